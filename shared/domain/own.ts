/**
 * The value a record holds itself under `id`, or `null`. Ids come from any client; plain indexing
 * would find `toString` in every record.
 */
export function own<T>(record: Readonly<Record<string, T>>, id: string): T | null {
  return Object.hasOwn(record, id) ? (record[id] ?? null) : null
}

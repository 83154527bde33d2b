/**
 * The value a record holds itself under `id`, or `null`. Ids come from any client; plain indexing
 * would find `toString` in every record. The value is read before it is looked for: a live record
 * wakes those who read a key, not those who asked whether it was there.
 */
export function own<T>(record: Readonly<Record<string, T>>, id: string): T | null {
  const value = record[id]
  return Object.hasOwn(record, id) ? (value ?? null) : null
}

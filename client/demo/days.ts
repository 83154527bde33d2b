const dayMs = 86_400_000

/** The calendar day (UTC) `days` after `from`; negative = before. `from` in Unix milliseconds. */
export function dayAfter(from: number, days: number): string {
  return new Date(from + days * dayMs).toISOString().slice(0, 10)
}

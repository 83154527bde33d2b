/** How many connections there are of each kind of key; an empty key is forgotten. */
export interface Counts {
  /** Takes a place unless there are `limit` already (0 = no limit). */
  enter(key: string, limit: number): boolean
  leave(key: string): void
}

/** Counts from zero, in memory only. */
export function createCounts(): Counts {
  const counts = new Map<string, number>()
  return {
    enter(key, limit) {
      const count = counts.get(key) ?? 0
      if (limit > 0 && count >= limit) return false
      counts.set(key, count + 1)
      return true
    },
    leave(key) {
      const count = counts.get(key) ?? 0
      if (count <= 1) counts.delete(key)
      else counts.set(key, count - 1)
    },
  }
}

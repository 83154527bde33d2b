/**
 * Which modules a phone needs to join and rate. Asked of the import graph of the build, so that a new
 * part of the kit is in the first load when something there draws it, and only then.
 */

interface ImportedBy {
  /** Modules with a static import of this one. */
  readonly importers: readonly string[]
}

type GraphOf = (id: string) => ImportedBy | null

/**
 * @param roots what the first load begins with: ends of module ids
 * @returns whether one of the roots comes to `id` by static imports alone
 */
export function createFirstLoad(roots: readonly string[]) {
  const known = new Map<string, boolean>()
  return (id: string, graphOf: GraphOf): boolean => {
    const seen = new Set<string>()
    const reaches = (at: string): boolean => {
      const before = known.get(at)
      if (before !== undefined) return before
      if (seen.has(at)) return false
      seen.add(at)
      if (roots.some((root) => at.replaceAll('\\', '/').endsWith(root))) return true
      return graphOf(at)?.importers.some(reaches) ?? false
    }
    const answer = reaches(id)
    known.set(id, answer)
    return answer
  }
}

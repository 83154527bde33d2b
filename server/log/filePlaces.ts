import { statSync } from 'node:fs'

/**
 * Where open files are expected to lie. A program may go on writing into a file that was removed,
 * moved or replaced, and everything written is lost with its end: so whoever promises that
 * something is kept looks first whether the file is still there (SPEC L18).
 */
export interface FilePlaces {
  look(): { readonly missing: readonly string[]; readonly replaced: readonly string[] }
}

/** @param files paths; those that do not exist yet are watched from the first look that finds them */
export function watchPlaces(files: readonly string[]): FilePlaces {
  const known = new Map(files.map((file) => [file, identityOf(file)]))
  return {
    look() {
      const missing: string[] = []
      const replaced: string[] = []
      for (const file of files) {
        const before = known.get(file) ?? null
        const now = identityOf(file)
        if (before === null) known.set(file, now)
        else if (now === null) missing.push(file)
        else if (now !== before) replaced.push(file)
      }
      return { missing, replaced }
    },
  }
}

/** Device and inode; `null` when nothing can be seen there. */
function identityOf(file: string): string | null {
  try {
    const { dev, ino } = statSync(file, { bigint: true })
    return `${dev}:${ino}`
  } catch {
    return null // reason: gone and "may not be looked at" mean the same to whoever relies on it
  }
}

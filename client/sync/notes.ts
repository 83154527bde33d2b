/** Short notes in localStorage. A browser that has none, or takes no more, simply remembers nothing. */

/** Names of all notes that begin so. */
export function notesWith(prefix: string): string[] {
  try {
    return Array.from(
      { length: localStorage.length },
      (_, at) => localStorage.key(at) ?? '',
    ).filter((name) => name.startsWith(prefix))
  } catch {
    return [] // reason: storage may be switched off; then every visit is a first visit
  }
}

/** The note of this name; `null` where there is none or none can be read. */
export function readNote(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null // reason: as above
  }
}

/** @param text `null` takes the note away */
export function writeNote(name: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(name)
    else localStorage.setItem(name, text)
  } catch {
    // reason: full or switched off; the document itself is still on its way to the server
  }
}

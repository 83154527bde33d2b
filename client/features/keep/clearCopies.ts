/**
 * What this browser keeps of a workshop goes with it: copies of its documents, the notes about them, and what a tab
 * holds until it is closed. The list of workshops that were visited is not of one workshop.
 */
export async function clearCopies(workshopId: string): Promise<void> {
  try {
    for (const storage of [localStorage, sessionStorage])
      for (const key of Object.keys(storage))
        if (key.startsWith('touchline:') && key.includes(workshopId)) storage.removeItem(key)
    for (const { name } of (await indexedDB.databases?.()) ?? [])
      if (name?.includes(workshopId)) indexedDB.deleteDatabase(name)
  } catch {
    // reason: storage is switched off, or the browser lists nothing; then the copy is one nobody can open any more
  }
}

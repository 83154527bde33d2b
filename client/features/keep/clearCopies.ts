/** What this browser keeps of a workshop goes with it: copies of its documents and the notes about them. */
export async function clearCopies(workshopId: string): Promise<void> {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(`touchline:${workshopId}`)) localStorage.removeItem(key)
    for (const { name } of (await indexedDB.databases?.()) ?? [])
      if (name?.includes(workshopId)) indexedDB.deleteDatabase(name)
  } catch {
    // reason: storage is switched off, or the browser lists nothing; then the copy is one nobody can open any more
  }
}

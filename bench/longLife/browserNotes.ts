import type { WriterDesk } from '../../client/sync/writer.ts'

/** What one browser remembers of its client ids in one document, with one page at a time. */
export function createBrowserNotes(): WriterDesk {
  const notes = new Map<number, string>()
  return {
    ids: () => [...notes.keys()],
    read: (id) => notes.get(id) ?? null,
    write: (id, text) => void (text === null ? notes.delete(id) : notes.set(id, text)),
    hold: () => Promise.resolve(() => undefined),
  }
}

import * as Y from 'yjs'

/**
 * A document that changes only by what it is given (SPEC G12). Yjs tidies rich text after changes of
 * others by deleting formats that show nothing: here nobody would log or send those deletions, a client
 * that makes them itself would be told they are known, and after a large deletion it walks for minutes.
 */
export function createPlainDoc(): Y.Doc {
  const doc = new Y.Doc()
  doc.on('afterTransaction', (transaction) => {
    // Read by Yjs right after this event.
    transaction._needFormattingCleanup = false
  })
  return doc
}

/** The same, made of updates in format V1 that make it together. */
export function plainDocOf(parts: readonly Uint8Array[]): Y.Doc {
  const doc = createPlainDoc()
  doc.transact(() => {
    for (const part of parts) Y.applyUpdate(doc, part)
  })
  return doc
}

/** Whether something is waiting for updates that never came. */
export function isIncomplete(doc: Y.Doc): boolean {
  return doc.store.pendingStructs !== null || doc.store.pendingDs !== null
}

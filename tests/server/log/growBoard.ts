import * as Y from 'yjs'
import type { UpdateLog } from '../../../server/log/updateLog.ts'
import type { DocName } from '../../../shared/access/docName.ts'

/** More of it than a mebibyte of traces. */
const enough = 60_000

/**
 * What years leave on a board: thousands of comments that were written and taken off again. It reads
 * as before. Only while its room is closed.
 *
 * @param author participant who wrote them
 */
export async function growBoard(
  log: UpdateLog,
  workshopId: string,
  author: string,
  times = enough,
): Promise<void> {
  await editStored(log, { workshopId, name: 'board', author }, (doc) => {
    leaveTraces(doc.getMap('comments'), times)
  })
}

export function leaveTraces(map: Y.Map<unknown>, times = enough): void {
  const ids = Array.from({ length: times }, (_, i) => `c${String(i).padStart(9, '0')}`)
  for (const id of ids) map.set(id, 'gone')
  for (const id of ids) map.delete(id)
}

interface Stored {
  readonly workshopId: string
  readonly name: DocName
  /** Participant who changes it. */
  readonly author: string
}

/** Changes a document past all judges, as a page from before there were any. Only while its room is closed. */
export async function editStored(
  log: UpdateLog,
  { workshopId, name, author }: Stored,
  edit: (doc: Y.Doc) => void,
): Promise<void> {
  const { snapshot, updates } = await log.load(workshopId, name)
  const doc = new Y.Doc()
  for (const part of [...(snapshot ? [snapshot] : []), ...updates]) Y.applyUpdate(doc, part)
  const before = Y.encodeStateVector(doc)
  doc.transact(() => edit(doc))
  const bytes = Y.encodeStateAsUpdate(doc, before)
  await log.commit(workshopId, {
    updates: [{ doc: name, bytes, author, newClients: [doc.clientID] }],
  })
}

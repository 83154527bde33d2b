import * as Y from 'yjs'
import { snapshotWorkshop } from '../../../shared/doc/snapshot.ts'
import type { Workshop } from '../../../shared/domain/workshop.ts'
import type { Room } from '../../../server/room/contract.ts'

/** What everybody sees of a workshop now, as plain data: read from the bytes that its files are made of. */
export function snapshotOf(room: Pick<Room, 'contents'> | null | undefined): Workshop {
  if (!room) throw new Error('there is no such room')
  const { frame, board, record } = room.contents()
  return snapshotWorkshop({ frame: docOf(frame), board: docOf(board), record: docOf(record) })
}

function docOf(updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc()
  for (const update of updates) Y.applyUpdate(doc, update)
  return doc
}

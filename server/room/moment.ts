import type { DocParts, Moment } from '../versions/versionWork.ts'
import type { RoomCore } from './core.ts'
import type { RoomDocument } from './roomDocument.ts'

/** Frame and board as they will be once everything on its way is applied, as bytes. */
export function presentMoment(core: RoomCore): Moment {
  const { heartbeat } = core
  return momentOf(core, (document) => [document.whole(), ...heartbeat.underway(document)])
}

/** Frame and board as everybody sees them, as bytes. */
export function shownMoment(core: RoomCore): Moment {
  return momentOf(core, (document) => [document.whole()])
}

/** From now on: whether nothing was put in line for frame and board since. */
export function watchStill(core: RoomCore): () => boolean {
  const { frame, board } = both(core)
  const then = { frame: frame.linedBytes, board: board.linedBytes }
  return () => frame.linedBytes === then.frame && board.linedBytes === then.board
}

function momentOf(core: RoomCore, partsOf: (document: RoomDocument) => DocParts): Moment {
  const { frame, board } = both(core)
  return { frame: partsOf(frame), board: partsOf(board) }
}

function both({ documents }: RoomCore): { frame: RoomDocument; board: RoomDocument } {
  const [frame, board] = [documents.get('frame'), documents.get('board')]
  if (!frame || !board) throw new RangeError('a room has its documents')
  return { frame, board }
}

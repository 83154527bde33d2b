import type { WorkshopBytes } from './contract.ts'
import type { RoomCore } from './core.ts'
import type { RoomDocument } from './roomDocument.ts'

const shared = ['frame', 'board', 'record'] as const

/** The shared documents as everybody sees them, as bytes. */
export function contentsOf(core: RoomCore): WorkshopBytes {
  const bytesOf = (name: (typeof shared)[number]) => [documentOf(core, name).whole()]
  return { frame: bytesOf('frame'), board: bytesOf('board'), record: bytesOf('record') }
}

/** The same as long as nothing changes in them, also when the room left memory meanwhile. */
export function markOf(core: RoomCore): string {
  return shared
    .map((name) => documentOf(core, name))
    .map(({ epoch, lastSeq }) => `${epoch}.${lastSeq}`)
    .join(' ')
}

function documentOf({ documents }: RoomCore, name: (typeof shared)[number]): RoomDocument {
  const document = documents.get(name)
  if (!document) throw new RangeError('a room has its documents')
  return document
}

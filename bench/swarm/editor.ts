/**
 * What one client writes: a touchpoint of its own, and then one new `position` after the other, as
 * when a card is dragged about. The first update is Yjs's own; the later ones are written byte by
 * byte, the same as Yjs would write them, because a document per client would make the driver the limit.
 */
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { touchpoints } from '../../shared/doc/board.ts'

export interface Editor {
  /** The update (V1) that makes the touchpoint; to be sent first. */
  readonly opening: Uint8Array
  /** The update that moves it to the place with this name. */
  move(position: string): Uint8Array
  /** Clock the client will have reached when all that was made so far has arrived. */
  readonly clock: number
}

export interface Author {
  readonly clientId: number
  readonly touchpointId: string
  readonly participantId: string
  /** Where the touchpoint lies at first. */
  readonly position: string
}

/** Content of plain values (Yjs ContentAny), with a left neighbour and inside a map. */
const itemInfo = 8 | 0x80 | 0x20
/** A string among plain values (lib0 `writeAny`). */
const anyString = 119

export function createEditor({ clientId, touchpointId, participantId, position }: Author): Editor {
  const doc = new Y.Doc()
  doc.clientID = clientId
  touchpoints.put(doc, {
    id: touchpointId,
    title: 'Asks a colleague at the desk',
    note: '',
    stage: 'consideration',
    position,
    channels: ['desk'],
    reach: null,
    department: null,
    tags: [],
    decision: null,
    author: participantId,
  })
  const stored = touchpoints.map(doc).get(touchpointId) as Y.Map<unknown>
  let previous = (stored._map.get('position') as Y.Item).id.clock
  let clock = Y.getState(doc.store, clientId)
  const opening = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return {
    opening,
    move(position) {
      const update = moveUpdate({ clientId, clock, previous, position })
      previous = clock
      clock++
      return update
    },
    get clock() {
      return clock
    },
  }
}

interface Move {
  readonly clientId: number
  readonly clock: number
  /** Clock of the value that is replaced. */
  readonly previous: number
  readonly position: string
}

/** One item that follows the value it replaces, and the deletion of that value. */
function moveUpdate({ clientId, clock, previous, position }: Move): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, 1) // clients with new items
  encoding.writeVarUint(encoder, 1) // items
  encoding.writeVarUint(encoder, clientId)
  encoding.writeVarUint(encoder, clock)
  encoding.writeUint8(encoder, itemInfo)
  encoding.writeVarUint(encoder, clientId)
  encoding.writeVarUint(encoder, previous)
  encoding.writeVarUint(encoder, 1) // values
  encoding.writeUint8(encoder, anyString)
  encoding.writeVarString(encoder, position)
  encoding.writeVarUint(encoder, 1) // clients with deletions
  encoding.writeVarUint(encoder, clientId)
  encoding.writeVarUint(encoder, 1) // ranges
  encoding.writeVarUint(encoder, previous)
  encoding.writeVarUint(encoder, 1)
  return encoding.toUint8Array(encoder)
}

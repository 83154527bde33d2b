/** People who edit one after the other until the server dies, and remember how far they got. */
import type { BenchRoom, Peer } from '../peers/peer.ts'
import { createEditor } from '../swarm/editor.ts'
import { markerOf } from '../swarm/marker.ts'
import { updateMessage } from '../swarm/messages.ts'
import { openPerson, type Person } from '../swarm/person.ts'
import { editsAcknowledged, editsWithin, type Reach } from './reach.ts'

/** Yjs client id of the first; the others count upwards. */
export const firstClientId = 400_000_000

export interface Writers {
  /** Person `index` (0 …) makes the next edit; the first one makes a touchpoint, the others move it. */
  edit(index: number): void
  /** Whether anything was ever acknowledged. */
  readonly acknowledges: boolean
  /** @param recovered Yjs clock of each person after the restart */
  reaches(recovered: readonly number[]): Reach[]
}

interface Writer {
  readonly person: Person
  /** Yjs clock after each edit that was sent. */
  readonly clocks: number[]
  /** Number of the sync message that carried it, among all that the person sent. */
  readonly messages: number[]
  edit(): void
}

/** Lets everybody in; with the extras, so that acknowledgements come where the server gives them. */
export async function openWriters(
  { wire, hasCursorFrames }: Peer,
  room: BenchRoom,
): Promise<Writers> {
  const seen = room.doors.map(() => 0)
  const all: Writer[] = []
  for (const [index, door] of room.doors.entries()) {
    const person = await openPerson({
      room: room.name,
      door,
      wire,
      extras: hasCursorFrames,
      onEdit(client, number) {
        if (client !== index) seen[client] = Math.max(seen[client] ?? 0, number)
      },
    })
    await person.synced
    all.push(createWriter(person, index, door.participantId))
  }
  return {
    edit: (index) => all[index]?.edit(),
    get acknowledges() {
      return all.some(({ person }) => person.acknowledged > 0)
    },
    reaches: (recovered) =>
      all.map(({ person, clocks, messages }, index) => ({
        sent: clocks.length,
        acknowledged: editsAcknowledged(messages, person.acknowledged),
        seen: seen[index] ?? 0,
        recovered: editsWithin(clocks, recovered[index] ?? 0),
      })),
  }
}

function createWriter(person: Person, index: number, participantId: string): Writer {
  const clocks: number[] = []
  const messages: number[] = []
  const editor = createEditor({
    clientId: firstClientId + index,
    touchpointId: `t${index}`,
    participantId,
    position: markerOf(index, 1),
  })
  return {
    person,
    clocks,
    messages,
    edit() {
      if (!person.isOpen) return
      const number = clocks.length + 1
      person.send(
        updateMessage(number === 1 ? editor.opening : editor.move(markerOf(index, number))),
      )
      clocks.push(editor.clock)
      messages.push(person.sentSync)
    },
  }
}

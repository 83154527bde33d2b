/** The three people of one small room: they come, make a touchpoint each, move it about, and leave. */
import type { Deliveries } from '../measure/deliveries.ts'
import type { BenchRoom, Door, Wire } from '../peers/peer.ts'
import { createEditor, type Editor } from '../swarm/editor.ts'
import { markerOf } from '../swarm/marker.ts'
import { updateMessage } from '../swarm/messages.ts'
import { openPerson, type Person } from '../swarm/person.ts'

export interface Visitors {
  readonly count: number
  /** Opens everybody's connection; resolves when all are in sync. */
  arrive(): Promise<void>
  /** Everybody makes a touchpoint, which is not timed; once only. */
  begin(): void
  /** Number `index` (0 …) moves the own touchpoint, which is timed. */
  move(index: number): void
  leave(): void
  /** Connections that ended by themselves. */
  readonly dropped: number
}

export interface VisitorsOptions {
  readonly wire: Wire
  /** Number of the first of them among all people of the scenario; for markers and Yjs client ids. */
  readonly first: number
  readonly deliveries: Deliveries
}

/** Yjs client ids of the scenarios begin here. */
const firstClientId = 200_000_000
/** Markers count the edits of one person up to here. */
const editsPerPerson = 100_000

export function createVisitors(room: BenchRoom, options: VisitorsOptions): Visitors {
  const { wire, first, deliveries } = options
  const everyone = room.doors.map((_, index) => first + index)
  const made = everyone.map(() => 0)
  let dropped = 0
  let people: readonly Person[] = []
  const editors = room.doors.map(({ participantId }, index) =>
    editorOf(first + index, participantId),
  )
  const expect = (self: number, number: number, at?: number): void => {
    const others = everyone.filter((reader) => reader !== self)
    deliveries.sent(self * editsPerPerson + number, others, at)
  }
  const seen = (reader: number, client: number, number: number): void =>
    deliveries.seen(client * editsPerPerson + number, reader, performance.now())
  return {
    count: everyone.length,
    async arrive() {
      const come = (door: Door, index: number): Promise<Person> =>
        openPerson({
          room: room.name,
          door,
          wire,
          onEdit: (client, number) => seen(first + index, client, number),
          onClosed: () => void dropped++,
        })
      people = await Promise.all(room.doors.map(come))
      await Promise.all(people.map(({ synced }) => synced))
    },
    begin() {
      for (const [index, { opening }] of editors.entries()) {
        made[index] = 1
        expect(first + index, 1)
        people[index]?.send(updateMessage(opening))
      }
    },
    move(index) {
      const editor = editors[index]
      if (!editor) return
      const number = ((made[index] as number) += 1)
      const message = updateMessage(editor.move(markerOf(first + index, number)))
      expect(first + index, number, performance.now())
      people[index]?.send(message)
    },
    leave() {
      for (const person of people) person.close()
      people = []
    },
    get dropped() {
      return dropped
    },
  }
}

function editorOf(number: number, participantId: string): Editor {
  return createEditor({
    clientId: firstClientId + number,
    touchpointId: `t${number}`,
    participantId,
    position: markerOf(number, 1),
  })
}

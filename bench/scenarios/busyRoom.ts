/** People of one room who edit and move their cursors until they are told to stop. */
import { createDeliveries, type Deliveries } from '../measure/deliveries.ts'
import type { BenchRoom, Door, Wire } from '../peers/peer.ts'
import { createEditor, type Editor } from '../swarm/editor.ts'
import { markerOf } from '../swarm/marker.ts'
import { presenceMessage, updateMessage } from '../swarm/messages.ts'
import { createPace, createRandom } from '../swarm/pace.ts'
import { openPerson, type Person } from '../swarm/person.ts'
import { pause } from './timing.ts'

export interface BusyRoomOptions {
  /** The person of the first door takes no part. */
  readonly room: BenchRoom
  readonly wire: Wire
  readonly editPeriodMs: number
  readonly cursorPeriodMs: number
  /** Length of the text that each edit sets (characters). */
  readonly textLength: number
}

export interface BusyRoom {
  /** From now on edits are timed anew. @returns the times, filled as edits arrive */
  beginWindow(): Deliveries
  /** Number of the newest edit of each person, by index; the first door's is 0. */
  newest(): readonly number[]
  /** Bytes that one of the readers has received. */
  readonly bytesAtReader: number
  /** Connections that ended by themselves. */
  readonly dropped: number
  /** How many sends were due and came 20 ms late or more: the driver was the limit. */
  readonly late: number
  /** Nobody sends any more, but all stay; resolves when the last edits have had 2 s to arrive. */
  quieten(): Promise<void>
  /** Nobody sends any more, and all leave. */
  close(): Promise<void>
}

/** Readers at which edits are timed. */
const sampledReaders = 8
/** Yjs client id of the first door's person; the others count upwards. */
const firstClientId = 300_000_000
/** Markers count the edits of one person up to here. */
const editsPerPerson = 100_000
const lookMs = 2
const lateMs = 20
const drainMs = 2000

/** Lets them in and begins; the person of the first door is left to the caller. */
export async function createBusyRoom(options: BusyRoomOptions): Promise<BusyRoom> {
  const { room, wire } = options
  const windows: Deliveries[] = []
  const counts = { dropped: 0, late: 0 }
  const indices = room.doors.map((_, index) => index).slice(1)
  const sample = indices.filter((_, at) => at % Math.ceil(indices.length / sampledReaders) === 0)
  const people = new Map<number, Person>()
  for (const index of indices) {
    const seen = (client: number, number: number): void => {
      const key = client * editsPerPerson + number
      for (const window of windows) window.seen(key, index, performance.now())
    }
    const onClosed = (): void => void counts.dropped++
    const door = room.doors[index] as Door
    const hearing = sample.includes(index) && { onEdit: seen }
    const person = await openPerson({ room: room.name, door, wire, onClosed, ...hearing })
    await person.synced
    person.rest()
    people.set(index, person)
  }
  const sent = (index: number, number: number): void => {
    const readers = sample.filter((reader) => reader !== index)
    windows.at(-1)?.sent(index * editsPerPerson + number, readers, performance.now())
  }
  const hands = createHands(options, people, sent)
  const running = keepBusy(options, [...people.keys()], hands, () => void counts.late++)
  return {
    beginWindow() {
      const window = createDeliveries()
      windows.push(window)
      return window
    },
    newest: hands.newest,
    get bytesAtReader() {
      return people.get(sample[0] ?? 1)?.received.bytes ?? 0
    },
    get dropped() {
      return counts.dropped
    },
    get late() {
      return counts.late
    },
    quieten: () => running.stop().then(() => pause(drainMs)),
    async close() {
      await running.stop()
      for (const person of people.values()) person.close()
    },
  }
}

/** What each person does, by index. */
interface Hands {
  edit(index: number): void
  point(index: number): void
  newest(): readonly number[]
}

/** Everybody makes a touchpoint at once, to have something to edit. */
function createHands(
  { room, textLength }: BusyRoomOptions,
  people: ReadonlyMap<number, Person>,
  sent: (index: number, number: number) => void,
): Hands {
  const random = createRandom(5)
  const made = room.doors.map(() => 0)
  const editors = room.doors.map(({ participantId }, index) =>
    createEditor({
      clientId: firstClientId + index,
      touchpointId: `t${index}`,
      participantId,
      position: markerOf(index, 0),
    }),
  )
  for (const [index, person] of people)
    person.send(updateMessage((editors[index] as Editor).opening))
  let clock = 0
  return {
    edit(index) {
      const number = ((made[index] as number) += 1)
      const text = markerOf(index, number).padEnd(textLength, letters(random))
      const message = updateMessage((editors[index] as Editor).move(text))
      sent(index, number)
      people.get(index)?.send(message)
    },
    point(index) {
      const cursor = { view: 0, x: Math.floor(random() * 65_536), y: Math.floor(random() * 65_536) }
      const { participantId } = room.doors[index] as Door
      people
        .get(index)
        ?.send(presenceMessage(firstClientId + index, ++clock, participantId, cursor))
    },
    newest: () => [...made],
  }
}

/** Lets everybody edit and point at their own pace until it is stopped. */
function keepBusy(
  { editPeriodMs, cursorPeriodMs }: BusyRoomOptions,
  indices: readonly number[],
  { edit, point }: Hands,
  onLate: () => void,
) {
  const random = createRandom(6)
  const startAt = performance.now()
  const spread = (periodMs: number): number[] => indices.map(() => random() * periodMs)
  const edits = createPace({ startAt, periodMs: editPeriodMs, moments: spread(editPeriodMs) })
  const cursors = createPace({ startAt, periodMs: cursorPeriodMs, moments: spread(cursorPeriodMs) })
  const state = { isOver: false }
  const run = async (): Promise<void> => {
    while (!state.isOver) {
      const now = performance.now()
      const doing = (work: (index: number) => void) => (at: number, dueAt: number) => {
        if (now - dueAt > lateMs) onLate()
        work(indices[at] as number)
      }
      edits.until(now, doing(edit))
      cursors.until(now, doing(point))
      await pause(lookMs)
    }
  }
  const done = run()
  return {
    async stop() {
      state.isOver = true
      await done
    },
  }
}

/** Some 32 letters, other ones each time. */
function letters(random: () => number): string {
  return Array.from({ length: 4 }, () => random().toString(36).slice(2, 10)).join('')
}

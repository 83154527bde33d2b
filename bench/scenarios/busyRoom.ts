/** People of one room who edit and move their cursors until they are told to stop. */
import { createDeliveries, type Deliveries } from '../measure/deliveries.ts'
import type { BenchRoom, Wire } from '../peers/peer.ts'
import { createEditor, type Editor } from '../swarm/editor.ts'
import { markerOf } from '../swarm/marker.ts'
import { presenceMessage, updateMessage } from '../swarm/messages.ts'
import { createPace, createRandom } from '../swarm/pace.ts'
import { openPerson, type Person } from '../swarm/person.ts'
import { pause } from './timing.ts'

export interface BusyRoomOptions {
  readonly room: BenchRoom
  readonly wire: Wire
  /** The person of the first door takes no part. */
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
const firstClientId = 300_000_000
const editsPerPerson = 100_000
const lookMs = 2
const lateMs = 20
const drainMs = 2000

/** Lets them in and begins; the person of the first door is left to the caller. */
export async function createBusyRoom(options: BusyRoomOptions): Promise<BusyRoom> {
  const { room, wire, textLength } = options
  const random = createRandom(5)
  const windows: Deliveries[] = []
  const made = room.doors.map(() => 0)
  const counts = { dropped: 0, late: 0 }
  const indices = room.doors.map((_, index) => index).slice(1)
  const sample = indices.filter((_, at) => at % Math.ceil(indices.length / sampledReaders) === 0)
  const people = new Map<number, Person>()
  for (const index of indices) {
    const door = room.doors[index]
    if (!door) continue
    const person = await openPerson({
      room: room.name,
      door,
      wire,
      onClosed: () => void counts.dropped++,
      ...(sample.includes(index) && {
        onEdit: (client, number) => {
          const key = client * editsPerPerson + number
          for (const window of windows) window.seen(key, index, performance.now())
        },
      }),
    })
    await person.synced
    people.set(index, person)
  }
  const editors = room.doors.map(({ participantId }, index) =>
    createEditor({
      clientId: firstClientId + index,
      touchpointId: `t${index}`,
      participantId,
      position: markerOf(index, 0),
    }),
  )
  const edit = (index: number): void => {
    const number = ((made[index] as number) += 1)
    const text = markerOf(index, number).padEnd(textLength, letters(random))
    const message = updateMessage((editors[index] as Editor).move(text))
    const readers = sample.filter((reader) => reader !== index)
    windows.at(-1)?.sent(index * editsPerPerson + number, readers, performance.now())
    people.get(index)?.send(message)
  }
  let clock = 0
  const point = (index: number): void => {
    const cursor = { view: 0, x: Math.floor(random() * 65_536), y: Math.floor(random() * 65_536) }
    const participantId = room.doors[index]?.participantId ?? ''
    people.get(index)?.send(presenceMessage(firstClientId + index, ++clock, participantId, cursor))
  }
  for (const [index, person] of people) {
    person.send(updateMessage((editors[index] as Editor).opening))
    person.rest()
  }
  const running = keepBusy(options, { indices, random, edit, point, counts })
  const reader = people.get(sample[0] ?? 1)
  return {
    beginWindow() {
      const window = createDeliveries()
      windows.push(window)
      return window
    },
    newest: () => [...made],
    get bytesAtReader() {
      return reader?.received.bytes ?? 0
    },
    get dropped() {
      return counts.dropped
    },
    get late() {
      return counts.late
    },
    async quieten() {
      await running.stop()
      await pause(drainMs)
    },
    async close() {
      await running.stop()
      for (const person of people.values()) person.close()
    },
  }
}

interface Work {
  readonly indices: readonly number[]
  readonly random: () => number
  readonly edit: (index: number) => void
  readonly point: (index: number) => void
  readonly counts: { late: number }
}

function keepBusy(
  { editPeriodMs, cursorPeriodMs }: BusyRoomOptions,
  { indices, random, edit, point, counts }: Work,
) {
  const startAt = performance.now()
  const spread = (periodMs: number): number[] => indices.map(() => random() * periodMs)
  const edits = createPace({ startAt, periodMs: editPeriodMs, moments: spread(editPeriodMs) })
  const cursors = createPace({ startAt, periodMs: cursorPeriodMs, moments: spread(cursorPeriodMs) })
  const state = { isOver: false }
  const run = async (): Promise<void> => {
    while (!state.isOver) {
      const now = performance.now()
      const doing =
        (work: (index: number) => void) =>
        (at: number, dueAt: number): void => {
          if (now - dueAt > lateMs) counts.late++
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

/** A text of some 32 letters that nothing can compress into the next one. */
function letters(random: () => number): string {
  return Array.from({ length: 4 }, () => random().toString(36).slice(2, 10)).join('')
}

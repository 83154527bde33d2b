/** Keeps the roster's `present` and `seats` true, in one edit for many comings and goings. */
import * as Y from 'yjs'
import { roster } from '../../shared/doc/record.ts'
import { asArray } from '../../shared/doc/fields.ts'
import type { RoomCore } from './core.ts'

const gatherMs = 150

export interface RosterKeeper {
  /** Somebody came or went: the roster follows soon. */
  touch(): void
  close(): void
}

/** One for each room; comings and goings within 150 ms are one edit of the `record`. */
export function createRosterKeeper(core: RoomCore): RosterKeeper {
  return new RosterOfRoom(core)
}

/** A class, because there are thousands (decision 11). */
class RosterOfRoom implements RosterKeeper {
  readonly #core: RoomCore
  #cancel: (() => void) | null = null

  constructor(core: RoomCore) {
    this.#core = core
  }

  touch(): void {
    this.#cancel ??= this.#core.time.after(gatherMs, () => {
      this.#cancel = null
      writePresence(this.#core)
    })
  }

  close(): void {
    this.#cancel?.()
    this.#cancel = null
  }
}

function writePresence(core: RoomCore): void {
  const present = core.sessions.present()
  const seats = boardSeats(core)
  const changes = [...roster.map(core.writer.ahead('record')).entries()].filter(
    ([id, entry]) =>
      entry instanceof Y.Map &&
      (entry.get('present') !== present.has(id) ||
        asArray(entry.get('seats')).join() !== (seats.get(id) ?? []).join()),
  )
  if (changes.length === 0) return
  core.writer.edit('record', (record) => {
    for (const [id] of changes) {
      const entry = roster.map(record).get(id) as Y.Map<unknown>
      if (entry.get('present') !== present.has(id)) entry.set('present', present.has(id))
      const now = seats.get(id) ?? []
      if (asArray(entry.get('seats')).join() !== now.join()) entry.set('seats', now)
    }
  })
}

/** Only connections that asked for extras have cursors, and so a seat worth telling. */
function boardSeats(core: RoomCore): Map<string, number[]> {
  const seats = new Map<string, number[]>()
  for (const { participantId, seat, kind, extras } of core.sessions.all()) {
    if (kind !== 'board' || !extras) continue
    seats.set(
      participantId,
      [...(seats.get(participantId) ?? []), seat].sort((a, b) => a - b),
    )
  }
  return seats
}

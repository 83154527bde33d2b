/** What is shown but never stored: presence and cursors. Newest only, at most once a tick. */
import type { DocName } from '../../shared/access/docName.ts'
import { cursorsFrame, presenceFrame, type Cursor, type PresenceEntry } from './frames.ts'
import type { RoomLimits } from './limits.ts'
import { createPresence } from './presence.ts'
import type { Session } from './session.ts'
import type { Sessions } from './sessions.ts'
import { tickMs } from './tick.ts'
import type { Time } from './time.ts'

export interface LiveOptions {
  readonly time: Time
  readonly limits: RoomLimits
  readonly sessions: Sessions
}

export interface Live {
  presence(session: Session, entries: readonly PresenceEntry[]): void
  /** Shows a newcomer who is here. */
  greet(session: Session): void
  /** Answers who is here, also when it is nobody. */
  answer(session: Session): void
  cursor(session: Session, at: { view: number; x: number; y: number }): void
  /** Withdraws what the session showed. */
  leave(session: Session): void
  /** Documents change for everybody now: with the board, what is due or nearly so goes in the same write. */
  ride(changed: readonly { readonly name: DocName }[]): void
}

/**
 * Shortest time between two cursor frames (ms), half of it beside a change of the board. A cursor is
 * about 6 bytes, so a reader gets 6 · people / pause: at most 50 KB/s, or 100 beside changes, however
 * many people move at once.
 */
function cursorPauseMs(people: number): number {
  return Math.max(16, people / 8)
}

/** The stock provider answers each presence frame with one of its own, and may send 60 frames a second. */
const quickestPresenceMs = 40

/**
 * Shortest time between two presence frames (ms), half of it beside a change of the board. A state is
 * about 100 bytes of JSON and a cursor of a stock client lies in it, so the pause grows with the square
 * of the people. While all of them move a reader gets 500 KB/s at 200 people, 100 at 1,000 and 50 at
 * 2,000, or twice that beside changes.
 */
function presencePauseMs(people: number): number {
  return Math.max(quickestPresenceMs, people ** 2 / 1000)
}

export function createLive({ time, limits, sessions }: LiveOptions): Live {
  const presence = createPresence(limits.presenceBytes)
  const cursors = new Map<Session, Cursor>()
  const held = new Map<Session, readonly PresenceEntry[]>()
  const spent = new Map<Session, { second: number; count: number }>()

  const people = (): number => sessions.countOf('board')

  const showPresence = createPace(
    time,
    () => presencePauseMs(people()),
    () => {
      const changes = presence.takeChanges()
      if (changes.length > 0) sendToBoard(sessions, presenceFrame(changes), () => true)
    },
  )
  /** Nobody is to talk to who is gone: withdrawals do not wait for the states (SPEC W7). */
  const showWithdrawn = createPace(
    time,
    () => tickMs(people()),
    () => {
      const gone = presence.takeWithdrawn()
      if (gone.length > 0) sendToBoard(sessions, presenceFrame(gone), () => true)
    },
  )
  const showCursors = createPace(
    time,
    () => cursorPauseMs(people()),
    () => {
      if (cursors.size > 0)
        sendToBoard(sessions, cursorsFrame([...cursors.values()]), (session) => session.extras)
      cursors.clear()
    },
  )
  const isTooOften = (session: Session): boolean => {
    if (limits.presencePerSecond === 0) return false
    const second = Math.floor(time.ticks() / 1000)
    const used = spent.get(session)
    const count = used?.second === second ? used.count + 1 : 1
    spent.set(session, { second, count })
    return count > limits.presencePerSecond
  }

  const takePresence = (session: Session, own: readonly PresenceEntry[]): void => {
    if (presence.receive(session, own)) showPresence.soon()
  }
  /** Of what comes too often the newest is kept, and shown in the next second. */
  const hold = (session: Session, own: readonly PresenceEntry[]): void => {
    if (held.size === 0)
      time.after(1000 - (time.ticks() % 1000), () => {
        for (const [from, newest] of held) takePresence(from, newest)
        held.clear()
      })
    held.set(session, own)
  }

  return {
    presence(session, entries) {
      if (session.kind !== 'board') return
      // Echo of others does not count: the stock provider sends as much of it as there are others.
      const own = presence.ownOf(session, entries)
      if (own.length === 0) return
      if (isTooOften(session)) hold(session, own)
      else takePresence(session, own)
    },
    greet(session) {
      const everybody = presence.everybody()
      if (session.kind === 'board' && everybody.length > 0)
        session.out.sendLoose(presenceFrame(everybody))
    },
    answer(session) {
      if (isTooOften(session)) return
      const everybody = session.kind === 'board' ? presence.everybody() : []
      session.out.sendLoose(presenceFrame(everybody))
    },
    cursor(session, { view, x, y }) {
      if (session.kind !== 'board' || !session.extras) return
      cursors.set(session, { seat: session.seat, view, x, y })
      showCursors.soon()
    },
    leave(session) {
      spent.delete(session)
      held.delete(session)
      cursors.delete(session)
      if (presence.withdraw(session)) showWithdrawn.soon()
    },
    ride(changed) {
      if (!changed.some(({ name }) => name === 'board')) return
      showPresence.ride()
      showCursors.ride()
    },
  }
}

function sendToBoard(
  sessions: Sessions,
  frame: Uint8Array,
  isFor: (session: Session) => boolean,
): void {
  for (const session of sessions.of('board'))
    if (session.document && isFor(session)) session.out.sendLoose(frame)
}

interface Pace {
  /** Calls back at once after a quiet time, else when the pause is over. */
  soon(): void
  /** Calls back now if that is planned and at least half of the pause is over. */
  ride(): void
}

function createPace(time: Time, pauseMs: () => number, run: () => void): Pace {
  let cancel: (() => void) | null = null
  let last = Number.NEGATIVE_INFINITY
  const go = (): void => {
    cancel?.()
    cancel = null
    last = time.ticks()
    run()
  }
  return {
    soon() {
      cancel ??= time.after(Math.max(0, last + pauseMs() - time.ticks()), go)
    },
    ride() {
      if (cancel && time.ticks() >= last + pauseMs() / 2) go()
    },
  }
}

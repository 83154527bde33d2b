/** What is shown but never stored: presence and cursors. Newest only, at most once a tick. */
import { cursorsFrame, presenceFrame, type Cursor, type PresenceEntry } from './frames.ts'
import type { RoomLimits } from './limits.ts'
import { createPresence } from './presence.ts'
import type { Session } from './session.ts'
import type { Sessions } from './sessions.ts'
import type { Time } from './time.ts'

export interface LiveOptions {
  readonly time: Time
  readonly limits: RoomLimits
  readonly sessions: Sessions
  readonly tickMs: () => number
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
}

/** Cursors of a small room move thirty times a second, of a large one four times. */
function cursorPauseMs(people: number): number {
  return Math.min(250, Math.max(33, people * 3))
}

export function createLive({ time, limits, sessions, tickMs }: LiveOptions): Live {
  const presence = createPresence(limits.presenceBytes)
  const cursors = new Map<Session, Cursor>()
  const spent = new Map<Session, { second: number; count: number }>()

  const showPresence = createTick(time, tickMs, () => {
    const changes = presence.takeChanges()
    if (changes.length > 0) sendToBoard(sessions, presenceFrame(changes), () => true)
  })
  const showCursors = createTick(
    time,
    () => cursorPauseMs(sessions.count),
    () => {
      if (cursors.size > 0)
        sendToBoard(sessions, cursorsFrame([...cursors.values()]), (session) => session.extras)
      cursors.clear()
    },
  )
  const isTooOften = (session: Session): boolean => {
    if (limits.presencePerSecond === 0) return false
    const second = Math.floor(time.now() / 1000)
    const used = spent.get(session)
    const count = used?.second === second ? used.count + 1 : 1
    spent.set(session, { second, count })
    return count > limits.presencePerSecond
  }

  return {
    presence(session, entries) {
      if (session.kind !== 'board' || isTooOften(session)) return
      if (presence.receive(session, entries)) showPresence()
    },
    greet(session) {
      const everybody = presence.everybody()
      if (session.kind === 'board' && everybody.length > 0)
        session.out.sendLoose(presenceFrame(everybody))
    },
    answer(session) {
      const everybody = session.kind === 'board' ? presence.everybody() : []
      session.out.sendLoose(presenceFrame(everybody))
    },
    cursor(session, { view, x, y }) {
      if (session.kind !== 'board' || !session.extras) return
      cursors.set(session, { seat: session.seat, view, x, y })
      showCursors()
    },
    leave(session) {
      spent.delete(session)
      cursors.delete(session)
      if (presence.withdraw(session)) showPresence()
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

/** Calls back soon after being called: at once after a quiet time, else when the pause is over. */
function createTick(time: Time, pauseMs: () => number, run: () => void): () => void {
  let isPlanned = false
  let last = Number.NEGATIVE_INFINITY
  return () => {
    if (isPlanned) return
    isPlanned = true
    time.after(Math.max(0, last + pauseMs() - time.now()), () => {
      isPlanned = false
      last = time.now()
      run()
    })
  }
}

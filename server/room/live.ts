/** What is shown but never stored: presence and cursors. Newest only, at most once a tick. */
import type { DocName } from '../../shared/access/docName.ts'
import { cursorsFrame, presenceFrame, type Cursor, type PresenceEntry } from './frames.ts'
import type { RoomLimits } from './limits.ts'
import { createLivePace, type LivePace } from './livePace.ts'
import { createPresence, type Presence } from './presence.ts'
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

/** One for each room; it sends to who is in `sessions` at that moment and keeps nothing once they have left. */
export function createLive(options: LiveOptions): Live {
  return new LiveOfRoom(options)
}

/** What came too often from one session. */
interface Often {
  second: number
  /** In that second. */
  count: number
  /** The newest of what was over; `null` = nothing waits. */
  held: readonly PresenceEntry[] | null
}

/** A class, because there are thousands (decision 11). */
class LiveOfRoom implements Live {
  readonly #options: LiveOptions
  readonly #presence: Presence
  readonly #cursors = new Map<Session, Cursor>()
  readonly #often = new Map<Session, Often>()
  readonly #presencePace: LivePace
  readonly #withdrawnPace: LivePace
  readonly #cursorPace: LivePace

  constructor(options: LiveOptions) {
    const { time, limits } = options
    this.#options = options
    this.#presence = createPresence(limits.presenceBytes)
    this.#presencePace = createLivePace(time, () => this.#showPresence())
    this.#withdrawnPace = createLivePace(time, () => this.#showWithdrawn())
    this.#cursorPace = createLivePace(time, () => this.#showCursors())
  }

  presence(session: Session, entries: readonly PresenceEntry[]): void {
    if (session.kind !== 'board') return
    // Echo of others does not count: the stock provider sends as much of it as there are others.
    const own = this.#presence.ownOf(session, entries)
    if (own.length === 0) return
    if (this.#isTooOften(session)) this.#hold(session, own)
    else this.#take(session, own)
  }

  greet(session: Session): void {
    const everybody = this.#presence.everybody()
    if (session.kind === 'board' && everybody.length > 0)
      session.out.sendLoose(presenceFrame(everybody))
  }

  answer(session: Session): void {
    if (this.#isTooOften(session)) return
    const everybody = session.kind === 'board' ? this.#presence.everybody() : []
    session.out.sendLoose(presenceFrame(everybody))
  }

  cursor(session: Session, { view, x, y }: { view: number; x: number; y: number }): void {
    if (session.kind !== 'board' || !session.extras) return
    this.#cursors.set(session, { seat: session.seat, view, x, y })
    this.#cursorPace.soon(cursorPauseMs(this.#people))
  }

  leave(session: Session): void {
    this.#often.delete(session)
    this.#cursors.delete(session)
    // Nobody is to talk to who is gone: withdrawals do not wait for the states (SPEC W7).
    if (this.#presence.withdraw(session)) this.#withdrawnPace.soon(tickMs(this.#people))
  }

  ride(changed: readonly { readonly name: DocName }[]): void {
    if (!changed.some(({ name }) => name === 'board')) return
    this.#presencePace.ride(presencePauseMs(this.#people))
    this.#cursorPace.ride(cursorPauseMs(this.#people))
  }

  get #people(): number {
    return this.#options.sessions.countOf('board')
  }

  #take(session: Session, own: readonly PresenceEntry[]): void {
    if (this.#presence.receive(session, own)) this.#presencePace.soon(presencePauseMs(this.#people))
  }

  #isTooOften(session: Session): boolean {
    const { limits, time } = this.#options
    if (limits.presencePerSecond === 0) return false
    const second = Math.floor(time.ticks() / 1000)
    const often = this.#often.get(session) ?? { second, count: 0, held: null }
    if (often.second !== second) often.count = 0
    often.second = second
    often.count++
    this.#often.set(session, often)
    return often.count > limits.presencePerSecond
  }

  /** Of what comes too often the newest is kept, and shown in the next second. */
  #hold(session: Session, own: readonly PresenceEntry[]): void {
    const { time } = this.#options
    const often = this.#often.get(session)
    if (!often) return
    if (!often.held) time.after(1000 - (time.ticks() % 1000), () => this.#takeHeld(session))
    often.held = own
  }

  #takeHeld(session: Session): void {
    const often = this.#often.get(session)
    if (!often?.held) return
    const { held } = often
    often.held = null
    this.#take(session, held)
  }

  #showPresence(): void {
    const changes = this.#presence.takeChanges()
    if (changes.length > 0) this.#send(presenceFrame(changes), () => true)
  }

  #showWithdrawn(): void {
    const gone = this.#presence.takeWithdrawn()
    if (gone.length > 0) this.#send(presenceFrame(gone), () => true)
  }

  #showCursors(): void {
    const cursors = [...this.#cursors.values()]
    this.#cursors.clear()
    if (cursors.length > 0) this.#send(cursorsFrame(cursors), (session) => session.extras)
  }

  #send(frame: Uint8Array, isFor: (session: Session) => boolean): void {
    for (const session of this.#options.sessions.of('board'))
      if (session.document && isFor(session)) session.out.sendLoose(frame)
  }
}

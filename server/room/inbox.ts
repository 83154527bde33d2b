import { closeCode } from '../../shared/protocol/closeCode.ts'
import { deniedFrame } from './frames.ts'
import { createGapsInLine } from './gapsInLine.ts'
import type { Session, SessionHost } from './session.ts'
import type { Refused } from './taken.ts'

/** What a connection's updates came to, and how far they may be called saved. */
export interface Inbox {
  receive(kind: 'step2' | 'update', bytes: Uint8Array): void
  /** The right to write came back: asks for what had to wait on the client's side. */
  reopen(): void
  /** Sends `saved` if more is durable than was said so far, or to withdraw a `notSaving`. */
  acknowledge(always?: 'always'): void
}

/** Step 2 answers that do not fit before the client is told so. */
const mostGaps = 3

type Kind = 'step2' | 'update'

/** One for each session. It counts messages from 1, as both sides do, in the order in which they are received. */
export function createInbox(session: Session, host: SessionHost): Inbox {
  return new OneInbox(session, host)
}

/** A class, because there are thousands (decision 11). */
class OneInbox implements Inbox {
  readonly #session: Session
  readonly #host: SessionHost
  readonly #gapsInLine = createGapsInLine()
  #received = 0
  #durable = 0
  #said = 0
  #isRejected = false
  #wasTold = false
  #isWaiting = false
  #isAskingLater = false
  /** Until then nothing is looked at: everything is asked for again. */
  #isResting = false
  #gaps = 0

  constructor(session: Session, host: SessionHost) {
    this.#session = session
    this.#host = host
  }

  receive(kind: Kind, bytes: Uint8Array): void {
    const n = ++this.#received
    if (this.#isRejected) return
    if (this.#isResting) return void this.#gapsInLine.pass(n)
    const { step2Bytes, updateBytes } = this.#host.limits
    const limit = kind === 'step2' ? step2Bytes : updateBytes
    if (limit > 0 && bytes.length > limit)
      return this.#refuse(n, closeCode.tooLarge, `an update may have ${limit} bytes`)
    const taken = this.#host.take(this.#session, bytes, () => this.#settle(n, kind))
    switch (taken.outcome) {
      case 'taken':
      case 'known':
        return kind === 'step2' ? this.#cover(n) : undefined
      case 'refused':
        return this.#refuse(n, taken.code, taken.detail)
      case 'denied':
        return this.#deny(n)
      case 'later':
        if (taken.stillRefused) this.#judgeAgain(n, taken.stillRefused)
        return this.#postpone(n, taken.afterMs)
      default:
        return this.#miss(n, kind)
    }
  }

  reopen(): void {
    if (!this.#isWaiting) return
    this.#isWaiting = false
    this.#ask()
  }

  acknowledge(always?: 'always'): void {
    if (this.#durable <= this.#said && !always) return
    this.#said = this.#durable
    this.#session.send({ type: 'saved', n: this.#durable })
  }

  #ask(): void {
    const { document, out } = this.#session
    if (document) out.send(document.step1())
  }

  #cover(n: number): void {
    this.#gapsInLine.cover(n)
    this.#gaps = 0
  }

  #settle(n: number, kind: Kind): void {
    if (kind === 'step2') this.#gapsInLine.fill(n)
    if (this.#gapsInLine.isWholeUpTo(n)) this.#durable = Math.max(this.#durable, n)
  }

  #refuse(n: number, code: number, detail: string): void {
    // Nothing is wrong with what a store has no room for: it comes again with the next connection.
    if (!this.#session.extras || code === closeCode.notReady)
      return this.#session.close(code, detail)
    this.#isRejected = true
    this.#session.send({ type: 'rejected', n, code, detail })
  }

  #deny(n: number): void {
    this.#gapsInLine.pass(n)
    this.#isWaiting = true
    if (!this.#wasTold)
      this.#session.out.send(deniedFrame('read-only: your changes wait on your side'))
    this.#wasTold = true
  }

  #miss(n: number, kind: Kind): void {
    const isFirst = this.#gapsInLine.pass(n)
    if (kind === 'step2' && ++this.#gaps >= mostGaps)
      return this.#refuse(n, closeCode.updateRefused, 'builds on changes this server does not have')
    if (isFirst || kind === 'step2') this.#ask()
  }

  /** Who is told that there is no room need not ask again and again. */
  #judgeAgain(n: number, stillRefused: () => Refused | null): void {
    this.#host.afterAll(() => {
      const refusal = this.#isRejected ? null : stillRefused()
      if (refusal) this.#refuse(n, refusal.code, refusal.detail)
    })
  }

  /** Asks again, once, after some time or when everything on its way is applied. */
  #postpone(n: number, afterMs = 0): void {
    this.#gapsInLine.pass(n)
    this.#isResting ||= afterMs > 0
    if (this.#isAskingLater) return
    this.#isAskingLater = true
    if (afterMs > 0) this.#host.time.after(afterMs, () => this.#askAgain())
    else this.#host.afterAll(() => this.#askAgain())
  }

  #askAgain(): void {
    // On its other connections the person may have gone on.
    const rest = this.#isResting ? this.#host.restOf(this.#session) : 0
    if (rest > 0) return void this.#host.time.after(rest, () => this.#askAgain())
    this.#isAskingLater = false
    this.#isResting = false
    this.#ask()
  }
}

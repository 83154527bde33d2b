import { closeCode } from '../../shared/protocol/closeCode.ts'
import { deniedFrame } from './frames.ts'
import { createGapsInLine } from './gapsInLine.ts'
import type { Session, SessionHost } from './session.ts'

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

export function createInbox(sessionOf: () => Session, host: SessionHost): Inbox {
  let received = 0
  let durable = 0
  let said = 0
  const gapsInLine = createGapsInLine()
  let isRejected = false
  let wasTold = false
  let isWaiting = false
  let isAskingLater = false
  /** Until then nothing is looked at: everything is asked for again. */
  let isResting = false
  let gaps = 0

  const ask = (): void => {
    const { document, out } = sessionOf()
    if (document) out.send(document.step1())
  }
  const refuse = (n: number, code: number, detail: string): void => {
    const session = sessionOf()
    // Nothing is wrong with what a store has no room for: it comes again with the next connection.
    if (!session.extras || code === closeCode.notReady) return session.close(code, detail)
    isRejected = true
    session.send({ type: 'rejected', n, code, detail })
  }
  const deny = (n: number): void => {
    gapsInLine.pass(n)
    isWaiting = true
    if (!wasTold) sessionOf().out.send(deniedFrame('read-only: your changes wait on your side'))
    wasTold = true
  }
  const miss = (n: number, kind: 'step2' | 'update'): void => {
    const isFirst = gapsInLine.pass(n)
    if (kind === 'step2' && ++gaps >= mostGaps)
      return refuse(n, closeCode.updateRefused, 'builds on changes this server does not have')
    if (isFirst || kind === 'step2') ask()
  }
  /** Asks again, once, after some time or when everything on its way is applied. */
  const postpone = (n: number, afterMs = 0): void => {
    gapsInLine.pass(n)
    isResting ||= afterMs > 0
    if (isAskingLater) return
    isAskingLater = true
    const askAgain = (): void => {
      // On its other connections the person may have gone on.
      const rest = isResting ? host.restOf(sessionOf()) : 0
      if (rest > 0) return void host.time.after(rest, askAgain)
      isAskingLater = false
      isResting = false
      ask()
    }
    if (afterMs > 0) host.time.after(afterMs, askAgain)
    else host.afterAll(askAgain)
  }
  const settle = (n: number, kind: 'step2' | 'update'): void => {
    if (kind === 'step2') gapsInLine.fill(n)
    if (gapsInLine.isWholeUpTo(n)) durable = Math.max(durable, n)
  }

  return {
    receive(kind, bytes) {
      const n = ++received
      if (isRejected) return
      if (isResting) return void gapsInLine.pass(n)
      const { step2Bytes, updateBytes } = host.limits
      const limit = kind === 'step2' ? step2Bytes : updateBytes
      if (limit > 0 && bytes.length > limit)
        return refuse(n, closeCode.tooLarge, `an update may have ${limit} bytes`)
      const taken = host.take(sessionOf(), bytes, () => settle(n, kind))
      if (taken.outcome === 'taken' || taken.outcome === 'known') {
        if (kind === 'update') return
        gapsInLine.cover(n)
        gaps = 0
        return
      }
      if (taken.outcome === 'refused') refuse(n, taken.code, taken.detail)
      else if (taken.outcome === 'denied') deny(n)
      else if (taken.outcome === 'later') postpone(n, taken.afterMs)
      else miss(n, kind)
    },
    reopen() {
      if (!isWaiting) return
      isWaiting = false
      ask()
    },
    acknowledge(always) {
      if (durable <= said && !always) return
      said = durable
      sessionOf().send({ type: 'saved', n: durable })
    },
  }
}

/**
 * Answers to "this is what I have" (step 1). To work out what somebody lacks costs about as much as
 * reading the whole document, so it is charged to who asks (SPEC G11); the whole itself is kept ready.
 */
import { closeCode } from '../../shared/protocol/closeCode.ts'
import { createReader } from './admission/reader.ts'
import type { Budgets } from './budgets.ts'
import type { RoomDocument } from './roomDocument.ts'
import type { Session, SessionHost } from './session.ts'

/** Bytes of a document that are gone through, and of an answer that are sent, in the time of one step. */
const comparedPerStep = 64
const sentPerStep = 512

const nothing = Uint8Array.of(0)

/** The answer to a step 1, as a frame, charged to the person. */
export type Answers = (
  document: RoomDocument,
  participantId: string,
  stateVector: Uint8Array,
) => Uint8Array

/** Makes the answers of a room, at the expense of who asks. */
export function createAnswers(budgets: Budgets): Answers {
  /** Wholes that were sent: the same again costs nothing but the sending. */
  const sent = new WeakSet<Uint8Array>()

  return (document, participantId, stateVector) => {
    const isWhole = knowsNothing(stateVector, document)
    const frame = document.step2(isWhole ? nothing : stateVector)
    const isReady = isWhole && sent.has(frame)
    if (isWhole) sent.add(frame)
    const compared = isReady ? 0 : document.bytes / comparedPerStep
    budgets.spend(participantId, 1 + compared + frame.length / sentPerStep)
    return frame
  }
}

/** Whether the answer is the whole document, however the question is worded. */
function knowsNothing(vector: Uint8Array, document: RoomDocument): boolean {
  const reader = createReader(vector)
  for (let left = reader.count(); left > 0; left--) {
    const client = reader.uint()
    if (reader.uint() > 0 && document.doc.store.clients.has(client)) return false
  }
  return true
}

/** The questions of one connection. */
export interface Questions {
  /** Answers now, or the last question asked once the person may cause work again. */
  ask(stateVector: Uint8Array): void
}

/** One for each session; a vector longer than an update may be ends the connection as too large. */
export function createQuestions(session: Session, host: SessionHost): Questions {
  return new OneQuestions(session, host)
}

/** A class, because there are thousands (decision 11). */
class OneQuestions implements Questions {
  readonly #session: Session
  readonly #host: SessionHost
  #last: Uint8Array = nothing
  #isWaiting = false

  constructor(session: Session, host: SessionHost) {
    this.#session = session
    this.#host = host
  }

  ask(stateVector: Uint8Array): void {
    const { updateBytes } = this.#host.limits
    if (updateBytes > 0 && stateVector.length > updateBytes)
      return this.#session.close(closeCode.tooLarge, `a vector may have ${updateBytes} bytes`)
    // The frame it came in is the socket's.
    this.#last = new Uint8Array(stateVector)
    if (!this.#isWaiting) this.#answerWhenRested()
  }

  #answerWhenRested(): void {
    const session = this.#session
    const rest = this.#host.restOf(session)
    if (rest === 0) return session.out.sendWhole(() => this.#answer())
    this.#isWaiting = true
    this.#host.time.after(rest, () => {
      this.#isWaiting = false
      if (session.isSubscribed) this.#answerWhenRested()
    })
  }

  #answer(): Uint8Array {
    const asked = this.#last
    this.#last = nothing
    return this.#host.step2(this.#session, asked)
  }
}

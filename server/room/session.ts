/**
 * One connection to one document. It reads frames, asks the room whether what they want is right,
 * and keeps count of what was taken, so that `saved` never runs ahead of the log (SPEC W5).
 */
import type { ServedDocKind } from '../../shared/access/docName.ts'
import type { Grant } from '../../shared/access/table.ts'
import { closeCode } from '../../shared/protocol/closeCode.ts'
import {
  documentSchema,
  encodeExtra,
  messageType,
  type Extra,
} from '../../shared/protocol/message.ts'
import { BadBytes } from './admission/reader.ts'
import type { Connection, Session as AttachedSession } from './contract.ts'
import { createInbox, type Inbox } from './inbox.ts'
import { createOutbox, type Outbox } from './outbox.ts'
import type { RoomLimits } from './limits.ts'
import type { PresenceEntry } from './frames.ts'
import { createQuestions, type Questions } from './questions.ts'
import { readFrame, type ClientMessage } from './readFrame.ts'
import type { RoomDocument } from './roomDocument.ts'
import type { Taken } from './taken.ts'
import type { Time } from './time.ts'

/** What a session asks of its room. */
export interface SessionHost {
  readonly time: Time
  readonly limits: RoomLimits
  grantOf(session: Session): Grant
  /** Judges an update and, when it is new, puts it in line. `whenDurable` is called for taken and known ones. */
  take(session: Session, bytes: Uint8Array, whenDurable: () => void): Taken
  /** Milliseconds until work of this person is done again; 0 = at once. */
  restOf(session: Session): number
  /** Charges work to the person, in steps of about a microsecond. */
  spend(session: Session, steps: number): void
  /** The answer to a step 1, charged to who asks. */
  step2(session: Session, stateVector: Uint8Array): Uint8Array
  /** Calls back when everything on its way is applied. */
  afterAll(callback: () => void): void
  presence(session: Session, entries: readonly PresenceEntry[]): void
  queryPresence(session: Session): void
  cursor(session: Session, at: { view: number; x: number; y: number }): void
  /** Somebody reads slowly. */
  slowed(): void
  detached(session: Session): void
}

export interface Session extends AttachedSession {
  readonly participantId: string
  readonly kind: ServedDocKind
  readonly seat: number
  readonly extras: boolean
  readonly out: Outbox
  readonly inbox: Inbox
  /** `null` until the document is in memory. */
  readonly document: RoomDocument | null
  /** Whether it asked for the document and hears of changes. */
  readonly isSubscribed: boolean
  /** The document is in memory: greets, and works off what came in meanwhile. */
  ready(document: RoomDocument): void
  send(extra: Extra): void
  close(code: number, reason: string): void
}

export interface SessionOptions {
  readonly connection: Connection
  readonly participantId: string
  readonly kind: ServedDocKind
  readonly seat: number
  readonly extras: boolean
  readonly host: SessionHost
}

/** Frames and bytes kept while the document loads. */
const mostEarlyFrames = 256
const mostEarlyBytes = 16 * 1024 * 1024

/** Bytes of a frame that are read in the time of one step. */
const readPerStep = 256

/**
 * What it is handed before `ready` is kept, then worked off in its order; more than 256 frames or 16 MiB of it ends the
 * connection. So does a frame that is none: nothing is thrown at whoever hands it over.
 */
export function createSession(options: SessionOptions): Session {
  return new OneSession(options)
}

/** A class, because there are thousands (decision 11). */
class OneSession implements Session {
  readonly participantId: string
  readonly kind: ServedDocKind
  readonly seat: number
  readonly extras: boolean
  readonly out: Outbox
  readonly inbox: Inbox
  document: RoomDocument | null = null
  isSubscribed = false
  readonly #connection: Connection
  readonly #host: SessionHost
  readonly #questions: Questions
  /** What came before the document was in memory. */
  #early: Uint8Array[] | null = null
  #earlyBytes = 0
  #isGone = false

  constructor({ connection, participantId, kind, seat, extras, host }: SessionOptions) {
    this.participantId = participantId
    this.kind = kind
    this.seat = seat
    this.extras = extras
    this.#connection = connection
    this.#host = host
    this.out = createOutbox(connection, host)
    this.inbox = createInbox(this, host)
    this.#questions = createQuestions(this, host)
  }

  ready(document: RoomDocument): void {
    if (this.#isGone) return
    this.document = document
    const { epoch } = document
    const readOnly = this.#host.grantOf(this) !== 'write'
    this.send({ type: 'hello', epoch, schema: documentSchema, readOnly, seat: this.seat })
    this.out.send(document.step1())
    const early = this.#early ?? []
    this.#early = null
    for (const frame of early) if (!this.#isGone) this.#work(frame)
  }

  receive(frame: Uint8Array): void {
    if (this.#isGone) return
    if (this.document) this.#work(frame)
    else this.#keep(frame)
  }

  send(extra: Extra): void {
    if (this.extras && !this.#isGone) this.out.send(encodeExtra(extra))
  }

  close(code: number, reason: string): void {
    if (this.#isGone) return
    this.#connection.close(code, reason)
    this.detach()
  }

  detach(): void {
    if (this.#isGone) return
    this.#isGone = true
    this.isSubscribed = false
    this.#early = null
    this.#host.detached(this)
  }

  #keep(frame: Uint8Array): void {
    this.#early ??= []
    if (this.#early.length >= mostEarlyFrames || this.#earlyBytes >= mostEarlyBytes)
      return this.close(closeCode.tooFast, 'too many frames before the document was loaded')
    this.#early.push(frame)
    this.#earlyBytes += frame.length
  }

  #work(frame: Uint8Array): void {
    const isResting = this.#host.restOf(this) > 0
    // What is never kept is not even read while its sender rests.
    if (isResting && frame[0] === messageType.awareness) return
    try {
      this.#handle(readFrame(frame))
    } catch (error) {
      if (!(error instanceof BadBytes)) throw error
      this.close(closeCode.notInProtocol, error.message)
    }
    // Afterwards: a large frame that comes at the end of a rest must not be put off for its own size.
    if (!isResting) this.#host.spend(this, frame.length / readPerStep)
  }

  #handle(message: ClientMessage): void {
    switch (message.type) {
      case 'step1':
        this.isSubscribed = true
        return this.#questions.ask(message.stateVector)
      case 'step2':
      case 'update':
        return this.inbox.receive(message.type, message.bytes)
      case 'presence':
        return this.#host.presence(this, message.entries)
      case 'queryPresence':
        return this.#host.queryPresence(this)
      case 'cursor':
        return this.#host.cursor(this, message)
    }
  }
}

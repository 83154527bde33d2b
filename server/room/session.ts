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
import { createQuestions } from './questions.ts'
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

/** As the session itself sees it. Fields and no getters, which cost an object half a kilobyte each (decision 11). */
interface Writable extends Session {
  document: RoomDocument | null
  isSubscribed: boolean
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

export function createSession(options: SessionOptions): Session {
  const { connection, participantId, kind, seat, extras, host } = options
  const early: Uint8Array[] = []
  let earlyBytes = 0
  let isGone = false

  const out = createOutbox(connection, host)
  const questions = createQuestions(() => session, host)
  const close = (code: number, reason: string): void => {
    if (isGone) return
    connection.close(code, reason)
    session.detach()
  }

  const handle = (message: ClientMessage): void => {
    switch (message.type) {
      case 'step1':
        session.isSubscribed = true
        return questions.ask(message.stateVector)
      case 'step2':
      case 'update':
        return session.inbox.receive(message.type, message.bytes)
      case 'presence':
        return host.presence(session, message.entries)
      case 'queryPresence':
        return host.queryPresence(session)
      case 'cursor':
        return host.cursor(session, message)
    }
  }
  const work = (frame: Uint8Array): void => {
    const isResting = host.restOf(session) > 0
    // What is never kept is not even read while its sender rests.
    if (isResting && frame[0] === messageType.awareness) return
    try {
      handle(readFrame(frame))
    } catch (error) {
      if (!(error instanceof BadBytes)) throw error
      close(closeCode.notInProtocol, error.message)
    }
    // Afterwards: a large frame that comes at the end of a rest must not be put off for its own size.
    if (!isResting) host.spend(session, frame.length / readPerStep)
  }

  const session: Writable = {
    participantId,
    kind,
    seat,
    extras,
    out,
    inbox: createInbox(() => session, host),
    document: null,
    isSubscribed: false,
    ready(open) {
      if (isGone) return
      session.document = open
      const readOnly = host.grantOf(session) !== 'write'
      session.send({ type: 'hello', epoch: open.epoch, schema: documentSchema, readOnly, seat })
      out.send(open.step1())
      for (const frame of early.splice(0)) if (!isGone) work(frame)
    },
    receive(frame) {
      if (isGone) return
      if (session.document) work(frame)
      else if (early.length < mostEarlyFrames && earlyBytes < mostEarlyBytes) {
        early.push(frame)
        earlyBytes += frame.length
      } else close(closeCode.tooFast, 'too many frames before the document was loaded')
    },
    send(extra) {
      if (extras && !isGone) out.send(encodeExtra(extra))
    },
    close,
    detach() {
      if (isGone) return
      isGone = true
      session.isSubscribed = false
      early.length = 0
      host.detached(session)
    },
  }
  return session
}

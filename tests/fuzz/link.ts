/** One connection of one document, with a wire in between on which frames wait. */
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { deskOf, type DocName, type ServedDocKind } from '../../shared/access/docName.ts'
import { decodeExtra, messageType, syncKind } from '../../shared/protocol/message.ts'
import type { Connection, Session } from '../../server/room/contract.ts'
import type { SaveLedger } from '../../client/sync/saveLedger.ts'
import type { Witness } from './witness.ts'

export interface LinkOptions {
  readonly participantId: string
  readonly kind: ServedDocKind
  readonly doc: Y.Doc
  /** Asks for `saved`, `rejected` and the like. */
  readonly hasExtras: boolean
  readonly witness: Witness
  /** A page of our own counts with it what is saved. */
  readonly ledger: SaveLedger | null
  /** Called whenever that may have changed. */
  readonly recount: (isSynced: boolean) => void
  /** Whether the server may close like that now. */
  readonly mayClose: (code: number) => boolean
}

type FromServer = Uint8Array | { readonly closed: number }

export interface Link {
  readonly name: DocName
  /** Frames on their way. */
  readonly waitingUp: number
  readonly waitingDown: number
  /** The person's side has not heard of an end. */
  readonly isOpen: boolean
  /** The first copy of the document has come. */
  readonly isSynced: boolean
  /** Messages sent that the server has not called saved; always 0 without extras. */
  readonly unsaved: number
  /** What the server's socket layer holds. */
  readonly connection: Connection
  /** The room took it in. */
  attached(session: Session): void
  up(count: number): void
  down(count: number): void
  /** Reads nothing until told to read on. */
  stall(isStalled: boolean): void
  /** The wire breaks; what was on it is gone. */
  cut(): void
  /** The page is gone, and what it has sent may still arrive. */
  leaveBehind(): void
}

export function openLink(options: LinkOptions): Link {
  const { participantId, kind, doc, hasExtras, witness, ledger, mayClose } = options
  const name = kind === 'desk' ? deskOf(participantId) : kind
  const toServer: Uint8Array[] = []
  const toClient: FromServer[] = []
  /** Updates delivered before the room had the document: judged when it answers. */
  let early: Uint8Array[] = []
  /** Updates this side sent, in order: what `saved` counts. */
  const sent: Uint8Array[] = []
  let session: Session | null = null
  let isOpen = true
  let isServed = true
  let isSynced = false
  let hasAnswered = false
  let wasEverForbidden = false
  let isStalled = false
  let saved = 0

  const judge = (update: Uint8Array): void => {
    const mayNow = witness.mayWrite(participantId, kind)
    const mightBefore = witness.before.mayWrite(participantId, kind)
    if (mayNow || mightBefore) witness.offered(name, update)
    if (!mayNow || !mightBefore) wasEverForbidden = true
  }
  const mayRead = (): boolean =>
    witness.mayRead(participantId, kind) || witness.before.mayRead(participantId, kind)
  const answered = (): void => {
    hasAnswered = true
    for (const update of early) judge(update)
    early = []
  }
  const heard = (frame: Uint8Array): void => {
    const decoder = decoding.createDecoder(frame)
    const type = decoding.readVarUint(decoder)
    if (type === messageType.sync) {
      const step = decoding.readVarUint(decoder)
      if (!mayRead()) witness.complain(`${name}: shown to a stranger`)
      if (step !== syncKind.step1) witness.shown(name, decoding.readVarUint8Array(decoder))
    } else if (type === messageType.auth) {
      witness.meet('denied')
      if (!wasEverForbidden) witness.complain(`${name}: ${participantId} denied without a reason`)
    } else if (type >= 100) extra(type, decoder)
  }
  const extra = (type: number, decoder: decoding.Decoder): void => {
    if (!hasExtras) witness.complain(`${name}: a stock client was sent message ${type}`)
    const said = decodeExtra(type, decoder)
    if (said) witness.meet(said.type)
    if (said?.type === 'saved') {
      if (said.n > sent.length) witness.complain(`${name}: saved ${said.n} of ${sent.length}`)
      witness.saved(name, sent.slice(saved, said.n))
      saved = Math.max(saved, said.n)
    }
    if (said?.type === 'rejected')
      witness.complain(
        `${name}: honest ${participantId} was rejected (${said.code} ${said.detail})`,
      )
  }

  const connection: Connection = {
    send(frame) {
      if (!isServed) return
      answered()
      heard(frame)
      if (isOpen) toClient.push(frame)
    },
    close(code) {
      if (!isServed) return
      isServed = false
      witness.meet(`close ${code}`)
      if (!mayClose(code)) witness.complain(`${name}: ${participantId} was closed with ${code}`)
      toClient.push({ closed: code })
    },
    get buffered() {
      return toClient.reduce((sum, part) => sum + (part instanceof Uint8Array ? part.length : 0), 0)
    },
  }

  const send = (step: number, bytes: Uint8Array): void => {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, messageType.sync)
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint8Array(encoder, bytes)
    toServer.push(encoding.toUint8Array(encoder))
    if (step === syncKind.step1) return
    sent.push(bytes)
    ledger?.sent(step === syncKind.step2 ? 'step2' : 'update')
    recount()
  }
  const recount = (): void => options.recount(isOpen && isSynced)
  const take = (frame: Uint8Array): void => {
    const decoder = decoding.createDecoder(frame)
    const type = decoding.readVarUint(decoder)
    const extra = type >= 100 ? decodeExtra(type, decoder) : null
    if (extra?.type === 'saved') {
      ledger?.acknowledged(extra.n)
      recount()
    }
    if (type !== messageType.sync) return
    const step = decoding.readVarUint(decoder)
    const bytes = decoding.readVarUint8Array(decoder)
    witness.meet(step === syncKind.step1 ? 'asked for everything' : 'shown')
    if (step === syncKind.step1) return send(syncKind.step2, Y.encodeStateAsUpdate(doc, bytes))
    Y.applyUpdate(doc, bytes, connection)
    isSynced = true
    recount()
  }
  const edited = (update: Uint8Array, origin: unknown): void => {
    if (origin !== connection) send(syncKind.update, update)
  }
  const leave = (): void => {
    isOpen = false
    doc.off('update', edited)
    toClient.length = 0
    ledger?.disconnected()
    recount()
  }
  const end = (): void => {
    if (isOpen) leave()
    isServed = false
    toServer.length = 0
    session?.detach()
  }
  const updateIn = (frame: Uint8Array): Uint8Array | null => {
    const decoder = decoding.createDecoder(frame)
    decoding.readVarUint(decoder)
    const isUpdate = decoding.readVarUint(decoder) !== syncKind.step1
    return isUpdate ? decoding.readVarUint8Array(decoder) : null
  }

  ledger?.connected()
  doc.on('update', edited)
  send(syncKind.step1, Y.encodeStateVector(doc))
  return {
    name,
    connection,
    get waitingUp() {
      return session && isServed ? toServer.length : 0
    },
    get waitingDown() {
      return isStalled ? 0 : toClient.length
    },
    get isOpen() {
      return isOpen
    },
    get isSynced() {
      return isOpen && isSynced
    },
    get unsaved() {
      return hasExtras ? sent.length - saved : 0
    },
    attached(taken) {
      session = taken
      if (!isOpen) end()
    },
    up(count) {
      for (const frame of toServer.splice(0, count)) {
        const update = updateIn(frame)
        if (update && hasAnswered) judge(update)
        else if (update) early.push(update)
        session?.receive(frame)
      }
    },
    down(count) {
      for (const part of toClient.splice(0, count)) {
        if (part instanceof Uint8Array) take(part)
        else return end()
      }
    },
    stall: (stalled) => void (isStalled = stalled),
    cut: end,
    leaveBehind: leave,
  }
}

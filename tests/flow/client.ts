import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as syncProtocol from 'y-protocols/sync'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { decodeExtra, messageType, syncKind, type Extra } from '../../shared/protocol/message.ts'

/** Waits until `check` is true; the error of a check that never was names it. */
export async function until(
  check: () => boolean,
  what = String(check),
  ms = 10_000,
): Promise<void> {
  const end = Date.now() + ms
  while (!check()) {
    if (Date.now() > end) throw new Error(`never: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

export const pause = (ms: number): Promise<void> => new Promise((r) => setTimeout(r, ms))

/** The provider as anybody would use it: an address and a list of subprotocols, nothing of ours. */
export function stockClient(url: string, workshopId: string, kind: string, token: string) {
  const doc = new Y.Doc()
  const provider = new WebsocketProvider(`${url}/sync/${workshopId}`, kind, doc, {
    protocols: ['touchline.v1', `bearer.${token}`],
    WebSocketPolyfill: WebSocket as never,
    disableBc: true,
  })
  const closes: number[] = []
  provider.on('closed', ({ code }) => closes.push(code))
  provider.on('connection-close', (event) => {
    if (event && !closes.includes(event.code)) closes.push(event.code)
  })
  return {
    doc,
    provider,
    closes,
    synced: () => until(() => provider.synced, `${kind} synced`),
    close() {
      provider.destroy()
      provider.awareness.destroy()
    },
  }
}

export interface RawOptions {
  readonly token?: string | null
  readonly extras?: boolean
  readonly headers?: Record<string, string>
  readonly protocols?: string[]
  readonly query?: string
}

/** A socket that keeps every frame as it came, and says only what the test says. */
export function rawClient(
  url: string,
  workshopId: string,
  kind: string,
  { token = null, extras = false, headers = {}, protocols, query = '' }: RawOptions,
) {
  const offered = protocols ?? ['touchline.v1', ...(token === null ? [] : [`bearer.${token}`])]
  const search = `${extras ? '?ext=1' : ''}${query}`
  const socket = new WebSocket(`${url}/sync/${workshopId}/${kind}${search}`, offered, { headers })
  const frames: Uint8Array[] = []
  const extrasSeen: Extra[] = []
  const doc = new Y.Doc()
  let closed: { code: number; reason: string } | null = null
  let failure: string | null = null

  socket.on('message', (data: Buffer) => {
    const frame = new Uint8Array(data)
    frames.push(frame)
    const decoder = decoding.createDecoder(frame)
    const type = decoding.readVarUint(decoder)
    const extra = decodeExtra(type, decoder)
    if (extra) extrasSeen.push(extra)
    if (type !== messageType.sync) return
    const kindOfSync = decoding.readVarUint(decoder)
    const bytes = decoding.readVarUint8Array(decoder)
    if (kindOfSync !== syncKind.step1) Y.applyUpdate(doc, bytes, 'server')
  })
  socket.on('close', (code, reason) => (closed = { code, reason: String(reason) }))
  socket.on('error', (error) => (failure = error.message))

  const send = (write: (encoder: encoding.Encoder) => void): void => {
    const encoder = encoding.createEncoder()
    write(encoder)
    socket.send(encoding.toUint8Array(encoder))
  }
  const sync = (kindOfSync: number, bytes: Uint8Array): void =>
    send((encoder) => {
      encoding.writeVarUint(encoder, messageType.sync)
      encoding.writeVarUint(encoder, kindOfSync)
      encoding.writeVarUint8Array(encoder, bytes)
    })
  return {
    socket,
    doc,
    frames,
    extras: extrasSeen,
    get closed() {
      return closed
    },
    get failure() {
      return failure
    },
    opened: () => until(() => socket.readyState === WebSocket.OPEN, 'open'),
    ended: () => until(() => closed !== null || failure !== null, 'closed'),
    typesSeen: () => frames.map((frame) => frame[0]),
    sendFrame: (frame: Uint8Array) => socket.send(frame),
    send,
    step1: () =>
      send((encoder) => {
        encoding.writeVarUint(encoder, messageType.sync)
        syncProtocol.writeSyncStep1(encoder, doc)
      }),
    step2: (bytes: Uint8Array) => sync(syncKind.step2, bytes),
    update: (bytes: Uint8Array) => sync(syncKind.update, bytes),
    saved: () => extrasSeen.filter((e) => e.type === 'saved').at(-1)?.n ?? 0,
    close: () => socket.terminate(),
  }
}

/** An update made by `edit` on top of what `doc` holds; `doc` is changed too. */
export function editOf(doc: Y.Doc, edit: (doc: Y.Doc) => void): Uint8Array {
  const written: Uint8Array[] = []
  const keep = (bytes: Uint8Array): void => void written.push(bytes)
  doc.on('update', keep)
  doc.transact(() => edit(doc))
  doc.off('update', keep)
  return Y.mergeUpdates(written)
}

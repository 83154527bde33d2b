/**
 * One document of one person of the demo, over the stock provider. It asks for the extras, because
 * the next act must not begin before the server has called the last one durable.
 */
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import type { ServedDocKind } from '../../shared/access/docName.ts'
import {
  bearerPrefix,
  decodeExtra,
  messageType,
  subprotocol,
  syncKind,
} from '../../shared/protocol/message.ts'
import { DemoError } from './demoError.ts'

export interface ConnectedDocument {
  readonly doc: Y.Doc
  /** Resolves when everything written so far is durable; rejects when it was refused or the connection ended. */
  saved(): Promise<void>
  /** Resolves once `isSo` holds for the document; at once if it does already. */
  until(isSo: (doc: Y.Doc) => boolean): Promise<void>
  /** Idempotent. */
  close(): void
}

export interface DocumentAddress {
  /** `http://` or `https://` address of the server. */
  readonly url: string
  readonly workshopId: string
  readonly kind: ServedDocKind
  readonly token: string
  /** The browser's own, or one that Node lends. */
  readonly socketClass: typeof WebSocket
}

const patienceMs = 20_000

/** Connects and waits for the server's content. */
export async function connectDocument(address: DocumentAddress): Promise<ConnectedDocument> {
  const doc = new Y.Doc()
  const traffic = { sent: 0, acknowledged: 0, isSynced: false, failure: null as DemoError | null }
  const waiting = new Set<() => void>()
  const wake = (): void => waiting.forEach((look) => look())
  const fail = (code: string, detail: string): void => {
    traffic.failure ??= new DemoError(code, `${address.kind}: ${detail}`)
    wake()
  }
  const provider = openProvider(address, doc, () => void traffic.sent++)
  provider.messageHandlers[messageType.saved] = (_, decoder) => {
    const extra = decodeExtra(messageType.saved, decoder)
    if (extra?.type === 'saved') traffic.acknowledged = Math.max(traffic.acknowledged, extra.n)
    wake()
  }
  provider.messageHandlers[messageType.rejected] = (_, decoder) => {
    const extra = decodeExtra(messageType.rejected, decoder)
    if (extra?.type === 'rejected') fail('connection', extra.detail)
  }
  provider.on('sync', (isSynced) => {
    traffic.isSynced = isSynced
    wake()
  })
  provider.on('connection-close', (event) => fail('connection', `closed with ${event?.code}`))
  doc.on('update', wake)

  const when = (isSo: () => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (!traffic.failure && !isSo()) return
        clearTimeout(patience)
        waiting.delete(look)
        if (traffic.failure) reject(traffic.failure)
        else resolve()
      }
      const patience = setTimeout(() => fail('connection', 'no answer in time'), patienceMs)
      waiting.add(look)
      look()
    })
  const connected: ConnectedDocument = {
    doc,
    saved: () => when(() => traffic.acknowledged >= traffic.sent),
    until: (isSo) => when(() => isSo(doc)),
    close() {
      provider.destroy()
      doc.destroy()
    },
  }
  provider.connect()
  try {
    await when(() => traffic.isSynced)
  } catch (cause) {
    connected.close()
    throw cause
  }
  return connected
}

function openProvider(
  { url, workshopId, kind, token, socketClass }: DocumentAddress,
  doc: Y.Doc,
  onSent: () => void,
): WebsocketProvider {
  const server = `${url.replace(/^http/u, 'ws')}/sync`
  const provider = new WebsocketProvider(server, `${workshopId}/${kind}`, doc, {
    connect: false,
    disableBc: true,
    params: { ext: '1' },
    protocols: [subprotocol, bearerPrefix + token],
    shouldReconnect: () => false,
    WebSocketPolyfill: countingSocket(socketClass, onSent),
  })
  // Nobody sits here: no presence of one's own, and nobody else's echoed back.
  provider.awareness.off('update', provider._awarenessUpdateHandler)
  provider.awareness.setLocalState(null)
  return provider
}

/** Tells of each sync message the server will count: step 2 and update (SPEC W5). */
function countingSocket(base: typeof WebSocket, onSent: () => void): typeof WebSocket {
  return class extends base {
    override send(data: string | Blob | BufferSource): void {
      super.send(data)
      if (!(data instanceof Uint8Array) || data[0] !== messageType.sync) return
      if (data[1] === syncKind.step2 || data[1] === syncKind.update) onSent()
    }
  }
}

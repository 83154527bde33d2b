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
import { createWatch, type Watch } from './watch.ts'

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

/** Connects and waits for the server's content. */
export async function connectDocument(address: DocumentAddress): Promise<ConnectedDocument> {
  const doc = new Y.Doc()
  const watch = createWatch()
  const traffic = { sent: 0, acknowledged: 0 }
  const provider = openProvider(address, doc, () => void traffic.sent++)
  listen(provider, watch, {
    onSaved(n) {
      traffic.acknowledged = Math.max(traffic.acknowledged, n)
      watch.wake()
    },
    onEnded: (detail) => watch.fail(new DemoError('connection', `${address.kind}: ${detail}`)),
  })
  doc.on('update', watch.wake)
  const connected: ConnectedDocument = {
    doc,
    saved: () => watch.until(() => traffic.acknowledged >= traffic.sent),
    until: (isSo) => watch.until(() => isSo(doc)),
    close() {
      provider.destroy()
      doc.destroy()
    },
  }
  provider.connect()
  try {
    await watch.until(() => provider.synced)
  } catch (cause) {
    connected.close()
    throw cause
  }
  return connected
}

interface Listener {
  /** The first `n` messages are durable. */
  onSaved(n: number): void
  onEnded(detail: string): void
}

/** Known, but nothing here depends on them; without a handler the provider would complain. */
const extrasNotNeeded = [messageType.hello, messageType.notSaving, messageType.cursors]

function listen(provider: WebsocketProvider, watch: Watch, listener: Listener): void {
  provider.messageHandlers[messageType.saved] = (_, decoder) => {
    const extra = decodeExtra(messageType.saved, decoder)
    if (extra?.type === 'saved') listener.onSaved(extra.n)
  }
  provider.messageHandlers[messageType.rejected] = (_, decoder) => {
    const extra = decodeExtra(messageType.rejected, decoder)
    if (extra?.type === 'rejected') listener.onEnded(extra.detail)
  }
  for (const type of extrasNotNeeded) provider.messageHandlers[type] = () => {}
  provider.on('sync', watch.wake)
  provider.on('connection-close', (event) => listener.onEnded(`closed with ${event?.code}`))
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

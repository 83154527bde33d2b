/** The connection of one document: the stock provider, with what this protocol adds to it. */
import { WebsocketProvider } from 'y-websocket'
import type * as Y from 'yjs'
import type { ServedDocKind } from '../../shared/access/docName.ts'
import { bearerPrefix, subprotocol } from '../../shared/protocol/message.ts'
import { waitWhenSentAway } from './backOff.ts'
import { sendOwnPresenceOnly } from './ownPresence.ts'

/** Where one document is served, and to whom. */
export interface Address {
  /** `ws://` or `wss://` address of the server, without path. */
  readonly server: string
  readonly workshopId: string
  readonly kind: ServedDocKind
  readonly token: string
}

/**
 * Sends nothing before it is told to connect.
 *
 * @param Socket makes its sockets: where what goes and comes is counted
 */
export function createConnection(
  { server, workshopId, kind, token }: Address,
  doc: Y.Doc,
  Socket: typeof WebSocket,
): WebsocketProvider {
  const provider = new WebsocketProvider(`${server}/sync`, `${workshopId}/${kind}`, doc, {
    connect: false,
    disableBc: true,
    params: { ext: '1' },
    protocols: protocolsOf(token),
    WebSocketPolyfill: Socket,
  })
  sendOwnPresenceOnly(provider)
  waitWhenSentAway(provider)
  return provider
}

/** What a connection says before it stands: which protocol, and who asks. */
export function protocolsOf(token: string): string[] {
  return [subprotocol, bearerPrefix + token]
}

/** Whether it takes anything: a socket that is closing does not, and may take long to say that it is closed. */
export function isOpen({ wsconnected, ws }: WebsocketProvider): boolean {
  return wsconnected && ws?.readyState === WebSocket.OPEN
}

import * as encoding from 'lib0/encoding'
import { encodeAwarenessUpdate } from 'y-protocols/awareness'
import type { WebsocketProvider } from 'y-websocket'
import { messageType } from '../../shared/protocol/message.ts'

interface PresenceChange {
  readonly added: number[]
  readonly updated: number[]
  readonly removed: number[]
}

/**
 * Makes the provider send this browser's presence only. The stock one also echoes everybody else's
 * back to the server, which in a room of n people costs n² frames (SPEC W7).
 */
export function sendOwnPresenceOnly(provider: WebsocketProvider): void {
  const { awareness } = provider
  awareness.off('update', provider._awarenessUpdateHandler)
  provider._awarenessUpdateHandler = ({ added, updated, removed }: PresenceChange) => {
    const own = awareness.clientID
    if (![...added, ...updated, ...removed].includes(own)) return
    const { ws, wsconnected } = provider
    if (!wsconnected || ws?.readyState !== WebSocket.OPEN) return
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, messageType.awareness)
    encoding.writeVarUint8Array(encoder, encodeAwarenessUpdate(awareness, [own]))
    ws.send(encoding.toUint8Array(encoder))
  }
  awareness.on('update', provider._awarenessUpdateHandler)
}

import { messageType, syncKind } from '../../shared/protocol/message.ts'

/** What of a sync message left this connection: the server counts exactly these (SPEC W5). */
export type SentKind = 'step2' | 'update'

/**
 * A WebSocket class that tells which sync messages were sent, and all that came. The stock provider makes its own
 * sockets, so the class is where counting can happen without touching the provider.
 */
export function createCountingSocket(
  onSent: (kind: SentKind) => void,
  onReceived: (data: unknown) => void,
): typeof WebSocket {
  return class CountingSocket extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols)
      this.addEventListener('message', ({ data }) => onReceived(data))
    }

    override send(data: string | Blob | BufferSource): void {
      super.send(data)
      const kind = data instanceof Uint8Array ? sentKind(data) : null
      if (kind) onSent(kind)
    }
  }
}

/** Both numbers are below 128, so each is one byte on the wire. */
function sentKind(frame: Uint8Array): SentKind | null {
  if (frame[0] !== messageType.sync) return null
  if (frame[1] === syncKind.step2) return 'step2'
  return frame[1] === syncKind.update ? 'update' : null
}

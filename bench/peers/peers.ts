/** Every peer by the name it has in `--peers` and in the tables. */
import { createHocuspocus } from './hocuspocus.ts'
import type { Peer } from './peer.ts'
import { createBatchingRelay, createBlobRelay, createRelay } from './relays.ts'
import { createTouchline } from './touchline.ts'
import { createYWebsocketServer } from './yWebsocketServer.ts'

export const peerMakers: Readonly<Record<string, () => Peer>> = {
  touchline: createTouchline,
  hocuspocus: createHocuspocus,
  'y-websocket-server': createYWebsocketServer,
  relay: createRelay,
  'batching-relay': createBatchingRelay,
  'blob-relay': createBlobRelay,
}

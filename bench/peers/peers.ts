/** Every peer by the name it has in `--peers` and in the tables. */
import type { Peer } from './peer.ts'
import { createBatchingRelay, createBlobRelay, createRelay } from './relays.ts'
import { createTouchline } from './touchline.ts'

export const peerMakers: Readonly<Record<string, () => Peer>> = {
  touchline: createTouchline,
  relay: createRelay,
  'batching-relay': createBatchingRelay,
  'blob-relay': createBlobRelay,
}

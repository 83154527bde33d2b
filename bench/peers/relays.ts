/** Servers without any CRDT: the practical limits that real ones are measured against. */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Peer, Wire } from './peer.ts'
import { startRooms } from './rooms.ts'
import { batchWire, plainWire } from './wire.ts'

/** File in the data folder whose bytes (an update V1) the blob relay answers with. */
export const blobFile = 'blob.bin'

/** Each frame to all others at once. */
export const createRelay = (): Peer =>
  relay({
    name: 'relay',
    program: 'relay.mjs',
    wire: plainWire,
    about: 'bare ws relay, no CRDT',
  })

/** One frame per connection and tick of 16 ms: all edits, the newest awareness and cursors. */
export const createBatchingRelay = (): Peer =>
  relay({
    name: 'batching-relay',
    program: 'batchingRelay.mjs',
    wire: batchWire,
    about: 'ws relay, one frame a 16 ms tick, no CRDT',
    hasCursorFrames: true,
  })

/** Answers each joiner with the cached bytes of `<dataDir>/blob.bin`. */
export const createBlobRelay = (): Peer =>
  relay({
    name: 'blob-relay',
    program: 'blobRelay.mjs',
    wire: plainWire,
    about: 'ws relay, one cached blob, no CRDT',
  })

interface RelayKind {
  readonly name: string
  readonly program: string
  readonly wire: Wire
  readonly about: string
  readonly hasCursorFrames?: boolean
}

function relay({ name, program, wire, about, hasCursorFrames = false }: RelayKind): Peer {
  return {
    name,
    version: about,
    wire,
    hasCursorFrames,
    start({ dataDir, canCollect }) {
      const blob = join(dataDir, blobFile)
      // An empty update, so that the blob relay also starts where nobody asked for a document.
      if (program === 'blobRelay.mjs' && !existsSync(blob)) writeFileSync(blob, new Uint8Array(2))
      return startRooms({
        command: process.execPath,
        args: [join(import.meta.dirname, 'programs', program)],
        cwd: dataDir,
        env: { BLOB_FILE: blob },
        ready: /listening on (\d+)/u,
        canCollect,
      })
    },
  }
}

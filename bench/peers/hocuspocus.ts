/** `@hocuspocus/server` on the newer Node it needs, with SQLite where it should store. */
import { join } from 'node:path'
import { nameAndVersion, newerNode } from './installed.ts'
import type { Peer } from './peer.ts'
import { startRooms } from './rooms.ts'
import { hocuspocusWire } from './wire.ts'

export function createHocuspocus(): Peer {
  return {
    name: 'hocuspocus',
    version: `${nameAndVersion('@hocuspocus/server')}, ${nameAndVersion('node')}`,
    wire: hocuspocusWire,
    hasCursorFrames: false,
    start: ({ dataDir, isDurable, canCollect }) =>
      startRooms({
        command: newerNode,
        args: [join(import.meta.dirname, 'programs/hocuspocus.mjs')],
        cwd: dataDir,
        env: isDurable ? { DATABASE_FILE: join(dataDir, 'hocuspocus.sqlite') } : {},
        ready: /listening on (\d+)/u,
        canCollect,
      }),
  }
}

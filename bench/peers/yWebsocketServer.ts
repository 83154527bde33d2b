/** `@y/websocket-server`, started as its README says: its own program, with LevelDB where it should store. */
import { join } from 'node:path'
import { freePort } from './freePort.ts'
import { installed, nameAndVersion } from './installed.ts'
import type { Peer } from './peer.ts'
import { startRooms } from './rooms.ts'
import { plainWire } from './wire.ts'

const packageName = '@y/websocket-server'

export function createYWebsocketServer(): Peer {
  return {
    name: 'y-websocket-server',
    version: nameAndVersion(packageName),
    wire: plainWire,
    hasCursorFrames: false,
    async start({ dataDir, isDurable, canCollect }) {
      const port = await freePort()
      return startRooms({
        command: process.execPath,
        args: [installed(`${packageName}/src/server.js`)],
        cwd: dataDir,
        env: {
          HOST: '127.0.0.1',
          PORT: String(port),
          ...(isDurable && { YPERSISTENCE: join(dataDir, 'leveldb') }),
        },
        ready: /running at '127\.0\.0\.1' on port (\d+)/u,
        canCollect,
      })
    },
  }
}

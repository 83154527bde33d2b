// What the relays share: rooms by path, a port that is printed, no CRDT anywhere.
import { createServer } from 'node:http'
import { WebSocketServer } from 'ws'

/** Sync step 1 is `0 0 …`. */
export const isStep1 = (frame) => frame[0] === 0 && frame[1] === 0
export const isAwareness = (frame) => frame[0] === 1
export const isQueryAwareness = (frame) => frame[0] === 3

/** Sync step 2 that carries an empty V1 update: `0 1, length 2, no structs, no deletions`. */
export const emptyStep2 = Buffer.from([0, 1, 2, 0, 0])

/**
 * Listens on a free port of this machine and prints it.
 *
 * `enter(room, socket, url)` is called for each connection; `room` is a `Set` of the sockets there,
 * which the newcomer has already joined.
 */
export function listen(enter) {
  const rooms = new Map()
  const http = createServer((_request, response) => response.end('relay'))
  const server = new WebSocketServer({ server: http, perMessageDeflate: false })
  server.on('connection', (socket, request) => {
    const url = new URL(request.url, 'http://relay')
    const room = rooms.get(url.pathname) ?? new Set()
    rooms.set(url.pathname, room.add(socket))
    socket.on('error', () => socket.terminate())
    socket.on('close', () => {
      room.delete(socket)
      if (room.size === 0) rooms.delete(url.pathname)
    })
    enter(room, socket, url)
  })
  process.on('SIGTERM', () => process.exit(0))
  http.listen(0, '127.0.0.1', () => console.log(`listening on ${http.address().port}`))
}

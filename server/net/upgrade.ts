/** The door for WebSockets: who comes from where, with which token, to which document (SPEC W1–W2, W27). */
import { STATUS_CODES, type IncomingMessage, type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import { closeCode } from '../../shared/protocol/closeCode.ts'
import { subprotocol } from '../../shared/protocol/message.ts'
import { createAttempts } from './attempts.ts'
import { createCounts } from './counts.ts'
import { createFrameWriter } from './frameWriter.ts'
import { createPinger } from './pinger.ts'
import { serveSocket } from './serveSocket.ts'
import { isOriginAllowed } from './origin.ts'
import { closeSocket, leaveToClose, OrderedSocket, turnAway } from './socket.ts'
import { readTarget } from './target.ts'
import { createUnfinished } from './unfinished.ts'
import type { UpgradeOptions } from './upgradeOptions.ts'

/** What a frame's head and the message around an update may add. */
const framingBytes = 64

/** Serves `/sync/<workshopId>/<doc>`; every other upgrade is refused with 404. */
export function attachUpgrade(server: Server, options: UpgradeOptions): { close(): Promise<void> } {
  const { limits, time, ownOrigin, allowedOrigins, pingMs = 25_000 } = options
  const largest = Math.max(limits.step2Bytes, limits.updateBytes)
  const isUnlimited = limits.step2Bytes === 0 || limits.updateBytes === 0
  const sockets = new WebSocketServer({
    noServer: true,
    WebSocket: OrderedSocket,
    clientTracking: true,
    perMessageDeflate: false,
    // Somewhat more than the limit, so that the room can say which one was passed.
    maxPayload: isUnlimited ? 0 : largest * 2 + framingBytes,
    handleProtocols: (offered) => (offered.has(subprotocol) ? subprotocol : false),
  })
  const attempts = createAttempts(limits.upgradesPerMinute, time)
  const counts = createCounts()
  const pinger = createPinger(time, pingMs)
  const unfinished = createUnfinished(time, limits.unfinishedBytes)
  const serving = { ...options, counts, pinger, unfinished, writer: createFrameWriter() }
  const addressOf = options.addressOf ?? ((request) => request.socket.remoteAddress ?? '')

  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    socket.on('error', () => socket.destroy())
    const address = addressOf(request)
    const waitSeconds = attempts.refusedFor(address)
    if (waitSeconds > 0) return refuse(socket, 429, tooMany(limits.upgradesPerMinute, waitSeconds))
    const target = readTarget(request)
    if (!target) return refuse(socket, 404)
    if (!isOriginAllowed(request, ownOrigin(), allowedOrigins)) return refuse(socket, 403)
    sockets.handleUpgrade(request, socket, head, (opened) => {
      leaveToClose(opened)
      const place = `address ${address}`
      if (!counts.enter(place, limits.connectionsPerAddress))
        return turnAway(opened, closeCode.tooFast, 'too many connections from this address')
      serveSocket({ socket: opened, stream: socket, place }, target, serving)
    })
  }

  server.on('upgrade', onUpgrade)
  let closing: Promise<void> | null = null
  return {
    close() {
      closing ??= new Promise<void>((resolve) => {
        server.off('upgrade', onUpgrade)
        pinger.close()
        unfinished.close()
        for (const socket of sockets.clients)
          closeSocket(socket, closeCode.restarting, 'the server restarts')
        const cancel = time.after(1000, () => {
          for (const socket of sockets.clients) socket.terminate()
        })
        sockets.close(() => {
          cancel()
          resolve()
        })
      })
      return closing
    },
  }
}

interface Refusal {
  readonly text?: string
  readonly retryAfter?: number
}

function tooMany(perMinute: number, retryAfter: number): Refusal {
  const text = `Too many attempts to connect from your address: ${perMinute} in a minute, a quarter of them at once. Nothing was lost; try again in ${retryAfter} s.\n`
  return { text, retryAfter }
}

/** Answers and hangs up: the peer cannot keep the line by never closing its end. */
function refuse(socket: Duplex, status: number, { text = '', retryAfter }: Refusal = {}): void {
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Connection: close',
    `Content-Length: ${Buffer.byteLength(text)}`,
    ...(text === '' ? [] : ['Content-Type: text/plain; charset=utf-8']),
    ...(retryAfter === undefined ? [] : [`Retry-After: ${retryAfter}`]),
  ]
  socket.once('finish', () => socket.destroy())
  socket.end(`${lines.join('\r\n')}\r\n\r\n${text}`)
}

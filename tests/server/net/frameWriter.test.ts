import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { createFrameWriter, frameHead } from '../../../server/net/frameWriter.ts'
import { OrderedSocket } from '../../../server/net/socket.ts'

const bytes = (length: number, of = 7): Uint8Array => new Uint8Array(length).fill(of)

type Line = ReturnType<ReturnType<typeof createFrameWriter>['lineTo']>

/** What a WebSocket client gets, and how it ends, of what `say` does at the other end. */
async function heard(say: (socket: WebSocket, line: Line) => void) {
  const server = createServer()
  const sockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    WebSocket: OrderedSocket,
  })
  const writer = createFrameWriter()
  server.on('upgrade', (request, stream, head) =>
    sockets.handleUpgrade(request, stream, head, (socket) => {
      const line = writer.lineTo(stream)
      socket.line = line
      say(socket, line)
    }),
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`)
  const got: Buffer[] = []
  client.on('message', (data) => got.push(data as Buffer))
  const [code] = (await once(client, 'close')) as [number]
  server.close()
  return { got, code }
}

test('W25 frames of every length come out at a WebSocket client as they went in, in order', async () => {
  const lengths = [0, 1, 125, 126, 127, 16_383, 16_384, 65_535, 65_536, 300_000]
  const { got, code } = await heard((socket, line) => {
    for (const [i, length] of lengths.entries()) {
      line.write(bytes(length, i))
      // The library's own frames stand between ours, whole.
      if (i % 3 === 0) socket.ping()
    }
    socket.close(4409, 'done')
  })
  expect(code).toBe(4409)
  expect(got.map((data) => data.length)).toEqual(lengths)
  expect(got.every((data, i) => data.every((byte) => byte === i))).toBe(true)
})

test('W25 what was said in the turn of a goodbye comes before it', async () => {
  const { got, code } = await heard((socket, line) => {
    line.write(bytes(5))
    socket.close(4403, 'why')
  })
  expect([got, code]).toEqual([[Buffer.from(bytes(5))], 4403])
})

test('W25 what one turn sends to a socket leaves as one write, a shared frame with one head for all', async () => {
  const streams = [new PassThrough(), new PassThrough()]
  const writes: Buffer[][] = streams.map(() => [])
  for (const [i, stream] of streams.entries())
    stream._writev = (chunks, done) => {
      for (const { chunk } of chunks) writes[i]?.push(chunk as Buffer)
      done()
    }
  const writer = createFrameWriter()
  const lines = streams.map((stream) => writer.lineTo(stream))
  for (const frame of [bytes(3, 1), bytes(4, 2)]) for (const line of lines) line.write(frame)
  expect(writes).toEqual([[], []])
  await new Promise((resolve) => process.nextTick(resolve))
  expect(writes[0]).toEqual([
    Buffer.concat([frameHead(3), bytes(3, 1)]),
    Buffer.concat([frameHead(4), bytes(4, 2)]),
  ])
  expect(writes[1]?.map((chunk, i) => chunk === writes[0]?.[i])).toEqual([true, true])
})

test('W25 a single frame leaves at the end of its turn, uncorked, and until then counts as owed', async () => {
  const stream = new PassThrough()
  const line = createFrameWriter().lineTo(stream)
  line.write(bytes(5))
  expect(line.held).toBe(7)
  expect(stream.read()).toBeNull()
  await new Promise((resolve) => process.nextTick(resolve))
  expect(line.held).toBe(0)
  expect(stream.read()).toEqual(Buffer.concat([frameHead(5), bytes(5)]))
  expect(stream.writableCorked).toBe(0)
})

test('W25 what is flushed early is not sent again, and a broken line takes nothing down', async () => {
  const stream = new PassThrough()
  const line = createFrameWriter().lineTo(stream)
  line.write(bytes(1))
  line.flush()
  expect(stream.read()).toEqual(Buffer.concat([frameHead(1), bytes(1)]))
  line.write(bytes(2))
  stream.destroy()
  await new Promise((resolve) => setImmediate(resolve))
  expect(line.held).toBe(0)
})

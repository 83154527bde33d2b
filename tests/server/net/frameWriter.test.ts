import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { createFrameWriter, frameHead } from '../../../server/net/frameWriter.ts'

const bytes = (length: number, of = 7): Uint8Array => new Uint8Array(length).fill(of)

test('W25 frames of every length come out at a WebSocket client as they went in, in order', async () => {
  const lengths = [0, 1, 125, 126, 127, 16_383, 16_384, 65_535, 65_536, 300_000]
  const server = createServer()
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false })
  const writer = createFrameWriter()
  server.on('upgrade', (request, stream, head) =>
    sockets.handleUpgrade(request, stream, head, (socket) => {
      for (const [i, length] of lengths.entries()) {
        writer.write(stream, bytes(length, i))
        // The library's own frames stand between ours, whole.
        if (i % 3 === 0) socket.ping()
      }
      socket.close(4409, 'done')
    }),
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`)
  const got: Buffer[] = []
  client.on('message', (data) => got.push(data as Buffer))
  const [code] = (await once(client, 'close')) as [number]
  expect(code).toBe(4409)
  expect(got.map((data) => data.length)).toEqual(lengths)
  expect(got.every((data, i) => data.every((byte) => byte === i))).toBe(true)
  server.close()
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
  for (const frame of [bytes(3, 1), bytes(4, 2)])
    for (const stream of streams) writer.write(stream, frame)
  expect(writes).toEqual([[], []])
  await new Promise((resolve) => process.nextTick(resolve))
  expect(writes[0]).toEqual([
    Buffer.concat([frameHead(3), bytes(3, 1)]),
    Buffer.concat([frameHead(4), bytes(4, 2)]),
  ])
  expect(writes[1]?.map((chunk, i) => chunk === writes[0]?.[i])).toEqual([true, true])
})

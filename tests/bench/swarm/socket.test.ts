import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import * as fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { WebSocketServer, type WebSocket } from 'ws'
import { openSocket, type BenchSocket } from '../../../bench/swarm/socket.ts'
import { createSplitter } from '../../../bench/swarm/splitter.ts'

/** What a server's frame of these bytes looks like (RFC 6455, 5.2). */
function frame(opcode: number, payload: Buffer): Buffer {
  const head = Buffer.alloc(payload.length < 126 ? 2 : payload.length < 65_536 ? 4 : 10)
  head[0] = 0x80 | opcode
  head[1] = head.length === 2 ? payload.length : head.length === 4 ? 126 : 127
  if (head.length === 4) head.writeUInt16BE(payload.length, 2)
  if (head.length === 10) head.writeBigUInt64BE(BigInt(payload.length), 2)
  return Buffer.concat([head, payload])
}

function heard(chunks: readonly Buffer[], keepBelow = Number.POSITIVE_INFINITY) {
  const frames: string[] = []
  const skipped: number[] = []
  let regions = ''
  const splitter = createSplitter({
    frame: (opcode, bytes, start, end) =>
      void frames.push(`${opcode} ${bytes.toString('latin1', start, end)}`),
    region: (bytes, start, end) => void (regions += bytes.toString('latin1', start, end)),
    skipped: (_opcode, length) => void skipped.push(length),
  })
  splitter.keepBelow = keepBelow
  // A buffer that is used again, as the sockets do.
  const buffer = Buffer.alloc(Math.max(...chunks.map((chunk) => chunk.length)))
  for (const chunk of chunks) {
    chunk.copy(buffer)
    splitter.push(buffer.subarray(0, chunk.length))
  }
  return { frames, skipped, regions }
}

test('BE6 frames are the same however the bytes are cut', () => {
  const payload = fc
    .tuple(fc.constantFrom(0, 1, 90, 125, 126, 300, 70_000), fc.integer({ min: 32, max: 126 }))
    .map(([length, letter]) => Buffer.alloc(length, letter))
  const cuts = fc.array(fc.integer({ min: 1, max: 90_000 }), { maxLength: 40 })
  fc.assert(
    fc.property(fc.array(payload, { minLength: 1, maxLength: 8 }), cuts, (payloads, lengths) => {
      const whole = Buffer.concat(payloads.map((each) => frame(2, each)))
      const chunks: Buffer[] = []
      let at = 0
      for (const length of lengths) {
        if (at < whole.length) chunks.push(whole.subarray(at, at + length))
        at += length
      }
      if (at < whole.length) chunks.push(whole.subarray(at))
      const { frames, regions } = heard(chunks)
      expect(frames).toEqual(payloads.map((each) => `2 ${each.toString('latin1')}`))
      for (const each of payloads) expect(regions).toContain(each.toString('latin1'))
    }),
    // Eight of the longest in one read, which chance rarely brings.
    { numRuns: 60, examples: [[Array.from({ length: 8 }, () => Buffer.alloc(70_000, 'x')), []]] },
  )
})

test('BE6 what is too long to keep is counted, and what follows is read', () => {
  const long = frame(2, Buffer.alloc(70_000, 'x'))
  const whole = Buffer.concat([frame(2, Buffer.from('a')), long, frame(2, Buffer.from('b'))])
  for (const cut of [1, 3, 5, 8, 100, 69_000, whole.length - 1, whole.length]) {
    const { frames, skipped } = heard([whole.subarray(0, cut), whole.subarray(cut)], 50_000)
    // Its header ends at byte 13; one read that brings all that follows needs no gathering.
    const isCut = cut >= 13 && cut < 3 + long.length
    expect(skipped).toEqual(isCut ? [70_000] : [])
    expect(frames.filter((each) => each.length < 9)).toEqual(['2 a', '2 b'])
    expect(frames).toHaveLength(isCut ? 2 : 3)
  }
})

test('BE6 fragments and masks, which no server may send, end the talk', () => {
  expect(() => heard([Buffer.from([0x02, 1, 65])])).toThrow('fragment')
  expect(() => heard([Buffer.from([0x82, 0x81, 0, 0, 0, 0, 65])])).toThrow('mask')
})

test('BE6 a real server and the swarm understand each other', async () => {
  const { url, next } = await listen()
  const got: string[] = []
  let ended = ''
  const [server, socket] = await Promise.all([next(), open(url, got, (reason) => (ended = reason))])
  const pong = once(server, 'pong')
  server.ping('here?')
  expect(String((await pong)[0])).toBe('here?')
  for (const length of [0, 125, 126, 65_535, 65_536]) {
    const message = once(server, 'message')
    socket.send(Buffer.alloc(length, 'm'))
    expect((await message)[0]).toEqual(Buffer.alloc(length, 'm'))
    server.send(Buffer.alloc(length, 's'))
  }
  await expect.poll(() => got.map((each) => each.length)).toEqual([0, 125, 126, 65_535, 65_536])
  expect(socket.counts).toEqual({ frames: 5, bytes: 131_322 })
  server.close(4508, 'too slow')
  await expect.poll(() => ended).toBe('closed with 4508 too slow')
  expect(socket.isOpen).toBe(false)
})

test('BE6 a lazy reader gets everything, but only when it looks', async () => {
  const { url, next } = await listen()
  const got: string[] = []
  const [server, socket] = await Promise.all([next(), open(url, got)])
  socket.isLazy = true
  server.send(Buffer.from([0]))
  await expect.poll(() => got.length).toBe(1)
  for (let n = 1; n <= 50; n++) await new Promise((done) => server.send(Buffer.from([n]), done))
  await new Promise((done) => setTimeout(done, 50))
  expect(got).toHaveLength(1)
  socket.poll()
  await expect.poll(() => got.length).toBe(51)
})

test('BE6 a refused handshake says what the server said', async () => {
  const { url } = await listen(() => false)
  await expect(open(url, [])).rejects.toThrow('HTTP/1.1 401')
})

async function listen(verifyClient: () => boolean = () => true) {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', verifyClient })
  onTestFinished(() => {
    for (const client of server.clients) client.terminate()
    server.close()
  })
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `ws://127.0.0.1:${port}/room`,
    next: async () => (await once(server, 'connection'))[0] as WebSocket,
  }
}

async function open(
  url: string,
  got: string[],
  onClosed: (reason: string) => void = () => undefined,
): Promise<BenchSocket> {
  const socket = await openSocket({
    url,
    protocols: [],
    buffer: Buffer.alloc(64 * 1024),
    events: {
      onMessage: (bytes, start, end) => void got.push(bytes.toString('latin1', start, end)),
      onRegion: () => undefined,
      onSkipped: () => undefined,
      onClosed,
    },
  })
  onTestFinished(() => socket.close())
  return socket
}

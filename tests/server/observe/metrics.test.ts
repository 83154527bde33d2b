import { expect, test } from 'vitest'
import { createMetrics } from '../../../server/observe/metrics.ts'

const health = { rooms: 1, sessions: 2, refusedRooms: 0, updatesSetAside: 0, isSaving: true }

function someMetrics() {
  let now = 0
  const metrics = createMetrics(
    () => health,
    () => now,
  )
  return {
    sockets: metrics.sockets,
    skip: (ms: number) => void (now += ms),
    async read(name: string): Promise<number> {
      const found = new RegExp(String.raw`^${name} (\d+)$`, 'mu').exec(await metrics.text())
      return Number(found?.[1] ?? Number.NaN)
    },
  }
}
const bytesIn = String.raw`touchline_frame_bytes_total\{direction="in"\}`
const framesIn = String.raw`touchline_frames_total\{direction="in"\}`

test('O45 whoever asks all the time cannot tell a note of 30 letters from one of 300, nor when it came', async () => {
  const { sockets, skip, read } = someMetrics()
  const seen = new Set<string>()
  for (let note = 0; note < 40; note++) {
    sockets.received(note % 2 ? 171 : 471)
    skip(3000)
    seen.add(`${await read(bytesIn)} ${await read(framesIn)}`)
  }
  expect([...seen]).toEqual(['0 0'])
})

test('O45 over an hour the totals are what they were, to a step', async () => {
  const { sockets, skip, read } = someMetrics()
  for (let frame = 0; frame < 10_000; frame++) sockets.received(100)
  expect(await read(bytesIn)).toBe(15 * 65_536)
  expect(await read(framesIn)).toBe(10_000)
  sockets.received(200_000)
  expect(await read(bytesIn)).toBe(15 * 65_536)
  skip(60_000)
  expect(await read(bytesIn)).toBe(18 * 65_536)
  expect(await read('touchline_sessions')).toBe(2)
})

import { createRoot } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createReplica, type Replica } from '../../../client/sync/replica.ts'

/** Step 2 of an empty document: with it the provider calls itself synced. */
const emptyStep2 = new Uint8Array([0, 1, 2, 0, 0])
const visitMs = 10

let attempts: number[] = []
let replica: Replica

/** A server that lets everybody in, has them synced, and closes with `code` ten milliseconds later. */
function stubServer(code: number): void {
  class Socket {
    static readonly OPEN = 1
    readonly OPEN = 1
    readyState = 1
    binaryType = ''
    onopen: (() => void) | null = null
    onmessage: ((event: { data: ArrayBuffer }) => void) | null = null
    onclose: ((event: { code: number; reason: string }) => void) | null = null
    constructor() {
      attempts.push(Date.now())
      setTimeout(() => {
        this.onopen?.()
        this.onmessage?.({ data: emptyStep2.buffer })
      })
      setTimeout(() => this.onclose?.({ code, reason: '' }), visitMs)
    }
    addEventListener(): void {}
    send(): void {}
    close(): void {}
  }
  vi.stubGlobal('WebSocket', Socket)
}

/** Milliseconds from each closing to the next attempt, of one minute. */
async function waitsAfter(code: number): Promise<number[]> {
  stubServer(code)
  replica = createRoot(() =>
    createReplica({
      server: 'ws://127.0.0.1:1',
      workshopId: 'w',
      kind: 'board',
      token: 't',
      participantId: `p${code}`,
      clientId: 7,
    }),
  )
  await vi.advanceTimersByTimeAsync(60_000)
  return attempts.slice(1).map((at, i) => at - attempts[i]! - visitMs)
}

beforeEach(() => {
  attempts = []
  vi.useFakeTimers()
})
afterEach(() => {
  replica.close()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test.each([4503, 4508, 4529])(
  'W26 who is let in and sent away with %i waits 2.5 to 5 s, not always the same',
  async (code) => {
    const waits = await waitsAfter(code)
    expect(waits.length).toBeGreaterThan(10)
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(2500)
    expect(Math.max(...waits)).toBeLessThanOrEqual(5000)
    expect(new Set(waits).size).toBeGreaterThan(5)
  },
)

test('W26 who loses the line, or a server that restarts, is back at once', async () => {
  const waits = await waitsAfter(1012)
  expect(waits.length).toBeGreaterThan(100)
  expect(Math.max(...waits)).toBe(200)
})

test('W26 a person who asks is connected at once', async () => {
  await waitsAfter(4503)
  const last = attempts.length
  while (attempts.length === last) await vi.advanceTimersToNextTimerAsync()
  // Just sent away, with a wait ahead.
  await vi.advanceTimersByTimeAsync(visitMs)
  expect(replica.state().connection).toBe('offline')
  const before = attempts.length
  replica.reconnect()
  expect(attempts.length).toBe(before + 1)
})

import { createComputed, createRoot } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createReplica, type Replica } from '../../../client/sync/replica.ts'

/** Step 2 of an empty document: with it the provider calls itself synced. */
const emptyStep2 = new Uint8Array([0, 1, 2, 0, 0])

let replica: Replica
let sendAway: (code: number) => void

beforeEach(() => {
  vi.useFakeTimers()
  class Socket {
    static readonly OPEN = 1
    readonly OPEN = 1
    readyState = 1
    binaryType = ''
    onopen: (() => void) | null = null
    onmessage: ((event: { data: ArrayBuffer }) => void) | null = null
    onclose: ((event: { code: number; reason: string }) => void) | null = null
    constructor() {
      sendAway = (code) => this.onclose?.({ code, reason: '' })
      setTimeout(() => {
        this.onopen?.()
        this.onmessage?.({ data: emptyStep2.buffer })
      })
    }
    addEventListener(): void {}
    send(): void {}
    close(): void {}
  }
  vi.stubGlobal('WebSocket', Socket)
})
afterEach(() => {
  replica.close()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** How the page calls its connection, from the moment it is there, when the server closes it. */
async function seenAfter(code: number): Promise<string[]> {
  const seen: string[] = []
  createRoot(() => {
    replica = createReplica({
      server: 'ws://127.0.0.1:1',
      workshopId: 'w',
      kind: 'board',
      token: 't',
      participantId: `p${code}`,
      clientId: 7,
    })
    createComputed(() => seen.push(replica.state().connection))
  })
  await vi.advanceTimersByTimeAsync(50)
  expect(seen.at(-1)).toBe('connected')
  seen.length = 0
  sendAway(code)
  return [...new Set(seen)]
}

test.each([4401, 4403, 4404])(
  'SL59 who is sent away for good with %i is not told for a moment that the server is away',
  async (code) => {
    expect(await seenAfter(code)).not.toContain('offline')
    expect(replica.state()).toMatchObject({ connection: 'ended', endedBy: code })
  },
)

test.each([1006, 1012, 4503])('SL59 who loses the line with %i is told', async (code) => {
  expect(await seenAfter(code)).toContain('offline')
  expect(replica.state().endedBy).toBeNull()
})

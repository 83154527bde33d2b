import type { Duplex } from 'node:stream'
import { expect, test } from 'vitest'
import type { WebSocket } from 'ws'
import { createUnfinished } from '../../../server/net/unfinished.ts'
import { createSkippingTime } from '../room/skippingTime.ts'

const mebi = 2 ** 20

function aWatch(mostBytes: number) {
  const time = createSkippingTime()
  const unfinished = createUnfinished(time, mostBytes)
  return {
    pass: (seconds: number) => {
      for (let i = 0; i < seconds; i++) time.skip(1000)
    },
    /** A peer, what of it has come, and what it was told. */
    peer() {
      const stream = { bytesRead: 0 }
      const told: string[] = []
      const socket = {
        CLOSED: 3,
        readyState: 1,
        close: (code: number, reason: string) => void told.push(`${code} ${reason}`),
        terminate: () => void told.push('cut'),
      }
      const sender = unfinished.watch(socket as unknown as WebSocket, stream as unknown as Duplex)
      return { stream, sender, told }
    },
  }
}

test('W28 who never ends a message is sent away after three minutes, who is slow but comes to an end is not', () => {
  const { peer, pass } = aWatch(0)
  const [never, slow, quiet] = [peer(), peer(), peer()]
  for (let second = 0; second < 200; second++) {
    never.stream.bytesRead += 1000
    slow.stream.bytesRead += 30_000
    if (second % 100 === 99) slow.sender.isWhole()
    pass(1)
  }
  expect(never.told).toEqual([])
  never.stream.bytesRead += 70_000
  pass(182)
  expect(never.told).toEqual(['4529 a message was begun and not finished; send it again', 'cut'])
  expect([slow.told, quiet.told]).toEqual([[], []])
})

test('W28 when all together hold too much, the largest go first, until the others fit', () => {
  const { peer, pass } = aWatch(10 * mebi)
  const peers = [1, 2, 3, 8, 2].map((mebis) => {
    const one = peer()
    one.stream.bytesRead = mebis * mebi
    return one
  })
  pass(3)
  expect(peers.map(({ told }) => told.length)).toEqual([0, 0, 0, 2, 0])
  expect(peers[3]?.told[0]).toBe('4529 too much was begun and not finished; send it again later')
})

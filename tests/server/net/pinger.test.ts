import type { Duplex } from 'node:stream'
import { expect, test } from 'vitest'
import type { WebSocket } from 'ws'
import { createPinger } from '../../../server/net/pinger.ts'
import type { Time } from '../../../server/room/time.ts'

/** A pinger whose rounds come when the test says, and a peer with what its stream has seen. */
function aPinger() {
  let due = (): void => {}
  const time: Time = {
    now: () => 0,
    ticks: () => 0,
    after(_, callback) {
      due = callback
      return () => (due = () => {})
    },
  }
  const pinger = createPinger(time, 1000)
  const watch = () => {
    const stream = { bytesRead: 0, bytesWritten: 0, writableLength: 0 }
    const state = { pings: 0, isGone: false }
    const socket = {
      ping: () => void state.pings++,
      terminate: () => void (state.isGone = true),
    } as unknown as WebSocket
    pinger.watch(socket, stream as unknown as Duplex)
    return { stream, state, socket }
  }
  return { pinger, watch, round: () => due() }
}

test('W15 a peer that answers no ping and sends nothing is dropped at the next one', () => {
  const { watch, round } = aPinger()
  const [cut, alive] = [watch(), watch()]
  round()
  expect(cut.state).toEqual({ pings: 1, isGone: false })
  alive.stream.bytesRead += 6 // a pong
  // The system takes a few small frames for a peer that is gone, too.
  cut.stream.bytesWritten += 60
  round()
  expect(cut.state.isGone).toBe(true)
  expect(alive.state).toEqual({ pings: 2, isGone: false })
})

test('W15 whoever still reads a large document, or sends one, is alive before the pong comes', () => {
  const { watch, round } = aPinger()
  const [reader, sender] = [watch(), watch()]
  Object.assign(reader.stream, { bytesWritten: 30e6, writableLength: 20e6 })
  round()
  for (let i = 1; i <= 4; i++) {
    reader.stream.writableLength -= 4e6
    sender.stream.bytesRead += 1e6
    round()
    expect([reader.state.isGone, sender.state.isGone]).toEqual([false, false])
  }
  round()
  expect([reader.state.isGone, sender.state.isGone]).toEqual([true, true])
})

test('W15 a peer that has left is not asked, and a closed pinger asks nobody', () => {
  const { pinger, watch, round } = aPinger()
  const [left, there] = [watch(), watch()]
  pinger.forget(left.socket)
  round()
  expect(left.state.pings).toBe(0)
  pinger.close()
  round()
  expect(there.state.pings).toBe(1)
})

/** What becomes of a server whose clock is set while it runs. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { touchpoints } from '../../../shared/doc/board.ts'
import { messageType } from '../../../shared/protocol/message.ts'
import { keepAliveFrame, presenceFrame } from '../../../server/room/frames.ts'
import { aTouchpoint } from '../../flow/fixtures.ts'
import { eventually, makeRoom, type Attached, type TestRoom } from './testRoom.ts'
import { snapshotOf } from './snapshotOf.ts'

const hourMs = 3_600_000

let made: TestRoom
let board: Attached
beforeEach(async () => {
  made = await makeRoom()
  board = await made.chair.open('board')
})
afterEach(() => made.close())

const count = ({ frames }: Attached, type: number): number =>
  frames.filter((frame) => frame[0] === type).length

/** Somebody who shows where they are and points at things. */
async function aPointer() {
  const ana = await made.join('participant', 'Ana')
  const connection = { buffered: 0, send: () => {}, close: () => {} }
  const session = (await made.room()).attach(connection, ana, 'board', { extras: true })
  let clock = 0
  return () => {
    const state = JSON.stringify({ participantId: ana.participantId })
    session.receive(presenceFrame([{ client: 7, clock: ++clock, state }]))
    session.receive(Uint8Array.of(messageType.cursor, 1, clock, 0, 0, 0))
  }
}

test.each([-hourMs, hourMs])(
  'R12 a clock set by %d ms while people work holds up nothing',
  async (ms) => {
    const point = await aPointer()
    touchpoints.put(board.doc, aTouchpoint('t1'))
    point()
    await board.saved()
    await eventually(() => count(board, messageType.cursors) === 1)
    made.time.setClock(ms)
    // The first change after a while leaves at once by any clock, so there are two.
    for (const id of ['t2', 't3']) {
      touchpoints.put(board.doc, aTouchpoint(id))
      await board.saved()
    }
    const [states, cursors] = [
      count(board, messageType.awareness),
      count(board, messageType.cursors),
    ]
    point()
    await eventually(() => count(board, messageType.cursors) > cursors)
    await eventually(() => count(board, messageType.awareness) > states)
  },
)

test('R12 a clock set back lets no silent connection wait for its frame', async () => {
  made.time.setClock(-hourMs)
  const before = board.frames.length
  for (let second = 0; second < 20; second++) made.time.skip(1000)
  expect(board.frames.slice(before)).toContainEqual(keepAliveFrame)
})

test('R12 a clock set back lets no room be kept for nobody', async () => {
  board.detach()
  const before = await made.room()
  made.time.skip(1000)
  made.time.setClock(-hourMs)
  for (let minute = 0; minute < 3; minute++) made.time.skip(61_000)
  expect(await made.room()).not.toBe(before)
})

test('R12 a clock set on sends nobody away and closes nothing before its time', async () => {
  const before = await made.room()
  board.detach()
  made.time.setClock(hourMs)
  made.time.skip(31_000)
  expect(await made.room()).toBe(before)
})

test('R12 a clock set on makes nobody a slow reader for longer than they are', async () => {
  let closed: number | null = null
  const connection = {
    buffered: 0,
    send: () => {},
    close: (code: number) => void (closed = code),
  }
  const session = (await made.room()).attach(connection, made.chair, 'board', { extras: true })
  session.receive(Uint8Array.of(0, 0, 1, 0))
  connection.buffered = 2 * 1024 * 1024
  touchpoints.put(board.doc, aTouchpoint('t1'))
  await board.saved()
  made.time.setClock(hourMs)
  made.time.skip(5000)
  expect(closed).toBeNull()
  made.time.skip(26_000)
  expect(closed).toBe(4508)
})

test('R12 a deadline is kept by the clock as it is, also when that was set or the machine slept', async () => {
  const until = made.time.now() + hourMs
  await made.command({ type: 'setActivity', activity: 'rate', state: 'open', until })
  const room = await made.room()
  const state = (): string => snapshotOf(room).session.activities.rate.state
  made.time.setClock(-hourMs)
  made.time.skip(hourMs + 1000)
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(state()).toBe('open')
  made.time.setClock(hourMs)
  made.time.skip(10_000)
  await eventually(() => state() === 'closed')
})

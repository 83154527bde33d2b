import { expect, test } from 'vitest'
import * as decoding from 'lib0/decoding'
import { deskOf } from '../../../shared/access/docName.ts'
import { messageType } from '../../../shared/protocol/message.ts'
import { defaultRoomLimits } from '../../../server/room/limits.ts'
import { createLive } from '../../../server/room/live.ts'
import { createReservations } from '../../../server/room/reservations.ts'
import type { Session } from '../../../server/room/session.ts'
import { createSessions } from '../../../server/room/sessions.ts'
import { createHandClock } from '../../fuzz/handClock.ts'

/** `count` people at a board; the first of them notes what it is sent. */
function aCrowd(count: number) {
  const clock = createHandClock(1_000_000)
  const sessions = createSessions()
  const frames: { at: number; bytes: Uint8Array }[] = []
  const note = (bytes: Uint8Array): void => void frames.push({ at: clock.now(), bytes })
  const people = Array.from({ length: count }, (_, i) => {
    const out = { sendLoose: i === 0 ? note : () => {} }
    const who = { participantId: `p${i}`, kind: 'board', seat: i + 1, extras: true }
    const document = { reservations: createReservations() }
    const session = { ...who, document, out } as unknown as Session
    sessions.add(session, 'board')
    return session
  })
  const live = createLive({ time: clock.life(), limits: defaultRoomLimits, sessions })
  const clocks = new Map<Session, number>()
  const show = (session: Session): void => {
    const at = (clocks.get(session) ?? 0) + 1
    clocks.set(session, at)
    const state = JSON.stringify({ participantId: session.participantId })
    live.presence(session, [{ client: session.seat, clock: at, state }])
  }
  const leave = (session: Session): void => {
    sessions.remove(session)
    live.leave(session)
  }
  /** What the first was told of presence since it was last asked: seat → here or gone, frame by frame. */
  const told = () =>
    frames.splice(0).flatMap(({ at, bytes }) => {
      const entries = presenceOf(bytes)
      return entries ? [{ at, entries }] : []
    })
  const at = (index: number): Session => people[index]!
  return { clock, live, people, at, show, leave, told, frames }
}

function presenceOf(frame: Uint8Array): Record<number, 'here' | 'gone'> | null {
  const decoder = decoding.createDecoder(frame)
  if (decoding.readVarUint(decoder) !== messageType.awareness) return null
  const body = decoding.createDecoder(decoding.readVarUint8Array(decoder))
  const entries: Record<number, 'here' | 'gone'> = {}
  for (let left = decoding.readVarUint(body); left > 0; left--) {
    const client = decoding.readVarUint(body)
    decoding.readVarUint(body)
    entries[client] = decoding.readVarString(body) === 'null' ? 'gone' : 'here'
  }
  return entries
}

test('W7 who leaves a room of 2,000 is withdrawn with the next tick, while states wait their time', async () => {
  const { clock, at, show, leave, told } = aCrowd(2000)
  for (const index of [1, 2, 3]) show(at(index))
  await clock.skip(10_000)
  told()
  show(at(1))
  await clock.skip(1)
  expect(told().map(({ entries }) => entries)).toEqual([{ 2: 'here' }])
  show(at(2))
  leave(at(3))
  await clock.skip(100)
  expect(told().map(({ entries }) => entries)).toEqual([{ 4: 'gone' }])
  await clock.skip(3000)
  expect(told()).toEqual([])
  await clock.skip(1000)
  expect(told().map(({ entries }) => entries)).toEqual([{ 3: 'here' }])
})

test('W7 a thousand who leave together are withdrawn in a frame a tick, each once', async () => {
  const { clock, people, show, leave, told } = aCrowd(2000)
  const leaving = people.slice(1000)
  for (const session of leaving) show(session)
  await clock.skip(10_000)
  told()
  for (const session of leaving) {
    leave(session)
    await clock.skip(1)
  }
  await clock.skip(100)
  const frames = told()
  expect(frames.length).toBeGreaterThan(5)
  expect(frames.length).toBeLessThan(20)
  const gone = frames.flatMap(({ entries }) => Object.entries(entries))
  expect(gone).toHaveLength(1000)
  expect(gone.every(([, state]) => state === 'gone')).toBe(true)
})

test('W7 who shows something and leaves before it was told of is not shown, or shown and withdrawn', async () => {
  const { clock, at, show, leave, told } = aCrowd(2000)
  show(at(1))
  await clock.skip(1)
  show(at(2))
  leave(at(2))
  await clock.skip(10_000)
  expect(
    told()
      .map(({ entries }) => entries)
      .at(-1),
  ).toEqual({ 3: 'gone' })
})

test('W3 what is nearly due goes with a change of the board, and with no other', async () => {
  const { clock, live, at, show, frames } = aCrowd(1000)
  const both = async (): Promise<void> => {
    show(at(1))
    live.cursor(at(1), { view: 0, x: 1, y: 1 })
    await clock.skip(0)
  }
  await both()
  frames.length = 0
  // Half of a second for states at 1,000 people; cursors are due after 125 ms.
  await both()
  await clock.skip(100)
  live.ride([{ name: deskOf('p1') }, { name: 'record' }])
  expect(frames).toHaveLength(0)
  live.ride([{ name: deskOf('p1') }, { name: 'board' }])
  expect(frames).toHaveLength(1)
  await clock.skip(500)
  live.ride([{ name: 'board' }])
  expect(frames).toHaveLength(2)
})

import { afterEach, beforeEach, expect, test } from 'vitest'
import { leftOf } from '../../../../shared/domain/timer.ts'
import type { Timer } from '../../../../shared/domain/workshop.ts'
import type { Command } from '../../../../shared/protocol/http.ts'
import { makeRoom, type TestRoom } from '../testRoom.ts'
import { snapshotOf } from '../snapshotOf.ts'

let made: TestRoom

beforeEach(async () => {
  made = await makeRoom()
})
afterEach(() => made.close())

const timer = async (): Promise<Timer | null> => snapshotOf(await made.room()).session.timer
/** Whole seconds left; a clock that really runs in between is rounded away. */
const left = async (): Promise<number> => {
  const now = await timer()
  if (now === null) throw new Error('no timer')
  return Math.round(leftOf(now, made.time.now()) / 1000)
}
const refusal = { refused: 'doesNotFit' }

test('C30 a paused timer stands still and goes on with what was left', async () => {
  await made.command({ type: 'startTimer', seconds: 90 })
  made.time.skip(30_000)
  await made.command({ type: 'pauseTimer' })
  expect(await left()).toBe(60)
  made.time.skip(600_000)
  expect(await left()).toBe(60)
  await made.command({ type: 'resumeTimer' })
  expect(await left()).toBe(60)
  expect(await timer()).not.toHaveProperty('pausedAt')
  made.time.skip(20_000)
  expect(await left()).toBe(40)
})

test('C30 what does not fit a timer is refused and changes nothing', async () => {
  for (const type of ['pauseTimer', 'resumeTimer'] as const)
    expect(await made.command({ type })).toMatchObject(refusal)
  await made.command({ type: 'startTimer', seconds: 10 })
  expect(await made.command({ type: 'resumeTimer' })).toMatchObject(refusal)
  await made.command({ type: 'pauseTimer' })
  expect(await made.command({ type: 'pauseTimer' })).toMatchObject(refusal)
  await made.command({ type: 'resumeTimer' })
  made.time.skip(11_000)
  const before = await timer()
  expect(await made.command({ type: 'pauseTimer' })).toMatchObject(refusal)
  expect(await timer()).toEqual(before)
})

test('C31 a minute is added to what is left, running or paused, and counts from now when time is up', async () => {
  await made.command({ type: 'startTimer', seconds: 60 })
  await made.command({ type: 'addTime', seconds: 60 })
  expect(await left()).toBe(120)
  await made.command({ type: 'pauseTimer' })
  made.time.skip(50_000)
  await made.command({ type: 'addTime', seconds: 60 })
  expect(await left()).toBe(180)
  await made.command({ type: 'resumeTimer' })
  made.time.skip(500_000)
  await made.command({ type: 'addTime', seconds: 60 })
  expect(await left()).toBe(60)
})

test('C31 without a timer, or beyond a day, no time is added', async () => {
  expect(await made.command({ type: 'addTime', seconds: 60 })).toMatchObject(refusal)
  await made.command({ type: 'startTimer', seconds: 86_400 })
  expect(await made.command({ type: 'addTime', seconds: 60 })).toMatchObject(refusal)
  expect(await left()).toBe(86_400)
})

test('C30 a paused timer still has the start and end that older pages read', async () => {
  await made.command({ type: 'startTimer', seconds: 90 })
  await made.command({ type: 'pauseTimer' })
  const now = await timer()
  expect((now?.endsAt ?? 0) - (now?.startedAt ?? 0)).toBe(90_000)
})

const commands: Command[] = [
  { type: 'pauseTimer' },
  { type: 'resumeTimer' },
  { type: 'addTime', seconds: 60 },
  { type: 'askReady' },
  { type: 'endReady' },
]
test.each(commands.map((command) => [command.type, command] as const))(
  'C32 %s is for facilitators alone',
  async (_, command) => {
    await made.command({ type: 'startTimer', seconds: 60 })
    if (command.type === 'resumeTimer') await made.command({ type: 'pauseTimer' })
    const before = await timer()
    for (const role of ['participant', 'customer', 'viewer'] as const) {
      const guest = await made.join(role, role)
      expect(await made.command(command, guest)).toMatchObject({ refused: 'notAllowed' })
    }
    expect(await timer()).toEqual(before)
    expect(snapshotOf(await made.room()).session.ready).toBeUndefined()
    expect(await made.command(command)).toMatchObject({ ok: true })
  },
)

import { randomBytes } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import { defaultRoomLimits } from '../../../server/room/limits.ts'
import { createRegistry } from '../../../server/room/registry.ts'
import { touchpoints } from '../../../shared/doc/board.ts'
import { drafts } from '../../../shared/doc/desk.ts'
import { settings } from '../../../shared/doc/frame.ts'
import { tallies } from '../../../shared/doc/record.ts'
import { aDraft } from '../../flow/fixtures.ts'
import { createWorkHere } from '../versions/workHere.ts'
import { aVote, passDeadlineInOutage, pause, rate } from './failingVote.ts'
import { eventually, type Attached, type TestRoom } from './testRoom.ts'
import { snapshotOf } from './snapshotOf.ts'

let made: TestRoom

// One that is stuck never closes, and is left to itself.
afterEach(() => Promise.race([made.close(), pause()]))

async function aRoom(versionWork = createWorkHere()) {
  const vote = await aVote(versionWork)
  made = vote.made
  return vote
}

const statusOf = async (activity: 'collect' | 'rate') =>
  snapshotOf(await made.room()).session.activities[activity]
const becomes = async (activity: 'collect' | 'rate', state: string): Promise<void> => {
  const room = await made.room()
  await eventually(() => snapshotOf(room).session.activities[activity].state === state)
}
const openRating = () =>
  made.command({
    type: 'setActivity',
    activity: 'rate',
    state: 'open',
    until: made.time.now() + 60_000,
    atDeadline: 'revealed',
  })
const rateAll = async (desks: readonly Attached[]): Promise<void> => {
  for (const desk of desks) {
    rate(desk, 2)
    await desk.saved()
  }
}
const tally = async () => tallies.get((await made.chair.open('record')).doc, 'r1', 't1')

test('S20 the record says what will happen at the deadline, and a vote is revealed by itself', async () => {
  const { desks } = await aRoom()
  await openRating()
  expect(await statusOf('rate')).toMatchObject({ state: 'open', atDeadline: 'revealed' })
  await rateAll(desks)
  for (const desk of desks) desk.detach()
  made.time.skip(61_000)
  await becomes('rate', 'revealed')
  expect(await statusOf('rate')).toEqual({ state: 'revealed', until: null })
  expect(await tally()).toMatchObject({ n: 3, experience: { mean: 2 } })
  expect(await made.log.withDeadline()).toEqual([])
})

test('S20 a deadline that is not said to reveal closes, as ever, and stands in the record as ever', async () => {
  const { desks } = await aRoom()
  const until = made.time.now() + 60_000
  await made.command({ type: 'setActivity', activity: 'rate', state: 'open', until })
  expect(await statusOf('rate')).toEqual({ state: 'open', until })
  await rateAll(desks)
  made.time.skip(61_000)
  await becomes('rate', 'closed')
  expect(await tally()).toBeNull()
})

test('S20 at its deadline collecting shows all drafts and ends', async () => {
  const { desks, board } = await aRoom()
  await made.command({
    type: 'setActivity',
    activity: 'collect',
    state: 'private',
    until: made.time.now() + 60_000,
    atDeadline: 'revealed',
  })
  const ana = desks[0]!
  drafts.put(ana.doc, aDraft('d1'))
  await ana.saved()
  made.time.skip(59_000)
  await pause()
  expect(touchpoints.get(board.doc, 'd1')).toBeNull()
  made.time.skip(2000)
  await becomes('collect', 'revealed')
  await eventually(() => touchpoints.get(board.doc, 'd1') !== null)
  await eventually(() => drafts.list(ana.doc).length === 0)
})

const draftUntilOpen = (activity: 'collect' | 'rate', state: 'private' | 'open') =>
  made.command({
    type: 'setActivity',
    activity,
    state,
    until: made.time.now() + 60_000,
    atDeadline: 'open',
  })

test('S33 at its deadline private collecting shows all drafts and goes on openly', async () => {
  const { desks, board } = await aRoom()
  await draftUntilOpen('collect', 'private')
  expect(await statusOf('collect')).toMatchObject({ state: 'private', atDeadline: 'open' })
  const ana = desks[0]!
  drafts.put(ana.doc, aDraft('d1'))
  await ana.saved()
  made.time.skip(61_000)
  await becomes('collect', 'open')
  expect(await statusOf('collect')).toEqual({ state: 'open', until: null })
  await eventually(() => touchpoints.get(board.doc, 'd1') !== null)
  await eventually(() => drafts.list(ana.doc).length === 0)
  drafts.put(ana.doc, aDraft('d2'))
  await ana.saved()
  await eventually(() => touchpoints.get(board.doc, 'd2') !== null)
  expect(await made.log.withDeadline()).toEqual([])
})

test('S33 a deadline to go on openly that passed while the server was down is kept when it comes back', async () => {
  await aRoom()
  await draftUntilOpen('collect', 'private')
  await made.restart()
  made.time.skip(61_000)
  await becomes('collect', 'open')
})

test('S34 going on openly is refused for votes and for what is open already', async () => {
  await aRoom()
  const before = await statusOf('collect')
  expect(await draftUntilOpen('rate', 'open')).toMatchObject({ refused: 'doesNotFit' })
  expect(await draftUntilOpen('collect', 'open')).toMatchObject({ refused: 'doesNotFit' })
  expect(await statusOf('collect')).toEqual(before)
  expect(await statusOf('rate')).toEqual({ state: 'closed', until: null })
})

test('S20 a deadline to reveal that passed while the server was down is kept when it comes back', async () => {
  const { desks } = await aRoom()
  await openRating()
  await rateAll(desks)
  await made.restart()
  expect(await made.log.withDeadline()).toEqual([made.id])
  made.time.skip(61_000)
  await becomes('rate', 'revealed')
  expect(await tally()).toMatchObject({ n: 3 })
})

test('S21 what nobody answered is closed at its deadline, so that its round is not over', async () => {
  await aRoom()
  await openRating()
  made.time.skip(61_000)
  await becomes('rate', 'closed')
  expect(await statusOf('rate')).toEqual({ state: 'closed', until: null })
  expect(await openRating()).toMatchObject({ ok: true })
})

test('S21 a reveal that falls into an outage is made later of what counted at the deadline', async () => {
  const { desks, state } = await aRoom()
  await openRating()
  await rateAll(desks)
  await passDeadlineInOutage({ made, desks, state })
  expect((await statusOf('rate')).state).not.toBe('revealed')
  state.isRefusing = false
  made.time.skip(6000)
  await becomes('rate', 'revealed')
  expect(await tally()).toMatchObject({ n: 3, experience: { mean: 3 } })
})

test('S21 a server that ends between closing and revealing reveals when it comes back, what counted then', async () => {
  const here = createWorkHere()
  const state = { isStuck: false }
  const stuck = new Promise<never>(() => undefined)
  const pack: typeof here.pack = (moment) => (state.isStuck ? stuck : here.pack(moment))
  const { desks } = await aRoom({ ...here, pack })
  await openRating()
  await rateAll(desks)
  state.isStuck = true
  made.time.skip(61_000)
  await becomes('rate', 'closed')
  expect(await statusOf('rate')).toMatchObject({ atDeadline: 'revealed' })
  rate(desks[0], 5)
  await desks[0]!.saved()
  expect(await made.log.withDeadline()).toEqual([made.id])
  // Another server over the same store: the first one is as good as dead.
  const { log, time } = made
  const limits = defaultRoomLimits
  const other = await createRegistry({
    log,
    versionWork: here,
    limits,
    time,
    randomBytes,
    report: () => undefined,
  })
  const room = (await other.open(made.id))!
  await eventually(() => snapshotOf(room).session.activities.rate.state === 'revealed')
  expect(snapshotOf(room).tallies.t1).toMatchObject({ n: 3, experience: { mean: 2 } })
  await other.close()
})

test('S22 a deadline is changed and withdrawn while the activity is open', async () => {
  const { desks } = await aRoom()
  await openRating()
  const later = made.time.now() + 600_000
  const again = { type: 'setActivity', activity: 'rate', state: 'open' } as const
  await made.command({ ...again, until: later })
  expect(await statusOf('rate')).toEqual({ state: 'open', until: later })
  made.time.skip(120_000)
  await pause()
  expect((await statusOf('rate')).state).toBe('open')
  await made.command(again)
  expect(await statusOf('rate')).toEqual({ state: 'open', until: null })
  expect(await made.log.withDeadline()).toEqual([])
  await rateAll(desks)
  made.time.skip(1_000_000)
  await pause()
  expect((await statusOf('rate')).state).toBe('open')
})

test('S22 what happens at the deadline is refused without one', async () => {
  await aRoom()
  const wish = { type: 'setActivity', activity: 'rate', state: 'open' } as const
  expect(await made.command({ ...wish, atDeadline: 'revealed' })).toMatchObject({
    refused: 'doesNotFit',
  })
  expect(await statusOf('rate')).toEqual({ state: 'closed', until: null })
})

test('S20 with anonymity drafts shown at the deadline name nobody', async () => {
  const { desks, board } = await aRoom()
  const frame = await made.chair.open('frame')
  settings.patch(frame.doc, { anonymous: true })
  await frame.saved()
  await made.command({
    type: 'setActivity',
    activity: 'collect',
    state: 'private',
    until: made.time.now() + 60_000,
    atDeadline: 'revealed',
  })
  drafts.put(desks[0]!.doc, aDraft('d1'))
  await desks[0]!.saved()
  made.time.skip(61_000)
  await eventually(() => touchpoints.get(board.doc, 'd1') !== null)
  expect(touchpoints.get(board.doc, 'd1')?.author).toBeNull()
})

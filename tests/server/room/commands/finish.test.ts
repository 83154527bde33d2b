import { afterEach, expect, test } from 'vitest'
import { touchpoints } from '../../../../shared/doc/board.ts'
import { drafts, ratings } from '../../../../shared/doc/desk.ts'
import { panelStatus } from '../../../../shared/doc/panel.ts'
import { session, tallies, versions } from '../../../../shared/doc/record.ts'
import type { Session } from '../../../../shared/domain/workshop.ts'
import type { Command } from '../../../../shared/protocol/http.ts'
import { LogError, type UpdateLog } from '../../../../server/log/updateLog.ts'
import { defaultRoomLimits } from '../../../../server/room/limits.ts'
import { createMemoryLog } from '../../log/memoryLog.ts'
import { aTouchpoint } from '../../../flow/fixtures.ts'
import { eventually, makeRoom, type TestRoom } from '../testRoom.ts'
import { snapshotOf } from '../snapshotOf.ts'

let made: TestRoom

afterEach(() => made.close())

const now = async (): Promise<Session> => snapshotOf(await made.room()).session
const states = async () =>
  Object.fromEntries(
    Object.entries((await now()).activities).map(([name, { state }]) => [name, state]),
  )
const finish: Command = { type: 'finishWorkshop', name: 'Finished' }
const reopen: Command = { type: 'reopenWorkshop' }
const ok = { ok: true }
const refused = { refused: 'doesNotFit' }

test('C57 finishing closes what is open, locks the board, stops the timer and keeps a version', async () => {
  made = await makeRoom()
  await made.command({ type: 'setActivity', activity: 'rate', state: 'open', until: 9e14 })
  await made.command({ type: 'setActivity', activity: 'swot', state: 'open' })
  await made.command({ type: 'setActivity', activity: 'swot', state: 'revealed' })
  await made.command({ type: 'startTimer', seconds: 60 })
  await made.command({ type: 'askReady' })
  const answer = await made.command(finish)
  expect(answer).toEqual({ ok: true, versionId: expect.any(String) as string })
  expect(await states()).toEqual({
    collect: 'closed',
    rate: 'closed',
    swot: 'revealed',
    prioritise: 'closed',
  })
  const { boardLocked, timer, ready, finished, activities } = await now()
  expect({ boardLocked, timer, ready }).toEqual({
    boardLocked: true,
    timer: null,
    ready: undefined,
  })
  expect(activities.rate.until).toBeNull()
  expect(finished?.at).toBeGreaterThan(0)
  const { doc } = await made.chair.open('record')
  expect(versions.list(doc).map(({ name, reason }) => ({ name, reason }))).toContainEqual({
    name: 'Finished',
    reason: 'person',
  })
  expect(await made.command(finish)).toMatchObject(refused)
})

test('FA80 the customers’ form closes with the rest, what was answered counts, and it is asked anew', async () => {
  made = await makeRoom()
  const board = await made.chair.open('board')
  touchpoints.put(board.doc, aTouchpoint('t1'))
  await board.saved()
  const asked = async () => (await made.room()).panel()
  const record = await made.chair.open('record')
  expect(await made.command({ type: 'setPanel', state: 'open', until: 9e14 })).toEqual(ok)
  const guest = await made.join('customer', 'Customer', { customerClass: 'new' })
  const desk = await guest.open('desk')
  const answer = async (experience: 1 | 5) => {
    ratings.set(desk.doc, 'r1', 't1', { expectation: 5, experience, emotion: 0 })
    await desk.saved()
  }
  await answer(1)
  expect(await made.command(finish)).toMatchObject(ok)
  expect(await asked()).toMatchObject({ open: false, state: 'closed' })
  expect(panelStatus.get(record.doc)).toEqual({ round: 'r1', state: 'closed', until: null })
  await answer(5).catch(() => undefined) // what comes too late may be turned away
  expect(await made.command(reopen)).toEqual(ok)
  expect(await asked()).toMatchObject({ open: false, state: 'closed' })
  await made.command(finish)
  expect(await made.command({ type: 'setPanel', state: 'revealed' })).toEqual(ok)
  await eventually(() => tallies.get(record.doc, 'r1-customers', 't1') !== null)
  expect((await now()).finished).toBeDefined()
  expect(tallies.get(record.doc, 'r1-customers', 't1')).toMatchObject({ n: 1 })
})

test('FA80 asking customers after the end takes the workshop for opened again', async () => {
  made = await makeRoom()
  await made.command(finish)
  expect(await made.command({ type: 'setPanel', state: 'closed' })).toEqual(ok)
  expect((await now()).finished).toBeDefined()
  expect(await made.command({ type: 'setPanel', state: 'open' })).toEqual(ok)
  expect((await now()).finished).toBeUndefined()
})

test('C57 what was voted counts, and drafts in private stay with whoever wrote them', async () => {
  made = await makeRoom()
  const ana = await made.join('participant', 'Ana')
  await made.command({ type: 'setActivity', activity: 'collect', state: 'private' })
  await made.command({ type: 'setActivity', activity: 'rate', state: 'open' })
  const desk = await ana.open('desk')
  drafts.put(desk.doc, aTouchpoint('mine'))
  ratings.set(desk.doc, 'r1', 't1', { expectation: 5, experience: 2, emotion: -1 })
  await desk.saved()
  expect(await made.command(finish)).toMatchObject(ok)
  expect(snapshotOf(await made.room()).touchpoints).toEqual([])
  expect(drafts.get(desk.doc, 'mine')).not.toBeNull()
  expect(await made.command({ type: 'setActivity', activity: 'rate', state: 'revealed' })).toEqual(
    ok,
  )
})

test('C58 it is opened again by its command, and by whatever lets people go on', async () => {
  made = await makeRoom()
  expect(await made.command(reopen)).toMatchObject(refused)
  await made.command(finish)
  expect(await made.command(reopen)).toEqual(ok)
  expect(await now()).toMatchObject({ boardLocked: false })
  expect((await now()).finished).toBeUndefined()
  expect(await made.command(reopen)).toMatchObject(refused)
  const goingOn: Command[] = [
    { type: 'setActivity', activity: 'rate', state: 'open' },
    { type: 'lockBoard', locked: false },
    { type: 'openRound', name: 'Again' },
  ]
  for (const command of goingOn) {
    await made.command(finish)
    expect((await now()).finished).toBeDefined()
    if (command.type === 'openRound')
      await made.command({ type: 'setActivity', activity: 'rate', state: 'revealed' })
    expect(await made.command(command)).toMatchObject(ok)
    expect((await now()).finished).toBeUndefined()
  }
})

test('C58 what is opened leaves the board locked until it is unlocked', async () => {
  made = await makeRoom()
  for (const command of [
    { type: 'setActivity', activity: 'collect', state: 'open' },
    { type: 'openRound', name: 'Again' },
  ] as const) {
    await made.command(finish)
    expect(await made.command(command)).toMatchObject(ok)
    expect((await now()).finished).toBeUndefined()
    expect((await now()).boardLocked).toBe(true)
  }
  await made.command({ type: 'lockBoard', locked: false })
  expect((await now()).boardLocked).toBe(false)
})

test('C58 locking and closing once more, and revealing, is no going on', async () => {
  made = await makeRoom()
  await made.command({ type: 'setActivity', activity: 'rate', state: 'open' })
  await made.command(finish)
  await made.command({ type: 'lockBoard', locked: true })
  await made.command({ type: 'setActivity', activity: 'collect', state: 'closed' })
  await made.command({ type: 'setActivity', activity: 'rate', state: 'revealed' })
  await made.command({ type: 'setStep', step: 'map' })
  expect((await now()).finished).toBeDefined()
})

test.each([finish, reopen].map((command) => [command.type, command] as const))(
  'C59 %s is for facilitators alone',
  async (_, command) => {
    made = await makeRoom()
    if (command.type === 'reopenWorkshop') await made.command(finish)
    const before = await now()
    for (const role of ['participant', 'customer', 'viewer'] as const) {
      const guest = await made.join(role, role)
      expect(await made.command(command, guest)).toMatchObject({ refused: 'notAllowed' })
    }
    expect(await now()).toEqual(before)
    expect(await made.command(command)).toMatchObject(ok)
  },
)

test('C57 where the version cannot be kept nothing is finished, and the reason is said', async () => {
  made = await makeRoom(createMemoryLog(), { ...defaultRoomLimits, versions: 1 })
  await made.command({ type: 'saveVersion', name: 'One' })
  const before = await now()
  expect(await made.command(finish)).toMatchObject(refused)
  expect(await now()).toEqual(before)
})

test('C57 where the store fails on the way nothing is half done, and asking again finishes it', async () => {
  const log = createMemoryLog()
  let isAway = false
  const failing: UpdateLog = {
    ...log,
    load: (id, name) =>
      isAway && name.startsWith('desk')
        ? Promise.reject(new LogError('unavailable', 'the disk is away'))
        : log.load(id, name),
  }
  made = await makeRoom(failing)
  const ana = await made.join('participant', 'Ana')
  await made.command({ type: 'setActivity', activity: 'rate', state: 'open' })
  const desk = await ana.open('desk')
  ratings.set(desk.doc, 'r1', 't1', { expectation: 5, experience: 2, emotion: -1 })
  await desk.saved()
  await made.restart()
  isAway = true
  const before = await now()
  expect(await made.command(finish)).toHaveProperty('refused')
  expect(await now()).toEqual(before)
  isAway = false
  expect(await made.command(finish)).toMatchObject(ok)
  expect(await now()).toMatchObject({ boardLocked: true, finished: {} })
  expect(await states()).toMatchObject({ collect: 'closed', rate: 'closed' })
})

test('C58 a record made before workshops could be finished reads as one that goes on', () => {
  expect(session.parse({})).not.toHaveProperty('finished')
  expect(session.parse({ finished: 'yes' })).not.toHaveProperty('finished')
  expect(session.parse({ finished: null })).not.toHaveProperty('finished')
  expect(session.parse({ finished: { at: 5, by: 'x' } }).finished).toEqual({ at: 5 })
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { touchpoints } from '../../../shared/doc/board.ts'
import { departments, settings, stages } from '../../../shared/doc/frame.ts'
import { rounds, session, versions } from '../../../shared/doc/record.ts'
import type { Command } from '../../../shared/protocol/http.ts'
import { aTouchpoint } from '../../flow/fixtures.ts'
import { eventually, makeRoom, type TestRoom } from './testRoom.ts'
import { snapshotOf } from './snapshotOf.ts'

let made: TestRoom

beforeEach(async () => {
  made = await makeRoom()
})
afterEach(async () => {
  await made.close()
  expect(made.problems).toEqual([])
})

const snapshot = async () => snapshotOf(await made.room())
const open = (activity: 'rate' | 'swot' | 'prioritise', until?: number): Command => ({
  type: 'setActivity',
  activity,
  state: 'open',
  ...(until === undefined ? {} : { until }),
})
const to = (
  activity: 'collect' | 'rate' | 'swot' | 'prioritise',
  state: 'closed' | 'private' | 'open' | 'revealed',
): Command => ({ type: 'setActivity', activity, state })

describe('who may command', () => {
  const commands: Command[] = [
    { type: 'setStep', step: 'rate' },
    to('rate', 'open'),
    { type: 'lockBoard', locked: true },
    { type: 'startTimer', seconds: 60 },
    { type: 'stopTimer' },
    { type: 'summon', step: 'collect' },
    { type: 'saveVersion', name: 'Before lunch' },
    { type: 'openRound', name: 'In autumn' },
    { type: 'rotateLink', role: 'viewer' },
  ]
  test.each(commands.map((command) => [command.type, command] as const))(
    'A6 %s is for facilitators alone',
    async (_, command) => {
      for (const role of ['participant', 'customer', 'viewer'] as const) {
        const guest = await made.join(role, role)
        expect(await made.command(command, guest)).toMatchObject({ refused: 'notAllowed' })
      }
      expect(await made.command(command)).toMatchObject({ ok: true })
    },
  )
})

describe('steering', () => {
  test('C2 step, lock, timer and summons stand in the record', async () => {
    await made.command({ type: 'setStep', step: 'rate' })
    await made.command({ type: 'lockBoard', locked: true })
    await made.command({ type: 'startTimer', seconds: 90 })
    const { session: now } = await snapshot()
    expect(now).toMatchObject({ step: 'rate', boardLocked: true })
    expect((now.timer?.endsAt ?? 0) - (now.timer?.startedAt ?? 0)).toBe(90_000)
    await made.command({ type: 'stopTimer' })
    await made.command({ type: 'summon', step: 'discuss', target: 't1' })
    expect((await snapshot()).session).toMatchObject({
      step: 'discuss',
      timer: null,
      summon: { step: 'discuss', target: 't1' },
    })
  })

  test('C1 commands asked at once are decided one after another, and all are durable', async () => {
    const steps = ['collect', 'rate', 'discuss', 'swot', 'map'] as const
    await Promise.all(steps.map((step) => made.command({ type: 'setStep', step })))
    expect((await snapshot()).session.step).toBe('map')
    await made.restart()
    expect((await snapshot()).session.step).toBe('map')
  })

  test('C3 the only facilitator can be neither removed nor demoted', async () => {
    const { participantId } = made.chair
    expect(await made.command({ type: 'removeParticipant', participantId })).toMatchObject({
      refused: 'doesNotFit',
      detail: expect.stringContaining('only facilitator'),
    })
    const demote = { type: 'setRole', participantId, role: 'viewer' } as const
    expect(await made.command(demote)).toMatchObject({ refused: 'doesNotFit' })
    await made.join('facilitator', 'Gus')
    expect(await made.command(demote)).toMatchObject({ ok: true })
  })

  test('C5 nobody of this id is said, not ignored', async () => {
    expect(
      await made.command({ type: 'removeParticipant', participantId: 'nobody' }),
    ).toMatchObject({ refused: 'doesNotFit' })
  })
})

describe('activities', () => {
  test('S3 private is for collecting only', async () => {
    for (const activity of ['rate', 'swot', 'prioritise'] as const)
      expect(await made.command(to(activity, 'private'))).toMatchObject({ refused: 'doesNotFit' })
    expect(await made.command(to('collect', 'private'))).toMatchObject({ ok: true })
  })

  test('S4 nothing is revealed that was never open', async () => {
    expect(await made.command(to('rate', 'revealed'))).toMatchObject({ refused: 'doesNotFit' })
    await made.command(to('rate', 'open'))
    await made.command(to('rate', 'closed'))
    expect(await made.command(to('rate', 'revealed'))).toMatchObject({ ok: true })
  })

  test('S5 what was revealed stays so in its round, and is not revealed twice', async () => {
    await made.command(open('rate'))
    await made.command(to('rate', 'revealed'))
    for (const state of ['open', 'closed', 'revealed'] as const)
      expect(await made.command(to('rate', state))).toMatchObject({ refused: 'doesNotFit' })
    expect((await snapshot()).session.activities.rate.state).toBe('revealed')
    expect((await snapshot()).rounds[0]?.revealedAt).toBeGreaterThan(0)
  })

  test('S6 a new round starts closed, is listed, and can be opened and revealed itself', async () => {
    await made.command(open('rate'))
    expect(await made.command({ type: 'openRound', name: 'Too early' })).toMatchObject({
      refused: 'doesNotFit',
    })
    await made.command(to('rate', 'revealed'))
    expect(await made.command({ type: 'openRound', name: 'In autumn' })).toMatchObject({
      ok: true,
      round: 'r2',
    })
    const now = await snapshot()
    expect(now.session).toMatchObject({ round: 'r2', activities: { rate: { state: 'closed' } } })
    expect(now.rounds.map(({ id, name }) => [id, name])).toEqual([
      ['r1', ''],
      ['r2', 'In autumn'],
    ])
    expect(await made.command(to('rate', 'revealed'))).toMatchObject({ refused: 'doesNotFit' })
    expect(await made.command(open('rate'))).toMatchObject({ ok: true })
  })

  test('S7 at the deadline an activity closes, with nobody connected', async () => {
    await made.command(open('rate', made.time.now() + 60_000))
    expect((await snapshot()).session.activities.rate.until).toBeGreaterThan(0)
    made.time.skip(61_000)
    const room = await made.room()
    await eventually(() => snapshotOf(room).session.activities.rate.state === 'closed')
    expect(snapshotOf(room).session.activities.rate.until).toBeNull()
  })

  test('S7 a deadline that passed while the server was down is kept when it comes back', async () => {
    await made.command(open('rate', made.time.now() + 60_000))
    expect(await made.log.withDeadline()).toEqual([made.id])
    await made.restart()
    made.time.skip(61_000)
    await eventually(() => true)
    const room = await made.room()
    await eventually(() => snapshotOf(room).session.activities.rate.state === 'closed')
    expect(await made.log.withDeadline()).toEqual([])
  })

  test('S8 a deadline in the past does not fit', async () => {
    const past = made.time.now() - 1
    expect(await made.command(open('rate', past))).toMatchObject({ refused: 'doesNotFit' })
  })
})

describe('history', () => {
  test('C7 restoring a version brings frame and board back, and can be undone', async () => {
    const board = await made.chair.open('board')
    const frame = await made.chair.open('frame')
    touchpoints.put(board.doc, aTouchpoint('t1', { title: 'First' }))
    touchpoints.put(board.doc, aTouchpoint('t2'))
    await board.saved()
    const saved = await made.command({ type: 'saveVersion', name: 'Before lunch' })
    touchpoints.patch(board.doc, 't1', { title: 'Changed' })
    touchpoints.remove(board.doc, 't2')
    touchpoints.put(board.doc, aTouchpoint('t3'))
    stages.patch(frame.doc, 'decision', { name: 'Choosing' })
    await Promise.all([board.saved(), frame.saved()])
    const { versionId } = saved as { versionId: string }
    const restored = await made.command({ type: 'restoreVersion', versionId })
    expect((await snapshot()).touchpoints.map(({ id, title }) => [id, title])).toEqual([
      ['t1', 'First'],
      ['t2', 'Touchpoint t2'],
    ])
    expect((await snapshot()).stages.map(({ name }) => name)).not.toContain('Choosing')
    await eventually(() => touchpoints.get(board.doc, 't2') !== null)
    const undo = {
      type: 'restoreVersion',
      versionId: (restored as { versionId: string }).versionId,
    } as const
    await made.command(undo)
    expect((await snapshot()).touchpoints.map(({ id }) => id)).toEqual(['t1', 't3'])
  })

  test('C7 an unknown version does not fit', async () => {
    expect(await made.command({ type: 'restoreVersion', versionId: 'nothing' })).toMatchObject({
      refused: 'doesNotFit',
    })
  })

  test('C8 a version is kept before every reveal', async () => {
    await made.command(open('swot'))
    await made.command(to('swot', 'revealed'))
    const record = await made.chair.open('record')
    expect(versions.list(record.doc)).toMatchObject([{ name: 'swot', reason: 'reveal' }])
  })
})

describe('joining', () => {
  test('A8 a department is found by id or name, and a new one joins the list', async () => {
    const room = await made.room()
    const join = (name: string, department: string) =>
      made.join('participant', name, { department })
    await Promise.all([join('Ana', 'Sales'), join('Ben', 'sales'), join('Cyd', 'SALES')])
    const { departments: list, roster } = snapshotOf(room)
    expect(list.map(({ name }) => name)).toHaveLength(1)
    await join('Dan', list[0]?.id ?? '')
    expect(
      new Set(roster.filter((p) => p.role === 'participant').map((p) => p.department)).size,
    ).toBe(1)
  })

  test('A8 when the list is closed, an unknown department is refused and a known one is not', async () => {
    await made.join('participant', 'Ana', { department: 'Sales' })
    const frame = await made.chair.open('frame')
    settings.patch(frame.doc, { departmentsClosed: true })
    await frame.saved()
    await expect(made.join('participant', 'Ben', { department: 'Legal' })).rejects.toThrow(/list/)
    await made.join('participant', 'Cyd', { department: 'Sales' })
    expect(departments.list(frame.doc)).toHaveLength(1)
  })

  test('A8 customers and viewers have no department, and all may do without', async () => {
    await made.join('customer', 'Kim', { department: 'Sales', customerClass: 'new' })
    await made.join('participant', 'Pat')
    const { roster, departments: list } = await snapshot()
    expect(list).toEqual([])
    expect(roster.map(({ department }) => department)).toEqual([null, null, null])
  })
})

test('S1 rounds and session are there from the start', async () => {
  const record = await made.chair.open('record')
  expect(rounds.list(record.doc)).toMatchObject([{ id: 'r1', revealedAt: null }])
  expect(session.get(record.doc)).toMatchObject({ step: 'frame', round: 'r1', boardLocked: false })
})

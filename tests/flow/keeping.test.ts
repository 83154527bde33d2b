import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { comments, findings, touchpoints } from '../../shared/doc/board.ts'
import { drafts, ratings, dots } from '../../shared/doc/desk.ts'
import { keeping } from '../../shared/doc/keeping.ts'
import { roster, tallies } from '../../shared/doc/record.ts'
import type { Role } from '../../shared/domain/participant.ts'
import { isRefusal } from '../../server/room/contract.ts'
import { createMemoryLog } from '../server/log/memoryLog.ts'
import { pause, until } from './client.ts'
import { aDraft, aTouchpoint } from './fixtures.ts'
import { freshWorkshop } from './freshWorkshop.ts'
import { startTestServer } from './testServer.ts'
import { snapshotOf } from '../server/room/snapshotOf.ts'

const log = { current: createMemoryLog() }
const at = freshWorkshop(() => ({ log: (log.current = createMemoryLog()) }))

const rating = (experience: 1 | 2 | 3 | 4 | 5) =>
  ({ expectation: 3, experience, emotion: 0 }) as const
const command = (body: object) => at.workshop.command(body as never)
const eraseOf = (participantId: string, changes: object = {}) =>
  command({
    type: 'eraseContributions',
    participantId,
    removesName: false,
    removesPerson: false,
    ...changes,
  })

/** Everything stored of the workshop, as text in which marks of people would be found. */
async function onDisk(): Promise<string> {
  const parts: string[] = []
  for (const name of await log.current.documents(at.workshop.id)) {
    const { snapshot, updates } = await log.current.load(at.workshop.id, name)
    for (const bytes of [snapshot, ...updates])
      if (bytes) parts.push(Buffer.from(bytes).toString('latin1'))
  }
  return parts.join('\n')
}

/** Asks until it is so, for questions that take their time. */
async function eventually(isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 10_000; !(await isSo()); await pause(20))
    if (Date.now() > end) throw new Error(`never: ${String(isSo)}`)
}

async function rater(name: string, score: 1 | 2 | 3 | 4 | 5, department = 'Sales') {
  const person = await at.workshop.join('participant', name, department)
  const desk = at.stock('desk', person.token)
  await desk.synced()
  ratings.set(desk.doc, 'r1', 't1', rating(score))
  return { ...person, desk }
}

async function withTouchpoint() {
  const fay = await at.workshop.join('facilitator', 'Fia')
  const board = at.stock('board', fay.token)
  const record = at.stock('record', fay.token)
  await Promise.all([board.synced(), record.synced()])
  touchpoints.put(board.doc, aTouchpoint('t1'))
  await eventually(async () => snapshotOf(await at.workshop.room()).touchpoints.length === 1)
  return { fay, board, record }
}

describe('who may', () => {
  test.each<Role>(['participant', 'customer', 'viewer'])(
    'C44 a %s neither sets how long the workshop is kept nor erases what people gave',
    async (role) => {
      const { participantId } = await at.workshop.join(role, 'Eve')
      const victim = await rater('Ana', 5)
      const room = await at.workshop.room()
      await until(() => snapshotOf(room).roster.length === 3)
      for (const body of [
        { type: 'setRetention', days: 7 },
        {
          type: 'eraseContributions',
          participantId: victim.participantId,
          removesName: true,
          removesPerson: true,
        },
      ] as const)
        expect(await room.command({ participantId, role }, body)).toMatchObject({
          refused: 'notAllowed',
        })
      await pause(50)
      expect(ratings.get(victim.desk.doc, 'r1', 't1')).toEqual(rating(5))
      expect(room.actorOf(victim.token)).not.toBeNull()
    },
  )

  test('C44 erasing nobody is refused, and the only facilitator is not taken out', async () => {
    expect(await eraseOf('nobody')).toMatchObject({ refused: 'doesNotFit' })
    const chair = snapshotOf(await at.workshop.room()).roster[0]!
    expect(await eraseOf(chair.id, { removesPerson: true })).toMatchObject({
      refused: 'doesNotFit',
    })
    expect(snapshotOf(await at.workshop.room()).roster).toHaveLength(1)
  })
})

describe('what one person gave', () => {
  test('C40 drafts and ballots leave the desk, the page of the person and the disk', async () => {
    await withTouchpoint()
    await command({ type: 'setActivity', activity: 'collect', state: 'private' })
    await command({ type: 'setActivity', activity: 'rate', state: 'open' })
    const ana = await rater('Ana', 5)
    const ben = await rater('Ben', 4)
    drafts.put(ana.desk.doc, aDraft('d1', { title: 'Word of Ana unheard' }))
    drafts.put(ben.desk.doc, aDraft('d2', { title: 'Word of Ben stays' }))
    dots.set(ana.desk.doc, 'swot', 'f1', 2)
    await eventually(
      async () =>
        (await onDisk()).includes('Word of Ana unheard') &&
        (await onDisk()).includes('Word of Ben stays'),
    )
    expect(await eraseOf(ana.participantId)).toEqual({ ok: true })
    await until(() => drafts.list(ana.desk.doc).length === 0)
    expect(ratings.all(ana.desk.doc, 'r1')).toEqual({})
    expect(dots.all(ana.desk.doc, 'swot')).toEqual({})
    await eventually(async () => !(await onDisk()).includes('Word of Ana unheard'))
    expect(await onDisk()).toContain('Word of Ben stays')
    expect(ratings.get(ben.desk.doc, 'r1', 't1')).toEqual(rating(4))
    expect((await at.workshop.room()).actorOf(ana.token)).not.toBeNull()
  })

  test('C41 what was counted and not revealed counts without the person, also after a restart', async () => {
    const { record } = await withTouchpoint()
    await command({ type: 'setActivity', activity: 'rate', state: 'open' })
    const people = [
      await rater('Ana', 5),
      await rater('Ben', 1),
      await rater('Cyd', 1),
      await rater('Dan', 1),
    ]
    await pause(200)
    await command({ type: 'setActivity', activity: 'rate', state: 'closed' })
    expect(await eraseOf(people[0]!.participantId)).toEqual({ ok: true })
    await command({ type: 'setActivity', activity: 'rate', state: 'revealed' })
    await until(() => tallies.get(record.doc, 'r1', 't1') !== null)
    expect(tallies.get(record.doc, 'r1', 't1')).toMatchObject({ n: 3, experience: { mean: 1 } })
    expect(keeping.get(record.doc).erased).toEqual({})
    await at.server.registry.close()
    const again = await startTestServer({ log: log.current })
    const room = await again.registry.open(at.workshop.id)
    expect(snapshotOf(room).tallies.t1).toMatchObject({ n: 3 })
    await again.close()
  })

  test('C42 what was revealed stays as it was, is marked, and no later figure differs by the person', async () => {
    const { record } = await withTouchpoint()
    await command({ type: 'setActivity', activity: 'rate', state: 'open' })
    const people = [
      await rater('Ana', 5),
      await rater('Ben', 1),
      await rater('Cyd', 2),
      await rater('Dan', 3),
    ]
    await pause(200)
    await command({ type: 'setActivity', activity: 'rate', state: 'revealed' })
    await until(() => tallies.get(record.doc, 'r1', 't1') !== null)
    const before = JSON.stringify(tallies.get(record.doc, 'r1', 't1'))
    expect(await eraseOf(people[0]!.participantId, { removesPerson: true })).toEqual({ ok: true })
    await until(() => keeping.get(record.doc).erased.r1 === 1)
    expect(JSON.stringify(tallies.get(record.doc, 'r1', 't1'))).toBe(before)
    // Two late ballots more would make three with the erased one: they stay unseen.
    for (const name of ['Eva', 'Fred']) await rater(name, 5)
    await pause(1300)
    expect(tallies.all(record.doc, 'r1-late')).toEqual({})
    expect(JSON.stringify(tallies.get(record.doc, 'r1', 't1'))).toBe(before)
    expect(roster.get(record.doc, people[0]!.participantId)).toBeNull()
    expect((await at.workshop.room()).actorOf(people[0]!.token)).toBeNull()
  })

  test('C54 what was erased is told vote by vote, where figures still count it and nowhere else', async () => {
    const { record, board } = await withTouchpoint()
    findings.put(board.doc, {
      id: 'f1',
      text: 'Slow',
      quadrant: 'weakness',
      touchpoints: ['t1'],
      origin: 'person',
      reason: '',
      position: 'a0',
      author: null,
    })
    for (const activity of ['rate', 'swot', 'prioritise'] as const)
      await command({ type: 'setActivity', activity, state: 'open' })
    const people = [
      await rater('Ana', 5),
      await rater('Ben', 1),
      await rater('Cyd', 2),
      await rater('Dan', 3),
    ]
    dots.set(people[0]!.desk.doc, 'swot', 'f1', 2)
    dots.set(people[1]!.desk.doc, 'swot', 'f1', 1)
    await pause(200)
    for (const activity of ['rate', 'swot'] as const)
      await command({ type: 'setActivity', activity, state: 'revealed' })
    await until(() => tallies.get(record.doc, 'r1', 't1') !== null)
    // Ana gave both, Cyd no dots.
    for (const at of [0, 2]) await eraseOf(people[at]!.participantId)
    await until(() => keeping.get(record.doc).erasedVotes?.['r1:rate'] === 2)
    expect(keeping.get(record.doc)).toMatchObject({
      erased: { r1: 2 },
      erasedVotes: { 'r1:rate': 2, swot: 1 },
    })
    const { tallies: figures, dots: given, erased } = snapshotOf(await at.workshop.room())
    expect(figures.t1).toMatchObject({ n: 4, erased: 2 })
    expect(given.swot?.f1).toMatchObject({ dots: 3, erased: 1 })
    expect(erased).toEqual({ 'r1:rate': 2, swot: 1 })
    // What the server published stays as it was published.
    expect(tallies.get(record.doc, 'r1', 't1')).not.toHaveProperty('erased')
  })

  test('C43 with the name off, notes and comments stay and say nobody; others keep theirs', async () => {
    const { board } = await withTouchpoint()
    const ana = await at.workshop.join('participant', 'Anastazja')
    touchpoints.put(board.doc, aTouchpoint('hers', { author: ana.participantId }))
    touchpoints.put(board.doc, aTouchpoint('his', { author: 'somebody' }))
    comments.put(board.doc, {
      id: 'c1',
      target: 'hers',
      text: 'Mine',
      author: ana.participantId,
      at: 1,
    })
    comments.put(board.doc, {
      id: 'c2',
      target: 'his',
      text: 'Ask @Anastazja, not @Ben.',
      author: 'somebody',
      at: 2,
      mentions: [
        { person: ana.participantId, name: 'Anastazja' },
        { person: 'ben', name: 'Ben' },
      ],
    })
    await eventually(async () => snapshotOf(await at.workshop.room()).comments.length === 2)
    expect(await eraseOf(ana.participantId)).toEqual({ ok: true })
    await pause(50)
    expect(touchpoints.get(board.doc, 'hers')?.author).toBe(ana.participantId)
    expect(await eraseOf(ana.participantId, { removesName: true, removesPerson: true })).toEqual({
      ok: true,
    })
    await until(() => touchpoints.get(board.doc, 'hers')?.author === null)
    expect(touchpoints.get(board.doc, 'his')?.author).toBe('somebody')
    expect(comments.get(board.doc, 'c1')).toMatchObject({ text: 'Mine', author: null })
    expect(comments.get(board.doc, 'c2')).toMatchObject({
      text: 'Ask @…, not @Ben.',
      mentions: [{ person: 'ben', name: 'Ben' }],
      author: 'somebody',
    })
    await eventually(async () => !(await onDisk()).includes('Anastazja'))
  })
})

describe('how long it is kept', () => {
  test('C45 a facilitator sets the days, everybody reads them in the record, and they are there after a restart', async () => {
    const { record } = await withTouchpoint()
    expect(keeping.get(record.doc)).toEqual({ deleteAfterDays: null, deleteAt: null, erased: {} })
    expect(await command({ type: 'setRetention', days: 30 })).toEqual({ ok: true })
    await until(() => keeping.get(record.doc).deleteAfterDays === 30)
    const { deleteAt } = keeping.get(record.doc)
    expect(Math.abs((deleteAt ?? 0) - Date.now() - 30 * 86_400_000)).toBeLessThan(60_000)
    expect(await log.current.withDeadline()).toEqual([at.workshop.id])
    await command({
      type: 'setActivity',
      activity: 'rate',
      state: 'open',
      until: Date.now() + 600_000,
    })
    await command({ type: 'setActivity', activity: 'rate', state: 'closed' })
    expect(await log.current.withDeadline()).toEqual([at.workshop.id])
    await at.server.registry.close()
    const again = await startTestServer({ log: log.current })
    const room = await again.registry.open(at.workshop.id)
    const docs = room!.contents()
    const doc = new Y.Doc()
    for (const bytes of docs.record) Y.applyUpdate(doc, bytes)
    expect(keeping.get(doc).deleteAfterDays).toBe(30)
    await again.close()
  })

  test('C45 a facilitator takes the days back', async () => {
    await command({ type: 'setRetention', days: 7 })
    expect(await command({ type: 'setRetention', days: null })).toEqual({ ok: true })
    expect(await log.current.withDeadline()).toEqual([])
  })
})

test('C46 a deleted workshop leaves nothing behind, whoever was in it', async () => {
  await rater('Ana', 5)
  await eventually(async () => (await log.current.documents(at.workshop.id)).length >= 3)
  const answer = await at.server.registry.erase(at.workshop.id)
  expect(answer === null || !isRefusal(answer)).toBe(true)
  expect(await log.current.find(at.workshop.id)).toBeNull()
  expect(await log.current.documents(at.workshop.id)).toEqual([])
})

import { afterEach, beforeEach, expect, test } from 'vitest'
import { defaultRoomLimits } from '../../../../server/room/limits.ts'
import { initiatives, touchpoints } from '../../../../shared/doc/board.ts'
import { dots, estimates, ratings } from '../../../../shared/doc/desk.ts'
import { asProgress, dotTallies, estimateTallies, tallies } from '../../../../shared/doc/record.ts'
import type { CommandDone, Joined } from '../../../../shared/protocol/http.ts'
import { createMemoryLog } from '../../log/memoryLog.ts'
import { aTouchpoint } from '../../../flow/fixtures.ts'
import { initiative } from '../../../shared/domain/priority/initiatives.ts'
import { eventually, makeRoom, type TestRoom } from '../testRoom.ts'
import { snapshotOf } from '../snapshotOf.ts'

let made: TestRoom
beforeEach(async () => {
  made = await makeRoom()
})
afterEach(() => made.close())

/** Somebody without a device, as the one who holds the token would open their desk. */
async function add(name: string, by?: Joined): Promise<Joined> {
  const done = (await made.command({ type: 'addPerson', name }, by)) as CommandDone
  expect(done).toMatchObject({ ok: true })
  return { participantId: done.participantId!, role: 'participant', token: done.token! }
}

const inRoster = async (id: string) =>
  snapshotOf(await made.room()).roster.find((person) => person.id === id)

async function deskOf(who: Joined) {
  const actor = (await made.room()).actorOf(who.token)
  expect(actor).toMatchObject({ participantId: who.participantId })
  return made.enter(who, 'desk')
}

test('A35 who was taken in is somebody of the roster, marked, with a desk the token opens', async () => {
  const sales = await made.command({ type: 'addPerson', name: 'Ida', department: 'Sales' })
  expect(sales).toMatchObject({ ok: true })
  const { participantId } = sales as CommandDone
  const { departments } = snapshotOf(await made.room())
  expect(await inRoster(participantId!)).toEqual({
    id: participantId,
    name: 'Ida',
    department: departments.find(({ name }) => name === 'Sales')?.id,
    role: 'participant',
    present: false,
    proxied: true,
    writtenBy: made.chair.participantId,
  })
  const token = (sales as CommandDone).token!
  expect((await made.room()).actorOf(token)).toEqual({ participantId, role: 'participant' })
  await made.restart()
  expect((await made.room()).actorOf(token)).toEqual({ participantId, role: 'participant' })
  expect(await inRoster(participantId!)).toMatchObject({ proxied: true })
})

test('A35 nobody else’s entry is marked', async () => {
  const ana = await made.join('participant', 'Ana')
  const entry = await inRoster(ana.participantId)
  expect(Object.keys(entry ?? {}).sort()).toEqual(['department', 'id', 'name', 'present', 'role'])
})

test('A35 no more people are taken in than may join, and no department where the list is closed', async () => {
  await made.close()
  made = await makeRoom(createMemoryLog(), { ...defaultRoomLimits, people: 2 })
  const ida = await add('Ida')
  expect(await made.command({ type: 'addPerson', name: 'Jan' })).toMatchObject({
    refused: 'doesNotFit',
  })
  await made.command({ type: 'removeParticipant', participantId: ida.participantId })
  await add('Jan')
})

test('A36 a participant takes nobody in until a facilitator lets them, and no longer when not', async () => {
  const ana = await made.join('participant', 'Ana')
  const ask = (): Promise<object> => made.command({ type: 'addPerson', name: 'Ida' }, ana)
  expect(await ask()).toMatchObject({ refused: 'notAllowed' })
  const { participantId } = ana
  await made.command({ type: 'setScribe', participantId, scribe: true })
  expect(await inRoster(participantId)).toMatchObject({ scribe: true })
  expect(await ask()).toMatchObject({ ok: true })
  // Nothing else of a facilitator's comes with it.
  expect(await made.command({ type: 'stopTimer' }, ana)).toMatchObject({ refused: 'notAllowed' })
  expect(await made.command({ type: 'setScribe', participantId, scribe: true }, ana)).toMatchObject(
    { refused: 'notAllowed' },
  )
  await made.command({ type: 'setScribe', participantId, scribe: false })
  expect(await ask()).toMatchObject({ refused: 'notAllowed' })
})

test('A36 only a participant with a device can be let to write for others', async () => {
  const vera = await made.join('viewer', 'Vera')
  const ida = await add('Ida')
  for (const participantId of [
    vera.participantId,
    ida.participantId,
    made.chair.participantId,
    'p0',
  ])
    expect(await made.command({ type: 'setScribe', participantId, scribe: true })).toMatchObject({
      refused: 'doesNotFit',
    })
})

test('A36 somebody without a device is given no other role', async () => {
  const { participantId } = await add('Ida')
  expect(await made.command({ type: 'setRole', participantId, role: 'facilitator' })).toMatchObject(
    { refused: 'doesNotFit' },
  )
  expect(await inRoster(participantId)).toMatchObject({ role: 'participant' })
})

test('A38 a new token ends the one before at once, on the desk too', async () => {
  const ida = await add('Ida')
  const desk = await deskOf(ida)
  const done = (await made.command({
    type: 'takeOverPerson',
    participantId: ida.participantId,
  })) as CommandDone
  expect(done.token).not.toBe(ida.token)
  await eventually(() => desk.closed === 4401)
  expect((await made.room()).actorOf(ida.token)).toBeNull()
  expect((await made.room()).actorOf(done.token!)).toMatchObject({
    participantId: ida.participantId,
  })
  await made.restart()
  expect((await made.room()).actorOf(ida.token)).toBeNull()
  expect((await made.room()).actorOf(done.token!)).not.toBeNull()
})

test('A38 nobody takes a person from a scribe who is here', async () => {
  const ida = await add('Ida')
  const gus = await made.join('facilitator', 'Gus')
  const take = (): Promise<object> =>
    made.command({ type: 'takeOverPerson', participantId: ida.participantId }, gus)
  const here = await made.chair.open('record')
  expect(await take()).toMatchObject({ refused: 'doesNotFit' })
  expect((await made.room()).actorOf(ida.token)).not.toBeNull()
  here.detach()
  expect(await take()).toMatchObject({ ok: true })
  expect(await inRoster(ida.participantId)).toMatchObject({ writtenBy: gus.participantId })
  expect((await made.room()).actorOf(ida.token)).toBeNull()
})

test('A38 nobody takes over somebody who has a device', async () => {
  const ana = await made.join('participant', 'Ana')
  for (const participantId of [ana.participantId, 'p0'])
    expect(await made.command({ type: 'takeOverPerson', participantId })).toMatchObject({
      refused: 'doesNotFit',
    })
  expect((await made.room()).actorOf(ana.token)).not.toBeNull()
})

test.each(['removed', 'demoted', 'no longer let'])(
  'A38 a scribe who is %s loses every token',
  async (how) => {
    const ana = await made.join('participant', 'Ana')
    const { participantId } = ana
    await made.command({ type: 'setScribe', participantId, scribe: true })
    const [ida, jan] = [await add('Ida', ana), await add('Jan')]
    if (how === 'removed') await made.command({ type: 'removeParticipant', participantId })
    if (how === 'demoted') await made.command({ type: 'setRole', participantId, role: 'viewer' })
    if (how === 'no longer let')
      await made.command({ type: 'setScribe', participantId, scribe: false })
    expect((await made.room()).actorOf(ida.token)).toBeNull()
    expect((await made.room()).actorOf(jan.token)).not.toBeNull()
    expect(await inRoster(ida.participantId)).toMatchObject({ name: 'Ida', proxied: true })
    expect((await inRoster(ida.participantId))?.writtenBy).toBeUndefined()
  },
)

const rating = { expectation: 5, experience: 2, emotion: -1 } as const

/** Three with a device and some without rate t1, and those without t2 as far as told. */
async function rateAll(without: number, onSecond: number) {
  const board = await made.chair.open('board')
  touchpoints.put(board.doc, aTouchpoint('t1'))
  touchpoints.put(board.doc, aTouchpoint('t2'))
  await board.saved()
  await made.command({ type: 'setActivity', activity: 'rate', state: 'open' })
  for (const name of ['Ana', 'Ben', 'Cem']) {
    const desk = await (await made.join('participant', name)).open('desk')
    ratings.set(desk.doc, 'r1', 't1', rating)
    await desk.saved()
  }
  for (let i = 0; i < without; i++) {
    const desk = await deskOf(await add(`Without ${i}`))
    ratings.set(desk.doc, 'r1', 't1', rating)
    if (i < onSecond) ratings.set(desk.doc, 'r1', 't2', rating)
    await desk.saved()
  }
  const record = await made.chair.open('record')
  made.time.skip(1500)
  await eventually(
    () => asProgress(record.doc.getMap('progress').get('rate'))?.started === 3 + without,
  )
  const progress = asProgress(record.doc.getMap('progress').get('rate'))
  await made.command({ type: 'setActivity', activity: 'rate', state: 'revealed' })
  await eventually(() => tallies.get(record.doc, 'r1', 't1') !== null)
  return { progress, of: (id: string) => tallies.get(record.doc, 'r1', id) }
}

test('A37 what a scribe entered counts, and progress and figures tell how much of it there is', async () => {
  const { progress, of } = await rateAll(4, 3)
  expect(progress).toMatchObject({ started: 7, proxied: 4, of: 7 })
  expect(of('t1')).toMatchObject({ n: 7, proxied: 4 })
  expect(of('t2')).toMatchObject({ n: 3, proxied: 3 })
})

test('A37 of one or two people it is told that there are some, never on which item they answered', async () => {
  const { progress, of } = await rateAll(2, 1)
  expect(progress).toMatchObject({ proxied: 2 })
  expect(of('t1')).toMatchObject({ n: 5, proxied: null })
  expect(of('t2')).toMatchObject({ n: 1, proxied: null, experience: { mean: null } })
})

test('A37 where nobody is without a device no figure says anything of it', async () => {
  const { progress, of } = await rateAll(0, 0)
  expect(Object.keys(progress ?? {})).not.toContain('proxied')
  expect(Object.keys(of('t1') ?? {})).not.toContain('proxied')
})

test('A37 estimates and dots are marked as ratings are', async () => {
  const board = await made.chair.open('board')
  initiatives.put(board.doc, initiative('i1'))
  await board.saved()
  await made.command({ type: 'setActivity', activity: 'prioritise', state: 'open' })
  for (const name of ['Ida', 'Jan', 'Kim']) {
    const desk = await deskOf(await add(name))
    estimates.set(desk.doc, 'r1', 'i1', { impact: 4, effort: 2 })
    dots.set(desk.doc, 'prioritise', 'i1', 1)
    await desk.saved()
  }
  const record = await made.chair.open('record')
  await made.command({ type: 'setActivity', activity: 'prioritise', state: 'revealed' })
  await eventually(() => estimateTallies.get(record.doc, 'r1', 'i1') !== null)
  expect(estimateTallies.get(record.doc, 'r1', 'i1')).toMatchObject({ n: 3, proxied: 3 })
  expect(dotTallies.get(record.doc, 'prioritise', 'i1')).toMatchObject({ voters: 3, proxied: 3 })
})

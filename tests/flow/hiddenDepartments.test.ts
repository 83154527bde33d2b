/** Whoever keeps every document, file and answer after a reveal tries to work out a small department (SPEC S44). */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { touchpoints } from '../../shared/doc/board.ts'
import { ratings } from '../../shared/doc/desk.ts'
import { departments } from '../../shared/doc/frame.ts'
import { tallies } from '../../shared/doc/record.ts'
import type { Rating, Score } from '../../shared/domain/rating/rating.ts'
import type { DecisionRecord } from '../../shared/domain/report/decisionRecord.ts'
import type { Tally } from '../../shared/domain/rating/tally.ts'
import type { Ballot } from '../../shared/domain/rating/tallyTouchpoint.ts'
import { exportNames } from '../../server/files/exportFiles.ts'
import { leaks } from '../shared/domain/rating/equations.ts'
import { startTown, type Target, type Town } from './attackTools.ts'
import { until } from './client.ts'
import { aTouchpoint } from './fixtures.ts'

let target: Target
let town: Town
const open: { close(): void }[] = []

/** Sales 4.6, Support 2.333, and one person in IT who would be known by name. */
const crowd: readonly (readonly [string, Score])[] = [
  ...([5, 5, 5, 4, 4] as const).map((score) => ['Sales', score] as const),
  ...([1, 2, 4] as const).map((score) => ['Support', score] as const),
  ['IT', 1],
]
const isText = /\.(?:csv|md|json|svg|ics)$/u
/** As a number of its own, however many digits a file prints. */
const supportMean = /(?<![\d.,])2[.,]3(?:3+)?(?!\d)/u
const answer = (experience: Score): Rating => ({ expectation: 4, experience, emotion: 0 })

beforeAll(async () => void ({ target, town } = await startTown()), 60_000)
afterAll(async () => {
  for (const client of open) client.close()
  expect(await target.stop()).toBe(0)
})

const set = async (activity: string, state: string): Promise<void> => {
  const done = await town.command({ type: 'setActivity', activity, state })
  expect(done.status, await done.text()).toBe(200)
}

async function rate(name: string, department: string, given: Record<string, Rating>, round = 'r1') {
  const person = await town.join('participant', name, { department })
  const desk = town.stock('desk', person)
  open.push(desk)
  await desk.synced()
  for (const [id, one] of Object.entries(given)) ratings.set(desk.doc, round, id, one)
  return { person, desk }
}

const recordNow = () => town.fresh('record', town.people.viewer)
const tallyOf = async (id: string, part = 'r1'): Promise<Tally | null> =>
  tallies.get(await recordNow(), part, id)
const wait = async (isSo: () => Promise<boolean>): Promise<void> => {
  for (const end = Date.now() + 20_000; !(await isSo());)
    if (Date.now() > end) throw new Error(`never: ${String(isSo)}`)
}

test('S44 no document, file or answer betrays a department under three, not by subtraction either', async () => {
  const board = town.stock('board', town.people.facilitator)
  open.push(board)
  await board.synced()
  for (const id of ['t1', 't2']) touchpoints.put(board.doc, aTouchpoint(id))
  await set('rate', 'open')
  for (const [at, [department, score]] of crowd.entries())
    await rate(`Person ${at}`, department, { t1: answer(score) })
  const record = town.stock('record', town.people.facilitator)
  open.push(record)
  await record.synced()
  await until(() => {
    const progress = record.doc.getMap('progress').get('rate') as { started?: number } | undefined
    return progress?.started === crowd.length
  })
  await set('rate', 'revealed')
  await wait(async () => (await tallyOf('t1')) !== null)

  const ids = new Map(
    departments.list(await town.fresh('frame')).map(({ id, name }) => [name, id] as const),
  )
  const ballots = crowd.map(([name, score]): Ballot => ({
    department: ids.get(name)!,
    rating: answer(score),
  }))
  const told = (await tallyOf('t1'))!
  expect(told.departments.map(({ hidden }) => hidden)).toEqual([null, 'complementary', 'tooFew'])
  expect(leaks(ballots, told)).toEqual([])
  for (const person of Object.values(town.people)) {
    const files = await Promise.all(
      exportNames.map(async (name) => {
        const file = await target.call('GET', `${town.path}/exports/${name}`, {
          token: person.token,
        })
        return { name, text: await file.text() }
      }),
    )
    for (const { name, text } of files.filter(({ name }) => isText.test(name)))
      expect([name, supportMean.test(text.replace(/<[^>]*>/gu, ' '))]).toEqual([name, false])
    const whole = files.find(({ name }) => name === 'workshop.json')?.text ?? ''
    if (person !== town.people.viewer) continue
    const kept = JSON.parse(whole) as { measurements: Record<string, { tallies: { t1: Tally } }> }
    expect(kept.measurements.r1?.tallies.t1).toEqual(told)
  }
}, 60_000)

test('S43 of three late people the one who rated another touchpoint is told nowhere, nor who follows', async () => {
  const late = { t1: answer(3) }
  await rate('Late 1', 'Sales', { ...late, t2: answer(5) })
  await rate('Late 2', 'Sales', late)
  await rate('Late 3', 'IT', late)
  await wait(async () => (await tallyOf('t1', 'r1-late')) !== null)
  const first = await tallyOf('t1', 'r1-late')
  expect(first).toMatchObject({ n: 3, departments: [], range: null, between: null })
  expect(await tallyOf('t2', 'r1-late')).toBeNull()
  // Three more people, of whom one rated the same: nothing of it shows until two more have.
  await rate('Late 4', 'Sales', { t1: answer(1) })
  await rate('Late 5', 'Sales', { t2: answer(5) })
  await rate('Late 6', 'Sales', { t2: answer(5) })
  await wait(async () => (await tallyOf('t2', 'r1-late')) !== null)
  expect(await tallyOf('t1', 'r1-late')).toEqual(first)
  expect(await tallyOf('t2', 'r1-late')).toMatchObject({ n: 3 })
}, 60_000)

test('X81 files tell late figures as the screen does: in threes, and the same until there are three more', async () => {
  const names = ['touchpoints.csv', 'decision-record.md', 'decision-record.json']
  const files = () =>
    Promise.all(
      names.map(async (name) => {
        const { token } = town.people.viewer
        return (await target.call('GET', `${town.path}/exports/${name}`, { token })).text()
      }),
    )
  const lateIn = ([, , json = '']: readonly string[]) =>
    (JSON.parse(json) as DecisionRecord).late?.flatMap(({ touchpoints: all }) => all)
  const told = await files()
  expect(lateIn(told)).toEqual([
    { id: 't1', n: 3, expectation: 4, experience: 3, emotion: 0 },
    { id: 't2', n: 3, expectation: 4, experience: 5, emotion: 0 },
  ])
  expect(told[0]).toContain('Came after the reveal, Round 1 – Experience')
  expect(told[1]).toContain('## Came after the reveal')
  // Late 4 said 1; with one more a difference would still tell of two.
  await rate('Late 7', 'IT', { t1: answer(1) })
  await rate('Late 8', 'IT', { t2: answer(1) })
  await rate('Late 9', 'IT', { t2: answer(1) })
  await rate('Late 10', 'IT', { t2: answer(1) })
  await wait(async () => (await tallyOf('t2', 'r1-late'))?.n === 6)
  expect(lateIn(await files())?.[0]).toEqual(lateIn(told)?.[0])
  await rate('Late 11', 'IT', { t1: answer(1) })
  await wait(async () => (await tallyOf('t1', 'r1-late'))?.n === 6)
  expect(lateIn(await files())?.map(({ n, experience }) => [n, experience])).toEqual([
    [6, 2],
    [6, 3],
  ])
}, 60_000)

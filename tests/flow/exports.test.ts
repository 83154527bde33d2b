/** What files tell of two rounds and of customers, as the built server hands them out (SPEC X65). */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { touchpoints } from '../../shared/doc/board.ts'
import { ratings } from '../../shared/doc/desk.ts'
import { tallies } from '../../shared/doc/record.ts'
import type { Score } from '../../shared/domain/rating/rating.ts'
import type { DecisionRecord } from '../../shared/domain/report/decisionRecord.ts'
import { startTown, type Person, type Target, type Town } from './attackTools.ts'
import { until } from './client.ts'
import { aTouchpoint } from './fixtures.ts'

const roles = ['facilitator', 'participant', 'viewer', 'customer'] as const
const files = ['quadrants.csv', 'rounds.csv', 'customers.csv', 'rounds.xlsx'] as const

let target: Target
let town: Town
const open: { close(): void }[] = []

beforeAll(async () => void ({ target, town } = await startTown()), 60_000)
afterAll(async () => {
  for (const client of open) client.close()
  expect(await target.stop()).toBe(0)
})

const command = async (body: object): Promise<void> => {
  const done = await town.command(body)
  expect(done.status, await done.text()).toBe(200)
}
const setRate = (state: string) => command({ type: 'setActivity', activity: 'rate', state })
const file = (name: string, role: (typeof roles)[number]) =>
  target.call('GET', `${town.path}/exports/${name}`, { token: town.people[role].token })
/** Without the header and the byte order mark. */
const linesOf = async (name: string): Promise<string[]> =>
  (await (await file(name, 'viewer')).text()).trim().split('\r\n').slice(1)

/** One round in which everybody gives the parcel one score; the desk of a person is opened once. */
async function holdRound(round: string, people: readonly Person[], score: Score): Promise<void> {
  await setRate('open')
  const rating = { expectation: 4, experience: score, emotion: 0 } as const
  for (const person of people) {
    const desk = town.stock('desk', person)
    await desk.synced()
    ratings.set(desk.doc, round, 'parcel', rating)
    open.push(desk)
  }
  const record = town.stock('record', town.people.facilitator)
  open.push(record)
  await record.synced()
  await until(() => {
    const progress = record.doc.getMap('progress').get('rate') as { started?: number } | undefined
    return progress?.started === people.length
  })
  await setRate('revealed')
  await until(() => tallies.get(record.doc, round, 'parcel') !== null)
}

test('X65 rounds, quadrants and customers are told to whoever may read files, once they are revealed', async () => {
  const board = town.stock('board', town.people.facilitator)
  open.push(board)
  await board.synced()
  for (const id of ['parcel', 'returns'])
    touchpoints.put(board.doc, { ...aTouchpoint(id), title: id })
  for (const name of files)
    for (const role of roles)
      expect([name, role, (await file(name, role)).status]).toEqual([
        name,
        role,
        role === 'customer' ? 403 : 200,
      ])
  for (const name of files.slice(0, 3)) expect(await linesOf(name)).toEqual([])

  const people = await Promise.all([1, 2, 3].map((n) => town.join('participant', `Person ${n}`)))
  await holdRound('r1', people, 2)
  expect(await linesOf('rounds.csv')).toEqual([])
  await command({ type: 'openRound', name: 'After the summer' })
  await setRate('open')
  // While the second round is secret, files tell of the first alone.
  expect(await linesOf('rounds.csv')).toEqual([])
  await holdRound('r2', people, 5)
  const customers = await target.call('POST', `${town.path}/surveys`, {
    token: town.people.facilitator.token,
    body: {
      name: 'Autumn survey',
      people: 6,
      answers: Array.from({ length: 6 }, () => ({
        touchpoint: 'returns',
        customerClass: 'new',
        expectation: 5,
        experience: 1,
        emotion: -2,
      })),
    },
  })
  expect(customers.status, await customers.text()).toBe(201)

  const rounds = await linesOf('rounds.csv')
  expect(rounds.filter((line) => line.includes('Experience'))).toEqual([
    'Decision,parcel,Experience,Round 1,2,3,After the summer,5,3,3,rose',
  ])
  expect(await linesOf('quadrants.csv')).toEqual([
    'Decision,parcel,4,5,3,on the line,no,4,5,at the means of all touchpoints',
  ])
  expect((await linesOf('customers.csv')).filter((line) => line.includes('Experience'))).toEqual([
    'Decision,parcel,Experience,5,3,,0,,hypothesis,,,,',
    'Decision,returns,Experience,,0,1,6,,missed by us,,1,,',
  ])
  const touchpointLines = await linesOf('touchpoints.csv')
  expect(touchpointLines.at(-1)).toMatch(/,1,6,,missed by us$/u)
  const record = (await (await file('decision-record.json', 'viewer')).json()) as DecisionRecord
  expect(record.rounds?.[0]?.after).toMatchObject({ id: 'r2', name: 'After the summer' })
  expect(record.worthIt?.at).toEqual({ expectation: 4, experience: 5 })
  expect(record.customers?.map(({ id, views }) => [id, views.experience.status])).toEqual([
    ['parcel', 'hypothesis'],
    ['returns', 'missedByUs'],
  ])
}, 60_000)

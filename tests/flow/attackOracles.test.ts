/** Ballots read without opening a desk: from counts, from differences (SPEC P3–P6). */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { initiatives, touchpoints } from '../../shared/doc/board.ts'
import { dots, ratings } from '../../shared/doc/desk.ts'
import { asProgress, dotTallies } from '../../shared/doc/record.ts'
import { makeTown, startTarget, type Person, type Target } from './attackTools.ts'
import { pause, until } from './client.ts'
import { aTouchpoint } from './fixtures.ts'

let target: Target
const open: { close(): void }[] = []

beforeAll(async () => {
  target = await startTarget()
}, 60_000)
afterAll(async () => {
  for (const client of open) client.close()
  expect(await target.stop()).toBe(0)
})

async function makeVote() {
  const town = await makeTown(target)
  const stock = async (kind: string, person: Person) => {
    const client = town.stock(kind, person)
    open.push(client)
    await client.synced()
    return client.doc
  }
  const set = async (activity: string, state: string): Promise<void> => {
    const answer = await town.command({ type: 'setActivity', activity, state })
    expect(answer.status, await answer.text()).toBe(200)
  }
  const [ana, ben, cid] = [
    await town.join('participant', 'Ana', { department: 'Alone' }),
    await town.join('participant', 'Ben'),
    await town.join('participant', 'Cid'),
  ]
  return { town, stock, set, ana, ben, cid }
}

test('P5 who takes touchpoints off the board does not learn who has rated the one that is left', async () => {
  const { stock, set, town, ana } = await makeVote()
  const board = await stock('board', town.people.participant)
  const record = await stock('record', town.people.participant)
  for (const id of ['a', 'b', 'c']) touchpoints.put(board, aTouchpoint(id))
  await set('rate', 'open')
  const desk = await stock('desk', ana)
  ratings.set(desk, 'r1', 'a', { expectation: 5, experience: 1, emotion: -2 })
  const progress = () => asProgress(record.getMap('progress').get('rate'))
  await until(() => progress()?.started === 1)
  const progressWithOnly = async (left: string) => {
    for (const id of ['a', 'b', 'c'])
      if (id === left) touchpoints.put(board, aTouchpoint(id))
      else touchpoints.remove(board, id)
    await pause(1400)
    return progress()
  }
  // Ana has rated a, and neither b nor c.
  const answers = [await progressWithOnly('a'), await progressWithOnly('b')]
  expect(answers[0]).toEqual(answers[1])
  expect(answers[0]).toMatchObject({ started: 1 })
})

test('P6 two reveals with one person less do not give away that person’s dots', async () => {
  const { stock, set, town, ana, ben, cid } = await makeVote()
  const board = await stock('board', town.people.facilitator)
  const record = await stock('record', town.people.facilitator)
  const links = { findings: [], touchpoints: [], department: null, owner: '', due: null }
  for (const id of ['i1', 'i2'])
    initiatives.put(board, {
      ...{ id, title: id, ...links, status: 'idea', measure: '', position: 'a0', author: null },
      ...{ applicable: true, measurable: true, feasible: true },
    })
  await set('prioritise', 'open')
  for (const [person, count] of [
    [ana, 3],
    [ben, 1],
    [cid, 1],
  ] as const)
    dots.set(await stock('desk', person), 'prioritise', 'i1', count)
  await pause(300)
  await set('prioritise', 'revealed')
  const shown = () => dotTallies.get(record, 'prioritise', 'i1')
  await until(() => shown()?.dots === 5)
  await town.command({ type: 'openRound', name: 'again' })
  await town.command({ type: 'removeParticipant', participantId: ana.participantId })
  await set('prioritise', 'open')
  await pause(300)
  await set('prioritise', 'revealed')
  await pause(300)
  // 5 − 2 would be Ana's ballot; in a new round everybody starts without a dot.
  expect(shown()).toBeNull()
})

/** A scribe who entered all ballots of a group but one does not learn that one from the figures (SPEC A41). */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { initiatives, touchpoints } from '../../../../shared/doc/board.ts'
import { estimates, ratings } from '../../../../shared/doc/desk.ts'
import { asProgress, estimateTallies, tallies } from '../../../../shared/doc/record.ts'
import type { CommandDone, Joined } from '../../../../shared/protocol/http.ts'
import { aTouchpoint } from '../../../flow/fixtures.ts'
import { initiative } from '../../../shared/domain/priority/initiatives.ts'
import { eventually, makeRoom, type Attached, type TestRoom } from '../testRoom.ts'

let made: TestRoom
let record: Attached
const rating = { expectation: 5, experience: 2, emotion: -1 } as const

beforeEach(async () => {
  made = await makeRoom()
  const board = await made.chair.open('board')
  touchpoints.put(board.doc, aTouchpoint('t1'))
  initiatives.put(board.doc, initiative('i1'))
  await board.saved()
  board.detach()
  for (const activity of ['rate', 'prioritise'] as const)
    await made.command({ type: 'setActivity', activity, state: 'open' })
  record = await made.chair.open('record')
})
afterEach(async () => {
  await made.close()
  expect(made.problems).toEqual([])
})

async function entered(name: string, by?: Joined): Promise<Joined> {
  const done = (await made.command({ type: 'addPerson', name }, by)) as CommandDone
  return { participantId: done.participantId!, role: 'participant', token: done.token! }
}

/** Each of them rates and estimates, those without a device by the scribe's hand. */
async function vote(...people: readonly Joined[]): Promise<void> {
  for (const who of people) {
    const desk = await made.enter(who, 'desk')
    ratings.set(desk.doc, 'r1', 't1', rating)
    estimates.set(desk.doc, 'r1', 'i1', { impact: 4, effort: 2 })
    await desk.saved()
    desk.detach()
  }
}

async function reveal() {
  for (const activity of ['rate', 'prioritise'] as const)
    await made.command({ type: 'setActivity', activity, state: 'revealed' })
  await eventually(() => estimateTallies.get(record.doc, 'r1', 'i1') !== null)
  return {
    rated: tallies.get(record.doc, 'r1', 't1'),
    estimated: estimateTallies.get(record.doc, 'r1', 'i1'),
  }
}

test.each([
  [2, false, 1],
  [2, true, 1],
  [4, true, 1],
])(
  'A41 of %i entered by a scribe (who voted: %s) and %i other nothing but the number is told',
  async (count, isVoting, others) => {
    for (let i = 0; i < count; i++) await vote(await entered(`Without ${i}`))
    if (isVoting) await vote(made.chair)
    for (let i = 0; i < others; i++) await vote(await made.join('participant', `Ana ${i}`))
    const n = count + (isVoting ? 1 : 0) + others
    const { rated, estimated } = await reveal()
    expect(rated).toMatchObject({ n, gap: null, experience: { n, mean: null, counts: [] } })
    expect(estimated).toMatchObject({ n, impact: { n, mean: null, counts: [] } })
  },
)

test('A41 with two others, or none, the figures are told', async () => {
  await vote(await entered('Ida'), await entered('Jan'))
  await vote(await made.join('participant', 'Ana'), await made.join('participant', 'Ben'))
  const { rated, estimated } = await reveal()
  expect(rated).toMatchObject({ n: 4, experience: { mean: 2 } })
  expect(estimated).toMatchObject({ n: 4, impact: { mean: 4 } })
})

test('A41 two scribes count each for what they know', async () => {
  const gus = await made.join('facilitator', 'Gus')
  await vote(await entered('Ida'), await entered('Jan'), await entered('Kim', gus))
  expect((await reveal()).rated).toMatchObject({ n: 3, experience: { mean: null } })
})

test('A41 who wrote for somebody before knows the answers too', async () => {
  const [gus, hal, iva] = await Promise.all(
    ['Gus', 'Hal', 'Iva'].map((name) => made.join('facilitator', name)),
  )
  const { participantId } = await entered('Ida')
  record.detach()
  const take = (by?: Joined) => made.command({ type: 'takeOverPerson', participantId }, by)
  expect(await take(gus)).toMatchObject({ ok: true })
  const taken = (await take(hal)) as CommandDone
  record = await made.chair.open('record')
  await vote({ participantId, role: 'participant', token: taken.token! })
  // Gus knows Ida's and Jan's, so Kim's is the last one.
  await vote(await entered('Jan', gus), await entered('Kim', iva))
  expect((await reveal()).rated).toMatchObject({ n: 3, experience: { mean: null } })
})

test('A41 whoever may take somebody over, after the reveal too, counts as knowing what was entered', async () => {
  const gus = await made.join('facilitator', 'Gus')
  await vote(await entered('Ida', gus), made.chair, await made.join('participant', 'Ana'))
  expect((await reveal()).rated).toMatchObject({ n: 3, experience: { mean: null } })
})

test('A41 where nobody is without a device three are three', async () => {
  await vote(
    made.chair,
    await made.join('participant', 'Ana'),
    await made.join('participant', 'Ben'),
  )
  expect((await reveal()).rated).toMatchObject({ n: 3, experience: { mean: 2 } })
})

test('A42 progress tells numbers of people before the reveal, and no figure whoever entered what', async () => {
  await vote(await entered('Ida'), await entered('Jan'))
  const count = () => asProgress(record.doc.getMap('progress').get('rate'))
  made.time.skip(1500)
  await eventually(() => count()?.started === 2)
  await vote(await made.join('participant', 'Ana'))
  made.time.skip(1500)
  await eventually(() => count()?.started === 3)
  expect(Object.keys(count() ?? {}).sort()).toEqual([
    'departments',
    'done',
    'of',
    'proxied',
    'started',
  ])
  expect(
    [...record.doc.share.keys()].filter((root) => /^(?:tallies|estimates|dots)/u.test(root)),
  ).toEqual([])
})

test('A43 late ballots a scribe knows all of but one wait for another', async () => {
  await vote(...(await Promise.all(['Ana', 'Ben', 'Cem'].map((n) => made.join('participant', n)))))
  await reveal()
  const late = () => tallies.get(record.doc, 'r1-late', 't1')
  const look = async (): Promise<void> => {
    for (let turns = 0; turns < 4; turns++) {
      made.time.skip(1500)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  await vote(await entered('Ida'), await entered('Jan'), await made.join('participant', 'Dan'))
  await look()
  expect(late()).toBeNull()
  await vote(await made.join('participant', 'Eva'))
  await look()
  await eventually(() => late() !== null)
  expect(late()).toMatchObject({ n: 4, experience: { mean: 2 } })
  // The next group is judged by itself: of six two are new, and one of them is the scribe's.
  await vote(await entered('Kim'), await made.join('participant', 'Fred'))
  await look()
  expect(late()).toMatchObject({ n: 4 })
})

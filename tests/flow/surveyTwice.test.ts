/** An import of survey results whose answer was lost and that is sent again (SPEC PN75). The built server. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { touchpoints } from '../../shared/doc/board.ts'
import { surveys } from '../../shared/doc/panel.ts'
import { startTown, type Person, type Target, type Town } from './attackTools.ts'
import { until } from './client.ts'
import { aTouchpoint } from './fixtures.ts'

let target: Target
let town: Town

const surveyId = 'made-by-chance-1'
const answers = (count: number) =>
  Array.from({ length: count }, () => ({
    touchpoint: 't1',
    customerClass: 'new',
    expectation: 5,
    experience: 2,
    emotion: -1,
  }))
const october = { surveyId, name: 'October', people: 3, answers: answers(3) }

const send = (body: object, who: Person = town.people.facilitator) =>
  target.call('POST', `${town.path}/surveys`, { token: who.token, body })
const imports = async () => surveys.list(await town.fresh('record'))

beforeAll(async () => {
  ;({ target, town } = await startTown())
  const board = town.stock('board', town.people.facilitator)
  await board.synced()
  touchpoints.put(board.doc, aTouchpoint('t1'))
  const reader = town.stock('board', town.people.participant)
  await until(() => touchpoints.get(reader.doc, 't1') !== null, 'the touchpoint is stored')
  reader.close()
  board.close()
}, 60_000)
afterAll(() => target?.stop())

test('PN75 sent again under its id, at once or after a restart, an import is answered as before and comes in once', async () => {
  const done = { ok: true, surveyId, counted: 3 }
  const both = await Promise.all([send(october), send(october)])
  for (const answer of both) {
    expect(answer.status).toBe(201)
    expect(await answer.json()).toEqual(done)
  }
  await target.restart()
  expect(await (await send(october)).json()).toEqual(done)
  expect(await imports()).toEqual([
    expect.objectContaining({ id: surveyId, name: 'October', people: 3, answers: 3 }),
  ])
})

test('PN75 a name that is shortened as it is read does not make another import of it', async () => {
  const accents = {
    ...october,
    surveyId: 'made-by-chance-2',
    name: `Oct${'\u0301'.repeat(40)}ober`,
  }
  for (const _ of [1, 2]) expect((await send(accents)).status).toBe(201)
  const taken = { type: 'removeSurvey', surveyId: accents.surveyId } as const
  expect((await town.command(taken)).status).toBe(200)
})

test('PN75 the id of one import lets no other in, in words, and whoever may not import learns nothing of it', async () => {
  for (const other of [
    { ...october, name: 'November' },
    { ...october, people: 2 },
    { ...october, answers: answers(9) },
    { ...october, answers: october.answers.map((one) => ({ ...one, experience: 3 })) },
  ]) {
    const answer = await send(other)
    expect(answer.status).toBe(409)
    expect(await answer.json()).toMatchObject({
      code: 'doesNotFit',
      detail: expect.stringMatching(/kept as it was/u),
    })
  }
  for (const role of ['participant', 'customer', 'viewer'] as const)
    expect((await send(october, town.people[role])).status, role).toBe(403)
  for (const bad of ['short', 'with a space in it', 'x'.repeat(65), 7])
    expect((await send({ ...october, surveyId: bad })).status, String(bad)).toBe(400)
  expect(await imports()).toHaveLength(1)
})

test('PN75 without an id every import is one of its own, and one that was taken back may come in again', async () => {
  const { surveyId: _, ...nameless } = october
  for (const _ of [1, 2]) expect((await send(nameless)).status).toBe(201)
  expect(await imports()).toHaveLength(3)
  expect((await town.command({ type: 'removeSurvey', surveyId })).status).toBe(200)
  expect((await send(october)).status).toBe(201)
  expect(await imports()).toHaveLength(3)
})

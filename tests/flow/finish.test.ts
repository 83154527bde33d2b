/** The end of a workshop as every role meets it over the wire (SPEC C57–C59). */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { touchpoints } from '../../shared/doc/board.ts'
import { session } from '../../shared/doc/record.ts'
import type { WorkshopInfo } from '../../shared/protocol/http.ts'
import { endTown, expectProblem, startTown, type Target, type Town } from './attackTools.ts'
import { pause, until } from './client.ts'
import { aTouchpoint } from './fixtures.ts'

let target: Target
let town: Town

beforeAll(async () => void ({ target, town } = await startTown()), 60_000)
afterAll(() => endTown(target))

const finish = { type: 'finishWorkshop', name: 'Finished' }
const reopen = { type: 'reopenWorkshop' }
const info = async (): Promise<WorkshopInfo> =>
  (await (
    await target.call('GET', town.path, { token: town.people.facilitator.token })
  ).json()) as WorkshopInfo

test('C59 nobody but a facilitator finishes a workshop or opens it again', async () => {
  for (const role of ['participant', 'customer', 'viewer'] as const)
    for (const body of [finish, reopen])
      await expectProblem(await town.command(body, town.people[role]), 403, 'notAllowed')
  await expectProblem(await town.command(reopen), 409, 'doesNotFit')
  await expectProblem(await town.command({ ...finish, name: ' ' }), 400, 'badRequest')
  expect((await info()).activities.collect.state).toBe('open')
})

test('C57 everybody sees the end, stock clients too, and what is written meanwhile waits', async () => {
  const { participant, viewer } = town.people
  const writer = town.stock('board', participant)
  const records = [participant, viewer].map((person) => town.stock('record', person))
  await Promise.all([writer, ...records].map((client) => client.synced()))
  expect((await town.command({ type: 'setPanel', state: 'open' })).status).toBe(200)
  const form = async (): Promise<unknown> =>
    (await target.call('GET', `${town.path}/panel`, { token: town.people.customer.token })).json()
  expect(await form()).toMatchObject({ open: true, state: 'open' })
  const answer = await town.command(finish)
  expect([answer.status, await answer.json()]).toEqual([
    200,
    { ok: true, versionId: expect.any(String) as string },
  ])
  for (const { doc } of records)
    await until(() => session.get(doc).finished !== undefined, 'the end is told')
  touchpoints.put(writer.doc, aTouchpoint('late'))
  await pause(150)
  expect(touchpoints.get(await town.fresh('board'), 'late')).toBeNull()
  const { activities } = await info()
  expect(Object.values(activities).map(({ state }) => state)).toEqual([
    'closed',
    'closed',
    'closed',
    'closed',
  ])
  expect(await form()).toMatchObject({ open: false, state: 'closed' })
  await expectProblem(await town.command(finish), 409, 'doesNotFit')
  // It is taken along as before.
  for (const person of [participant, viewer])
    expect(
      (await target.call('GET', `${town.path}/exports/quick-wins.csv`, { token: person.token }))
        .status,
    ).toBe(200)
  await target.restart()
  expect(session.get(await town.fresh('record')).finished?.at).toBeGreaterThan(0)
  for (const client of [writer, ...records]) client.close()
})

test('C58 opened again, people write on and what waited is there', async () => {
  expect((await town.command(reopen)).status).toBe(200)
  const record = await town.fresh('record')
  expect(session.get(record)).toMatchObject({ boardLocked: false })
  expect(session.get(record).finished).toBeUndefined()
  const writer = town.stock('board', town.people.participant)
  await writer.synced()
  touchpoints.put(writer.doc, aTouchpoint('again'))
  await pause(300)
  expect(touchpoints.get(await town.fresh('board'), 'again')).not.toBeNull()
  writer.close()
})

/** Who is in and holds the facilitators' link steers as the person they are (SPEC A49, A50). */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stages } from '../../shared/doc/frame.ts'
import { roster } from '../../shared/doc/record.ts'
import type { CommandDone, Joined } from '../../shared/protocol/http.ts'
import {
  endTown,
  expectProblem,
  makeTown,
  startTarget,
  startTown,
  type Person,
  type Target,
  type Town,
} from './attackTools.ts'
import { until } from './client.ts'

let target: Target
let town: Town

beforeAll(async () => void ({ target, town } = await startTown()), 60_000)
afterAll(() => endTown(target))

const claim = (token: string | undefined, body: unknown = { key: town.keys.facilitator }) =>
  target.call('POST', `${town.path}/claim`, { ...(token !== undefined && { token }), body })
const people = async () => roster.list(await town.fresh('record'))

test('A49 a facilitator who stepped back steers again as the same person, with the same token', async () => {
  const me = await town.join('facilitator', 'Marta')
  await town.command({ type: 'setRole', participantId: me.participantId, role: 'participant' }, me)
  const before = await people()
  const frame = town.stock('frame', me)
  await frame.synced()
  const answer = await claim(me.token)
  expect([answer.status, await answer.json()]).toEqual([
    200,
    { participantId: me.participantId, role: 'facilitator', token: me.token } satisfies Joined,
  ])
  const after = await people()
  expect(after).toHaveLength(before.length)
  expect(after.find(({ id }) => id === me.participantId)).toMatchObject({
    name: 'Marta',
    role: 'facilitator',
  })
  // The lines that are open feel it too.
  stages.patch(frame.doc, 'decision', { name: 'Choosing' })
  const reader = town.stock('frame', town.people.participant)
  await reader.synced()
  await until(() => stages.get(reader.doc, 'decision')?.name === 'Choosing', 'the frame is written')
  expect((await town.command({ type: 'stopTimer' }, me)).status).toBe(200)
  for (const client of [frame, reader]) client.close()
})

test.each(['participant', 'viewer', 'facilitator'] as const)(
  'A49 a %s who holds the link steers',
  async (role) => {
    const me = await town.join(role, role)
    for (let times = 0; times < 2; times++)
      expect(await (await claim(me.token)).json()).toMatchObject({ role: 'facilitator' })
    expect((await town.command({ type: 'stopTimer' }, me)).status).toBe(200)
  },
)

test('A50 a customer stays one, and a person without a device is made nothing else', async () => {
  const { customer } = town.people
  await expectProblem(await claim(customer.token), 403, 'notAllowed')
  const { token } = (await (
    await town.command({ type: 'addPerson', name: 'Jan' })
  ).json()) as CommandDone
  await expectProblem(await claim(token), 409, 'doesNotFit')
  const roles = Object.fromEntries((await people()).map(({ name, role }) => [name, role]))
  expect(roles).toMatchObject({ Jan: 'participant', customer: 'customer' })
})

test('A50 other links, no link, strangers and the removed are refused, and nobody is more than before', async () => {
  const me = await town.join('participant', 'Pia')
  for (const role of ['participant', 'customer', 'viewer'] as const)
    await expectProblem(await claim(me.token, { key: town.keys[role] }), 409, 'doesNotFit')
  await expectProblem(await claim(me.token, { key: 'x'.repeat(43) }), 401, 'badToken')
  await expectProblem(await claim(me.token, {}), 400, 'badRequest')
  await expectProblem(await claim(me.token, { key: 'k', name: 'Ana' }), 400, 'badRequest')
  await expectProblem(await claim(undefined), 401, 'badToken')
  await expectProblem(await claim('x'.repeat(43)), 401, 'badToken')
  await expectProblem(await town.command({ type: 'stopTimer' }, me), 403, 'notAllowed')
  await town.command({ type: 'removeParticipant', participantId: me.participantId })
  await expectProblem(await claim(me.token), 401, 'badToken')
})

test('A50 a link that was replaced gives nothing, the new one does', async () => {
  const me: Person = await town.join('participant', 'Rea')
  const old = town.keys.facilitator
  const { key } = (await (
    await town.command({ type: 'rotateLink', role: 'facilitator' })
  ).json()) as CommandDone
  await expectProblem(await claim(me.token, { key: old }), 401, 'badToken')
  expect((await claim(me.token, { key })).status).toBe(200)
})

test('A50 it is counted with the joins: beyond their limit it is refused', async () => {
  const strict = await startTarget({ LIMIT_JOINS_PER_MINUTE: '6' })
  try {
    const there = await makeTown(strict)
    const ask = () =>
      strict.call('POST', `${there.path}/claim`, {
        token: there.people.participant.token,
        body: { key: 'x'.repeat(43) },
      })
    const statuses = [await ask(), await ask(), await ask()].map(({ status }) => status)
    expect(statuses).toEqual([401, 401, 429])
  } finally {
    expect(await strict.stop()).toBe(0)
  }
}, 60_000)

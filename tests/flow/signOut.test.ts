/** One device shows the others of its person out, and is in whether or not it hears the answer (SPEC A45–A47). */
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { touchpoints } from '../../shared/doc/board.ts'
import { roles } from '../../shared/domain/participant.ts'
import type { CommandDone, DeviceCode, DeviceJoined } from '../../shared/protocol/http.ts'
import { endOf, endTown, expectProblem, startTown, type Target, type Town } from './attackTools.ts'
import { editOf, until } from './client.ts'
import { aTouchpoint } from './fixtures.ts'

let target: Target
let town: Town

beforeAll(async () => void ({ target, town } = await startTown({ LOG_LEVEL: 'trace' })), 60_000)
afterAll(() => endTown(target))

/** What the contract allows between the answer and the last line cut (ms). */
const outWithinMs = 1000
const newToken = (): string => randomBytes(24).toString('base64url')
const signOut = (bearer: string, token: unknown) =>
  target.call('POST', `${town.path}/commands`, {
    token: bearer,
    body: { type: 'signOutElsewhere', token },
  })
const infoStatus = async (token: string): Promise<number> =>
  (await target.call('GET', town.path, { token })).status
const askCode = async (token: string): Promise<string> => {
  const asked = await target.call('POST', `${town.path}/device`, { token })
  return ((await asked.json()) as DeviceCode).code
}

const reads = { participant: ['frame', 'board', 'record', 'desk'], customer: ['desk'] } as const

test.each(roles)(
  'A46 a %s signs the own other devices out, and those of nobody else',
  async (role) => {
    const me = await town.join(role, 'Me')
    const other = await town.join(role, 'Other')
    const next = newToken()
    const answer = await signOut(me.token, next)
    expect([answer.status, await answer.json()]).toEqual([200, { ok: true }])
    expect(await infoStatus(me.token)).toBe(401)
    expect(await infoStatus(next)).toBe(200)
    expect(await infoStatus(other.token)).toBe(200)
    const seen = await target.call('GET', town.path, { token: next })
    expect(await seen.json()).toMatchObject({ role })
  },
)

test.each([
  ['short', 'abcdefghij'],
  ['not by chance', 'a'.repeat(40)],
  ['no token at all', null],
  ['of other letters', `${'aB3-'.repeat(8)}$%&/()=!`],
])('A46 a token that is %s is refused, and nobody is out', async (_, token) => {
  const me = await town.join('facilitator', 'Me')
  await expectProblem(await signOut(me.token, token), 400, 'badRequest')
  expect(await infoStatus(me.token)).toBe(200)
})

test('A46 a token that is known already is refused: the own one, and another’s', async () => {
  const me = await town.join('facilitator', 'Me')
  const other = await town.join('facilitator', 'Other')
  for (const token of [me.token, other.token])
    await expectProblem(await signOut(me.token, token), 409, 'doesNotFit')
  expect(await infoStatus(me.token)).toBe(200)
  expect(await infoStatus(other.token)).toBe(200)
})

test('A46 for somebody without a device the scribe cannot, and strangers and who was removed cannot', async () => {
  const added = await town.command({ type: 'addPerson', name: 'Jan' })
  const { token } = (await added.json()) as CommandDone
  await expectProblem(await signOut(token!, newToken()), 409, 'doesNotFit')
  expect(await infoStatus(token!)).toBe(200)
  await expectProblem(await signOut(newToken(), newToken()), 401, 'badToken')
  const gone = await town.join('participant', 'Gone')
  await town.command({ type: 'removeParticipant', participantId: gone.participantId })
  await expectProblem(await signOut(gone.token, newToken()), 401, 'badToken')
})

test.each(['participant', 'customer'] as const)(
  'A45 every line and call of a %s under the old token ends within a second, codes on their way too',
  async (role) => {
    const me = await town.join(role, 'Me')
    const there = (await (
      await target.call('POST', '/api/device', { body: { code: await askCode(me.token) } })
    ).json()) as DeviceJoined
    expect(there.participantId).toBe(me.participantId)
    const lines = reads[role].flatMap((kind) => [
      town.raw(kind, me.token),
      town.raw(kind, there.token),
    ])
    await Promise.all(lines.map((line) => line.opened()))
    for (const line of lines) line.step1()
    await until(() => lines.every((line) => line.frames.length > 0), 'all are in')
    const code = await askCode(there.token)
    const next = newToken()
    expect((await signOut(me.token, next)).status).toBe(200)
    const answered = performance.now()
    expect(await infoStatus(there.token)).toBe(401)
    expect((await target.call('POST', '/api/device', { body: { code } })).status).toBe(404)
    await until(() => lines.every((line) => line.closed !== null), 'all are out', 5000)
    expect(performance.now() - answered).toBeLessThan(outWithinMs)
    expect(lines.map((line) => line.closed?.code)).toEqual(lines.map(() => 4401))
    const again = town.raw('desk', next)
    await again.opened()
    again.step1()
    await until(() => again.frames.length > 0, 'in under the new token')
    expect(
      (await target.call('POST', '/api/device', { body: { code: await askCode(next) } })).status,
    ).toBe(200)
  },
)

test('A45 upgrades and commands on their way under the old token end outside', async () => {
  const me = await town.join('facilitator', 'Me')
  const lines = reads.participant.map((kind) => town.raw(kind, me.token))
  const calls = Array.from({ length: 10 }, (_, i) =>
    town.command({ type: 'startTimer', seconds: 100 + i }, me),
  )
  const next = newToken()
  const signedOut = signOut(me.token, next)
  for (let i = 0; i < 3; i++) {
    lines.push(...reads.participant.map((kind) => town.raw(kind, me.token)))
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  expect((await signedOut).status).toBe(200)
  lines.push(...reads.participant.map((kind) => town.raw(kind, me.token)))
  for (const { status } of await Promise.all(calls)) expect([200, 401]).toContain(status)
  const ends = await Promise.all(lines.map(endOf))
  // 4529: one person has sixteen lines and no seventeenth.
  for (const end of ends) expect([4401, 4529]).toContain(end)
  expect(ends.slice(-4)).toEqual([4401, 4401, 4401, 4401])
  expect((await town.command({ type: 'stopTimer' }, { ...me, token: next })).status).toBe(200)
}, 30_000)

test('A45 a removal afterwards reaches the new token as it reached the old', async () => {
  const me = await town.join('participant', 'Me')
  const next = newToken()
  await signOut(me.token, next)
  const line = town.raw('board', next)
  await line.opened()
  line.step1()
  await until(() => line.frames.length > 0, 'in')
  await town.command({ type: 'removeParticipant', participantId: me.participantId })
  await until(() => line.closed !== null, 'out')
  expect(line.closed?.code).toBe(4403)
  expect(await infoStatus(next)).toBe(401)
})

test('A47 what the other device wrote and sent is there, and it goes on under a code with what it had not sent', async () => {
  const me = await town.join('participant', 'Me')
  const there = town.raw('board', me.token)
  await there.opened()
  there.step1()
  await until(() => there.frames.length > 1, 'in')
  there.update(editOf(there.doc, (doc) => touchpoints.put(doc, aTouchpoint('sent'))))
  const next = newToken()
  await signOut(me.token, next)
  await until(() => there.closed !== null, 'out')
  // Written on the other device while it is out, and sent when it is in again as the same person.
  const late = editOf(there.doc, (doc) => touchpoints.put(doc, aTouchpoint('unsent')))
  const code = await askCode(next)
  const joined = (await (
    await target.call('POST', '/api/device', { body: { code } })
  ).json()) as DeviceJoined
  expect(joined.token).toBe(next)
  const back = town.raw('board', joined.token)
  await back.opened()
  back.step1()
  await until(() => back.frames.length > 1, 'in again')
  back.update(late)
  await until(() => touchpoints.get(back.doc, 'sent') !== null, 'what was sent')
  const reader = town.raw('board', next)
  await reader.opened()
  reader.step1()
  await until(() => touchpoints.get(reader.doc, 'unsent') !== null, 'what was not sent')
})

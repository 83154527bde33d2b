/** Codes against the built program: who may have them, where they are not, and what a restart does (SPEC A20–A26). */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { roles } from '../../shared/domain/participant.ts'
import type {
  DeviceCode,
  DeviceJoined,
  DeviceWaiting,
  Door,
  DoorJoined,
} from '../../shared/protocol/http.ts'
import { endTown, expectProblem, startTown, type Target, type Town } from './attackTools.ts'
import { until } from './client.ts'

let target: Target
let town: Town

beforeAll(async () => void ({ target, town } = await startTown({ LOG_LEVEL: 'trace' })), 60_000)
afterAll(() => endTown(target))

const door = (method: string, token: string, body?: object) =>
  target.call(method, `${town.path}/door`, { token, ...(body && { body }) })
const openDoor = async (): Promise<string> =>
  ((await (await door('POST', town.people.facilitator.token, {})).json()) as Door).code ?? ''
const post = (path: string, body: object) => target.call('POST', path, { body })

test('A24 of the four roles a facilitator alone opens, sees and closes the door', async () => {
  const code = await openDoor()
  for (const role of roles) {
    const { token } = town.people[role]
    const seen = await door('GET', token)
    if (role === 'facilitator') expect(((await seen.json()) as Door).code).toBe(code)
    else {
      await expectProblem(seen, 403, 'notAllowed')
      await expectProblem(await door('POST', token, {}), 403, 'notAllowed')
      await expectProblem(await door('DELETE', token), 403, 'notAllowed')
    }
  }
  expect((await door('DELETE', town.people.facilitator.token)).status).toBe(204)
  await expectProblem(await post('/api/door', { code }), 404, 'notFound')
})

test('A20 whoever comes by the code has the rights of a participant', async () => {
  const answer = await post('/api/door/join', { code: await openDoor(), name: 'Ana' })
  expect(answer.status).toBe(201)
  const ana = (await answer.json()) as DoorJoined
  expect(ana).toMatchObject({ workshopId: town.id, role: 'participant' })
  for (const kind of ['frame', 'board', 'record', 'desk']) {
    const line = town.raw(kind, ana.token)
    await line.opened()
    line.step1()
    await until(() => line.frames.length > 0, `${kind} answered`)
    line.close()
  }
  await expectProblem(
    await town.command({ type: 'stopTimer' }, { ...ana, name: 'Ana' }),
    403,
    'notAllowed',
  )
})

test('A25 each of the four roles goes on on another device, and the first one stays in', async () => {
  for (const role of roles) {
    const { token, participantId } = town.people[role]
    const asked = await target.call('POST', `${town.path}/device`, { token })
    const { code } = (await asked.json()) as DeviceCode
    const there = (await (await post('/api/device', { code })).json()) as DeviceJoined
    expect(there).toMatchObject({ participantId, role, workshopId: town.id })
    for (const one of [token, there.token])
      expect((await target.call('GET', town.path, { token: one })).status).toBe(200)
    await expectProblem(await post('/api/device', { code }), 404, 'notFound')
  }
})

test('SL93 who asked for a code sees whether it still waits, each of the four roles only the own', async () => {
  const waiting = async (token: string) => {
    const answer = await target.call('GET', `${town.path}/device`, { token })
    expect(answer.status).toBe(200)
    return ((await answer.json()) as DeviceWaiting).code
  }
  for (const role of roles) {
    const { token } = town.people[role]
    expect(await waiting(token)).toBeNull()
    const asked = await target.call('POST', `${town.path}/device`, { token })
    const { code } = (await asked.json()) as DeviceCode
    expect(await waiting(token)).toBe(code)
    for (const other of roles) {
      if (other !== role) expect(await waiting(town.people[other].token)).toBeNull()
    }
    await post('/api/device', { code })
    expect(await waiting(token)).toBeNull()
  }
  await expectProblem(await target.call('GET', `${town.path}/device`, {}), 401, 'badToken')
  const stranger = await target.call('GET', `${town.path}/device`, { token: 'no-such-token' })
  await expectProblem(stranger, 401, 'badToken')
})

test('A24 no document and no line of the log holds a code', async () => {
  const code = await openDoor()
  const { token } = town.people.facilitator
  const asked = await target.call('POST', `${town.path}/device`, { token })
  const device = ((await asked.json()) as DeviceCode).code
  await post('/api/door', { code })
  await post('/api/device', { code: device })
  for (const kind of ['frame', 'board', 'record'] as const) {
    const text = JSON.stringify((await town.fresh(kind)).toJSON())
    for (const secret of [code, device, token]) expect(text).not.toContain(secret)
  }
  expect(target.output()).toContain('/api/door')
  for (const secret of [code, device, token]) expect(target.output()).not.toContain(secret)
})

test('A22 a restart closes every door and forgets who was on their way; who is in stays in', async () => {
  const code = await openDoor()
  const { token } = town.people.participant
  const asked = await target.call('POST', `${town.path}/device`, { token })
  const device = ((await asked.json()) as DeviceCode).code
  await target.restart()
  await expectProblem(await post('/api/door', { code }), 404, 'notFound')
  await expectProblem(await post('/api/device', { code: device }), 404, 'notFound')
  const seen = (await (await door('GET', town.people.facilitator.token)).json()) as Door
  expect(seen).toMatchObject({ code: null, closesInMs: 0 })
  expect((await target.call('GET', town.path, { token })).status).toBe(200)
})

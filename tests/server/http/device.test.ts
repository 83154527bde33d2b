import { expect, test } from 'vitest'
import { roles } from '../../../shared/domain/participant.ts'
import type { DeviceCode, DeviceJoined, WorkshopInfo } from '../../../shared/protocol/http.ts'
import { problemOf } from './anApi.ts'
import { codesApi } from './codesApi.ts'

async function aDevice(changes = {}) {
  const town = await codesApi(changes)
  const workshop = await town.make()
  const ask = async (token: string): Promise<DeviceCode> => {
    const answer = await town.api.call('POST', `${workshop.path}/device`, { token })
    expect(answer.status).toBe(201)
    return (await answer.json()) as DeviceCode
  }
  const use = (code: string) => town.from('10.0.0.7', '/api/device', { code })
  return { ...town, workshop, ask, use }
}

test('A25 the other device becomes the same person with the same rights, whatever the role', async () => {
  const { api, workshop, ask, use } = await aDevice()
  for (const role of roles) {
    const me = await workshop.join(role, `The ${role}`)
    const { code, link, endsInMs } = await ask(me.token)
    expect(code).toMatch(/^[BCDFGHJKLMNPRSTVWXYZ]{8}$/u)
    expect(link).toBe(`https://touchline.example/c#${code}`)
    expect(endsInMs).toBe(600_000)
    const there = (await (await use(code.toLowerCase())).json()) as DeviceJoined
    expect(there).toMatchObject({ ...me, workshopId: workshop.id, name: `The ${role}`, role })
    for (const { token } of [me, there]) {
      const info = await api.call('GET', workshop.path, { token })
      expect((await info.json()) as WorkshopInfo).toMatchObject({ role })
    }
  }
})

test('A25 a code works once, for ten minutes, and a newer one takes its place', async () => {
  const { time, workshop, ask, use, codes } = await aDevice()
  const { token } = await workshop.join('participant', 'Ana')
  const used = (await ask(token)).code
  expect((await use(used)).status).toBe(200)
  expect((await use(used)).status).toBe(404)
  const [replaced, current] = [(await ask(token)).code, (await ask(token)).code]
  expect((await use(replaced)).status).toBe(404)
  time.skip(599_000)
  expect(codes.devices.find(current)).not.toBeNull()
  time.skip(1000)
  // Not only refused: the token is not kept any longer either.
  expect(codes.devices.find(current)).toBeNull()
  expect((await use(current)).status).toBe(404)
})

test('A25 of two devices that send the code at once only one gets in', async () => {
  const { workshop, ask, use } = await aDevice()
  const { code } = await ask((await workshop.join('participant', 'Ana')).token)
  const answers = await Promise.all([use(code), use(code), use(code)])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404])
})

test('A26 a removed person has no code any more, and a new role counts at once', async () => {
  const { api, workshop, ask, use } = await aDevice()
  const command = (body: object) =>
    api.call('POST', `${workshop.path}/commands`, { token: workshop.facilitator.token, body })
  const [gone, promoted] = [
    await workshop.join('participant', 'Gone'),
    await workshop.join('viewer'),
  ]
  const codes = [(await ask(gone.token)).code, (await ask(promoted.token)).code]
  await command({ type: 'removeParticipant', participantId: gone.participantId })
  await command({ type: 'setRole', participantId: promoted.participantId, role: 'facilitator' })
  expect(await problemOf(await use(codes[0] ?? ''))).toMatchObject({ status: 404 })
  expect(await (await use(codes[1] ?? '')).json()).toMatchObject({ role: 'facilitator' })
})

test('A26 a code of one kind is none of the other, and a stranger gets none', async () => {
  const { api, workshop, ask, from } = await aDevice()
  const { code } = await ask(workshop.facilitator.token)
  expect((await from('10.0.0.7', '/api/door', { code })).status).toBe(404)
  const refused = await api.call('POST', `${workshop.path}/device`, { token: 'not-a-token' })
  expect(await problemOf(refused)).toMatchObject({ status: 401, code: 'badToken' })
})

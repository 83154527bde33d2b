import { describe, expect, test } from 'vitest'
import { roles, type Role } from '../../../shared/domain/participant.ts'
import { anApi, problemOf } from './anApi.ts'
import { keys, tokenOf } from './fakeRegistry.ts'

interface Guarded {
  readonly method: string
  readonly path: string
  readonly body?: unknown
  readonly allowed: readonly Role[]
  readonly status: number
}

const guarded: readonly Guarded[] = [
  { method: 'GET', path: '', allowed: roles, status: 200 },
  { method: 'DELETE', path: '', allowed: ['facilitator'], status: 204 },
  {
    method: 'POST',
    path: '/commands',
    body: { type: 'stopTimer' },
    allowed: ['facilitator'],
    status: 200,
  },
  { method: 'GET', path: '/door', allowed: ['facilitator'], status: 200 },
  { method: 'POST', path: '/door', body: {}, allowed: ['facilitator'], status: 200 },
  { method: 'DELETE', path: '/door', allowed: ['facilitator'], status: 204 },
  { method: 'POST', path: '/device', allowed: roles, status: 201 },
  { method: 'GET', path: '/versions/v1', allowed: ['facilitator'], status: 200 },
  { method: 'GET', path: '/removed', allowed: ['facilitator'], status: 200 },
  {
    method: 'POST',
    path: '/surveys',
    body: {
      name: 'October',
      people: 1,
      answers: [
        { touchpoint: 't1', customerClass: 'new', expectation: 5, experience: 2, emotion: null },
      ],
    },
    allowed: ['facilitator'],
    status: 201,
  },
  { method: 'GET', path: '/panel', allowed: ['customer', 'facilitator'], status: 200 },
  {
    method: 'GET',
    path: '/exports/quick-wins.csv',
    allowed: ['facilitator', 'participant', 'viewer'],
    status: 200,
  },
]

describe.each(guarded)('$method /api/workshops/:id$path', ({ method, path, body, ...call }) => {
  const ask = (id: string, token?: string) =>
    anApi().call(method, `/api/workshops/${id}${path}`, {
      ...(token === undefined ? {} : { token }),
      ...(body === undefined ? {} : { body }),
    })

  test('H3 a missing token is 401 before anything else, also for unknown workshops', async () => {
    for (const id of ['w1', 'unknown']) {
      const response = await ask(id)
      expect(await problemOf(response)).toMatchObject({ status: 401, code: 'badToken' })
      expect(response.headers.get('www-authenticate')).toBe('Bearer')
    }
  })

  test('H3 an unknown workshop is 404 whatever the token', async () => {
    const response = await ask('unknown', tokenOf('facilitator'))
    expect(await problemOf(response)).toMatchObject({ status: 404, code: 'notFound' })
  })

  test('H3 a token that is not of this workshop is 401', async () => {
    const response = await ask('w1', 'a-token-of-somewhere-else-1')
    expect(await problemOf(response)).toMatchObject({ status: 401, code: 'badToken' })
  })

  test.each(roles)('H3 the role decides: %s', async (role) => {
    const response = await ask('w1', tokenOf(role))
    if (call.allowed.includes(role)) expect(response.status).toBe(call.status)
    else expect(await problemOf(response)).toMatchObject({ status: 403, code: 'notAllowed' })
  })
})

test('H3 the role is judged before the body, the body before the state', async () => {
  const api = anApi()
  api.registry.refuseNext = { refused: 'doesNotFit', detail: 'It was never open.' }
  const command = (role: Role, body: unknown) =>
    api.call('POST', '/api/workshops/w1/commands', { token: tokenOf(role), body })
  expect((await command('participant', { nonsense: 1 })).status).toBe(403)
  expect((await command('facilitator', { nonsense: 1 })).status).toBe(400)
  expect(await problemOf(await command('facilitator', { type: 'stopTimer' }))).toEqual({
    type: 'about:blank',
    title: 'Does not fit the state of the workshop',
    status: 409,
    code: 'doesNotFit',
    detail: 'It was never open.',
  })
})

test('H3 a token in the address is not looked at', async () => {
  const response = await anApi().call('GET', `/api/workshops/w1?token=${tokenOf('facilitator')}`)
  expect(response.status).toBe(401)
})

test('H3 joining needs no token but a key that fits', async () => {
  const api = anApi()
  const join = (id: string, key: string) =>
    api.call('POST', `/api/workshops/${id}/join`, { body: { key, name: 'Ada' } })
  const joined = await join('w1', keys.viewer)
  expect(joined.status).toBe(201)
  expect(await joined.json()).toMatchObject({ role: 'viewer' })
  expect((await join('w1', 'wrong')).status).toBe(401)
  expect((await join('w9', keys.viewer)).status).toBe(404)
})

test('H3 an invitation shows title and goal for a key that fits', async () => {
  const api = anApi()
  const look = (key: string) => api.call('POST', '/api/workshops/w1/invitation', { body: { key } })
  expect(await (await look(keys.customer)).json()).toMatchObject({
    role: 'customer',
    goal: 'Sell more',
  })
  expect(await problemOf(await look('wrong'))).toMatchObject({ status: 401, code: 'badToken' })
})

test('H10 with a create key, only its holder makes workshops', async () => {
  const api = anApi({ createKey: 'the-create-key' })
  const create = (token?: string) =>
    api.call('POST', '/api/workshops', { body: { title: 'T' }, ...(token ? { token } : {}) })
  expect((await create()).status).toBe(401)
  expect((await create('the-create-keX')).status).toBe(401)
  expect((await create('the-create-key-and-more')).status).toBe(401)
  expect(api.registry.made).toEqual([])
  expect((await create('the-create-key')).status).toBe(201)
})

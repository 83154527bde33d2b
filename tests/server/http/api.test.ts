import { describe, expect, test } from 'vitest'
import { calls } from '../../../server/http/openapi/calls.ts'
import { defaultHttpLimits } from '../../../server/http/limits.ts'
import { anApi, problemOf, type TestApi } from './anApi.ts'
import { keys, tokenOf } from './fakeRegistry.ts'

describe('errors', () => {
  test.each([
    ['GET', '/api/nothing'],
    ['POST', '/api/workshops/w1/exports/quick-wins.csv'],
    ['PUT', '/api/workshops/w1'],
    ['GET', '/api/workshops'],
    ['PATCH', '/healthz'],
  ])('H1 %s %s is a 404 problem that says where calls are described', async (method, path) => {
    const problem = await problemOf(await anApi().call(method, path))
    expect(problem).toMatchObject({ status: 404, code: 'notFound', type: 'about:blank' })
    expect(problem.detail).toContain('/api/openapi.json')
  })

  test('H1 a store that cannot be read is 503 and logged', async () => {
    const api = anApi()
    api.registry.failOpen = new Error('disk I/O error')
    const response = await api.call('GET', '/api/workshops/w1', { token: tokenOf('viewer') })
    expect(await problemOf(response)).toMatchObject({ status: 503, code: 'unavailable' })
    expect(api.lines.join()).toContain('disk I/O error')
  })

  test('H1 a bug is a 500 problem without details, and logged', async () => {
    const api = anApi()
    api.registry.failJoin = new TypeError('cannot read x of undefined')
    const response = await api.call('POST', '/api/workshops/w1/join', {
      body: { key: keys.viewer, name: 'Ada' },
    })
    const problem = await problemOf(response)
    expect(problem).toMatchObject({ status: 500, code: 'internal' })
    expect(problem.detail).not.toContain('undefined')
    expect(api.lines.join()).toContain('cannot read x of undefined')
  })
})

describe('rate limits', () => {
  const few = { ...defaultHttpLimits, requestsPerMinute: 5, joinsPerMinute: 2, workshopsPerHour: 1 }
  const join = (api: TestApi, from = '203.0.113.1') =>
    api.call('POST', '/api/workshops/w1/join', {
      body: { key: keys.viewer, name: 'Ada' },
      headers: { 'x-forwarded-for': from },
    })

  test('H6 the call beyond the limit is 429 and says when to come back', async () => {
    const api = anApi({ limits: few })
    await join(api)
    await join(api)
    const response = await join(api)
    expect(await problemOf(response)).toMatchObject({ status: 429, code: 'tooFast' })
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await api.call('GET', '/api/workshops/w1')).status).toBe(401)
  })

  test('H6 all calls count together, operator calls outside /api do not', async () => {
    const api = anApi({ limits: few })
    for (let n = 0; n < 5; n++) await api.call('GET', '/api/workshops/w1')
    expect((await api.call('GET', '/api/workshops/w1')).status).toBe(429)
    expect((await api.call('GET', '/healthz')).status).toBe(200)
  })

  test('H6 new workshops have a limit of their own', async () => {
    const api = anApi({ limits: few })
    const create = () => api.call('POST', '/api/workshops', { body: { title: 'T' } })
    expect((await create()).status).toBe(201)
    expect((await create()).status).toBe(429)
  })

  test('H6 behind a trusted proxy people are told apart, otherwise the header is not believed', async () => {
    const proxied = anApi({ limits: few, trustedProxies: 1 })
    for (const from of ['203.0.113.1', '203.0.113.2', '203.0.113.3']) {
      expect((await join(proxied, from)).status).toBe(201)
    }
    const direct = anApi({ limits: few })
    await join(direct, '203.0.113.1')
    await join(direct, '203.0.113.2')
    expect((await join(direct, '203.0.113.3')).status).toBe(429)
  })

  test('H6 one IPv6 network counts as one address', async () => {
    const api = anApi({ limits: few, trustedProxies: 1 })
    await join(api, '2001:db8:1:2::1')
    await join(api, '2001:db8:1:2:ffff::2')
    expect((await join(api, '2001:db8:1:2:3:4:5:6')).status).toBe(429)
    expect((await join(api, '2001:db8:1:3::1')).status).toBe(201)
  })

  test('H6 a limit of 0 is no limit', async () => {
    const api = anApi({ limits: { ...few, joinsPerMinute: 0, requestsPerMinute: 0 } })
    for (let n = 0; n < 20; n++) expect((await join(api)).status).toBe(201)
  })
})

describe('headers', () => {
  test.each(['/healthz', '/api/nothing', '/api/workshops/w1'])(
    'H7 %s carries the strict policy',
    async (path) => {
      const { headers } = await anApi().call('GET', path)
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toContain('unsafe')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('strict-transport-security')).toContain('max-age')
    },
  )

  test('H7 other sites may call only when they are allowed by name', async () => {
    const headers = { origin: 'https://intranet.example' }
    const shut = await anApi().call('GET', '/api/openapi.json', { headers })
    expect(shut.headers.get('access-control-allow-origin')).toBeNull()
    const api = anApi({ allowedOrigins: ['https://intranet.example'] })
    const open = await api.call('GET', '/api/openapi.json', { headers })
    expect(open.headers.get('access-control-allow-origin')).toBe('https://intranet.example')
  })
})

describe('description', () => {
  test('H8 the OpenAPI document covers exactly the calls that exist', async () => {
    const { app, call } = anApi()
    const served = app.routes
      .filter(({ method, path }) => method !== 'ALL' && !path.includes('*'))
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/gu, '{$1}')}`)
    const document = (await (await call('GET', '/api/openapi.json')).json()) as {
      paths: Record<string, Record<string, unknown>>
    }
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    )
    expect(new Set(described)).toEqual(new Set(served))
    expect(described).toHaveLength(calls.length)
  })

  test('H8 bodies are described by the schemas that judge them, errors by their code', async () => {
    const document = await (await anApi().call('GET', '/api/openapi.json')).json()
    expect(document).toMatchObject({
      openapi: '3.1.0',
      paths: {
        '/api/workshops/{id}/join': {
          post: {
            requestBody: {
              content: {
                'application/json': {
                  schema: { required: ['key', 'name'], additionalProperties: false },
                },
              },
            },
            responses: { 201: {}, 400: {}, 401: {}, 404: {}, 409: {}, 413: {}, 429: {}, 503: {} },
          },
        },
      },
    })
  })
})

describe('operator', () => {
  test('O2 ready means: not closing, and what is written becomes durable', async () => {
    const api = anApi()
    expect((await api.call('GET', '/readyz')).status).toBe(200)
    api.registry.isSaving = false
    expect((await problemOf(await api.call('GET', '/readyz'))).code).toBe('unavailable')
    expect((await api.call('GET', '/healthz')).status).toBe(200)
    const closing = anApi({ isDraining: () => true })
    expect((await closing.call('GET', '/readyz')).status).toBe(503)
  })

  test('O2 metrics tell rooms, sessions, saving and calls by route pattern', async () => {
    const api = anApi()
    await api.call('GET', '/api/workshops/w1', { token: tokenOf('viewer') })
    const text = await (await api.call('GET', '/metrics')).text()
    expect(text).toContain('touchline_rooms 1')
    expect(text).toContain('touchline_sessions 3')
    expect(text).toContain('touchline_saving 1')
    expect(text).toContain('touchline_rooms_refused 2')
    expect(text).toContain('touchline_updates_set_aside_total 3')
    expect(text).toContain(
      'touchline_http_duration_seconds_count{method="GET",route="/api/workshops/:id",status="200"} 1',
    )
  })
})

test('O1 no log line holds a key, a token, a name or an address that was asked for', async () => {
  const api = anApi({ createKey: 'the-create-key-42' })
  const token = tokenOf('facilitator')
  await api.call('POST', '/api/workshops', { body: { title: 'Tt' }, token: 'the-create-key-42' })
  await api.call('POST', '/api/workshops/w1/join', { body: { key: keys.viewer, name: 'Ada' } })
  await api.call('POST', '/api/workshops/w1/commands', {
    token,
    body: { type: 'rotateLink', role: 'viewer' },
  })
  await api.call('GET', `/api/w/${keys.viewer}?token=${token}`, { token })
  api.registry.failJoin = new Error(`no "Ada" for ${keys.viewer} and ${token}`)
  await api.call('POST', '/api/workshops/w1/join', { body: { key: keys.viewer, name: 'Ada' } })
  const log = api.lines.join('\n')
  expect(api.lines.length).toBeGreaterThanOrEqual(6)
  for (const secret of [...Object.values(keys), token, 'the-create-key-42', 'Ada', 'a-new-key']) {
    expect(log).not.toContain(secret)
  }
})

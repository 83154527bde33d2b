import { expect, test } from 'vitest'
import { defaultHttpLimits } from '../../../server/http/limits.ts'
import type { VersionPreview } from '../../../shared/protocol/http.ts'
import { anApi, problemOf, type TestApi } from './anApi.ts'
import { tokenOf } from './fakeRegistry.ts'

const look = (api: TestApi, from = '203.0.113.1', workshop = 'w1') =>
  api.call('GET', `/api/workshops/${workshop}/versions/v1`, {
    token: tokenOf('facilitator'),
    headers: { 'x-forwarded-for': from },
  })

test('H14 a look at a version comes as JSON', async () => {
  const response = await look(anApi())
  expect(response.headers.get('content-type')).toBe('application/json')
  const preview = (await response.json()) as VersionPreview
  expect(preview).toMatchObject({ version: { id: 'v1' }, differences: { about: null } })
})

test('H17 who looks too often is told when to come back, wherever they call from', async () => {
  const limits = { ...defaultHttpLimits, versionLooksPerMinute: 2 }
  const api = anApi({ limits, trustedProxies: 1 })
  expect((await look(api)).status).toBe(200)
  expect((await look(api, '203.0.113.2')).status).toBe(200)
  const response = await look(api, '203.0.113.3')
  const wait = Number(response.headers.get('retry-after'))
  expect(wait).toBeGreaterThan(0)
  expect(wait).toBeLessThanOrEqual(60)
  const problem = await problemOf(response)
  expect(problem).toMatchObject({ status: 429, code: 'tooFast' })
  expect(problem.detail).toBe(
    `You looked at too many versions: 2 in 60 s. Nothing was changed; try again in ${wait} s.`,
  )
})

test('H17 it is judged after token and role, counts looks alone, and 0 is no limit', async () => {
  const limited = (points: number) =>
    anApi({ limits: { ...defaultHttpLimits, versionLooksPerMinute: points } })
  const api = limited(1)
  expect((await look(api, '', 'unknown')).status).toBe(404)
  const asViewer = { token: tokenOf('viewer') }
  expect((await api.call('GET', '/api/workshops/w1/versions/v1', asViewer)).status).toBe(403)
  expect((await look(api)).status).toBe(200)
  expect((await look(api)).status).toBe(429)
  const token = tokenOf('facilitator')
  expect((await api.call('GET', '/api/workshops/w1', { token })).status).toBe(200)
  const free = limited(0)
  for (let n = 0; n < 40; n++) expect((await look(free)).status).toBe(200)
})

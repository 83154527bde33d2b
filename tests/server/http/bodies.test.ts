import { describe, expect, test } from 'vitest'
import { defaultHttpLimits } from '../../../server/http/limits.ts'
import { anApi, problemOf } from './anApi.ts'
import { keys, tokenOf } from './fakeRegistry.ts'

const bodies: readonly (readonly [string, string, unknown, string])[] = [
  ['no title', '/api/workshops', {}, '`title` is missing'],
  ['an empty title', '/api/workshops', { title: ' \n ' }, '`title` must not be empty'],
  ['a long title', '/api/workshops', { title: 'x'.repeat(201) }, 'longer than 200'],
  ['a title of the wrong type', '/api/workshops', { title: 7 }, '`title` must be string'],
  ['an unknown field', '/api/workshops', { title: 'T', admin: true }, '`admin` is not a known'],
  ['an unknown template', '/api/workshops', { title: 'T', template: 'x' }, '`template`'],
  ['an unknown language', '/api/workshops', { title: 'T', language: 'de' }, '`language`'],
  ['a list', '/api/workshops', [], '`title`'],
  ['a join without a name', '/api/workshops/w1/join', { key: keys.viewer }, '`name` is missing'],
  [
    'a long name',
    '/api/workshops/w1/join',
    { key: keys.viewer, name: 'n'.repeat(41) },
    'longer than 40',
  ],
  ['an unknown command', '/api/workshops/w1/commands', { type: 'explode' }, '`type`'],
  [
    'an unknown step',
    '/api/workshops/w1/commands',
    { type: 'setStep', step: 'lunch' },
    '`step` must be',
  ],
  [
    'a field of another command',
    '/api/workshops/w1/commands',
    { type: 'stopTimer', seconds: 3 },
    '`seconds` is not a known field',
  ],
]

describe('bodies', () => {
  test.each(bodies)('H2 %s is refused and named', async (_, path, body, expected) => {
    const api = anApi()
    const response = await api.call('POST', path, { body, token: tokenOf('facilitator') })
    const problem = await problemOf(response)
    expect(problem).toMatchObject({ status: 400, code: 'badRequest' })
    expect(problem.detail).toContain(expected)
    expect(api.registry.made).toEqual([])
    expect(api.registry.commands).toEqual([])
  })

  test('H2 an answer never repeats what was sent', async () => {
    const response = await anApi().call('POST', '/api/workshops', {
      body: { title: { secret: 'my-secret-value' }, language: 'my-secret-value' },
    })
    expect(await response.text()).not.toContain('my-secret-value')
  })

  test.each([
    ['malformed JSON', '{"title":', 'application/json'],
    ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0x22]), 'application/json'],
    ['nothing at all', '', 'application/json'],
    ['another content type', '{"title":"T"}', 'text/plain'],
    ['a form', 'title=T', 'application/x-www-form-urlencoded'],
  ])('H2 %s is a readable 400', async (_, body, type) => {
    const response = await anApi().app.request('/api/workshops', {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    })
    expect(await problemOf(response)).toMatchObject({ status: 400, code: 'badRequest' })
  })

  test('H2 a charset in the content type is fine', async () => {
    const response = await anApi().app.request('/api/workshops', {
      method: 'POST',
      headers: { 'content-type': 'Application/JSON; charset=utf-8' },
      body: '{"title":"T"}',
    })
    expect(response.status).toBe(201)
  })

  test('H2 a body over its limit is 413, also when its length was not told', async () => {
    const { bodyBytes, importBytes } = defaultHttpLimits
    const api = anApi()
    const send = (path: string, bytes: number, isDeclared: boolean) =>
      api.call('POST', path, {
        token: tokenOf('facilitator'),
        body: JSON.stringify({ title: 'x'.repeat(bytes) }),
        headers: isDeclared ? { 'content-length': String(bytes) } : {},
      })
    for (const isDeclared of [true, false]) {
      const small = await send('/api/workshops/w1/commands', bodyBytes, isDeclared)
      expect(await problemOf(small)).toMatchObject({ status: 413, code: 'tooLarge' })
      const large = await send('/api/workshops', importBytes, isDeclared)
      expect(await problemOf(large)).toMatchObject({ status: 413, code: 'tooLarge' })
    }
    expect((await send('/api/workshops', bodyBytes * 2, false)).status).toBe(400)
  })

  test('H2 a limit of 0 is no limit', async () => {
    const api = anApi({ limits: { ...defaultHttpLimits, bodyBytes: 0 } })
    const response = await api.call('POST', '/api/workshops/w1/join', {
      body: { key: keys.viewer, name: 'Ada', department: ' '.repeat(100_000) + 'Sales' },
    })
    expect(response.status).toBe(201)
  })
})

test('H4 a new workshop answers one link per role with the key after #', async () => {
  const api = anApi()
  const response = await api.call('POST', '/api/workshops', {
    body: { title: '  A\ttitle ', template: 'bank', language: 'sv' },
  })
  expect(response.status).toBe(201)
  expect(await response.json()).toEqual({
    id: 'w2',
    keys,
    links: {
      facilitator: `https://touchline.example/w/w2#${keys.facilitator}`,
      participant: `https://touchline.example/w/w2#${keys.participant}`,
      customer: `https://touchline.example/w/w2#${keys.customer}`,
      viewer: `https://touchline.example/w/w2#${keys.viewer}`,
    },
  })
  expect(api.registry.made).toEqual([
    { title: 'A title', template: 'bank', language: 'sv', imported: null },
  ])
})

test('H4 an imported file decides the language unless the call does', async () => {
  const api = anApi()
  const file = { format: 'touchline-workshop', workshop: { about: { language: 'it' } } }
  await api.call('POST', '/api/workshops', { body: { title: 'T', import: file } })
  await api.call('POST', '/api/workshops', { body: { title: 'T', import: file, language: 'pl' } })
  expect(api.registry.made.map(({ language }) => language)).toEqual(['it', 'pl'])
  expect(api.registry.made[0]?.imported).toEqual(file)
})

test('H4 a rotated link comes back whole', async () => {
  const response = await anApi().call('POST', '/api/workshops/w1/commands', {
    token: tokenOf('facilitator'),
    body: { type: 'rotateLink', role: 'viewer' },
  })
  expect(await response.json()).toEqual({
    ok: true,
    key: 'a-new-key-000000000005',
    link: 'https://touchline.example/w/w1#a-new-key-000000000005',
  })
})

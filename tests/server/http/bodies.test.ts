import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { defaultHttpLimits } from '../../../server/http/limits.ts'
import { about } from '../../../shared/doc/frame.ts'
import { createFilesHere } from '../files/filesHere.ts'
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
  const workshop = { about: { language: 'it' } }
  const file = { format: 'touchline-workshop', schema: 1, workshop }
  await api.call('POST', '/api/workshops', { body: { title: 'T', import: file } })
  await api.call('POST', '/api/workshops', { body: { title: 'T', import: file, language: 'pl' } })
  const made = api.registry.made.map(({ imported }) => {
    const doc = new Y.Doc()
    const first = imported?.find((one) => one.doc === 'frame')
    if (first) Y.applyUpdate(doc, first.bytes)
    return about.get(doc)
  })
  expect(made).toMatchObject([
    { title: 'T', language: 'it' },
    { title: 'T', language: 'pl' },
  ])
})

test('X16 a file with more records than may be is refused in words and makes nothing', async () => {
  const api = anApi({ limits: { ...defaultHttpLimits, importRecords: 3 } })
  const make = (count: number) => {
    const touchpoints = Array.from({ length: count }, (_, i) => ({ id: `t${i}`, stage: 's1' }))
    const file = { format: 'touchline-workshop', schema: 1, workshop: { touchpoints } }
    return api.call('POST', '/api/workshops', { body: { title: 'T', import: file } })
  }
  const problem = await problemOf(await make(4))
  expect(problem).toMatchObject({ status: 413, code: 'tooLarge' })
  expect(problem.detail).toBe(
    'The file holds 4 records; this server takes 3 at once. Nothing was made; take some out of the file, or ask whoever runs the server to allow more.',
  )
  expect(api.registry.made).toEqual([])
  expect((await make(3)).status).toBe(201)
})

test('X15 files and large bodies are read elsewhere, small bodies without one here', async () => {
  const files = createFilesHere()
  let read = 0
  const api = anApi({ fileWork: { ...files, read: (what) => (read++, files.read(what)) } })
  const post = (body: unknown) => api.call('POST', '/api/workshops', { body })
  await post({ title: 'T' })
  await post({ title: 7 })
  expect(read).toBe(0)
  await post({ title: 'T', import: {} })
  const large = await problemOf(await post({ title: 'T', x: ' '.repeat(70_000) }))
  expect(large.detail).toContain('`x` is not a known field')
  expect(read).toBe(2)
})

test('H4 a large body without a file makes a workshop of its template', async () => {
  const api = anApi()
  const body = `{"title":"T","template":"bank"${' '.repeat(70_000)}}`
  expect((await api.call('POST', '/api/workshops', { body })).status).toBe(201)
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

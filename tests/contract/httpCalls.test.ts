/** The HTTP calls against the real server, as another program would make them (SPEC H1–H9, X1). */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { roles, type Role } from '../../shared/domain/participant.ts'
import { countDifferences } from '../../shared/domain/version/compareWorkshops.ts'
import type { CreatedWorkshop, Joined, VersionPreview } from '../../shared/protocol/http.ts'
import type { Problem } from '../../shared/protocol/problem.ts'
import { startServer, type RunningServer } from '../startServer.ts'

interface Answer<T> {
  readonly status: number
  readonly body: T
  readonly headers: Headers
}

let server: RunningServer
let workshop: CreatedWorkshop
let other: CreatedWorkshop
const tokens = {} as Record<Role, string>
let foreign = ''

beforeAll(async () => {
  server = await startServer({ LOG_LEVEL: 'trace' })
  workshop = (await post<CreatedWorkshop>('/api/workshops', { title: 'Buying a smartphone' })).body
  other = (await post<CreatedWorkshop>('/api/workshops', { title: 'Other' })).body
  for (const role of roles) tokens[role] = (await join(workshop, role)).body.token
  foreign = (await join(other, 'facilitator')).body.token
})
afterAll(async () => {
  expect(await server.stop()).toBe(0)
})

const path = (rest = '', of = workshop) => `/api/workshops/${of.id}${rest}`

async function call<T>(
  method: string,
  url: string,
  { token, body }: { token?: string; body?: unknown } = {},
): Promise<Answer<T>> {
  const response = await fetch(server.url + url, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const isJson = (response.headers.get('content-type') ?? '').includes('json')
  return {
    status: response.status,
    body: (isJson ? JSON.parse(text) : text) as T,
    headers: response.headers,
  }
}

const post = <T>(url: string, body: unknown) => call<T>('POST', url, { body })
const join = (of: CreatedWorkshop, role: Role) =>
  post<Joined>(path('/join', of), { key: of.keys[role], name: `Zoë ${role}` })
const command = (body: unknown, role: Role = 'facilitator') =>
  call<Problem>('POST', path('/commands'), { token: tokens[role], body })

test('H4 a workshop has an id, a key and a link for every role; keys are long', () => {
  for (const role of roles) {
    expect(workshop.keys[role].length).toBeGreaterThanOrEqual(22)
    expect(workshop.links[role]).toBe(`${server.url}/w/${workshop.id}#${workshop.keys[role]}`)
  }
  expect(new Set(Object.values(workshop.keys)).size).toBe(4)
})

test('H3 a join answers the role of its key', async () => {
  for (const role of roles) {
    const joined = await join(other, role)
    expect(joined.status).toBe(201)
    expect(joined.body.role).toBe(role)
  }
  const wrong = await post<Problem>(path('/join'), { key: other.keys.viewer, name: 'Zoë' })
  expect(wrong.body).toMatchObject({ status: 401, code: 'badToken' })
})

test('H3 an invitation tells title and role and nothing of the inside', async () => {
  const { status, body } = await post<object>(path('/invitation'), { key: workshop.keys.customer })
  expect(status).toBe(200)
  expect(body).toMatchObject({ title: 'Buying a smartphone', role: 'customer', language: 'en' })
})

test('H3 participants read the goal before they join, customers never', async () => {
  const made = await post<CreatedWorkshop>('/api/workshops', { title: 'Bank', template: 'bank' })
  const goalFor = async (role: Role) => {
    const key = made.body.keys[role]
    return (await post<{ goal: string }>(path('/invitation', made.body), { key })).body.goal
  }
  expect(await goalFor('participant')).toMatch(/^An account that works/u)
  expect(await goalFor('customer')).toBe('')
})

test('S2 a new workshop is at step frame with collect open', async () => {
  const { body } = await call<object>('GET', path(), { token: tokens.viewer })
  expect(body).toMatchObject({
    id: workshop.id,
    title: 'Buying a smartphone',
    role: 'viewer',
    step: 'frame',
    activities: {
      collect: { state: 'open' },
      rate: { state: 'closed' },
      swot: { state: 'closed' },
      prioritise: { state: 'closed' },
    },
    participants: 4,
  })
})

test.each([
  ['GET', '', undefined],
  ['DELETE', '', undefined],
  ['POST', '/commands', { type: 'stopTimer' }],
  ['GET', '/panel', undefined],
  ['GET', '/versions/v1', undefined],
  ['GET', '/exports/workshop.json', undefined],
])(
  'H3 %s %s: no token 401, unknown workshop 404, foreign token 401',
  async (method, rest, body) => {
    const options = body === undefined ? {} : { body }
    expect((await call<Problem>(method, path(rest), options)).body.status).toBe(401)
    const unknown = `/api/workshops/nowhere${rest}`
    const token = tokens.facilitator
    expect((await call<Problem>(method, unknown, { ...options, token })).body.status).toBe(404)
    const strange = await call<Problem>(method, path(rest), { ...options, token: foreign })
    expect(strange.body).toMatchObject({ status: 401, code: 'badToken' })
  },
)

test('H14 facilitators alone look at a version: what it holds and what bringing it back would change', async () => {
  const saved = await call<{ versionId: string }>('POST', path('/commands'), {
    token: tokens.facilitator,
    body: { type: 'saveVersion', name: 'Before lunch' },
  })
  const { versionId } = saved.body
  for (const role of ['participant', 'customer', 'viewer'] as const) {
    const { body } = await call<Problem>('GET', path(`/versions/${versionId}`), {
      token: tokens[role],
    })
    expect(body).toMatchObject({ status: 403, code: 'notAllowed' })
  }
  const look = (id: string) =>
    call<VersionPreview>('GET', path(`/versions/${id}`), { token: tokens.facilitator })
  const { status, body, headers } = await look(versionId)
  expect(status).toBe(200)
  expect(headers.get('cache-control')).toBe('no-store')
  expect(body.version).toMatchObject({ id: versionId, name: 'Before lunch', reason: 'person' })
  expect(body.workshop.about.title).toBe('Buying a smartphone')
  expect(countDifferences(body.differences)).toBe(0)
  for (const unknown of ['nothing', '..%2F..%2Fpanel', '%00', 'a'.repeat(500)])
    expect((await look(unknown)).body).toMatchObject({ status: 404, code: 'notFound' })
  expect((await command({ type: 'removeVersion', versionId })).status).toBe(200)
  expect((await command({ type: 'removeVersion', versionId })).status).toBe(409)
  expect((await look(versionId)).status).toBe(404)
})

test('H3 only facilitators command, only insiders export, only customers and facilitators see the panel', async () => {
  const status = async (role: Role, method: string, rest: string, body?: unknown) =>
    (
      await call(method, path(rest), {
        token: tokens[role],
        ...(body === undefined ? {} : { body }),
      })
    ).status
  for (const role of roles) {
    const isFacilitator = role === 'facilitator'
    const moved = await status(role, 'POST', '/commands', { type: 'setStep', step: 'collect' })
    expect(moved).toBe(isFacilitator ? 200 : 403)
    const exported = await status(role, 'GET', '/exports/quick-wins.csv')
    expect(exported).toBe(role === 'customer' ? 403 : 200)
    const panel = await status(role, 'GET', '/panel')
    expect(panel).toBe(isFacilitator || role === 'customer' ? 200 : 403)
    if (!isFacilitator) expect(await status(role, 'DELETE', '')).toBe(403)
  }
})

test('C4 a command that does not fit the state is 409 with a reason', async () => {
  const answer = await command({ type: 'setActivity', activity: 'rate', state: 'revealed' })
  expect(answer.body).toMatchObject({ status: 409, code: 'doesNotFit' })
  expect(answer.body.detail.length).toBeGreaterThan(20)
})

test('A7 a rotated link works, the old one does not', async () => {
  const answer = await call<{ link: string; key: string }>('POST', path('/commands', other), {
    token: foreign,
    body: { type: 'rotateLink', role: 'viewer' },
  })
  expect(answer.body.link).toBe(`${server.url}/w/${other.id}#${answer.body.key}`)
  expect((await join(other, 'viewer')).status).toBe(401)
  const fresh = await post<Joined>(path('/join', other), { key: answer.body.key, name: 'New' })
  expect(fresh.body.role).toBe('viewer')
})

test('X13 every export comes as a file', async () => {
  for (const file of [
    'quick-wins.csv',
    'quick-wins.md',
    'quick-wins.json',
    'touchpoints.csv',
    'findings.csv',
    'journey-map.svg',
    'workshop.json',
  ]) {
    const answer = await call('GET', path(`/exports/${file}`), { token: tokens.viewer })
    expect(answer.status, file).toBe(200)
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="buying-a-smartphone-${file}"`,
    )
  }
})

test('X1 an exported workshop can be made again and exports the same', async () => {
  const made = await post<CreatedWorkshop>('/api/workshops', {
    title: 'Bank',
    template: 'ecommerce',
    language: 'pl',
  })
  const exportOf = async (one: CreatedWorkshop) => {
    const { token } = (await join(one, 'facilitator')).body
    return (
      await call<Record<string, never>>('GET', path('/exports/workshop.json', one), { token })
    ).body
  }
  const first = await exportOf(made.body)
  const again = await post<CreatedWorkshop>('/api/workshops', { title: 'Bank', import: first })
  expect(again.status).toBe(201)
  const second = await exportOf(again.body)
  const shared = ({ workshop: w, richText, measurements }: Record<string, object>) => ({
    ...w,
    richText,
    measurements,
    roster: null,
    rounds: null,
  })
  expect(shared(second)).toEqual(shared(first))
  const { token } = (await join(again.body, 'facilitator')).body
  await call('DELETE', path('', again.body), { token })
})

test('X1 a file that is no workshop is refused with what to do', async () => {
  for (const file of [{}, { format: 'touchline-workshop', schema: 99, workshop: {} }]) {
    const { body } = await post<Problem>('/api/workshops', { title: 'T', import: file })
    expect(body).toMatchObject({ status: 400, code: 'badRequest' })
    expect(body.detail).toMatch(/workshop\.json|newer/u)
  }
})

test('H5 a deleted workshop is gone for everybody', async () => {
  const doomed = (await post<CreatedWorkshop>('/api/workshops', { title: 'Doomed' })).body
  const { token } = (await join(doomed, 'facilitator')).body
  expect((await call('DELETE', path('', doomed), { token })).status).toBe(204)
  expect((await call('GET', path('', doomed), { token })).status).toBe(404)
  expect((await join(doomed, 'facilitator')).status).toBe(404)
})

test('O1 after all of this the log holds no key, no token and no name', async () => {
  const printed = server.output()
  expect(printed).toContain('/api/workshops/:id/join')
  const secrets = [
    ...Object.values(workshop.keys),
    ...Object.values(other.keys),
    ...Object.values(tokens),
    foreign,
    'Zoë',
  ]
  for (const secret of secrets) expect(printed).not.toContain(secret)
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startWorkshop, type Start } from '../../../../client/features/home/startWorkshop.ts'
import { findVisit } from '../../../../client/workshop/visits.ts'

const start: Start = {
  source: { kind: 'template', template: 'ecommerce' },
  title: 'Buying a smartphone',
  language: 'pl',
  name: 'Maria',
  createKey: '',
}
const words = (role: string) => ({
  facilitator: role + 1,
  participant: role + 2,
  customer: role + 3,
  viewer: role + 4,
})
const created = { id: 'w1', links: words('link'), keys: words('key') }
const joined = { participantId: 'p1', role: 'facilitator', token: 't1' }
const fetched = vi.fn()

beforeEach(() => {
  localStorage.clear()
  vi.stubGlobal('fetch', fetched)
})
afterEach(() => {
  vi.unstubAllGlobals()
  fetched.mockReset()
})

const answers = (...bodies: unknown[]) => {
  for (const body of bodies) fetched.mockResolvedValueOnce(Response.json(body, { status: 201 }))
}

test('HM3 whoever creates a workshop joins it as its facilitator and keeps its four links', async () => {
  answers(created, joined)
  expect(await startWorkshop(start)).toBe('w1')
  const [[, make], [, join]] = fetched.mock.calls as [[string, RequestInit], [string, RequestInit]]
  expect(JSON.parse(String(make.body))).toEqual({
    title: 'Buying a smartphone',
    language: 'pl',
    template: 'ecommerce',
  })
  expect(JSON.parse(String(join.body))).toEqual({ key: 'key1', name: 'Maria' })
  expect(findVisit('w1')).toMatchObject({ role: 'facilitator', token: 't1', links: created.links })
})

test('HM3 a file goes to the server as it is, in place of a template', async () => {
  answers(created, joined)
  const file = { name: 'workshop.json', title: 'Old', language: null, content: { schema: 1 } }
  await startWorkshop({ ...start, source: { kind: 'file', file } })
  const [[, make]] = fetched.mock.calls as [[string, RequestInit]]
  expect(JSON.parse(String(make.body))).toEqual({
    title: 'Buying a smartphone',
    language: 'pl',
    import: { schema: 1 },
  })
})

test('HM3 where the operator asks for a key it is sent as a bearer', async () => {
  answers(created, joined)
  await startWorkshop({ ...start, createKey: 'secret' })
  const [[, make]] = fetched.mock.calls as [[string, { headers: Record<string, string> }]]
  expect(make.headers.authorization).toBe('Bearer secret')
})

test('HM3 a refusal comes back as its code and nothing is remembered', async () => {
  fetched.mockResolvedValueOnce(Response.json({ code: 'badToken', detail: '' }, { status: 401 }))
  expect(await startWorkshop(start)).toMatchObject({ failed: 'badToken' })
  expect(findVisit('w1')).toBeNull()
})

test('HM3 an unreachable server is said to be offline', async () => {
  fetched.mockRejectedValueOnce(new TypeError('network'))
  expect(await startWorkshop(start)).toMatchObject({ failed: 'offline' })
})

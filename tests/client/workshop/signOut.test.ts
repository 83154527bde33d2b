import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { signOutElsewhere, tokenAfter } from '../../../client/workshop/signOut.ts'
import { findVisit, rememberVisit, type Visit } from '../../../client/workshop/visits.ts'

const fetched = vi.fn()
const renew = vi.fn()

const visit: Visit = {
  workshopId: 'w1',
  title: 'Phone',
  goal: '',
  role: 'participant',
  participantId: 'ana',
  name: 'Ana',
  token: 'token-of-before',
  step: 'frame',
  people: 1,
  at: 1,
}

beforeEach(() => {
  localStorage.clear()
  rememberVisit(visit)
  vi.stubGlobal('fetch', fetched)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  fetched.mockReset()
  renew.mockReset()
})

const answers = (body: object, status = 200) =>
  fetched.mockImplementation(async () => Response.json(body, { status }))
const refused = (code: string, status: number) => answers({ code, detail: '' }, status)
const sentToken = (): string =>
  (JSON.parse(fetched.mock.calls[0]![1].body as string) as { token: string }).token

test('A48 the new token is kept before it is asked for, and taken when the answer is there', async () => {
  let kept: string | undefined
  fetched.mockImplementation(async () => {
    kept = findVisit('w1')?.nextToken
    return Response.json({ ok: true })
  })
  expect(await signOutElsewhere(visit, renew)).toEqual({ ok: true })
  expect(kept).toBe(sentToken())
  expect(kept).toMatch(/^[\w-]{32}$/u)
  expect(fetched.mock.calls[0]![1].headers.authorization).toBe('Bearer token-of-before')
  // It waits without the server meanwhile: by the old token it would be shown out too.
  expect(renew.mock.calls).toEqual([[null], [kept]])
  expect(findVisit('w1')).toMatchObject({ token: kept, participantId: 'ana' })
  expect(findVisit('w1')?.nextToken).toBeUndefined()
})

test('A48 two tokens are never the same', async () => {
  answers({ ok: true })
  await signOutElsewhere(visit, renew)
  await signOutElsewhere({ ...visit, token: 'x' }, renew)
  const tokens = fetched.mock.calls.map(
    ([, { body }]) => JSON.parse(body as string).token as string,
  )
  expect(new Set(tokens).size).toBe(2)
})

test.each([
  ['doesNotFit', 409],
  ['unavailable', 503],
  ['tooFast', 429],
])('A48 after a refusal (%s) everything is as it was', async (code, status) => {
  refused(code, status)
  expect(await signOutElsewhere(visit, renew)).toMatchObject({ failed: code })
  expect(findVisit('w1')).toMatchObject({ token: 'token-of-before' })
  expect(findVisit('w1')?.nextToken).toBeUndefined()
  expect(renew.mock.calls).toEqual([[null], ['token-of-before']])
})

test.each(['offline', 'notYet'])(
  'A48 an answer that did not come (%s) costs nobody the way in',
  async (code) => {
    if (code === 'offline') fetched.mockRejectedValue(new TypeError('no network'))
    else refused(code, 503)
    expect(await signOutElsewhere(visit, renew)).toMatchObject({ failed: code })
    const next = findVisit('w1')?.nextToken
    expect(next).toBe(sentToken())
    // Not taken yet: the old token may go on for good.
    expect(findVisit('w1')?.token).toBe('token-of-before')
    const tried = new Set(['token-of-before'])
    expect(tokenAfter(visit, tried)).toBe(next)
    expect(findVisit('w1')).toMatchObject({ token: next })
    expect(tokenAfter(visit, tried)).toBeNull()
  },
)

test('A48 another tab goes by the token this browser has by now, once, and is out when that is refused too', () => {
  rememberVisit({ ...visit, token: 'of-another-tab' })
  const tried = new Set(['token-of-before'])
  expect(tokenAfter(visit, tried)).toBe('of-another-tab')
  expect(tokenAfter(visit, tried)).toBeNull()
})

test('A48 nobody goes on by the token of another person: not a scribe for those they write for', () => {
  expect(tokenAfter({ workshopId: 'w1', participantId: 'jan' }, new Set(['of-jan']))).toBeNull()
  expect(tokenAfter({ workshopId: 'w2', participantId: 'ana' }, new Set())).toBeNull()
})

test('A48 a browser that keeps nothing asks for nothing: it would be out itself', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  expect(await signOutElsewhere(visit, renew)).toBe('unkept')
  expect(fetched).not.toHaveBeenCalled()
})

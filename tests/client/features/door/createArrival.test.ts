import { createRoot } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createArrival, enterAs } from '../../../../client/features/door/createArrival.ts'
import { findVisit, rememberVisit, type Visit } from '../../../../client/workshop/visits.ts'

const ana: Visit = {
  workshopId: 'w1',
  title: 'Buying a phone',
  goal: 'Fewer calls',
  role: 'participant',
  participantId: 'ana',
  name: 'Ana',
  token: 'token-of-ana',
  step: 'rate',
  people: 3,
  at: 1,
}
const invitation = {
  id: 'w1',
  title: 'Buying a phone',
  goal: '',
  language: 'en',
  role: 'participant',
  departments: [],
  departmentsClosed: true,
}
const arrived = {
  workshopId: 'w1',
  participantId: 'ben',
  role: 'viewer',
  token: 'token-of-ben',
  name: 'Ben',
  title: 'Buying a phone',
}
const fetched = vi.fn()
const onIn = vi.fn<(visit: Visit) => void>()
const refusal = (code: string, status: number) => [{ code, detail: '' }, status] as const

/** What the server answers, by path; everything else is a bad token. */
function answer(answers: Record<string, readonly [unknown, number]>): void {
  fetched.mockImplementation((path: string) => {
    const [body, status] = answers[path] ?? refusal('badToken', 401)
    return Promise.resolve(Response.json(body, { status }))
  })
}

beforeEach(() => {
  localStorage.clear()
  vi.stubGlobal('fetch', fetched)
})
afterEach(() => {
  vi.unstubAllGlobals()
  fetched.mockReset()
  onIn.mockReset()
})

const arrive = () => createRoot(() => createArrival(onIn))

test('JN21 six letters lead to the door of a workshop', async () => {
  answer({ '/api/door': [invitation, 200] })
  const arriving = arrive()
  await arriving.tryCode('KMPRTW')
  expect(arriving.arrival()).toMatchObject({ at: 'door', code: 'KMPRTW', invitation: { id: 'w1' } })
  arriving.back()
  expect(arriving.arrival()).toEqual({ at: 'code' })
})

test('JN21 who is in already goes straight in; who was removed is asked anew', async () => {
  rememberVisit(ana)
  answer({ '/api/door': [invitation, 200], '/api/workshops/w1': [{ id: 'w1' }, 200] })
  const first = arrive()
  await first.tryCode('KMPRTW')
  expect(onIn).toHaveBeenCalledWith(ana)
  onIn.mockReset()
  answer({ '/api/door': [invitation, 200] })
  const again = arrive()
  await again.tryCode('KMPRTW')
  expect(onIn).not.toHaveBeenCalled()
  expect(again.arrival()).toMatchObject({ at: 'door' })
})

test('JN21 a facilitator who tries the code stays one, a viewer may become a participant', async () => {
  answer({ '/api/door': [invitation, 200], '/api/workshops/w1': [{ id: 'w1' }, 200] })
  rememberVisit({ ...ana, role: 'facilitator' })
  await arrive().tryCode('KMPRTW')
  expect(onIn.mock.calls[0]?.[0].role).toBe('facilitator')
  onIn.mockReset()
  rememberVisit({ ...ana, role: 'viewer' })
  const viewer = arrive()
  await viewer.tryCode('KMPRTW')
  expect(onIn).not.toHaveBeenCalled()
  expect(viewer.arrival()).toMatchObject({ at: 'door' })
})

test('JN21 what the server refuses is kept by its reason, and the field stays', async () => {
  for (const [code, status] of [
    ['notFound', 404],
    ['tooFast', 429],
    ['unavailable', 503],
  ] as const) {
    answer({ '/api/door': refusal(code, status) })
    const arriving = arrive()
    await arriving.tryCode('KMPRTW')
    expect([arriving.failed(), arriving.arrival(), arriving.isBusy()]).toEqual([
      code,
      { at: 'code' },
      false,
    ])
  }
})

test('JN21 a door that closes while one writes leads back to the field, and the name is kept', async () => {
  answer({ '/api/door': [invitation, 200], '/api/door/join': refusal('notFound', 404) })
  const arriving = arrive()
  await arriving.tryCode('KMPRTW')
  await arriving.join({ name: 'Ana' })
  expect(JSON.parse(fetched.mock.calls.at(-1)?.[1].body)).toEqual({ name: 'Ana', code: 'KMPRTW' })
  expect([arriving.arrival(), arriving.failed(), arriving.name()]).toEqual([
    { at: 'code' },
    'notFound',
    'Ana',
  ])
  answer({ '/api/door': [invitation, 200], '/api/door/join': refusal('doesNotFit', 409) })
  await arriving.tryCode('KMPRTW')
  await arriving.join({ name: 'Ana' })
  expect(arriving.arrival()).toMatchObject({ at: 'door' })
})

test('JN22 eight letters bring a person to this browser', async () => {
  answer({ '/api/device': [arrived, 200] })
  await arrive().tryCode('KMPRTWXZ')
  expect(onIn.mock.calls[0]?.[0]).toMatchObject({ participantId: 'ben', role: 'viewer' })
  expect(findVisit('w1')).toMatchObject({ token: 'token-of-ben', name: 'Ben' })
})

test('JN22 somebody else here in the same workshop is not replaced without being asked', async () => {
  rememberVisit(ana)
  answer({ '/api/device': [arrived, 200], '/api/workshops/w1': [{ id: 'w1' }, 200] })
  const arriving = arrive()
  await arriving.tryCode('KMPRTWXZ')
  expect(onIn).not.toHaveBeenCalled()
  expect(findVisit('w1')?.participantId).toBe('ana')
  const choice = arriving.arrival()
  if (choice.at !== 'choice') throw new Error('nobody was asked')
  expect([choice.here.name, choice.coming.name]).toEqual(['Ana', 'Ben'])
  enterAs(choice.coming, onIn)
  expect(findVisit('w1')?.participantId).toBe('ben')
})

test('JN22 the same person again keeps what this browser knew of them', async () => {
  rememberVisit({ ...ana, briefRead: true })
  answer({ '/api/device': [{ ...arrived, participantId: 'ana', role: 'participant' }, 200] })
  await arrive().tryCode('KMPRTWXZ')
  expect(findVisit('w1')).toMatchObject({ participantId: 'ana', briefRead: true })
  expect(findVisit('w1')?.token).toBe('token-of-ben')
})

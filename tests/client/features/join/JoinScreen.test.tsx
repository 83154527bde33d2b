import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { JoinScreen } from '../../../../client/features/join/JoinScreen.tsx'
import { catalogue } from '../../../../client/i18n/en/catalogue.ts'
import { I18nProvider } from '../../../../client/i18n/i18n.tsx'
import { findVisit, rememberVisit, type Visit } from '../../../../client/workshop/visits.ts'

const visit: Visit = {
  workshopId: 'w1',
  title: 'Buying a smartphone',
  goal: '',
  role: 'participant',
  participantId: 'p1',
  name: 'Ola',
  token: 't1',
  step: 'rate',
  people: 3,
  at: 0,
}
const fetched = vi.fn()
const enter = vi.fn<(visit: Visit) => void>()

beforeEach(() => {
  vi.stubGlobal('fetch', fetched)
  window.matchMedia = (query) => ({ matches: true, media: query }) as MediaQueryList
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  fetched.mockReset()
  enter.mockReset()
})

function open(
  answer: unknown,
  status: number,
  { known = null, key = 'key' }: { known?: Visit | null; key?: string } = {},
) {
  fetched.mockImplementation(() => Promise.resolve(Response.json(answer, { status })))
  render(() => (
    <I18nProvider initial={{ language: 'en', catalogue }}>
      <JoinScreen
        workshopId="w1"
        linkKey={key}
        known={known}
        onEnter={enter}
        prepare={() => undefined}
      />
    </I18nProvider>
  ))
}

const invitation = {
  id: 'w1',
  title: 'Buying a smartphone',
  goal: '',
  language: 'en',
  role: 'participant',
  departments: [],
  departmentsClosed: true,
}

test('JN5 an address without its key says what to do, without asking the server', async () => {
  open(null, 200, { key: '' })
  expect(await screen.findByText(catalogue.join.noKey.title)).toBeTruthy()
  expect(fetched).not.toHaveBeenCalled()
})

test('SL82 an address that lets nobody in says why in its heading and in the title of the page', async () => {
  open(null, 200, { key: '' })
  const { title } = catalogue.join.noKey
  expect(await screen.findByRole('heading', { level: 1, name: title })).toBeTruthy()
  expect(document.title).toBe(`${title} · Touchline`)
  cleanup()
  open({ code: 'notFound', detail: '' }, 404)
  await screen.findByRole('heading', { level: 1, name: catalogue.join.gone.title })
  expect(document.title).toBe(`${catalogue.join.gone.title} · Touchline`)
})

test.each([
  [403, 'notAllowed', catalogue.join.dead.title],
  [401, 'badToken', catalogue.join.dead.title],
  [404, 'notFound', catalogue.join.gone.title],
  [503, 'unavailable', catalogue.join.noAnswer.title],
])('JN4 an answer of %i (%s) is worded for people', async (status, code, title) => {
  open({ code, detail: '' }, status)
  expect(await screen.findByText(title)).toBeTruthy()
})

test.each([
  ['replaced', 401, 'badToken'],
  ['of a deleted workshop', 404, 'notFound'],
])('JN24 from a link that is %s one gets on by a code', async (_, status, code) => {
  open({ code, detail: '' }, status)
  const way = await screen.findByRole('link', { name: catalogue.join.typeCode })
  expect(way.getAttribute('href')).toBe('/c')
})

test('JN6 somebody who has been here with the same right goes straight in', async () => {
  open(invitation, 200, { known: visit })
  await vi.waitFor(() => expect(enter).toHaveBeenCalledWith(visit))
})

test('JN23 whoever was removed from here is asked for a name again, and not shown out again', async () => {
  open(invitation, 200, { known: visit })
  fetched.mockImplementation((path: string) =>
    Promise.resolve(
      path.endsWith('/invitation')
        ? Response.json(invitation)
        : Response.json({ code: 'badToken', detail: '' }, { status: 401 }),
    ),
  )
  expect(await screen.findByDisplayValue('Ola')).toBeTruthy()
  expect(enter).not.toHaveBeenCalled()
})

/** What the server says of a link for `role` and of the person this browser is. */
function meet(role: string, here: string, claimed: () => Response) {
  const calls: [string, unknown][] = []
  open(null, 200, { known: { ...visit, role: here as Visit['role'] } })
  fetched.mockReset()
  cleanup()
  localStorage.clear()
  rememberVisit({ ...visit, links: { viewer: 'http://a.example/w/w1#v' } })
  fetched.mockImplementation((path: string, request: RequestInit) => {
    calls.push([path, request.body === undefined ? null : JSON.parse(String(request.body))])
    if (path.endsWith('/invitation')) return Promise.resolve(Response.json({ ...invitation, role }))
    if (path.endsWith('/claim')) return Promise.resolve(claimed())
    if (path.endsWith('/join'))
      return Promise.resolve(Response.json({ participantId: 'p2', role, token: 't2' }))
    return Promise.resolve(Response.json({ role: here }))
  })
  render(() => (
    <I18nProvider initial={{ language: 'en', catalogue }}>
      <JoinScreen
        workshopId="w1"
        linkKey="key"
        known={visit}
        onEnter={enter}
        prepare={() => undefined}
      />
    </I18nProvider>
  ))
  return calls
}
const claimedBy = (role: string) => () => Response.json({ participantId: 'p1', role, token: 't1' })
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))

test.each(['participant', 'viewer'] as const)(
  'JN27 a %s with the facilitators’ link is welcomed back and steers as the same person',
  async (here) => {
    const calls = meet('facilitator', here, claimedBy('facilitator'))
    expect(await screen.findByRole('heading', { name: 'Welcome back, Ola' })).toBeTruthy()
    expect(enter).not.toHaveBeenCalled()
    await press(catalogue.back.steer)
    await vi.waitFor(() => expect(enter).toHaveBeenCalledOnce())
    expect(enter.mock.calls[0]?.[0]).toMatchObject({
      participantId: 'p1',
      token: 't1',
      role: 'facilitator',
    })
    expect(calls).toContainEqual(['/api/workshops/w1/claim', { key: 'key' }])
    expect(calls.filter(([path]) => path.endsWith('/join'))).toEqual([])
    expect(findVisit('w1')).toMatchObject({ role: 'facilitator', participantId: 'p1' })
  },
)

test.each([
  ['participant', 'facilitator'],
  ['viewer', 'participant'],
  ['facilitator', 'customer'],
] as const)(
  'JN27 with a link for a %s somebody who is in as %s goes on as they are',
  async (role, here) => {
    meet(role, here, claimedBy('facilitator'))
    await screen.findByRole('heading', { name: 'Welcome back, Ola' })
    expect(screen.queryByRole('button', { name: catalogue.back.steer })).toBeNull()
    await press(catalogue.back.goOn[here])
    expect(enter.mock.calls[0]?.[0]).toMatchObject({ participantId: 'p1', role: here })
  },
)

test('JN27 a link that was replaced meanwhile is told as that, and one goes on as before', async () => {
  meet('facilitator', 'participant', () =>
    Response.json({ code: 'badToken', detail: '' }, { status: 401 }),
  )
  await press(catalogue.back.steer)
  expect(await screen.findByText(catalogue.join.dead.text)).toBeTruthy()
  expect(enter).not.toHaveBeenCalled()
  await press(catalogue.back.goOn.participant)
  expect(enter.mock.calls[0]?.[0]).toMatchObject({ role: 'participant' })
})

test('JN28 somebody else may come in, under a name of their own, and the known links stay known', async () => {
  meet('facilitator', 'participant', claimedBy('facilitator'))
  await press(catalogue.back.other)
  const name = await screen.findByRole<HTMLInputElement>('textbox', { name: catalogue.join.name })
  expect(name.value).toBe('')
  fireEvent.input(name, { target: { value: 'Ben' } })
  fireEvent.submit(screen.getByRole('button', { name: catalogue.join.do }))
  await vi.waitFor(() => expect(enter).toHaveBeenCalledOnce())
  expect(findVisit('w1')).toMatchObject({
    participantId: 'p2',
    name: 'Ben',
    links: {
      viewer: 'http://a.example/w/w1#v',
      facilitator: `${location.origin}/w/w1#key`,
    },
  })
})

test('JN28 a viewer takes part by the participants’ link under the name they have', async () => {
  meet('participant', 'viewer', claimedBy('facilitator'))
  await press(catalogue.back.takePart)
  expect(await screen.findByDisplayValue('Ola')).toBeTruthy()
})

test('JN6 whoever was in before gets in even when the link has been replaced since', async () => {
  open({ code: 'notAllowed', detail: '' }, 403, { known: visit })
  await vi.waitFor(() => expect(enter).toHaveBeenCalledWith(visit))
})

test('JN32 where the page speaks the workshop’s language, one press brings back that of the device', async () => {
  localStorage.clear()
  open({ ...invitation, language: 'sv' }, 200)
  await screen.findByRole('button', { name: 'Anslut till workshoppen' })
  const own = screen.getByRole('button', { name: 'English' })
  expect(own.lang).toBe('en')
  fireEvent.click(own)
  await screen.findByRole('button', { name: 'Join the workshop' })
  expect(screen.queryByRole('button', { name: 'English' })).toBeNull()
  localStorage.clear()
})

import { cleanup, render, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { JoinScreen } from '../../../../client/features/join/JoinScreen.tsx'
import { catalogue } from '../../../../client/i18n/en/catalogue.ts'
import { I18nProvider } from '../../../../client/i18n/i18n.tsx'
import type { Visit } from '../../../../client/workshop/visits.ts'

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

test('JN6 a link with another right is a new door, with the name already written', async () => {
  open({ ...invitation, role: 'facilitator' }, 200, { known: visit })
  expect(await screen.findByDisplayValue('Ola')).toBeTruthy()
  expect(enter).not.toHaveBeenCalled()
})

test('JN6 whoever was in before gets in even when the link has been replaced since', async () => {
  open({ code: 'notAllowed', detail: '' }, 403, { known: visit })
  await vi.waitFor(() => expect(enter).toHaveBeenCalledWith(visit))
})

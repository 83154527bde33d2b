import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DeviceDialog } from '../../../../client/features/door/DeviceDialog.tsx'
import { catalogue } from '../../../../client/i18n/en/catalogue.ts'
import { I18nProvider } from '../../../../client/i18n/i18n.tsx'
import { AnnouncerProvider } from '../../../../client/ui/Announcer.tsx'
import { findVisit, rememberVisit } from '../../../../client/workshop/visits.ts'
import { prepareDialogs } from '../../browserParts.ts'

const fetched = vi.fn()
const renewed = vi.fn()

beforeEach(() => {
  vi.stubGlobal('fetch', fetched)
  prepareDialogs()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  fetched.mockReset()
  renewed.mockReset()
  localStorage.clear()
})

const given = (code: string) => ({
  code,
  link: `https://a.example/c#${code}`,
  address: 'https://a.example/c',
  endsInMs: 600_000,
})

function open(): void {
  render(() => (
    <I18nProvider initial={{ language: 'en', catalogue }}>
      <AnnouncerProvider>
        <DeviceDialog
          visit={{ workshopId: 'w1', token: 't1' }}
          renew={renewed}
          pages={() => 3}
          onClose={() => undefined}
        />
      </AnnouncerProvider>
    </I18nProvider>
  ))
}

test('SH27 a code to scan and to type, with the address, and what it gives away', async () => {
  fetched.mockImplementation(() => Promise.resolve(Response.json(given('KMPRTWXZ'))))
  open()
  expect(await screen.findByText('KMPR TWXZ')).toBeTruthy()
  expect(screen.getByRole('img', { name: catalogue.door.device.qr })).toBeTruthy()
  expect(screen.getByText('or open a.example/c and type')).toBeTruthy()
  expect(screen.getByText(/^Works once, .+whoever uses it is you/u)).toBeTruthy()
  expect(screen.getByText(/^K M P R T W X Z\. Works once/u)).toBeTruthy()
  const [path, request] = fetched.mock.calls[0]!
  expect(path).toBe('/api/workshops/w1/device')
  expect(request.headers.authorization).toBe('Bearer t1')
})

test('SH27 after ten minutes the code is gone from the screen, and a new one is asked for', async () => {
  vi.useFakeTimers()
  fetched.mockImplementation(() => Promise.resolve(Response.json(given('KMPRTWXZ'))))
  open()
  await vi.waitFor(() => expect(screen.getByText('KMPR TWXZ')).toBeTruthy())
  await vi.advanceTimersByTimeAsync(600_000)
  expect(screen.queryByText('KMPR TWXZ')).toBeNull()
  expect(screen.getByText(catalogue.door.device.ended)).toBeTruthy()
  fetched.mockImplementation(() => Promise.resolve(Response.json(given('BBBBCCCC'))))
  fireEvent.click(screen.getByRole('button', { name: catalogue.door.share.renew }))
  await vi.waitFor(() => expect(screen.getByText('BBBB CCCC')).toBeTruthy())
})

test('SH27 a refusal is said in words', async () => {
  const refused = { code: 'badToken', detail: '' }
  fetched.mockImplementation(() => Promise.resolve(Response.json(refused, { status: 401 })))
  open()
  expect(await screen.findByText(catalogue.errors.badToken)).toBeTruthy()
})

const visit = {
  workshopId: 'w1',
  title: 'Phone',
  goal: '',
  role: 'participant',
  participantId: 'ana',
  name: 'Ana',
  token: 't1',
  step: 'frame',
  people: 1,
  at: 1,
} as const

test('SH30 signing out elsewhere asks first, says how many pages are open, and gives a new code', async () => {
  rememberVisit(visit)
  fetched.mockImplementation((path: string) =>
    Promise.resolve(Response.json(path.endsWith('/commands') ? { ok: true } : given('KMPRTWXZ'))),
  )
  open()
  expect(await screen.findByText(/Besides this page you have 2 more open/u)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: catalogue.door.out.do }))
  const asked = () => fetched.mock.calls.map(([path]) => String(path).split('/').at(-1))
  expect(asked()).toEqual(['device'])
  expect(screen.getByText(catalogue.door.out.askText)).toBeTruthy()
  fireEvent.click(screen.getAllByRole('button', { name: catalogue.door.out.do }).at(-1)!)
  expect(await screen.findByText(catalogue.door.out.done)).toBeTruthy()
  expect(renewed.mock.calls).toEqual([[null], [findVisit('w1')?.token]])
  // The code on the screen was of the old token.
  await vi.waitFor(() => expect(asked()).toEqual(['device', 'commands', 'device']))
  expect(screen.queryByText(/more open/u)).toBeNull()
})

test('SH31 what went wrong is said, and nothing is called done', async () => {
  rememberVisit(visit)
  fetched.mockImplementation((path: string) =>
    Promise.resolve(
      path.endsWith('/commands')
        ? Response.json({ code: 'unavailable', detail: '' }, { status: 503 })
        : Response.json(given('KMPRTWXZ')),
    ),
  )
  open()
  fireEvent.click(await screen.findByRole('button', { name: catalogue.door.out.do }))
  fireEvent.click(screen.getAllByRole('button', { name: catalogue.door.out.do }).at(-1)!)
  expect(await screen.findByText(catalogue.errors.unavailable)).toBeTruthy()
  expect(screen.queryByText(catalogue.door.out.done)).toBeNull()
  expect(renewed.mock.calls).toEqual([[null], ['t1']])
  expect(findVisit('w1')?.token).toBe('t1')
})

test('SL93 a code that was used is taken off the screen, which says what to do if it was somebody else', async () => {
  vi.useFakeTimers()
  let waiting: string | null = 'KMPRTWXZ'
  fetched.mockImplementation((_path: string, { method }: { method: string }) =>
    Promise.resolve(Response.json(method === 'GET' ? { code: waiting } : given('KMPRTWXZ'))),
  )
  open()
  await vi.waitFor(() => expect(screen.getByText('KMPR TWXZ')).toBeTruthy())
  await vi.advanceTimersByTimeAsync(4000)
  expect(screen.queryByText('KMPR TWXZ')).not.toBeNull()
  // A look that fails takes nothing away.
  fetched.mockImplementationOnce(() => Promise.reject(new TypeError('offline')))
  await vi.advanceTimersByTimeAsync(4000)
  expect(screen.queryByText('KMPR TWXZ')).not.toBeNull()
  waiting = null
  await vi.advanceTimersByTimeAsync(4000)
  expect(screen.queryByText('KMPR TWXZ')).toBeNull()
  expect(screen.getAllByText(catalogue.door.device.used)).toHaveLength(2)
  const asked = fetched.mock.calls.length
  await vi.advanceTimersByTimeAsync(8000)
  expect(fetched.mock.calls.length).toBe(asked)
})

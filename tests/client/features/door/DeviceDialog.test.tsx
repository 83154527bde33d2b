import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DeviceDialog } from '../../../../client/features/door/DeviceDialog.tsx'
import { catalogue } from '../../../../client/i18n/en/catalogue.ts'
import { I18nProvider } from '../../../../client/i18n/i18n.tsx'
import { AnnouncerProvider } from '../../../../client/ui/Announcer.tsx'

const fetched = vi.fn()

beforeEach(() => {
  vi.stubGlobal('fetch', fetched)
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  fetched.mockReset()
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
        <DeviceDialog visit={{ workshopId: 'w1', token: 't1' }} onClose={() => undefined} />
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

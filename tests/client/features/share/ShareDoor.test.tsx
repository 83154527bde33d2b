import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ShareDoor } from '../../../../client/features/share/ShareDoor.tsx'
import { catalogue } from '../../../../client/i18n/en/catalogue.ts'
import { I18nProvider } from '../../../../client/i18n/i18n.tsx'
import { AnnouncerProvider } from '../../../../client/ui/Announcer.tsx'
import { createDoor } from '../../../../client/workshop/createDoor.ts'

const fetched = vi.fn()
const asked: [string, unknown][] = []
let door = { code: null as string | null, closesInMs: 0, address: 'https://a.example/c' }

beforeEach(() => {
  door = { code: null, closesInMs: 0, address: 'https://a.example/c' }
  asked.length = 0
  vi.useFakeTimers()
  vi.stubGlobal('fetch', fetched)
  fetched.mockImplementation((_path: string, request: { method: string; body?: string }) => {
    const body = request.body === undefined ? null : (JSON.parse(request.body) as never)
    if (request.method !== 'GET') asked.push([request.method, body])
    if (request.method === 'DELETE') {
      door = { ...door, code: null, closesInMs: 0 }
      return Promise.resolve(new Response(null, { status: 204 }))
    }
    if (request.method === 'POST') {
      const { minutes, newCode } = body as unknown as { minutes: number; newCode?: boolean }
      const code = newCode === true ? 'BBBCCC' : (door.code ?? 'KMPRTW')
      door = { ...door, code, closesInMs: minutes * 60_000 }
    }
    return Promise.resolve(Response.json(door))
  })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  fetched.mockReset()
})

function open(): void {
  const Screen = () => {
    const view = createDoor({ workshopId: 'w1', token: 't1' })
    return <ShareDoor door={view} />
  }
  render(() => (
    <I18nProvider initial={{ language: 'en', catalogue }}>
      <AnnouncerProvider>
        <Screen />
      </AnnouncerProvider>
    </I18nProvider>
  ))
}
const theSwitch = () => screen.getByRole<HTMLInputElement>('switch')
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

test('SH25 the door is closed until a facilitator opens it, and then shows code, address and end', async () => {
  open()
  await vi.advanceTimersByTimeAsync(0)
  expect(theSwitch().checked).toBe(false)
  fireEvent.click(theSwitch())
  await vi.advanceTimersByTimeAsync(0)
  expect(screen.getByText('KMP RTW')).toBeTruthy()
  expect(screen.getByText('K M P R T W')).toBeTruthy()
  expect(screen.getByText('at a.example/c, as a participant')).toBeTruthy()
  expect(
    screen.getByText(/^The code works until .+A restart of the server closes it too/u),
  ).toBeTruthy()
  expect(asked).toEqual([['POST', { minutes: 15 }]])
  // Whoever cannot see it hears it, once.
  expect(screen.getAllByText(/^K M P R T W\. The code works until/u)).toHaveLength(1)
})

test('SH25 the door is prolonged, gets a new code and is closed again', async () => {
  door = { ...door, code: 'KMPRTW', closesInMs: 600_000 }
  open()
  await vi.advanceTimersByTimeAsync(0)
  press(catalogue.door.share.more)
  await vi.advanceTimersByTimeAsync(0)
  press(catalogue.door.share.renew)
  await vi.advanceTimersByTimeAsync(0)
  expect(screen.getByText('BBB CCC')).toBeTruthy()
  fireEvent.click(theSwitch())
  await vi.advanceTimersByTimeAsync(0)
  expect(screen.queryByText('BBB CCC')).toBeNull()
  expect(theSwitch().checked).toBe(false)
  expect(asked).toEqual([
    ['POST', { minutes: 25 }],
    ['POST', { minutes: 25, newCode: true }],
    ['DELETE', null],
  ])
})

test('SH25 what another facilitator did to the door is seen, and its end needs no server', async () => {
  open()
  await vi.advanceTimersByTimeAsync(0)
  door = { ...door, code: 'KMPRTW', closesInMs: 15_000 }
  await vi.advanceTimersByTimeAsync(10_000)
  expect(screen.getByText('KMP RTW')).toBeTruthy()
  fetched.mockImplementation(() => Promise.reject(new TypeError('away')))
  await vi.advanceTimersByTimeAsync(10_000)
  expect(screen.getByText('KMP RTW')).toBeTruthy()
  await vi.advanceTimersByTimeAsync(5000)
  expect(screen.queryByText('KMP RTW')).toBeNull()
})

test('SH25 a door that could not be opened says why', async () => {
  open()
  await vi.advanceTimersByTimeAsync(0)
  const refused = { code: 'tooFast', detail: '' }
  fetched.mockImplementation(() => Promise.resolve(Response.json(refused, { status: 429 })))
  fireEvent.click(theSwitch())
  await vi.advanceTimersByTimeAsync(0)
  expect(screen.getByText(catalogue.errors.tooFast)).toBeTruthy()
  expect(theSwitch().checked).toBe(false)
})

import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { PresentDoor } from '../../../../client/features/facilitate/PresentDoor.tsx'
import { catalogue } from '../../../../client/i18n/en/catalogue.ts'
import { renderScreen } from '../../renderScreen.tsx'

const fetched = vi.fn()
const words = catalogue.door.present
let door = { code: null as string | null, closesInMs: 0, address: 'https://a.example/c' }

beforeEach(() => {
  door = { code: null, closesInMs: 0, address: 'https://a.example/c' }
  vi.stubGlobal('fetch', fetched)
  fetched.mockImplementation((_path: string, { method }: { method: string }) => {
    if (method === 'POST') door = { ...door, code: 'KMPRTW', closesInMs: 900_000 }
    if (method === 'DELETE') door = { ...door, code: null, closesInMs: 0 }
    return Promise.resolve(
      method === 'DELETE' ? new Response(null, { status: 204 }) : Response.json(door),
    )
  })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  fetched.mockReset()
})

const open = (link: string | null) =>
  renderScreen(() => <PresentDoor link={link} />, { role: 'facilitator' })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const scanned = () => screen.queryByRole('img', { name: catalogue.share.qr })

test('SH26 the code to scan is there at once; letters, address and end when the door is opened', async () => {
  open('https://a.example/w/w1#key')
  expect(scanned()).not.toBeNull()
  expect(screen.queryByText('KMP RTW')).toBeNull()
  press(words.open)
  expect(await screen.findByText('KMP RTW')).toBeTruthy()
  expect(screen.getByText('a.example/c')).toBeTruthy()
  expect(screen.getByText(/^The door closes at/u)).toBeTruthy()
  expect(screen.getByText(/^K M P R T W\. The door closes at/u)).toBeTruthy()
  press(words.close)
  await vi.waitFor(() => expect(screen.queryByText('KMP RTW')).toBeNull())
})

test('SH26 where this browser has no link the open door gives a code to scan', async () => {
  open(null)
  expect(scanned()).toBeNull()
  expect(screen.getByText(catalogue.facilitate.present.codeOnly)).toBeTruthy()
  press(words.open)
  await vi.waitFor(() => expect(scanned()).not.toBeNull())
  expect(screen.queryByText(catalogue.facilitate.present.codeOnly)).toBeNull()
})

test('FA78 nobody is asked to point a camera where there is nothing to scan', async () => {
  open(null)
  const heading = () => screen.getByRole('heading', { level: 1 }).textContent
  expect(heading()).toBe(catalogue.facilitate.present.showCode)
  press(words.open)
  await vi.waitFor(() => expect(scanned()).not.toBeNull())
  expect(heading()).toBe(catalogue.facilitate.present.join)
})

test('SH26 the code to scan fills the screen, and Escape makes only that smaller', () => {
  open('https://a.example/w/w1#key')
  const left = vi.fn()
  window.addEventListener('keydown', left)
  press(words.fillShort)
  expect(screen.getByRole('button', { name: words.back })).toBeTruthy()
  fireEvent.keyDown(window, { key: 'Escape' })
  expect(left).not.toHaveBeenCalled()
  expect(screen.getByRole('button', { name: words.fillShort })).toBeTruthy()
  fireEvent.keyDown(window, { key: 'Escape' })
  expect(left).toHaveBeenCalledTimes(1)
  window.removeEventListener('keydown', left)
})

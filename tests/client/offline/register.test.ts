import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { replaceOldPage } from '../../../client/offline/register.ts'

const reload = vi.fn()

beforeEach(() => {
  sessionStorage.clear()
  reload.mockReset()
})
afterEach(() => vi.unstubAllGlobals())

const fileIsGone = async (): Promise<void> => {
  window.dispatchEvent(new Event('vite:preloadError'))
  await new Promise((resolve) => setTimeout(resolve))
}

test('U10 a page whose file is gone is loaded anew, once', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('')))
  replaceOldPage(reload)
  await fileIsGone()
  expect(reload).toHaveBeenCalledOnce()
  await fileIsGone()
  expect(reload).toHaveBeenCalledOnce()
})

test('U10 without a server to load from, the page stays', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
  replaceOldPage(reload)
  await fileIsGone()
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 502 })))
  await fileIsGone()
  expect(reload).not.toHaveBeenCalled()
})

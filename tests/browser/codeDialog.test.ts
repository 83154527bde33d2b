import { readFileSync } from 'node:fs'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type RunningServer } from '../startServer.ts'
import { isWithoutBrowser, launchBrowser } from './launch.ts'
import { createBlankWorkshop } from './pages/facilitator.ts'
import { createPerson } from './pages/person.ts'
import { scan } from './pages/scan.ts'

let server: RunningServer
let browser: Browser
/** What the browser of the one who made the workshop remembers: all four links. */
let kept: string
let address: string

interface Screen {
  readonly theme: 'light' | 'dark'
  readonly width: number
  readonly height: number
  readonly ratio: number
}

/** The maker of the workshop at a screen of this kind. */
async function sitAt({ theme, width, height, ratio }: Screen): Promise<Page> {
  const context = await browser.newContext({
    baseURL: server.url,
    viewport: { width, height },
    colorScheme: theme,
    deviceScaleFactor: ratio,
    isMobile: width < 600,
    hasTouch: width < 600,
    reducedMotion: 'reduce',
    locale: 'en',
    acceptDownloads: true,
  })
  const page = await context.newPage()
  await page.goto('/')
  await page.evaluate((stored) => {
    for (const [name, value] of Object.entries(JSON.parse(stored) as Record<string, string>))
      localStorage.setItem(name, value)
  }, kept)
  await page.goto(address)
  await page.locator('header [data-state="saved"]').first().waitFor()
  return page
}

/** The dialog with the code of the customers' link, opened from Share. */
async function openCode(page: Page, isPhone: boolean): Promise<Locator> {
  if (isPhone) await page.locator('header button[aria-haspopup="dialog"]').first().click()
  await page.getByRole('button', { name: 'Share', exact: true }).first().click()
  await page.getByRole('button', { name: 'QR code: Customer' }).click()
  const dialog = page.getByRole('dialog', { name: 'To scan: Customer' })
  await dialog.getByRole('img', { name: 'Scan to rate as a customer' }).waitFor()
  return dialog
}

describe.skipIf(isWithoutBrowser)('a link as a code to scan', () => {
  beforeAll(async () => {
    server = await startServer()
    browser = await launchBrowser()
    const mara = await createPerson(browser, server.url, { size: 'desktop' })
    await createBlankWorkshop(mara.page, 'Opening an account', 'Mara')
    kept = await mara.page.evaluate(() => JSON.stringify(localStorage))
    address = mara.page.url()
    await mara.leave()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  test.each([
    { theme: 'light', width: 390, height: 844, ratio: 3 },
    { theme: 'dark', width: 390, height: 844, ratio: 2 },
    { theme: 'dark', width: 1280, height: 800, ratio: 1 },
  ] as const)(
    'SH83 it is scanned from a screen as it stands there, whole and dark on light: %o',
    async (screen) => {
      const page = await sitAt(screen)
      const dialog = await openCode(page, screen.width < 600)
      const link = await dialog.getByText(/\/w\/.+#/u).innerText()
      const code = dialog.getByRole('img')
      const box = (await code.boundingBox())!
      expect(box.width).toBeGreaterThan(200)
      expect(Math.abs(box.width - box.height)).toBeLessThanOrEqual(1)
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(screen.width)
      expect(box.y + box.height).toBeLessThanOrEqual(screen.height)
      const read = await scan(browser, await code.screenshot())
      expect(read.text).toBe(link.trim())
      await page.context().close()
    },
  )

  test('SH83 the picture that is kept is scanned too, and large enough to print', async () => {
    const page = await sitAt({ theme: 'dark', width: 390, height: 844, ratio: 2 })
    const dialog = await openCode(page, true)
    const link = await dialog.getByText(/\/w\/.+#/u).innerText()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Save as a picture' }).click(),
    ])
    const read = await scan(browser, readFileSync(await file.path()))
    expect(read.text).toBe(link.trim())
    expect(read.width).toBeGreaterThanOrEqual(1024)
    expect(read.height).toBe(read.width)
    await page.context().close()
  })
})

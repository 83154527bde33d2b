import type { Browser, Page } from 'playwright-core'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startServer, type RunningServer } from '../../startServer.ts'
import { isWithoutBrowser, launchBrowser } from '../launch.ts'
import { makeNextBuild } from '../nextBuild.ts'
import { addTouchpoint } from '../pages/board.ts'
import { createBlankWorkshop } from '../pages/facilitator.ts'
import { createPerson, type Person } from '../pages/person.ts'

let server: RunningServer
let browser: Browser
let next: ReturnType<typeof makeNextBuild>
let dataDir = ''

/** The same server with the next build: same address, same data. */
async function update(): Promise<void> {
  const PORT = new URL(server.url).port
  await server.stop()
  server = await startServer({ DATA_DIR: dataDir, PORT }, next.dist)
}
const isNext = async (page: Page): Promise<boolean> =>
  (await page.locator('meta[name="build"]').count()) > 0
/** Files this page has loaded, by their build. */
const builds = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...new Set(
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => /^\/assets\/.*\.(?:js|css)$/u.test(path))
        .map((path) => (/\.next\.\w+$/u.test(path) ? 'next' : 'old')),
    ),
  ])

/** The new build is kept as a whole, and nothing is under way any more. Runs in the page. */
async function isNextKept(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration()
  const name = (await caches.keys()).find((one) => one.includes('next'))
  if (!registration || name === undefined || registration.installing || registration.waiting)
    return false
  return (await (await caches.open(name)).match('/index.html')) !== undefined
}

async function someoneAtWork(withoutWorker: boolean): Promise<Person> {
  const person = await createPerson(browser, server.url, { size: 'desktop', withoutWorker })
  await createBlankWorkshop(person.page, 'Two builds', 'Mara')
  await person.goTo('collect')
  await addTouchpoint(person.page, 'From the old page')
  await person.untilSaved()
  return person
}

describe.skipIf(isWithoutBrowser)('a new build', () => {
  beforeAll(async () => {
    next = makeNextBuild()
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    next?.remove()
  })
  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'touchline-builds-'))
    server = await startServer({ DATA_DIR: dataDir })
  })
  afterEach(async () => {
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  })

  test('U10 an open page works on with files of its own build, the next load is wholly the new one', async () => {
    const { page, context, errors, untilKept, untilSaved } = await someoneAtWork(false)
    await untilKept()
    await update()
    await untilSaved()
    const loadedBefore = await builds(page)
    expect(loadedBefore).toEqual(['old'])
    // The step's screen was not loaded yet, and its file is no longer on the server.
    await page.getByRole('link', { name: 'SWOT' }).first().click()
    await page.getByRole('textbox', { name: 'Add a weakness' }).waitFor()
    expect(await isNext(page)).toBe(false)

    await page.reload()
    await page.getByRole('textbox', { name: 'Add a weakness' }).waitFor()
    expect(await isNext(page)).toBe(true)
    expect(await builds(page)).toEqual(['next'])
    await untilSaved()
    await expect.poll(() => page.evaluate(isNextKept)).toBe(true)
    await context.setOffline(true)
    await page.reload()
    await page.getByRole('textbox', { name: 'Add a weakness' }).waitFor()
    expect(await isNext(page)).toBe(true)
    expect(await builds(page)).toEqual(['next'])
    expect(
      errors.filter(
        (error) =>
          !/ERR_INTERNET_DISCONNECTED|Failed to fetch|ERR_CONNECTION_REFUSED|WebSocket/u.test(
            error,
          ),
      ),
    ).toEqual([])
    await context.close()
  })

  test('U10 a browser that keeps no pages loads the old one anew when a file is gone, once and with everything', async () => {
    const { page, context, untilSaved } = await someoneAtWork(true)
    let loads = 0
    page.on('load', () => loads++)
    await update()
    await untilSaved()
    await page.getByRole('link', { name: 'SWOT' }).first().click()
    await page.getByRole('textbox', { name: 'Add a weakness' }).waitFor()
    expect(await isNext(page)).toBe(true)
    expect(loads).toBe(1)
    await page.getByRole('link', { name: 'Collect' }).first().click()
    await page.getByText('From the old page').first().waitFor()
    await untilSaved()
    await context.close()
  })
})

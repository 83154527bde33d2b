import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { createDemo } from '../../client/demo/createDemo.ts'
import { catalogue as english } from '../../client/i18n/en/catalogue.ts'
import { catalogue as polish } from '../../client/i18n/pl/catalogue.ts'
import { startServer, type RunningServer } from '../startServer.ts'
import { isWithoutBrowser, launchBrowser, type PersonOptions } from './launch.ts'
import { join, lookAt, openAt } from './pages/visitor.ts'

let server: RunningServer
let browser: Browser
let demo: Awaited<ReturnType<typeof createDemo>>

async function enter(link: string, options: PersonOptions): Promise<Page> {
  const page = await openAt(browser, server.url, { options, link })
  await join(page, 'Ola')
  return page
}

/** Notes each file of words that is asked for, and holds back the late ones until told. */
async function holdBack(page: Page) {
  const asked: string[] = []
  let letGo!: () => void
  const free = new Promise<void>((resolve) => (letGo = resolve))
  await page.route(/\/assets\/(?:\w+Words|\w+Screen)-.*\.js$/u, async (route) => {
    const name = /assets\/(\w+)-/u.exec(route.request().url())![1]!
    asked.push(name)
    if (name === 'lateWords') await free
    await route.continue()
  })
  return { asked, letGo }
}

describe.skipIf(isWithoutBrowser)('words of late screens', () => {
  beforeAll(async () => {
    server = await startServer()
    browser = await launchBrowser()
    demo = await createDemo({ url: server.url, language: 'en', socketClass: WebSocket as never })
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  test('Z30 a phone asks for a late screen and for its words at once, and never draws it wordless', async () => {
    const page = await enter(demo.links.participant, { size: 'phone', withoutWorker: true })
    const { asked, letGo } = await holdBack(page)
    await page.goto(`/w/${demo.id}/map`)
    await page.locator('main [aria-busy], main [role="status"]').first().waitFor()
    // The words are held back: whatever is asked for by now did not wait for them.
    await expect
      .poll(() => asked, { timeout: 20_000 })
      .toEqual(expect.arrayContaining(['firstWords', 'mainWords', 'lateWords', 'MapScreen']))
    expect(await page.locator('main h1').count()).toBe(0)
    letGo()
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
    await page.context().close()
  })

  test('Z31 a late screen follows when another language is chosen', async () => {
    const page = await enter(demo.links.participant, { size: 'desktop' })
    await lookAt(page, demo.id, 'discuss')
    const said = (words: typeof english) => page.getByText(words.discuss.agenda.title).first()
    await said(english).waitFor()
    await page.getByRole('button', { name: english.common.language }).click()
    await page.getByRole('menuitemradio', { name: 'Polski' }).click()
    await said(polish).waitFor()
    expect(await said(english).count()).toBe(0)
    await page.context().close()
  })
})

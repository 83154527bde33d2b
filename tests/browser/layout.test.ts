import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { createDemo } from '../../client/demo/createDemo.ts'
import { steps } from '../../shared/domain/step.ts'
import { startServer, type RunningServer } from '../startServer.ts'
import { createBlankWorkshop, facilitatorBar } from './pages/facilitator.ts'
import { isWithoutBrowser, launchBrowser, newPerson, type PersonOptions } from './launch.ts'

let server: RunningServer
let browser: Browser
let demo: Awaited<ReturnType<typeof createDemo>>

/** Somebody who has just joined the demo looking at `step`. */
async function visit(
  options: PersonOptions,
  step: string,
  { width, height }: { width?: number; height?: number } = {},
): Promise<Page> {
  const { page } = await newPerson(browser, server.url, options)
  if (width && height) await page.setViewportSize({ width, height })
  await page.goto(demo.links.facilitator)
  await page.locator('form input[type="text"], form input:not([type])').first().fill('Maria')
  await page.locator('form button[type="submit"]').click()
  await page.waitForURL(/\/w\/[^/]+\/[a-z]+$/u)
  await page.goto(`/w/${demo.id}/${step}`)
  await page.locator('main').first().waitFor()
  await page.waitForTimeout(700)
  return page
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('it is not shown')
  return box
}

describe.skipIf(isWithoutBrowser)('what stands where', () => {
  beforeAll(async () => {
    server = await startServer()
    browser = await launchBrowser()
    demo = await createDemo({ url: server.url, language: 'en', socketClass: WebSocket as never })
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  test('CO19 on a phone a touchpoint opens at the first tap, with the composer in use too', async () => {
    const page = await visit({ size: 'phone' }, 'collect')
    const field = page.locator('section input').last()
    await field.tap()
    const note = page.locator('[data-note]').first()
    const { x, y } = await boxOf(note)
    await page.touchscreen.tap(x + 40, y + 14)
    await page.getByRole('dialog').waitFor({ timeout: 3000 })
    await page.context().close()
  })

  test.each(steps)('Q2 no page is taller than the window: %s', async (step) => {
    for (const size of ['desktop', 'phone'] as const) {
      const page = await visit({ size }, step)
      const [inside, outside] = await page.evaluate(() => [
        document.documentElement.scrollHeight,
        innerHeight,
      ])
      expect(inside, size).toBe(outside)
      await page.context().close()
    }
  })

  test('CO20 an opened touchpoint stands wholly beside its panel', async () => {
    const page = await visit({ size: 'desktop' }, 'collect', { width: 1280, height: 800 })
    const columns = page.locator('section[aria-labelledby^="stage-"]')
    for (const index of [(await columns.count()) - 1, 1, 0]) {
      if (index === 0) await columns.nth(1).locator('input').first().click()
      const note = columns.nth(index).locator('[data-note]').first()
      await note.click({ position: { x: 20, y: 10 } })
      await page.waitForTimeout(500)
      const board = await boxOf(columns.nth(index).locator('..'))
      const { x, width } = await boxOf(note)
      expect(x).toBeGreaterThanOrEqual(board.x)
      expect(x + width).toBeLessThanOrEqual(board.x + board.width)
    }
    await page.context().close()
  })

  test('CO21 beside an open panel the list keeps room for its filters and its count', async () => {
    const page = await visit({ size: 'desktop' }, 'collect', { width: 1100, height: 900 })
    await page.getByRole('radio', { name: 'List' }).first().check({ force: true })
    const count = await boxOf(page.getByText(/touchpoints, in the order of the journey/u).first())
    expect(count.height).toBeLessThan(80)
    expect((await boxOf(page.locator('table'))).y).toBeLessThan(450)
    await page.context().close()
  })

  test('RT14 the way on from a card stands in one row on a laptop', async () => {
    const { page } = await newPerson(browser, server.url, { size: 'desktop' })
    await createBlankWorkshop(page, 'A card', 'Maria')
    const workshop = page.url().replace(/\/frame$/u, '')
    await page.goto(`${workshop}/collect`)
    await page.locator('section[aria-labelledby^="stage-"] input').first().fill('Hotline')
    await page.keyboard.press('Enter')
    await page.goto(`${workshop}/rate`)
    await facilitatorBar(page).press('Open rating')
    for (const language of ['en', 'pl', 'sv', 'it']) {
      await page.evaluate((one) => localStorage.setItem('touchline.language', one), language)
      await page.reload()
      for (const [width, height] of [
        [1280, 800],
        [1366, 768],
      ] as const) {
        await page.setViewportSize({ width, height })
        const buttons = page.locator('article footer button')
        const first = await boxOf(buttons.first())
        const last = await boxOf(buttons.last())
        const [one, other] = [first, last].map(({ y, height: of }) => y + of / 2)
        expect(Math.abs(one! - other!), language).toBeLessThan(4)
      }
    }
    await page.context().close()
  })

  test('PR21 with text of twice the size each score can still be pressed', async () => {
    const { page } = await newPerson(browser, server.url, { size: 'desktop' })
    await createBlankWorkshop(page, 'An estimate', 'Maria')
    await page.goto(page.url().replace(/frame$/u, 'prioritise'))
    await page
      .locator('main input[type="text"], main input:not([type])')
      .first()
      .fill('Rebuild the app')
    await page.keyboard.press('Enter')
    await facilitatorBar(page).press('Open estimating')
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    await page.locator('[data-axis] [role="radio"]').first().waitFor()
    const widths = await page
      .locator('[data-axis] [role="radio"]')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width))
    expect(widths).toHaveLength(10)
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(24)
    await page.context().close()
  })
})

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type RunningServer } from '../startServer.ts'
import { isWithoutBrowser, launchBrowser, newPerson } from './launch.ts'
import { paste } from './pages/board.ts'
import { boxOf, untilStill } from './pages/boxes.ts'
import { createBlankWorkshop, facilitatorBar } from './pages/facilitator.ts'

let server: RunningServer
let browser: Browser

/** What has the focus, by its name. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement
    return at?.getAttribute('aria-label') ?? at?.textContent ?? ''
  })
/** Adds a touchpoint a line to the first stage. */
async function pasteLines(page: Page, lines: readonly string[]): Promise<void> {
  await page
    .getByRole('textbox', { name: /^Add to / })
    .first()
    .focus()
  await paste(page, lines.join('\n'))
  await page
    .locator('[data-note]')
    .nth(lines.length - 1)
    .waitFor()
  await page.getByText('Saved', { exact: true }).first().waitFor()
}

describe.skipIf(isWithoutBrowser)('the focus, by keys alone', () => {
  let page: Page
  beforeAll(async () => {
    server = await startServer()
    browser = await launchBrowser()
    const person = await newPerson(browser, server.url, { size: 'desktop' })
    page = person.page
    await createBlankWorkshop(page, 'Keys', 'Mara')
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })
  const goTo = async (step: string) => {
    await page.goto(page.url().replace(/[a-z]+$/u, step))
    await page.getByRole('region', { name: 'Facilitator' }).waitFor()
  }

  test('FA73 whoever moves the group by keys stays in the place of that button', async () => {
    await goTo('frame')
    await facilitatorBar(page).choose('Ask “ready?”')
    await page.getByRole('group', { name: 'Are you done?' }).waitFor()
    await goTo('collect')
    const move = page.getByRole('button', { name: 'Move the group here: Collect' })
    await move.focus()
    await page.keyboard.press('Enter')
    await move.waitFor({ state: 'detached' })
    await expect.poll(() => focused(page)).toBe('Bring everyone here')
  })

  test('SL81 a note that Ctrl+Z brings back has the focus, and keeps it when the page is zoomed to a phone’s width', async () => {
    await goTo('collect')
    await pasteLines(page, ['Advert', 'Web site', 'Payment'])
    const note = (title: string) => page.locator('[data-note]').filter({ hasText: title })
    // Longer than what is done in one go, which is one step of undo.
    await page.waitForTimeout(600)
    await note('Web site').focus()
    await page.keyboard.press('Delete')
    await note('Web site').waitFor({ state: 'detached' })
    await expect.poll(() => focused(page)).toBe('Payment')
    await page.keyboard.press('Control+z')
    await page.getByText('Undone. Back again: “Web site”').waitFor()
    await expect.poll(() => focused(page)).toBe('Web site')
    const close = page.getByRole('complementary').getByRole('button', { name: 'Close' })
    if (await close.isVisible()) await close.click()
    await note('Web site').focus()
    await page.setViewportSize({ width: 420, height: 800 })
    await page.getByRole('navigation', { name: 'Stages' }).waitFor()
    await expect.poll(() => focused(page)).toBe('Web site')
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.getByRole('navigation', { name: 'Stages' }).waitFor({ state: 'detached' })
    await expect.poll(() => focused(page)).toBe('Web site')
  })

  test('RT33 with many cards the strip is one target of the whole width, and keys reach every card', async () => {
    await goTo('collect')
    await pasteLines(
      page,
      Array.from({ length: 60 }, (_, i) => `Moment ${i + 1}`),
    )
    await goTo('rate')
    await page.getByRole('button', { name: 'Open rating' }).click()
    const choice = page.getByRole('combobox', { name: /cards done$/u })
    await choice.waitFor()
    await untilStill(choice)
    const { width, height } = await boxOf(choice)
    expect(width).toBeGreaterThan(400)
    expect(height).toBeGreaterThanOrEqual(24)
    await expect.poll(() => page.locator('[inert] > button[aria-label^="Moment"]').count()).toBe(60)
    await choice.selectOption({ label: 'Moment 30: open' })
    await page.getByRole('heading', { level: 1, name: 'Moment 30' }).waitFor()
  })
})

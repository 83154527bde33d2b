import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { steps } from '../../shared/domain/step.ts'
import { isWithoutBrowser, newPerson, type PersonOptions } from './launch.ts'
import { boxOf, untilStill } from './pages/boxes.ts'
import { join, lookAt } from './pages/visitor.ts'
import { openHouse, type House, type Demo } from './pages/house.ts'

let house: House
let demo: Demo

async function enter(link: string, name: string, options: PersonOptions): Promise<Page> {
  const { page } = await newPerson(house.browser, house.server.url, options)
  await page.goto(link)
  await join(page, name)
  await page.locator('main').first().waitFor()
  return page
}

const lead = (options: PersonOptions) => enter(demo.links.facilitator, 'Maria', options)

const goTo = (page: Page, step: string): Promise<void> => lookAt(page, demo.id, step)

describe.skipIf(isWithoutBrowser)('the frame around the steps', () => {
  beforeAll(async () => {
    house = await openHouse()
    demo = await house.demo('en')
  })
  afterAll(() => house?.close())

  test('SL21 where not all steps fit, the one in view is wholly in view', async () => {
    const page = await lead({ size: 'desktop' })
    const strip = 'nav[aria-label="Steps"] [aria-current]'
    await page.setViewportSize({ width: 640, height: 450 })
    for (const step of steps) {
      await goTo(page, step)
      await page.locator(strip).waitFor()
      const isWhole = (): Promise<boolean> =>
        page.evaluate((selector) => {
          const current = document.querySelector(selector)!
          const [inner, outer] = [current, current.closest('ol')!].map((one) =>
            one.getBoundingClientRect(),
          )
          return inner!.left >= outer!.left - 1 && inner!.right <= outer!.right + 1
        }, strip)
      await expect.poll(isWhole, { message: step }).toBe(true)
    }
    await page.context().close()
  })

  test('SL22 another’s pointer stands at the same note, whatever the window, and says whose it is', async () => {
    const [maria, ola] = [
      await lead({ size: 'desktop' }),
      await enter(demo.links.participant, 'Ola', { size: 'desktop' }),
    ]
    await maria.setViewportSize({ width: 1280, height: 800 })
    for (const page of [maria, ola]) await goTo(page, 'collect')
    // What a pointer is over is told in shares of the place a note has, which is a little more than its card.
    const note = (page: Page) => page.locator('[data-drop]:has([data-note])').nth(2)
    // Still: a note that moves under the pointer has it elsewhere.
    await note(ola).hover()
    await untilStill(note(ola))
    const over = (await note(ola).boundingBox())!
    await ola.mouse.move(over.x + 5, over.y + 5)
    await ola.mouse.move(over.x + over.width / 2, over.y + over.height / 2, { steps: 4 })
    const cursor = maria.locator('[data-cursor]')
    await cursor.waitFor()
    expect(await cursor.textContent()).toContain('Ola')
    // It goes there in the steps that are told; in the end it is a pixel or two of rounding away.
    const away = async (): Promise<number> => {
      const [drawn, box] = [await boxOf(cursor), await boxOf(note(maria))]
      const across = Math.abs(drawn.x - (box.x + box.width / 2))
      return Math.max(across, Math.abs(drawn.y - (box.y + box.height / 2)))
    }
    await expect.poll(away).toBeLessThan(3)
    expect(
      await maria.evaluate(() =>
        [...document.querySelectorAll('[data-cursor]')].every(
          (one) =>
            one.closest('[aria-hidden="true"]') && getComputedStyle(one).pointerEvents === 'none',
        ),
      ),
    ).toBe(true)
    await ola.mouse.move(600, 20)
    await cursor.waitFor({ state: 'detached' })
    await ola.mouse.move(over.x + 9, over.y + 9)
    await cursor.waitFor()
    await maria.getByRole('button', { name: 'More', exact: true }).first().click()
    await maria.getByRole('menuitemcheckbox', { name: 'Show cursors' }).click()
    await cursor.waitFor({ state: 'detached' })
    for (const page of [maria, ola]) await page.context().close()
  })

  test('KT31 a link is not replaced by pressing Enter twice', async () => {
    const page = await lead({ size: 'desktop' })
    await page.getByRole('button', { name: 'Share' }).click()
    await page.getByRole('button', { name: 'Replace: Viewer' }).press('Enter')
    const question = page.getByRole('dialog').last()
    await question.getByText('Replace the link').waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Cancel')
    await page.keyboard.press('Enter')
    await question.getByText('Replace the link').waitFor({ state: 'detached' })
    expect(await page.getByText('The link is new').count()).toBe(0)
    await page.context().close()
  })

  test('KT33 on a phone a message covers neither the name of the stage nor what leads to it', async () => {
    const page = await lead({ size: 'phone' })
    await goTo(page, 'collect')
    await page.locator('section input').last().fill('A message comes')
    await page.keyboard.press('Enter')
    await page.getByText('A message comes').first().waitFor()
    await page.locator('header button').first().tap()
    await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).tap()
    const toast = page.locator('[role="status"] > div').last()
    await toast.waitFor()
    await untilStill(toast)
    const [message, stage] = [await boxOf(toast), await boxOf(page.locator('main h2').first())]
    expect(message.y).toBeGreaterThanOrEqual(stage.bottom)
    await page.context().close()
  })

  test('Z7 the sheet of a phone and its own answers are there after the network has gone', async () => {
    const page = await enter(demo.links.participant, 'Iza', { size: 'phone', withoutWorker: true })
    await goTo(page, 'rate')
    // It is fetched once the browser has nothing else to do.
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => /PhoneSheet-.*\.js/u.test(name)),
    )
    await page.waitForLoadState('networkidle')
    await page.context().setOffline(true)
    await page.locator('header button').first().tap()
    await page.getByRole('dialog').getByRole('link', { name: 'Collect' }).waitFor()
    await page.keyboard.press('Escape')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-haspopup')))
      .toBe('dialog')
    await page.context().close()
  })
})

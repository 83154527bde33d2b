import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { steps } from '../../shared/domain/step.ts'
import { addTouchpoint } from './pages/board.ts'
import { boxOf, untilStill } from './pages/boxes.ts'
import { createBlankWorkshop, facilitatorBar } from './pages/facilitator.ts'
import { join, lookAt } from './pages/visitor.ts'
import { isWithoutBrowser, newPerson, type PersonOptions } from './launch.ts'
import { openHouse, type House, type Demo } from './pages/house.ts'

let house: House
let demo: Demo

/** Somebody who has just joined the demo looking at `step`. */
async function visit(
  options: PersonOptions,
  step: string,
  { width, height }: { width?: number; height?: number } = {},
): Promise<Page> {
  const { page } = await newPerson(house.browser, house.server.url, options)
  if (width && height) await page.setViewportSize({ width, height })
  await page.goto(demo.links.facilitator)
  await join(page, 'Maria')
  await lookAt(page, demo.id, step)
  return page
}

describe.skipIf(isWithoutBrowser)('what stands where', () => {
  beforeAll(async () => {
    house = await openHouse()
    demo = await house.demo('en')
  })
  afterAll(() => house?.close())

  test('CO19 on a phone a touchpoint opens at the first tap, with the composer in use too', async () => {
    const page = await visit({ size: 'phone' }, 'collect')
    const field = page.locator('section input').last()
    await field.tap()
    const note = page.locator('[data-note]').first()
    await untilStill(note)
    const { x, y } = await boxOf(note)
    await page.touchscreen.tap(x + 40, y + 14)
    await page.getByRole('dialog').waitFor()
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
      await page.getByRole('complementary').first().waitFor()
      await untilStill(note)
      const outside = async (): Promise<boolean> => {
        const [board, { x, right }] = [
          await boxOf(columns.nth(index).locator('..')),
          await boxOf(note),
        ]
        return x < board.x || right > board.right
      }
      await expect.poll(outside).toBe(false)
    }
    await page.context().close()
  })

  test('CO21 beside an open panel the list keeps room for its filters and its count', async () => {
    const page = await visit({ size: 'desktop' }, 'collect', { width: 1100, height: 900 })
    await page.getByRole('radio', { name: 'List' }).first().check({ force: true })
    await untilStill(page.locator('table'))
    const count = await boxOf(page.getByText(/touchpoints, in the order of the journey/u).first())
    expect(count.height).toBeLessThan(80)
    expect((await boxOf(page.locator('table'))).y).toBeLessThan(450)
    await page.context().close()
  })

  test('RT14 the way on from a card stands in one row on a laptop', async () => {
    const { page } = await newPerson(house.browser, house.server.url, { size: 'desktop' })
    await createBlankWorkshop(page, 'A card', 'Maria')
    const workshop = page.url().replace(/\/frame$/u, '')
    await page.goto(`${workshop}/collect`)
    await addTouchpoint(page, 'Hotline')
    await page.getByText('Saved', { exact: true }).first().waitFor()
    await page.goto(`${workshop}/rate`)
    await facilitatorBar(page).press('Open rating')
    await page.getByRole('article').waitFor()
    for (const language of ['en', 'pl', 'sv', 'it']) {
      await page.evaluate((one) => localStorage.setItem('touchline.language', one), language)
      await page.reload()
      await page.locator(`html[lang="${language}"] article footer`).waitFor()
      for (const [width, height] of [
        [1280, 800],
        [1366, 768],
      ] as const) {
        await page.setViewportSize({ width, height })
        const buttons = page.locator('article footer button')
        const apart = async (): Promise<number> => {
          const [first, last] = [await boxOf(buttons.first()), await boxOf(buttons.last())]
          return Math.abs(first.y + first.bottom - last.y - last.bottom) / 2
        }
        await untilStill(buttons.last())
        expect(await apart(), language).toBeLessThan(4)
      }
    }
    await page.context().close()
  })

  test('PR21 with text of twice the size each score can still be pressed', async () => {
    const { page } = await newPerson(house.browser, house.server.url, { size: 'desktop' })
    await createBlankWorkshop(page, 'An estimate', 'Maria')
    await page.goto(page.url().replace(/frame$/u, 'prioritise'))
    await page
      .locator('main input[type="text"], main input:not([type])')
      .first()
      .fill('Rebuild the app')
    await page.keyboard.press('Enter')
    await facilitatorBar(page).press('Open estimating')
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    await page.locator('[data-axis] [role="radio"]').last().waitFor()
    await untilStill(page.locator('[data-axis] [role="radio"]').last())
    const widths = await page
      .locator('[data-axis] [role="radio"]')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width))
    expect(widths).toHaveLength(10)
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(24)
    await page.context().close()
  })
})

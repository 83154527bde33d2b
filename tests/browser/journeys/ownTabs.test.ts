import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isWithoutBrowser } from '../launch.ts'
import { addTouchpoint } from '../pages/board.ts'
import { createBlankWorkshop, facilitatorBar, participantLink } from '../pages/facilitator.ts'
import { type Person } from '../pages/person.ts'
import { rateByKeys, titleOfCard } from '../pages/rate.ts'
import { openHouse, type House } from '../pages/house.ts'

let house: House
let mara: Person
let ana: Person
/** Ana's two tabs. */
let left: Page
let right: Page

const add = (page: Page, title: string): Promise<void> => addTouchpoint(page, title)
const saved = (page: Page) => page.getByText('Saved', { exact: true }).first().waitFor()
/** The coverage names titles too. */
const notes = (page: Page) => page.locator('[data-note]')
const shows = (page: Page, title: string) =>
  page.getByText(title, { exact: true }).first().waitFor()

describe.skipIf(isWithoutBrowser)('two tabs of one person', () => {
  beforeAll(async () => {
    house = await openHouse()
    mara = await house.person({ size: 'desktop' })
    ana = await house.person({ size: 'desktop' })
    await createBlankWorkshop(mara.page, 'Two tabs', 'Mara')
    await ana.join(await participantLink(mara.page), 'Ana', 'Branch')
    for (const person of [mara, ana]) await person.goTo('collect')
    left = ana.page
    right = await ana.context.newPage()
    await right.goto(left.url())
    for (const page of [left, right]) await saved(page)
  })
  afterAll(() => house?.close())

  test('U5 they show the same, the others see one person, and undo stays in its tab', async () => {
    await add(left, 'From the left')
    await shows(right, 'From the left')
    await add(right, 'From the right')
    await shows(left, 'From the right')
    await mara.page.getByRole('button', { name: '2 people are here' }).waitFor()
    await mara.page.getByRole('button', { name: '2 people are here' }).click()
    const people = mara.page.getByRole('dialog').getByRole('listitem')
    await people.filter({ hasText: 'Ana' }).first().waitFor()
    expect(await people.filter({ hasText: 'Ana' }).count()).toBe(1)
    await mara.page.keyboard.press('Escape')
    await left.locator('body').click({ position: { x: 2, y: 2 } })
    await left.keyboard.press('Control+z')
    await right.getByText('From the left').first().waitFor({ state: 'detached' })
    await shows(left, 'From the right')
    await shows(mara.page, 'From the right')
  })

  test('L37 the browser’s locks keep them apart, and page loads do not add client ids', async () => {
    const ids = (page: Page): Promise<string[]> =>
      page.evaluate(() => Object.keys(localStorage).filter((key) => /:board:writer:/u.test(key)))
    await expect.poll(async () => (await ids(left)).length).toBe(2)
    const before = await ids(left)
    for (const round of [1, 2, 3])
      for (const page of [left, right]) {
        await page.reload()
        await saved(page)
        await add(page, `Round ${round} of ${page === left ? 'left' : 'right'}`)
        await saved(page)
      }
    await expect.poll(async () => (await ids(left)).sort()).toEqual(before.sort())
    for (const round of [1, 2, 3]) await shows(mara.page, `Round ${round} of right`)
  })

  test('U5 without a network they still show the same, and everything arrives once', async () => {
    await ana.context.setOffline(true)
    for (const page of [left, right]) await page.getByText('You are offline').first().waitFor()
    await add(left, 'Left without network')
    await shows(right, 'Left without network')
    await add(right, 'Right without network')
    await shows(left, 'Right without network')
    await left.getByText('On this device only').first().waitFor()
    await ana.context.setOffline(false)
    for (const page of [left, right]) await saved(page)
    for (const title of ['Left without network', 'Right without network']) {
      await shows(mara.page, title)
      for (const page of [left, right, mara.page])
        expect(await notes(page).getByText(title, { exact: true }).count(), title).toBe(1)
    }
  })

  test('U5 a rating given in one tab is given in the other', async () => {
    const bar = facilitatorBar(mara.page)
    await bar.next()
    await bar.next()
    await bar.press('Open rating')
    for (const page of [left, right]) await page.waitForURL(/\/rate$/u)
    const first = await titleOfCard(left)
    await rateByKeys(left, { [first]: [5, 1, -2] })
    // Where a page begins is settled by what it finds; it must be there by then.
    await saved(left)
    await right.reload()
    await expect.poll(() => titleOfCard(right)).not.toBe(first)
    for (const page of [left, right]) await saved(page)
    expect(
      ana.errors.filter(
        (error) => !/ERR_INTERNET_DISCONNECTED|Failed to load resource/u.test(error),
      ),
    ).toEqual([])
  })
})

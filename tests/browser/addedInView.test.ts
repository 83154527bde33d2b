import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isWithoutBrowser } from './launch.ts'
import { createBlankWorkshop, participantLink } from './pages/facilitator.ts'
import { type Person } from './pages/person.ts'
import { openHouse, type House } from './pages/house.ts'

let house: House
let mara: Person
let ben: Person
let dan: Person

const notes = Array.from({ length: 24 }, (_, at) => `Moment ${at + 1}`)

/** Whether the whole card of a title can be seen: nothing lies over its corners. */
const isInView = ({ page }: Person, title: string): Promise<boolean> =>
  page
    .locator('li', { has: page.getByRole('button', { name: title, exact: true }) })
    .last()
    .evaluate((card) => {
      const { left, right, top, bottom } = card.getBoundingClientRect()
      return [left + 3, right - 3].every((x) =>
        [top + 3, bottom - 3].every((y) => card.contains(document.elementFromPoint(x, y))),
      )
    })
const add = async ({ page }: Person, stage: string, title: string): Promise<string | null> => {
  const field = page.getByRole('textbox', { name: `Add to ${stage}` }).first()
  await field.fill(title)
  await field.press('Enter')
  await page.getByText(title, { exact: true }).first().waitFor()
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null)
}

describe.skipIf(isWithoutBrowser)('a board longer than the window', () => {
  beforeAll(async () => {
    house = await openHouse()
    mara = await house.person({ size: 'desktop' })
    ben = await house.person({ size: 'desktop' })
    dan = await house.person({ size: 'phone' })
    await createBlankWorkshop(mara.page, 'Opening an account', 'Mara')
    const link = await participantLink(mara.page)
    await ben.join(link, 'Ben', 'Support')
    await dan.join(link, 'Dan', 'Sales')
    await mara.goTo('collect')
    // Two that are likely the same: numbers alone tell the moments apart.
    for (const title of ['Letter of thanks', 'Thanks letter']) await add(mara, 'Advocacy', title)
    for (const stage of ['Awareness', 'Advocacy'])
      for (const title of notes) await add(mara, stage, `${stage} ${title}`)
    await mara.untilSaved()
    for (const person of [ben, dan]) await person.goTo('collect')
  })
  afterAll(() => house?.close())

  test.each(['desktop', 'phone'] as const)(
    'CO86 what one adds at the end of a long stage can be seen on a %s, and the field keeps the focus',
    async (size) => {
      const person = size === 'desktop' ? ben : dan
      await person.page.getByText('Awareness Moment 24').first().waitFor()
      expect(await isInView(person, 'Awareness Moment 24')).toBe(false)
      // The proposals come a moment after the board and take their row from it.
      await person.page
        .getByText(/likely the same/u)
        .first()
        .waitFor()
      expect(await add(person, 'Awareness', `From the ${size}`)).toBe('Add to Awareness')
      await expect.poll(() => isInView(person, `From the ${size}`)).toBe(true)
      expect(person.errors).toEqual([])
    },
  )

  test('CO91 the buttons under the board cover none of it', async () => {
    const { page } = ben
    await page.getByRole('button', { name: 'Show coverage' }).waitFor()
    await page.locator('[data-cursors="collect"]').evaluate((board) => board.scrollTo(0, 1e6))
    await expect.poll(() => isInView(ben, 'Advocacy Moment 24')).toBe(true)
    const foot = await page.getByRole('button', { name: 'Show coverage' }).boundingBox()
    const board = await page.locator('[data-cursors="collect"]').boundingBox()
    expect(foot!.y).toBeGreaterThanOrEqual(board!.y + board!.height)
  })
})

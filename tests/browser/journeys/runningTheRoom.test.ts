import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isWithoutBrowser } from '../launch.ts'
import { addTouchpoint } from '../pages/board.ts'
import { createBlankWorkshop, facilitatorBar, participantLink } from '../pages/facilitator.ts'
import { type Person } from '../pages/person.ts'
import { rateByKeys, rateByTouch, type Answers } from '../pages/rate.ts'
import { openHouse, type House } from '../pages/house.ts'

let house: House
/** Steers; Ben and Cyd have a computer, Dan a phone, Olga nothing. */
let mara: Person
let ben: Person
let cyd: Person
let dan: Person
/** A window of Mara's on the wall. */
let wall: Page

const first = ['Advert in the tram', 'Branch window'] as const
const cards: Readonly<Record<string, Answers>> = {
  'Advert in the tram': [5, 2, -1],
  'Branch window': [3, 4, 1],
  Hotline: [5, 1, -2],
  'Welcome letter': [3, 3, 0],
  'Poster at the stop': [2, 2, 0],
}
const guests = () => [ben, cyd, dan]
const sees = (page: Page, words: string | RegExp) =>
  page.getByText(words).locator('visible=true').first().waitFor()
const noteOf = (page: Page, title: string) =>
  page.locator('[data-note]', { hasText: title }).first()
/** Title of the touchpoint that is open; `null` while none is. */
const openTitle = (page: Page): Promise<string | null> =>
  page
    .locator('aside textarea[aria-label="Title"]')
    .evaluateAll((all) => (all[0] as HTMLTextAreaElement | undefined)?.value ?? null)
/** Opens a note where no other part of it is. */
const openNote = (page: Page, title: string) =>
  noteOf(page, title).click({ position: { x: 20, y: 10 } })

describe.skipIf(isWithoutBrowser)('running the room, four people and one without a device', () => {
  beforeAll(async () => {
    house = await openHouse()
    mara = await house.person({ size: 'desktop' })
    ben = await house.person({ size: 'desktop' })
    cyd = await house.person({ size: 'desktop', theme: 'dark' })
    dan = await house.person({ size: 'phone' })
    await createBlankWorkshop(mara.page, 'Opening an account', 'Mara')
    const link = await participantLink(mara.page)
    await ben.join(link, 'Ben', 'Support')
    await cyd.join(link, 'Cyd', 'Sales')
    await dan.join(link, 'Dan', 'Sales')
    await facilitatorBar(mara.page).next()
    for (const person of guests()) await person.page.waitForURL(/\/collect$/u)
    for (const title of first) await addTouchpoint(mara.page, title)
    await mara.untilSaved()
  })
  afterAll(() => house?.close())

  test('J40 who follows a person gets the touchpoint that person opens, on the phone too', async () => {
    await mara.page.getByTitle(/are here/u).click()
    await mara.page.getByRole('button', { name: 'Follow Cyd' }).click()
    await dan.page.locator('header button[aria-haspopup="dialog"]').tap()
    await dan.page.getByRole('dialog').getByRole('button', { name: 'People' }).tap()
    await dan.page.getByRole('button', { name: 'Follow Cyd' }).tap()
    await openNote(cyd.page, 'Branch window')
    for (const page of [mara.page, dan.page])
      await expect.poll(() => openTitle(page)).toBe('Branch window')
    await cyd.page.keyboard.press('Escape')
    for (const page of [mara.page, dan.page]) await expect.poll(() => openTitle(page)).toBeNull()
    await mara.page.getByRole('button', { name: 'Stop following' }).click()
    await dan.page.getByRole('button', { name: 'Stop following' }).tap()
  })

  test('J41 a locked board stops everybody but who steers, and says so; unlocked it goes on', async () => {
    const bar = facilitatorBar(mara.page)
    await bar.choose('Lock the board')
    for (const { page } of guests()) {
      await sees(page, 'The board is locked')
      await expect
        .poll(() => page.getByRole('textbox', { name: 'Add to Awareness' }).count())
        .toBe(0)
    }
    await addTouchpoint(mara.page, 'Hotline')
    await noteOf(ben.page, 'Hotline').waitFor()
    await bar.choose('Unlock the board')
    await addTouchpoint(ben.page, 'Welcome letter')
    await noteOf(cyd.page, 'Welcome letter').waitFor()
  })

  test('J42 everyone is brought where the facilitator looks; who is writing decides', async () => {
    await mara.goTo('frame')
    const words = ben.page.getByRole('textbox', { name: 'Add to Consideration' }).first()
    await words.fill('half a senten')
    await facilitatorBar(mara.page).choose('Move the group here: Frame')
    for (const person of [cyd, dan]) await person.page.waitForURL(/\/frame$/u)
    await sees(ben.page, /asks everyone to: Frame/u)
    expect(await words.inputValue()).toBe('half a senten')
    await words.fill('')
    await ben.page.getByRole('button', { name: 'Finish here first' }).click()
    await mara.goTo('frame')
    await facilitatorBar(mara.page).choose('Bring everyone here')
    await ben.page.waitForURL(/\/frame$/u)
    await facilitatorBar(mara.page).next()
    for (const person of [...guests(), mara]) await person.page.waitForURL(/\/collect$/u)
  })

  test('J43 a scribe enters a note and a ballot for somebody without a device, and others see it', async () => {
    await facilitatorBar(mara.page).choose('Write for others')
    const { page } = mara
    await page.getByLabel('Name', { exact: true }).fill('Olga')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Write for Olga' }).click()
    await sees(page, 'Writing for Olga')
    await addTouchpoint(page, 'Poster at the stop')
    await openNote(ben.page, 'Poster at the stop')
    await sees(ben.page, /Olga · no device/u)
    await ben.page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Finish' }).click()
    await page.getByRole('link', { name: 'Back to the workshop' }).click()
    await page.waitForURL(/\/collect$/u)
  })

  test('J43 her ballot is entered too, and counts beside those of a computer and a phone', async () => {
    const bar = facilitatorBar(mara.page)
    await bar.next()
    await bar.press('Open rating')
    for (const person of guests()) await person.page.waitForURL(/\/rate$/u)
    await rateByKeys(ben.page, cards)
    await rateByKeys(cyd.page, cards)
    await rateByTouch(dan.page, cards)
    await bar.choose('Write for others')
    await mara.page.getByRole('button', { name: 'Write for Olga' }).click()
    await mara.page.getByText('Rate', { exact: true }).click()
    await mara.page.getByRole('article').waitFor()
    await mara.page.locator('#work').focus()
    await rateByKeys(mara.page, cards)
    await mara.untilSaved()
    await mara.page.getByRole('button', { name: 'Finish' }).click()
    await mara.page.getByRole('link', { name: 'Back to the workshop' }).click()
    await sees(mara.page, '4 of 4 are done')
  })

  test('J44 the projector asks whether all are done, and shows how many say so', async () => {
    wall = await mara.context.newPage()
    await wall.setViewportSize({ width: 1280, height: 720 })
    await wall.goto(mara.page.url().replace(/rate$/u, 'present'))
    await sees(wall, '4 of 4 are done')
    await facilitatorBar(mara.page).choose('Ask “ready?”')
    await sees(wall, 'Are you done?')
    await dan.page.getByRole('button', { name: 'I am done' }).tap()
    await cyd.page.getByRole('button', { name: 'I am done' }).click()
    const heading = wall.getByRole('heading', { level: 1 })
    await expect.poll(() => heading.innerText()).toMatch(/^2 of \d are done$/u)
    await facilitatorBar(mara.page).choose('End the question')
    await expect.poll(() => heading.innerText()).toBe('4 of 4 are done')
  })

  test('J44 it shows the reveal, then item by item what the facilitator has in front', async () => {
    const bar = facilitatorBar(mara.page)
    await bar.pressAndConfirm('Reveal', 'Reveal')
    await sees(wall, 'The answers are open.')
    await bar.next()
    for (const person of guests()) await person.page.waitForURL(/\/discuss$/u)
    const shown = wall.locator('[data-item] h1, [data-item] h2').first()
    await shown.waitFor()
    for (const title of ['Branch window', 'Hotline']) {
      await mara.page
        .getByRole('button', { name: new RegExp(title, 'u') })
        .first()
        .click()
      await expect.poll(() => shown.innerText()).toBe(title)
    }
    for (const page of [wall, ben.page]) await sees(page, /without a device/u)
    for (const [width, height] of [
      [1280, 720],
      [1920, 1080],
    ] as const) {
      await wall.setViewportSize({ width, height })
      const over = () =>
        wall.evaluate(() => {
          const { scrollWidth, scrollHeight } = document.documentElement
          return [scrollWidth - innerWidth, scrollHeight - innerHeight]
        })
      await expect.poll(over).toEqual([0, 0])
    }
    for (const person of [...guests(), mara]) expect(person.errors).toEqual([])
  })
})

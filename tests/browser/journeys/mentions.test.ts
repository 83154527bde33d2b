import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isWithoutBrowser } from '../launch.ts'
import { createBlankWorkshop, participantLink } from '../pages/facilitator.ts'
import { type Person } from '../pages/person.ts'
import { openHouse, type House } from '../pages/house.ts'

let house: House
let mara: Person
let ana: Person

const day = 86_400_000
const comment = (page: Page) => page.getByRole('textbox', { name: 'Write a comment' })

async function addTouchpoint({ page }: Person, title: string): Promise<void> {
  const field = page.getByRole('textbox', { name: /^Add to/u }).first()
  await field.fill(title)
  await field.press('Enter')
  await page.getByText(title, { exact: true }).first().waitFor()
}

/** Waits until this device has kept how the workshop looks, which it does a while after all has come. */
const untilSeen = ({ page }: Person, since: number): Promise<unknown> =>
  page.waitForFunction((from) => {
    const key = Object.keys(localStorage).find((one) => one.endsWith(':seen'))
    const kept = JSON.parse(localStorage.getItem(key ?? '') ?? '{}') as { last?: { at: number } }
    return (kept.last?.at ?? 0) >= from
  }, since)

/** Leaves the page and lets two days go by on this device. */
async function beAwayForDays(person: Person): Promise<void> {
  const { page } = person
  expect(page.url()).toContain('/w/')
  await untilSeen(person, 0)
  await page.goto(`${house.server.url}/`)
  await page.evaluate((ms) => {
    const key = Object.keys(localStorage).find((one) => one.endsWith(':seen'))!
    const kept = JSON.parse(localStorage.getItem(key)!) as { last: { at: number } }
    kept.last.at -= ms
    localStorage.setItem(key, JSON.stringify(kept))
  }, 2 * day)
}

describe.skipIf(isWithoutBrowser)('talking about a touchpoint in two browsers', () => {
  beforeAll(async () => {
    house = await openHouse()
    mara = await house.person({ size: 'desktop' })
    ana = await house.person({ size: 'phone' })
    await createBlankWorkshop(mara.page, 'Opening an account', 'Mara')
    const link = await participantLink(mara.page)
    await ana.join(link, 'Ana Kowalska', 'Branch')
    await mara.goTo('collect')
    await ana.goTo('collect')
    await addTouchpoint(mara, 'Hotline')
    await addTouchpoint(ana, 'Counter')
    await ana.untilSaved()
  })
  afterAll(() => house?.close())

  test('J36 one is named in a comment on a phone, is told at once, opens it there and answers', async () => {
    // What comes within 1.5 s after all of the page is there would be told by the mark alone: the page's own rule.
    await untilSeen(ana, 0)
    await ana.page.waitForTimeout(4000)
    const { page } = mara
    await page.getByRole('button', { name: 'Hotline', exact: true }).click()
    await comment(page).click()
    await page.keyboard.type('How long do they wait, @br')
    await page.getByRole('option', { name: /Ana Kowalska/u }).waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.type('?')
    await expect
      .poll(() => comment(page).inputValue())
      .toBe('How long do they wait, @Ana Kowalska ?')
    await page.keyboard.press('Enter')
    await ana.page.getByText('Mara mentioned you: “Hotline”').waitFor()
    await ana.page.getByRole('button', { name: 'Mara mentioned you: “Hotline” · Open' }).click()
    const words = ana.page.locator('[data-comment]', { hasText: 'How long do they wait' })
    await words.waitFor()
    await ana.page.waitForFunction(
      () => document.activeElement?.getAttribute('data-comment') !== null,
    )
    await expect
      .poll(() => ana.page.getByRole('button', { name: /mentioned you/u }).count())
      .toBe(0)
    await ana.page.getByRole('button', { name: /^Reply to/u }).tap()
    await ana.page.getByRole('textbox', { name: 'Write a reply' }).fill('Ten minutes')
    await ana.page.keyboard.press('Enter')
    await mara.page.locator('[data-comment]').getByText('Ten minutes').waitFor()
    await ana.untilSaved()
  })

  test('J37 one who returns after days reads what changed, goes there and finds nothing twice', async () => {
    const back = ana.page.url()
    await beAwayForDays(ana)
    await mara.page.keyboard.press('Escape')
    await addTouchpoint(mara, 'Letter with the card')
    await mara.page.getByRole('button', { name: 'Counter', exact: true }).click()
    await comment(mara.page).fill('Which one?')
    await comment(mara.page).press('Enter')
    await mara.untilSaved()
    await ana.page.goto(back.replace(/\?.*/u, ''))
    await ana.page.getByText('1 thing for you · 1 new touchpoint').waitFor()
    await ana.page.getByText(/^Since \d/u).waitFor()
    await ana.page.getByRole('button', { name: 'Show all' }).click()
    const dialog = ana.page.getByRole('dialog', { name: 'What changed' })
    await dialog.getByRole('link', { name: /new touchpoint in/u }).waitFor()
    await dialog.getByRole('link', { name: /1 comment on “Counter”/u }).click()
    await ana.page.locator('[data-comment]', { hasText: 'Which one?' }).waitFor()
    const again = await ana.page.evaluate(() => Date.now())
    await ana.page.goto(back.replace(/\?.*/u, ''))
    await ana.page.getByText('Letter with the card').waitFor()
    // What there is to tell is worked out just before what is seen is kept.
    await untilSeen(ana, again)
    expect(await ana.page.getByText(/^Since \d/u).count()).toBe(0)
    for (const person of [mara, ana]) expect(person.errors).toEqual([])
  })
})

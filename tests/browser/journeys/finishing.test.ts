/** Coming back by the link as the person one is, and the end of a workshop (SPEC J47). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isWithoutBrowser } from '../launch.ts'
import { createBlankWorkshop, facilitatorBar } from '../pages/facilitator.ts'
import { findingsOf } from '../pages/findings.ts'
import { type Person } from '../pages/person.ts'
import { openHouse, type House } from '../pages/house.ts'

let house: House
let marta: Person
let ben: Person
let links: string[] = []

const share = ({ page }: Person) =>
  page.getByRole('button', { name: 'Share', exact: true }).first().click()

describe.skipIf(isWithoutBrowser)('coming back and finishing', () => {
  beforeAll(async () => {
    house = await openHouse()
    marta = await house.person({ size: 'desktop' })
    ben = await house.person({ size: 'phone' })
    await createBlankWorkshop(marta.page, 'Phone shop', 'Marta')
    await share(marta)
    const shown = marta.page.getByRole('dialog').getByText(/\/w\/.+#/u)
    await shown.nth(3).waitFor()
    links = await shown.allInnerTexts()
    await marta.page.keyboard.press('Escape')
    await ben.join(links[1]!, 'Ben', 'Sales')
  })
  afterAll(() => house?.close())

  test('J47 who handed over is welcomed back by the link, steers as the same person and holds every link', async () => {
    const { page } = marta
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('menuitem', { name: 'People' }).click()
    await page.getByRole('button', { name: 'Options for Ben' }).click()
    await page.getByRole('menuitem', { name: 'Hand over to Ben and leave' }).click()
    await page.getByRole('button', { name: 'Hand over and leave' }).click()
    await page.waitForURL(/\/$/u)
    await page.goto(links[0]!)
    await page.getByRole('heading', { name: 'Welcome back, Marta' }).waitFor()
    expect(await findingsOf(page, 'welcome back')).toEqual([])
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Steer the workshop')
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: 'Facilitator' }).waitFor()
    await page.getByTitle('2 people are here').waitFor()
    await share(marta)
    const shown = page.getByRole('dialog').getByText(/\/w\/.+#/u)
    await shown.nth(3).waitFor()
    await expect.poll(() => shown.allInnerTexts()).toEqual(links)
    await page.keyboard.press('Escape')
  })

  test('J47 it is finished on the map, everybody takes the result along, and it is opened again', async () => {
    const { page } = marta
    for (const [at, step] of [
      'collect',
      'rate',
      'discuss',
      'swot',
      'prioritise',
      'map',
    ].entries()) {
      await facilitatorBar(page).next()
      await page.waitForURL((url) => url.pathname.endsWith(`/${step}`))
      await page
        .getByText(`${at + 2} of 7`)
        .first()
        .waitFor()
    }
    await facilitatorBar(page).press('Finish the workshop')
    const question = page.getByRole('dialog', { name: 'Finish the workshop?' })
    await question.waitFor()
    expect(await findingsOf(page, 'the question')).toEqual([])
    await question.getByRole('button', { name: 'Finish the workshop' }).click()
    for (const person of [marta, ben]) {
      await person.page.getByText('This workshop is finished', { exact: true }).waitFor()
      await person.page.getByRole('button', { name: 'Take the result along' }).click()
      const dialog = person.page.getByRole('dialog', { name: 'Take the result along' })
      const download = person.page.waitForEvent('download')
      await dialog.getByRole('button', { name: 'Decision record (Markdown)' }).click()
      expect((await download).suggestedFilename()).toMatch(/^phone-shop.*\.md$/u)
      expect(await findingsOf(person.page, 'the result')).toEqual([])
      await person.page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
    }
    await facilitatorBar(page).press('Open it again')
    for (const person of [marta, ben])
      await person.page
        .getByText('This workshop is finished', { exact: true })
        .waitFor({ state: 'detached' })
    expect([...marta.errors, ...ben.errors]).toEqual([])
  })

  test('SL59 deleting it says so, and nobody is told that the server is away', async () => {
    const { page } = marta
    const said: string[] = []
    for (const person of [marta, ben]) {
      await person.page.exposeFunction('tell', (text: string) => said.push(text))
      await person.page.evaluate(() => {
        const look = (): void => {
          const found = /Keep going|cannot be reached/u.exec(document.body.textContent ?? '')
          if (found) (window as unknown as { tell: (text: string) => void }).tell(found[0])
        }
        new MutationObserver(look).observe(document.body, { subtree: true, childList: true })
      })
    }
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Download or delete' }).click()
    await page.getByRole('textbox', { name: /Phone shop/u }).fill('Phone shop')
    await page.getByRole('button', { name: 'Delete the workshop' }).click()
    await page.waitForURL(/\/$/u)
    await page.getByText('“Phone shop” is deleted.').first().waitFor()
    await ben.page.getByText('This workshop is gone').waitFor()
    expect(said).toEqual([])
  })
})

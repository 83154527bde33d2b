import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isWithoutBrowser } from '../launch.ts'
import { addTouchpoint } from '../pages/board.ts'
import { createBlankWorkshop, participantLink } from '../pages/facilitator.ts'
import { createTwin, type Person } from '../pages/person.ts'
import { openVersions } from '../pages/versions.ts'
import { openHouse, type House } from '../pages/house.ts'

let house: House
let mara: Person
let ben: Person

const focused = (person: Person): Promise<string> =>
  person.page.evaluate(() => document.activeElement?.textContent ?? '')

const add = async (person: Person, title: string): Promise<void> => {
  await addTouchpoint(person.page, title)
  await person.untilSaved()
}
const sees = (person: Person, title: string) => person.page.getByText(title).first().waitFor()
const lacks = (person: Person, title: string) =>
  person.page.getByText(title).first().waitFor({ state: 'detached' })

describe.skipIf(isWithoutBrowser)('versions in two browsers', () => {
  beforeAll(async () => {
    house = await openHouse()
    mara = await house.person({ size: 'desktop' })
    ben = await house.person({ size: 'phone' })
    await createBlankWorkshop(mara.page, 'Opening an account', 'Mara')
    const link = await participantLink(mara.page)
    await ben.join(link, 'Ben', 'Support')
    for (const person of [mara, ben]) await person.goTo('collect')
    await add(mara, 'Advert in the tram')
    await add(mara, 'Branch window')
  })
  afterAll(() => house?.close())

  test('VS1 the facilitator saves a version by name, with the keyboard alone', async () => {
    const { page } = mara
    await page.getByRole('button', { name: 'More', exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Versions' }).focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Versions' })
    await dialog.getByText('No version yet.').waitFor()
    await dialog.getByLabel('Name').focus()
    await page.keyboard.press('Enter')
    await dialog.getByText('Give the version a name').waitFor()
    await page.keyboard.type('Before lunch')
    await page.keyboard.press('Enter')
    await dialog.getByText('“Before lunch” is saved.').waitFor()
    await dialog.getByText('Nothing differs from how it is now.').waitFor()
    await expect
      .poll(() => dialog.getByRole('button', { name: 'Bring it back' }).isDisabled())
      .toBe(true)
    await expect.poll(() => dialog.getByLabel('Name').inputValue()).toBe('')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    const label = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    await expect.poll(label).toBe('More')
  })

  test('VS3 a look tells what comes back, goes and changes, with before and after', async () => {
    await add(ben, 'Flyer at school')
    await sees(mara, 'Flyer at school')
    await mara.page.getByRole('button', { name: 'Branch window', exact: true }).focus()
    await mara.page.keyboard.press('Delete')
    await lacks(mara, 'Branch window')
    await mara.untilSaved()
    const versions = await openVersions(mara.page, false)
    const pane = versions.pane('Before lunch')
    await pane
      .getByText('1 entry comes back (Touchpoints: 1), 1 entry goes (Touchpoints: 1).')
      .waitFor()
    await pane.getByText('Branch window comes back').waitFor()
    await pane.getByText('Flyer at school goes').waitFor()
    expect(await versions.row('Before lunch').innerText()).toMatch(/Mara[^]*2 touchpoints/u)
  })

  test('VS4 bringing back asks first, and says what changes and what stays', async () => {
    const versions = await openVersionsAgain()
    const said = await versions.bringBack('Before lunch')
    expect(said).toContain('1 entry comes back (Touchpoints: 1), 1 entry goes (Touchpoints: 1).')
    expect(said).toContain('Ratings, estimates and dots stay.')
    await versions.dialog.waitFor({ state: 'hidden' })
    await sees(mara, 'Branch window')
    await lacks(mara, 'Flyer at school')
  })

  test('VS5 everybody is told who did what; only facilitators can undo it there', async () => {
    await sees(ben, 'Mara brought back “Before lunch”. Ratings and votes stay.')
    await sees(ben, 'Branch window')
    await lacks(ben, 'Flyer at school')
    const toast = mara.page.getByText('You brought back “Before lunch”.')
    await toast.waitFor()
    expect(await ben.page.getByRole('button', { name: 'Undo' }).count()).toBe(0)
    await mara.page.getByRole('button', { name: 'Undo', exact: true }).click()
    await sees(mara, 'You undid bringing back “Before lunch”.')
    await sees(ben, 'Mara undid bringing back “Before lunch”.')
    for (const person of [mara, ben]) {
      await sees(person, 'Flyer at school')
      await lacks(person, 'Branch window')
      await person.untilSaved()
    }
  })

  test('VS7 arrows move through the list, Enter looks, and the focus stays there', async () => {
    const versions = await openVersions(mara.page, false)
    await versions.row('Before lunch').last().waitFor()
    const rows = versions.dialog.getByRole('list', { name: 'Saved versions' }).getByRole('button')
    await expect.poll(() => rows.count()).toBe(3)
    await rows.first().focus()
    await mara.page.keyboard.press('End')
    await expect.poll(() => focused(mara)).toContain('Before lunch')
    await mara.page.keyboard.press('Enter')
    await versions
      .pane('Before lunch')
      .getByText('1 entry comes back (Touchpoints: 1), 1 entry goes (Touchpoints: 1).')
      .waitFor()
    await expect.poll(() => focused(mara)).toContain('Before lunch')
    await mara.page.keyboard.press('ArrowUp')
    await expect.poll(() => focused(mara)).toContain('was brought back')
    await mara.page.keyboard.press('Escape')
  })

  test('VS8 who is no facilitator does not find it', async () => {
    await ben.page.locator('header button[aria-haspopup="dialog"]').click()
    const sheet = ben.page.getByRole('dialog')
    await sheet.getByRole('button', { name: 'People' }).waitFor()
    expect(await sheet.getByRole('button', { name: 'Versions' }).count()).toBe(0)
    await ben.page.keyboard.press('Escape')
  })

  test('VS9 on a phone list and version come one after the other, and back gives the focus back', async () => {
    const phone = await createTwin(house.browser, mara, { size: 'phone' })
    const versions = await openVersions(phone.page, true)
    await versions.row('Before lunch').last().tap()
    const pane = versions.pane('Before lunch')
    await pane
      .getByText('1 entry comes back (Touchpoints: 1), 1 entry goes (Touchpoints: 1).')
      .waitFor()
    expect(await versions.dialog.getByLabel('Name').count()).toBe(0)
    await expect.poll(() => focused(phone)).toBe('Before lunch')
    await pane.getByRole('button', { name: 'Back', exact: true }).tap()
    await expect.poll(() => focused(phone)).toContain('Before lunch')
    await versions.dialog.getByLabel('Name').waitFor()
    await versions.row('Before lunch').last().tap()
    await versions.bringBack('Before lunch')
    await sees(ben, 'Mara brought back “Before lunch”.')
    await sees(phone, 'Branch window')
    expect(phone.errors).toEqual([])
    await phone.leave()
  })

  test('VS5 nobody met an error on the way', () => {
    expect(mara.errors).toEqual([])
    expect(ben.errors).toEqual([])
  })
})

/** The dialog is open already. */
async function openVersionsAgain() {
  await mara.page.keyboard.press('Escape')
  return openVersions(mara.page, false)
}

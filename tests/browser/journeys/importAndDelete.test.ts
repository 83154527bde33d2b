import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isWithoutBrowser } from '../launch.ts'
import { chooseFromMenu, createBlankWorkshop, participantLink } from '../pages/facilitator.ts'
import { findingsInDialog } from '../pages/findings.ts'
import { type Person } from '../pages/person.ts'
import { openHouse, type House } from '../pages/house.ts'

let house: House
let mara: Person
let ben: Person

/** As a Polish spreadsheet saves it: semicolons, Windows-1250, a quoted line break, one row without a title. */
const file = Buffer.from(
  'Etap;Punkt styku;Kana\xb3y;Notatka\r\nAwareness;Za\xb3\xb9cznik;Telex;"jeden\r\ndwa"\r\nDecision;;;bez tytu\xb3u\r\nDecision;=1+1;;\r\n',
  'latin1',
)

const choose = ({ page }: Person, name: string): Promise<void> => chooseFromMenu(page, name)
const findings = ({ page }: Person): Promise<string[]> => findingsInDialog(page)

describe.skipIf(isWithoutBrowser)('bringing in, using again and letting go', () => {
  beforeAll(async () => {
    house = await openHouse()
    mara = await house.person({ size: 'desktop' })
    ben = await house.person({ size: 'phone' })
    await createBlankWorkshop(mara.page, 'Opening an account', 'Mara')
    const link = await participantLink(mara.page)
    await ben.join(link, 'Ben', 'Support')
    for (const person of [mara, ben]) await person.goTo('collect')
  })
  afterAll(() => house?.close())

  test('J30 a file of another house comes in as it was saved, others see it, and one undo takes it back', async () => {
    const { page } = mara
    await choose(mara, 'Import a table')
    const dialog = page.getByRole('dialog')
    const chosen = page.waitForEvent('filechooser')
    await dialog.getByRole('button', { name: 'Choose a file' }).click()
    await (await chosen).setFiles({ name: 'punkty.csv', mimeType: 'text/csv', buffer: file })
    await dialog.getByText('2 touchpoints come in.').waitFor()
    expect(await findings(mara)).toEqual([])
    await dialog.getByText('Row 3:').waitFor()
    await dialog.getByRole('button', { name: 'Import 2 touchpoints' }).click()
    await dialog.getByText('2 touchpoints were added.').first().waitFor()
    await dialog.getByRole('button', { name: 'Done' }).click()
    await page.getByText('Załącznik').first().waitFor()
    await page.getByText('=1+1').first().waitFor()
    await ben.page.getByText('Załącznik').first().waitFor()
    await page.keyboard.press('Control+z')
    await ben.page.getByText('Załącznik').first().waitFor({ state: 'detached' })
    await page.getByText('=1+1').first().waitFor({ state: 'detached' })
  })

  test('J31 a workshop becomes a copy; then it is deleted by its title, and who was in it is told', async () => {
    const { page } = mara
    const first = page.url()
    await choose(mara, 'Copy or template')
    expect(await findings(mara)).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: 'Make a copy' }).click()
    const form = page.getByRole('dialog', { name: 'A new workshop' })
    await form.getByLabel('Title of the workshop').fill('Once more')
    await form.getByRole('button', { name: 'Create the workshop' }).click()
    await page.waitForURL((url) => /\/w\/[^/]+\/frame$/u.test(url.href) && url.href !== first)
    await page.getByText('Once more').first().waitFor()
    await page.goto(first)
    await choose(mara, 'Download or delete')
    const dialog = page.getByRole('dialog', { name: 'Download or delete' })
    await dialog.getByRole('combobox', { name: 'Delete everything' }).waitFor()
    expect(await findings(mara)).toEqual([])
    const download = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Download everything' }).click()
    expect((await download).suggestedFilename()).toBe('opening-an-account-everything.zip')
    const remove = dialog.getByRole('button', { name: 'Delete the workshop' })
    expect(await remove.isDisabled()).toBe(true)
    await dialog.getByLabel(/To confirm, write the title/u).fill('Opening an account')
    await remove.click()
    await page.getByText('“Opening an account” is deleted.').first().waitFor()
    await ben.page.getByRole('link', { name: /home page/u }).waitFor()
    await page.getByText('Once more').first().waitFor()
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isWithoutBrowser } from '../launch.ts'
import { addTouchpoint } from '../pages/board.ts'
import { chooseFromMenu, createBlankWorkshop, participantLink } from '../pages/facilitator.ts'
import { findingsInDialog } from '../pages/findings.ts'
import { type Person } from '../pages/person.ts'
import { openHouse, type House } from '../pages/house.ts'

let house: House
let mara: Person
let ben: Person
let parcel: string | null

const survey = [
  'sep=;',
  'Touchpoint;Expectation;Experience;Emotion;Class;Person;Comment;;',
  'Parcel arrives;5;2,0;−1;new;Ann;"Two days late;',
  'call +48 601 234 567";;',
  'Parcel arrives;4;4;1;new;Ben;Ann at the depot was kind;;',
].join('\r\n')
const mailbox =
  'From ann@example.org Thu Jan  8 09:12:00 2026\r\nFrom: Ann <ann@example.org>\r\nSubject: Late\r\n' +
  'Date: 5 Jan 2026 12:00:00 +0000\r\n\r\nStill nothing.\r\n\r\n' +
  'From torn Thu Jan  8 09:12:00 2026\r\n\r\nno head\r\n'

const give = async ({ page }: Person, name: string, text: string): Promise<void> => {
  const chosen = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a file' }).click()
  await (await chosen).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
}

describe.skipIf(isWithoutBrowser)('imports', () => {
  beforeAll(async () => {
    house = await openHouse()
    mara = await house.person({ size: 'desktop' })
    ben = await house.person({ size: 'phone' })
    await createBlankWorkshop(mara.page, 'Buying a lamp', 'Mara')
    await ben.join(await participantLink(mara.page), 'Ben', 'Support')
    await mara.goTo('collect')
    await addTouchpoint(mara.page, 'Parcel arrives', 'Decision')
    await mara.untilSaved()
    parcel = await mara.page.locator('[data-note]').first().getAttribute('data-note')
  })
  afterAll(() => house?.close())

  test('J70 comments of a survey come in with its answers, are read by the others, and go with it', async () => {
    const { page } = mara
    await mara.goTo('customers')
    await page.getByRole('button', { name: 'Import survey results' }).click()
    await give(mara, 'october.csv', survey)
    const dialog = page.getByRole('dialog', { name: 'Import survey results' })
    await dialog.getByText('2 answers of 2 people come in.').waitFor()
    const frame = dialog.getByRole('table').locator('..')
    await dialog.getByText('call […]').waitFor()
    await expect.poll(() => frame.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0)
    expect(await findingsInDialog(page)).toEqual([])
    await dialog.getByRole('button', { name: /^Leave out: Ann at the depot/u }).click()
    await dialog.getByRole('button', { name: 'Import 2 answers' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('2 people, 2 answers').waitFor()

    await ben.goTo(`collect?touchpoint=${parcel}`)
    await ben.page.getByText(/^Two days late;/u).waitFor()
    await ben.page.getByText(/Customer feedback · october/u).waitFor()
    expect(await ben.page.content()).not.toMatch(/depot|601 234/u)
    await page.getByRole('button', { name: 'Take october back' }).click()
    await page.getByText('2 people, 2 answers').waitFor({ state: 'detached' })
    await ben.page.getByText(/^Two days late;/u).waitFor({ state: 'detached' })
    for (const person of [mara, ben]) expect(person.errors).toEqual([])
  })

  test('J71 mail taken for a table is read as mail, and what is damaged in it is listed', async () => {
    const { page } = mara
    await mara.goTo('collect')
    await chooseFromMenu(page, 'Evidence')
    await page.getByRole('button', { name: 'Import a table' }).click()
    await give(mara, 'support.txt', mailbox)
    await page.getByText(/This is mail and no table/u).waitFor()
    await page.getByRole('button', { name: 'Read support mail' }).click()
    const dialog = page.getByRole('dialog', { name: 'Read support mail' })
    await dialog.getByText(/1 mail was read/u).waitFor()
    await dialog.getByText('support.txt, mail 2:').waitFor()
    await dialog.getByRole('button', { name: 'Fill in from the titles' }).click()
    const field = dialog.getByRole('textbox', { name: 'Terms for Parcel arrives' })
    await expect.poll(() => field.inputValue()).toBe('parcel, arrives')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await mara.page.getByText('Parcel arrives').first().waitFor()
    expect(mara.errors).toEqual([])
  })
})

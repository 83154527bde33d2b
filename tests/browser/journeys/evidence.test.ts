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

const mail = (subject: string, body: string, day: number): string =>
  [
    'From ann@example.org Thu Jan  8 09:12:00 2026',
    'From: Ann Smith <ann@example.org>',
    `Subject: ${subject}`,
    `Date: ${day} Jan 2026 12:00:00 +0000`,
    '',
    body,
    '',
    '',
  ].join('\r\n')
const mailbox = Buffer.from(
  mail('Parcel', 'My parcel is LATE. Call +48 601 234 567.', 5) +
    mail('Where is it', 'Nobody came. The delivery is late again.', 9) +
    mail('Thanks', 'All fine, nobody else must read this.', 12),
)
const table = Buffer.from(
  'Touchpoint;Text;Type;Date\r\nParcel arrives;Box was broken;Complaint;05.03.2026\r\n' +
    'Parcel arrives;;Complaint;\r\nParcel arrives;Slow;Complaint;soon\r\n',
)

const choose = ({ page }: Person, name: string): Promise<void> => chooseFromMenu(page, name)
const findings = ({ page }: Person): Promise<string[]> => findingsInDialog(page)
/** Presses what asks for a file, and gives it one. */
const give = async (
  { page }: Person,
  button: string,
  file: { name: string; mimeType: string; buffer: Buffer },
): Promise<void> => {
  const chosen = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: button }).click()
  await (await chosen).setFiles(file)
}

describe.skipIf(isWithoutBrowser)('evidence and KPIs', () => {
  beforeAll(async () => {
    house = await openHouse()
    mara = await house.person({ size: 'desktop' })
    ben = await house.person({ size: 'phone' })
    await createBlankWorkshop(mara.page, 'Buying a lamp', 'Mara')
    await ben.join(await participantLink(mara.page), 'Ben', 'Support')
    await mara.goTo('collect')
    await addTouchpoint(mara.page, 'Parcel arrives', 'Decision')
    await mara.untilSaved()
  })
  afterAll(() => house?.close())

  test('J53 a mailbox is read in the browser, counted by terms, and only what is kept reaches the others', async () => {
    const { page } = mara
    const sent: string[] = []
    page.on('request', (request) => sent.push(request.url()))
    await choose(mara, 'Evidence')
    await page.getByRole('button', { name: 'Read support mail' }).click()
    await give(mara, 'Choose mail files', {
      name: 'support.mbox',
      mimeType: 'application/mbox',
      buffer: mailbox,
    })
    const dialog = page.getByRole('dialog', { name: 'Read support mail' })
    await dialog.getByText(/3 mails were read/u).waitFor()
    await dialog.getByRole('textbox', { name: 'Terms for Parcel arrives' }).fill('late, delivery')
    await dialog.getByText('2 mails', { exact: true }).waitFor()
    await dialog.getByRole('button', { name: 'Excerpts for Parcel arrives' }).click()
    await dialog.getByText(/Call \[…\]/u).waitFor()
    expect(await findings(mara)).toEqual([])
    await dialog.getByRole('button', { name: /^Keep: Where is it/u }).click()
    await dialog.getByRole('button', { name: 'Keep 1 excerpt' }).click()
    await dialog.waitFor({ state: 'detached' })
    await mara.untilSaved()
    expect(sent.filter((url) => /\/api\//u.test(url))).toEqual([])

    const id = await page.locator('[data-note]').first().getAttribute('data-note')
    await ben.goTo(`collect?touchpoint=${id}`)
    await ben.page.getByText(/The delivery is late again/u).waitFor()
    await ben.page.getByText(/Support mail · 2 mails · support\.mbox: late, delivery/u).waitFor()
    expect(await ben.page.content()).not.toMatch(/nobody else must read/u)
  })

  test('J54 a table of evidence comes in with what is left out told, and a KPI is measured again after the workshop', async () => {
    const { page } = mara
    await choose(mara, 'Evidence')
    await page.getByRole('button', { name: 'Import a table' }).click()
    await give(mara, 'Choose a file', {
      name: 'complaints.csv',
      mimeType: 'text/csv',
      buffer: table,
    })
    const dialog = page.getByRole('dialog', { name: 'Import evidence from a table' })
    await dialog.getByText('1 piece of evidence comes in.').waitFor()
    expect(await findings(mara)).toEqual([])
    await dialog.getByRole('button', { name: 'Import 1 piece of evidence' }).click()
    await dialog.getByText('Row 3:').waitFor()
    await dialog.getByText('Row 4:').waitFor()
    await dialog.getByRole('button', { name: 'Done' }).click()
    await choose(mara, 'Evidence')
    await page.getByText('2 pieces of evidence kept · every touchpoint has evidence').waitFor()
    expect(await findings(mara)).toEqual([])
    await page.keyboard.press('Escape')

    await choose(mara, 'KPIs')
    const kpis = page.getByRole('dialog', { name: 'KPIs' })
    await kpis.getByRole('button', { name: 'Edit Sales' }).click()
    await kpis.getByLabel('Baseline').fill('3,100')
    await kpis.getByLabel('Target').fill('3,400')
    await kpis.getByLabel('Actual').fill('3,250')
    expect(await findings(mara)).toEqual([])
    await page.keyboard.press('Enter')
    await kpis.getByText('50% of the way').first().waitFor()
    await kpis.getByRole('button', { name: 'Edit Sales' }).press('Enter')
    await kpis.getByLabel('Baseline').waitFor()
    await page.keyboard.press('Escape')
    await kpis.getByText('50% of the way').first().waitFor()
    await page.keyboard.press('Escape')
    await kpis.waitFor({ state: 'detached' })
    for (const person of [mara, ben]) expect(person.errors).toEqual([])
  })
})

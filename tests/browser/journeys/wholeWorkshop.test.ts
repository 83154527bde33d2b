import type { Browser, Page } from 'playwright-core'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type RunningServer } from '../../startServer.ts'
import { isWithoutBrowser, launchBrowser } from '../launch.ts'
import { paste } from '../pages/board.ts'
import { createBlankWorkshop, facilitatorBar, participantLink } from '../pages/facilitator.ts'
import { createPerson, type Person } from '../pages/person.ts'
import { rateByKeys, rateByTouch, type Answers } from '../pages/rate.ts'

let server: RunningServer
let browser: Browser
let mara: Person
let ana: Person
let ben: Person

describe.skipIf(isWithoutBrowser)('a whole workshop in three browsers', () => {
  beforeAll(async () => {
    server = await startServer()
    browser = await launchBrowser()
    mara = await createPerson(browser, server.url, { size: 'desktop' })
    ana = await createPerson(browser, server.url, { size: 'desktop' })
    ben = await createPerson(browser, server.url, { size: 'phone' })
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  test('J1 a facilitator frames a blank workshop and two people join by the link', async () => {
    await createBlankWorkshop(mara.page, 'Opening an account', 'Mara')
    const goal = mara.page.getByLabel('Goal of the journey')
    await goal.fill('An account that works on the first evening')
    await goal.press('Tab')
    await mara.page.getByRole('textbox', { name: 'Brief' }).fill('Bring one letter of a customer.')
    await mara.untilSaved()
    const link = await participantLink(mara.page)
    await ana.join(link, 'Ana', 'Branch')
    await ben.join(link, 'Ben', 'Support')
    await ana.goTo('frame')
    // It stands in the brief and, until it was read, in the band above.
    await ana.page.getByText('Bring one letter of a customer.').first().waitFor()
    const read = () => ana.page.getByLabel('Goal of the journey').inputValue()
    await expect.poll(read).toBe('An account that works on the first evening')
  })

  test('J2 drafts written in private appear for everybody at once', async () => {
    const bar = facilitatorBar(mara.page)
    await bar.next()
    await mara.page.waitForURL(/\/collect$/u)
    await bar.press('Private')
    await ana.page.waitForURL(/\/collect$/u)
    await ben.page.waitForURL(/\/collect$/u)
    await ana.page.getByText('Private for now').first().waitFor()
    await ben.page.getByText('Private for now').first().waitFor()
    const add = (person: Person, stage: string) =>
      person.page.getByRole('textbox', { name: `Add to ${stage}` }).first()
    await add(ana, 'Awareness').fill('Advert in the tram')
    await add(ana, 'Awareness').press('Enter')
    await add(ben, 'Awareness').fill('Friend recommends us')
    await add(ben, 'Awareness').press('Enter')
    for (const person of [ana, ben]) {
      await person.page.getByText('Only you see this draft').first().waitFor()
      await person.untilSaved()
    }
    expect(await mara.page.getByText('Advert in the tram').count()).toBe(0)
    expect(await ana.page.getByText('Friend recommends us').count()).toBe(0)
    await bar.pressAndConfirm('Open to all', 'Show the drafts')
    for (const person of [mara, ana, ben]) {
      await person.page.getByText('Advert in the tram').first().waitFor()
      await person.page.getByText('Friend recommends us').first().waitFor()
    }
  })

  test('J3 a pasted list becomes touchpoints in order, and everybody sees them', async () => {
    const field = mara.page.getByRole('textbox', { name: 'Add to Decision' }).first()
    await field.focus()
    await paste(mara.page, 'Identity check\nFirst login\n')
    await ana.page.getByText('Identity check').first().waitFor()
    await ana.page.getByText('First login').first().waitFor()
    await mara.untilSaved()
  })

  test('J4 three people rate in secret, by keys and by thumb', async () => {
    const bar = facilitatorBar(mara.page)
    await bar.next()
    await bar.press('Open rating')
    for (const person of [ana, ben]) await person.page.waitForURL(/\/rate$/u)
    await rateByKeys(mara.page, ballots.mara)
    await rateByKeys(ana.page, ballots.ana)
    await rateByTouch(ben.page, ballots.ben)
    for (const person of [mara, ana, ben]) {
      await person.page.getByText('All cards done').waitFor()
      await person.untilSaved()
    }
    await mara.page.getByText('3 of 3 are done').first().waitFor()
  })

  test('J5 the reveal shows the same figures to everybody', async () => {
    const bar = facilitatorBar(mara.page)
    await bar.pressAndConfirm('Reveal', 'Reveal')
    await bar.next()
    for (const person of [ana, ben]) await person.page.waitForURL(/\/discuss$/u)
    for (const person of [mara, ana]) {
      await person.page.getByText('Identity check').first().click()
      await person.page.getByRole('heading', { name: 'Identity check' }).waitFor()
      await person.page.getByText('−3.0').first().waitFor()
    }
    await mara.page.getByText('Weakness', { exact: true }).click()
    await mara.untilSaved()
  })

  test('J6 what was decided to be a weakness stands on the SWOT board, and dots are given in secret', async () => {
    const bar = facilitatorBar(mara.page)
    await bar.next()
    for (const person of [ana, ben]) await person.page.waitForURL(/\/swot$/u)
    for (const person of [mara, ben])
      await person.page.getByText('Identity check', { exact: false }).first().waitFor()
    await ana.page
      .getByRole('textbox', { name: 'Add an opportunity' })
      .fill('Phones can read passports')
    await ana.page.keyboard.press('Enter')
    await mara.page.getByText('Phones can read passports').first().waitFor()
    await bar.press('Open dot voting')
    await ana.page
      .getByRole('button', { name: /^Give a dot to “Identity check/u })
      .first()
      .click()
    await ana.page.getByText('You have 5 of 6 dots left.').waitFor()
    await ana.untilSaved()
    await bar.pressAndConfirm('Reveal', 'Reveal')
    await ben.page.getByRole('img', { name: '1 dot, 0 mine' }).waitFor()
  })

  test('J7 estimates are secret, and the reveal makes quick wins with an owner and a date', async () => {
    const bar = facilitatorBar(mara.page)
    await bar.next()
    for (const person of [ana, ben]) await person.page.waitForURL(/\/prioritise$/u)
    for (const title of Object.keys(estimates.mara)) {
      const field = mara.page.getByRole('textbox', { name: 'Add an initiative' }).first()
      await field.fill(title)
      await field.press('Enter')
      await ben.page.getByText(title).filter({ visible: true }).first().waitFor()
    }
    await bar.press('Open estimating')
    for (const name of ['mara', 'ana', 'ben'] as const) {
      const { page } = { mara, ana, ben }[name]
      for (const [title, [impact, effort]] of Object.entries(estimates[name])) {
        await answer(page, `Impact: ${title}`, impact)
        await answer(page, `Effort: ${title}`, effort)
      }
      await page.getByText('You have estimated everything. Thank you.').first().waitFor()
    }
    await mara.page.getByText('3 of 3 are done').first().waitFor()
    await bar.pressAndConfirm('Reveal', 'Reveal')
    await ben.page.getByText('One quick win', { exact: false }).first().waitFor()
    const row = mara.page.getByRole('listitem').filter({ hasText: 'Scan the passport by phone' })
    await row.getByLabel('Owner').first().fill('Ana Lindqvist')
    await row.getByLabel('Owner').first().press('Tab')
    await row.getByLabel('Due').first().fill('2027-02-01')
    await row.getByLabel('Department').first().selectOption({ label: 'Branch' })
    await mara.untilSaved()
    const owner = ana.page.getByRole('listitem').filter({ hasText: 'Scan the passport by phone' })
    await expect.poll(() => owner.getByLabel('Owner').first().inputValue()).toBe('Ana Lindqvist')
  })

  test('J8 the map is there for everybody, and the exported quick wins hold exactly that row', async () => {
    await facilitatorBar(mara.page).next()
    for (const person of [ana, ben]) await person.page.waitForURL(/\/map$/u)
    for (const person of [mara, ana, ben]) {
      await person.page.getByText('Identity check').first().waitFor()
      await person.page.getByText('First login').first().waitFor()
    }
    const rows = await csvOf(mara)
    expect(rows).toEqual([
      'Rank,Initiative,Quadrant,"Impact (mean, 1–5)","Effort (mean, 1–5)",Estimates,Owner,Department,Due,Status,Measured by,Touchpoints,Findings',
      '1,Scan the passport by phone,quick win,4.33,1.67,3,Ana Lindqvist,Branch,2027-02-01,idea,,,',
    ])
  })

  test('J9 no page met an error on the way, and everything is saved', async () => {
    for (const person of [mara, ana, ben]) {
      await person.untilSaved()
      expect(person.errors).toEqual([])
    }
  })
})

async function answer(page: Page, question: string, score: number): Promise<void> {
  const group = page.getByRole('radiogroup', { name: question })
  await group
    .getByRole('radio')
    .nth(score - 1)
    .click()
}

/** Lines of quick-wins.csv as the export menu of the map downloads it. */
async function csvOf({ page }: Person): Promise<string[]> {
  await page.getByRole('button', { name: 'Export' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /CSV/u }).first().click(),
  ])
  const text = readFileSync(await download.path(), 'utf8')
  return text.replace('\uFEFF', '').trim().split(/\r?\n/u)
}

/** Impact and effort of each person; only the first initiative becomes a quick win. */
const estimates: Record<'mara' | 'ana' | 'ben', Record<string, readonly [number, number]>> = {
  mara: { 'Scan the passport by phone': [5, 2], 'New branch app': [5, 5] },
  ana: { 'Scan the passport by phone': [4, 1], 'New branch app': [4, 4] },
  ben: { 'Scan the passport by phone': [4, 2], 'New branch app': [4, 5] },
}

/** What each person answers, by the title on the card. */
const ballots: Record<'mara' | 'ana' | 'ben', Record<string, Answers>> = {
  mara: {
    'Advert in the tram': [2, 3, 0],
    'Friend recommends us': [3, 4, 1],
    'Identity check': [5, 2, -2],
    'First login': [4, 4, 1],
  },
  ana: {
    'Advert in the tram': [2, 2, 0],
    'Friend recommends us': [3, 4, 2],
    'Identity check': [5, 1, -2],
    'First login': [5, 4, 1],
  },
  ben: {
    'Advert in the tram': null,
    'Friend recommends us': [4, 5, 1],
    'Identity check': [4, 2, -1],
    'First login': [4, 5, 2],
  },
}

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type RunningServer } from '../../startServer.ts'
import { isWithoutBrowser, launchBrowser } from '../launch.ts'
import { callFrom, command as commandFrom } from '../pages/command.ts'
import { createPerson, type Person } from '../pages/person.ts'
import { titleOfCard } from '../pages/rate.ts'

let server: RunningServer
let browser: Browser
let links: Readonly<Record<'facilitator' | 'participant' | 'customer' | 'viewer', string>>
let workshopId: string
let mara: Person
const people: Person[] = []

/** A workshop of two touchpoints that customers meet and one that they do not. */
const file = {
  format: 'touchline-workshop',
  schema: 1,
  workshop: {
    about: { title: 'Opening an account', goal: 'CANARYGOAL', language: 'en' },
    stages: [{ id: 'decision', name: 'Decision', position: 'a' }],
    departments: [{ id: 'sales', name: 'Sales', colour: 1, position: 'a' }],
    touchpoints: [
      { id: 't1', title: 'Branch', stage: 'decision', position: 'a' },
      { id: 't2', title: 'Hotline', stage: 'decision', position: 'b' },
      { id: 't3', title: 'CANARYINSIDE', stage: 'decision', position: 'c', reach: 'internal' },
    ],
  },
}

const newPerson = async (size: 'desktop' | 'phone'): Promise<Person> => {
  const person = await createPerson(browser, server.url, { size })
  await person.page.addInitScript(() => localStorage.setItem('touchline.language', 'en'))
  people.push(person)
  return person
}

/** A command of the facilitator's, as the bar would give it. */
const command = (body: object): Promise<number> => commandFrom(mara.page, body)

/** Rates what is asked by keys: expectation, experience and emotion of each card in order. */
const rateByKeys = async ({ page }: Person, cards: readonly string[]): Promise<void> => {
  for (const keys of cards) {
    const title = await titleOfCard(page)
    for (const key of keys) await page.keyboard.press(key)
    await page.keyboard.press('Enter')
    await page.getByRole('article').getByText(title, { exact: true }).waitFor({ state: 'detached' })
  }
}

describe.skipIf(isWithoutBrowser)('staff and customers', () => {
  beforeAll(async () => {
    server = await startServer()
    browser = await launchBrowser()
    const made = await fetch(`${server.url}/api/workshops`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ title: 'Opening an account', import: file }),
    })
    ;({ links, id: workshopId } = (await made.json()) as { links: typeof links; id: string })
    mara = await newPerson('desktop')
    await mara.join(links.facilitator.replace(/^https?:\/\/[^/]+/u, server.url), 'Mara', 'Sales')
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  const linkOf = (role: keyof typeof links) => links[role].replace(/^https?:\/\/[^/]+/u, server.url)

  test('J49 the staff rate, then customers by themselves, and the rosy view is refuted', async () => {
    expect(await command({ type: 'setActivity', activity: 'rate', state: 'open' })).toBe(200)
    for (const name of ['Ola', 'Jan', 'Eva']) {
      const person = await newPerson('desktop')
      await person.join(linkOf('participant'), name, 'Sales')
      await person.goTo('rate')
      await rateByKeys(person, ['554', '333', '333'])
      await person.untilSaved()
      await person.leave()
    }
    expect(await command({ type: 'setActivity', activity: 'rate', state: 'revealed' })).toBe(200)

    await mara.goTo('customers')
    await mara.page.getByRole('heading', { name: 'No customer was heard yet' }).waitFor()
    await mara.page.getByRole('cell', { name: 'hypothesis' }).first().waitFor()
    await mara.page.getByRole('button', { name: 'Ask customers' }).click()
    await mara.page.getByText('Customers are asked now').waitFor()

    for (let n = 0; n < 5; n++) {
      const person = await newPerson(n === 0 ? 'phone' : 'desktop')
      const sent: string[] = []
      person.page.on('websocket', (socket) => sent.push(new URL(socket.url()).pathname))
      await person.page.goto(linkOf('customer'))
      await person.page.getByText('I have left').click()
      await person.page.getByRole('button', { name: 'Begin' }).click()
      await rateByKeys(person, ['521', '0'])
      await person.page.getByRole('heading', { name: 'Thank you' }).waitFor()
      await person.page.getByText('Saved', { exact: true }).waitFor()
      expect(sent).toEqual([`/sync/${workshopId}/desk`])
      expect(await person.page.content()).not.toContain('CANARY')
      expect(person.errors).toEqual([])
    }
    await mara.page.getByText('5 of 5 customers have answered').waitFor()
    expect(await mara.page.getByText('refuted').count()).toBe(0)
    await mara.page.getByRole('button', { name: 'Show what they said' }).click()
    const dialog = mara.page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Show what they said' }).click()
    await mara.page.getByRole('heading', { name: 'Customers confirm 0, refute 1' }).waitFor()
    const row = mara.page.getByRole('row', { name: /Branch/u })
    await expect
      .poll(() => row.innerText())
      .toMatch(/5\.0\s*n 3[^]*2\.0\s*n 5[^]*\+3\.0[^]*refuted, too rosy/u)
    const other = mara.page.getByRole('row', { name: /Hotline/u })
    await expect.poll(() => other.innerText()).toContain('hypothesis')

    await mara.goTo('map')
    await mara.page.locator('[data-opens="t1"]').first().click()
    await mara.page.getByText('Us and our customers').waitFor()
    await mara.page
      .getByText('Experience: staff 5.0 (n 3), customers 2.0 (n 5), Δ +3.0: refuted, too rosy')
      .waitFor()
    expect(mara.errors).toEqual([])
  })

  test('J50 a customer answers without a network, comes back, and nothing is lost', async () => {
    expect(await command({ type: 'openRound', name: 'Spring' })).toBe(200)
    const kim = await newPerson('phone')
    await kim.page.goto(linkOf('customer'))
    await kim.page.getByText('I am a customer').tap()
    await kim.page.getByRole('button', { name: 'Begin' }).tap()
    await kim.page.getByRole('heading', { name: 'Not open yet' }).waitFor()
    expect(await command({ type: 'setPanel', state: 'open' })).toBe(200)
    await kim.page.getByRole('button', { name: 'Look again' }).tap()
    await kim.page.getByRole('heading', { name: 'Branch' }).waitFor()
    await kim.untilKept()
    await kim.context.setOffline(true)
    for (const [group, at] of [
      [0, 4],
      [1, 1],
      [2, 0],
    ] as const)
      await kim.page.getByRole('radiogroup').nth(group).getByRole('radio').nth(at).tap()
    await kim.page.getByText('No connection').waitFor()
    await kim.page.getByRole('button', { name: 'Next' }).tap()
    await kim.page.getByRole('heading', { name: 'Hotline' }).waitFor()
    await kim.untilWritten()
    await kim.page.reload()
    await kim.page.getByRole('heading', { name: 'Hotline' }).waitFor()
    await kim.page.getByText('1 of 2 answered').waitFor()
    await kim.context.setOffline(false)
    await kim.page.getByText('Saved', { exact: true }).waitFor()
    await kim.page.getByRole('button', { name: 'Back one' }).tap()
    await kim.page.getByRole('heading', { name: 'Branch' }).waitFor()
    const second = kim.page.getByRole('radiogroup').nth(1)
    await expect
      .poll(() => second.getByRole('radio').nth(1).getAttribute('aria-checked'))
      .toBe('true')
    expect(await command({ type: 'setPanel', state: 'closed' })).toBe(200)
    await kim.page.reload()
    await kim.page.getByRole('heading', { name: 'The form is closed' }).waitFor()
    await kim.page.getByText('What you answered in time is kept').waitFor()
  })

  test('PN61 a thumb that hammers “No contact” leaves nothing unanswered, and a press after a pause takes it back', async () => {
    expect(await command({ type: 'setPanel', state: 'open' })).toBe(200)
    const lee = await newPerson('phone')
    await lee.page.goto(linkOf('customer'))
    await lee.page.getByText('I am new').tap()
    await lee.page.getByRole('button', { name: 'Begin' }).tap()
    await lee.page.getByRole('article').waitFor()
    const middleOf = async (name: string): Promise<readonly [number, number]> => {
      const box = await lee.page.getByRole('button', { name, exact: true }).boundingBox()
      return [box!.x + box!.width / 2, box!.y + box!.height / 2]
    }
    const [none, next] = [await middleOf('No contact'), await middleOf('Next')]
    for (const title of ['Branch', 'Hotline']) {
      await lee.page.getByRole('heading', { name: title }).waitFor()
      for (const place of [none, none, next]) await lee.page.touchscreen.tap(...place)
    }
    await lee.page.getByRole('heading', { name: 'Thank you' }).waitFor()
    await lee.page.getByRole('button', { name: 'Look through my answers' }).tap()
    await lee.page.getByRole('button', { name: 'Branch' }).tap()
    await lee.page.getByRole('heading', { name: 'Branch' }).waitFor()
    // A pause is what the form itself goes by: for a moment after a card has come, presses are taken for the last card's.
    await lee.page.waitForTimeout(700)
    await lee.page.touchscreen.tap(...(await middleOf('No contact')))
    await lee.page.getByText('1 of 2 answered').waitFor()
    expect(lee.errors).toEqual([])
    expect(await command({ type: 'setPanel', state: 'closed' })).toBe(200)
  })

  test('J51 survey results come in from a table: what is meant is matched, what does not fit is told, all is taken back', async () => {
    await mara.goTo('customers')
    await mara.page.getByRole('button', { name: 'Import survey results' }).click()
    const dialog = mara.page.getByRole('dialog')
    const rows = [
      'punkt styku;oczekiwanie;doświadczenie;emocja;typ klienta;osoba',
      ...['A', 'B', 'C', 'D', 'E'].map((one) => `Branch;5;2;−1;stały;${one}`),
      ...['A', 'B', 'C'].map((one) => `Call centre;4;4;1;vip;${one}`),
      'Branch;5;7;0;nowy;F',
      'Branch;5;2;0;nowy;A',
      'Kiosk;5;2;0;nowy;G',
    ]
    await dialog.getByLabel('Paste the table').fill(rows.join('\n'))
    await dialog.getByRole('button', { name: 'Next' }).click()
    await dialog.getByText('5 answers of 5 people come in.').waitFor()
    await dialog.getByText('Row 10: experience is not 1 to 5.').waitFor()
    await dialog.getByText('Row 11: the same person and touchpoint twice').waitFor()
    await dialog.getByText('Row 12: this is no touchpoint here.').waitFor()
    const choose = async (label: string, option: string): Promise<void> => {
      await dialog.getByLabel(label).selectOption({ label: option })
    }
    await choose('What “Call centre” becomes', 'Decision: Hotline')
    await choose('Which class “vip” is', 'Returning')
    await dialog.getByText('8 answers of 5 people come in.').waitFor()
    await dialog.getByLabel('Name of the survey').fill('October survey')
    await dialog.getByRole('button', { name: 'Import 8 answers' }).click()
    await dialog.getByText('8 answers were imported.').waitFor()
    await dialog.getByRole('button', { name: 'Done' }).click()
    await mara.page.getByText('5 people, 8 answers').waitFor()
    // Of the newest round, so those of the round before are not among them.
    const row = mara.page.getByRole('row', { name: /Hotline/u })
    await expect.poll(() => row.innerText()).toMatch(/4\.0\s*n 3/u)
    await mara.page.getByRole('button', { name: 'Take October survey back' }).click()
    await mara.page.getByText('5 people, 8 answers').waitFor({ state: 'detached' })
    await expect.poll(() => row.innerText()).not.toMatch(/4\.0\s*n 3/u)
    expect(mara.errors).toEqual([])
  })
  test('J52 where the form stands is said in four languages, and so is that the workshop is gone', async () => {
    const kim = await createPerson(browser, server.url, { size: 'phone' })
    await kim.page.goto(linkOf('customer'))
    await kim.page.locator('fieldset label').first().tap()
    await kim.page.locator('form button[type=submit]').tap()
    const heading = kim.page.getByRole('heading', { level: 1 })
    const words = { en: 'The form is closed', pl: 'Formularz jest zamknięty' }
    // Loaded again before the door has answered, the page would stand at the door once more.
    await heading.filter({ hasText: words.en }).waitFor()
    const gone = {
      sv: 'Det här formuläret finns inte längre',
      it: 'Questo questionario non c’è più',
    }
    const speak = async (language: string, title: string): Promise<void> => {
      await kim.page.evaluate((one) => localStorage.setItem('touchline.language', one), language)
      await kim.page.reload()
      await heading.filter({ hasText: title }).waitFor()
    }
    for (const [language, title] of Object.entries(words)) await speak(language, title)
    expect((await callFrom(mara.page, 'DELETE')).status).toBe(204)
    await heading.filter({ hasText: 'Tego formularza już nie ma' }).waitFor()
    for (const [language, title] of Object.entries(gone)) await speak(language, title)
    expect(await kim.page.content()).not.toContain('CANARY')
  })
})

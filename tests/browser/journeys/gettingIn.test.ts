/** Getting in, going on elsewhere, and going on when whoever steered has left (SPEC J25–J27). */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type RunningServer } from '../../startServer.ts'
import { isWithoutBrowser, launchBrowser } from '../launch.ts'
import { createBlankWorkshop, facilitatorBar } from '../pages/facilitator.ts'
import { findingsOf } from '../pages/findings.ts'
import { createPerson, type Person } from '../pages/person.ts'

let server: RunningServer
let browser: Browser
let mara: Person
let ana: Person
let ben: Person
let workshop = ''
let facilitatorLink = ''

/** What the contract allows from opening the address to the first thing to do (ms). */
const inWithinMs = 10_000

const codeOn = (page: Page) => page.getByText(/^[A-Z]{3,4} [A-Z]{3,4}$/u)
const menuOf = (page: Page, item: string) =>
  page
    .getByRole('button', { name: 'More', exact: true })
    .click()
    .then(() => page.getByRole('menuitem', { name: item }).click())

async function fillIn(page: Page, name: string): Promise<void> {
  await page.getByLabel('Your name').fill(name)
  const listed = page.getByText('Support', { exact: true })
  if (await listed.isVisible()) await listed.click()
  else await page.getByLabel('Name of your department').fill('Support')
  await page.getByRole('button', { name: 'Join the workshop' }).click()
}

describe.skipIf(isWithoutBrowser)('getting in', () => {
  beforeAll(async () => {
    server = await startServer()
    browser = await launchBrowser()
    mara = await createPerson(browser, server.url, { size: 'desktop' })
    ana = await createPerson(browser, server.url, { size: 'desktop' })
    ben = await createPerson(browser, server.url, { size: 'phone' })
    await createBlankWorkshop(mara.page, 'Opening an account', 'Mara')
    workshop = mara.page.url().replace(/\/frame$/u, '')
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  test('J25 a code typed on the first page lets a person in, in small letters and with a dash', async () => {
    const { page } = mara
    await page.getByRole('button', { name: 'Share', exact: true }).first().click()
    const dialog = page.getByRole('dialog')
    facilitatorLink = await dialog
      .getByText(/\/w\/.+#/u)
      .first()
      .innerText()
    await dialog.getByRole('switch', { name: 'Let people in by a code' }).click()
    const code = await codeOn(page).innerText()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await ana.page.goto('/')
    await ana.page.getByLabel('Have a code?').fill(code.toLowerCase().replace(' ', '-'))
    await ana.page.keyboard.press('Enter')
    await fillIn(ana.page, 'Ana')
    await ana.page.waitForURL(/\/w\/[^/]+\/frame$/u)
    await page.getByTitle('2 people are here').waitFor()
  })

  test('J25 a wrong code is told beside the field, and the right one still works', async () => {
    await facilitatorBar(mara.page).next()
    await mara.page.waitForURL(/\/collect$/u)
    await mara.page.goto(`${workshop}/present`)
    const code = await codeOn(mara.page).innerText()
    await ben.page.goto('/c')
    const field = ben.page.getByLabel('Code')
    await field.fill(code.startsWith('B') ? 'ccc ccc' : 'bbb bbb')
    await field.press('Enter')
    await ben.page.getByText(/opens nothing now/u).waitFor()
    expect(await field.inputValue()).not.toBe('')
    await field.fill(code)
    await field.press('Enter')
    await ben.page.getByText('Opening an account').waitFor()
  })

  test('J25 a phone that comes late lands where the group is, in less than ten seconds', async () => {
    const code = await codeOn(mara.page).innerText()
    const began = performance.now()
    // As the code to scan would, where this browser has no link.
    await ben.page.goto(`/c#${code.replace(' ', '')}`)
    await fillIn(ben.page, 'Ben')
    await ben.page.waitForURL(/\/w\/[^/]+\/collect$/u)
    await ben.page
      .getByRole('textbox', { name: /^Add to/u })
      .first()
      .waitFor()
    expect(performance.now() - began).toBeLessThan(inWithinMs)
    expect(ben.page.url()).not.toContain('#')
  })

  test('J26 a person goes on on a phone, as the same person, and stays in on both', async () => {
    const phone = await createPerson(browser, server.url, { size: 'phone' })
    await menuOf(ana.page, 'Continue on another device')
    const code = await codeOn(ana.page).innerText()
    expect(code.replace(' ', '')).toHaveLength(8)
    await ana.page.keyboard.press('Escape')
    await phone.page.goto(`/c#${code.replace(' ', '')}`)
    await phone.page.waitForURL(/\/w\/[^/]+\/collect$/u)
    const idOf = (page: Page) =>
      page.evaluate(() => JSON.parse(localStorage.getItem('touchline:visits') ?? '[]')[0])
    expect(await idOf(phone.page)).toMatchObject({
      participantId: (await idOf(ana.page)).participantId,
      name: 'Ana',
      role: 'participant',
    })
    // What one of them writes the other has, and it is Ana's.
    await phone.page
      .getByRole('textbox', { name: /^Add to/u })
      .first()
      .fill('A letter at home')
    await phone.page.keyboard.press('Enter')
    await ana.goTo('collect')
    await ana.page.getByText('A letter at home').first().waitFor()
    // Once is once.
    await ben.page.goto(`/c#${code.replace(' ', '')}`)
    await ben.page.getByText(/opens nothing now/u).waitFor()
    expect([...phone.errors, ...ana.errors]).toEqual([])
    await phone.leave()
  })

  test('J45 a person signs out everywhere else, goes on, and comes back by a code', async () => {
    const phone = await createPerson(browser, server.url, { size: 'phone' })
    const codeFromAna = async (): Promise<string> => {
      await menuOf(ana.page, 'Continue on another device')
      const code = (await codeOn(ana.page).innerText()).replace(' ', '')
      await ana.page.keyboard.press('Escape')
      return code
    }
    await phone.page.goto(`/c#${await codeFromAna()}`)
    await phone.page.waitForURL(/\/w\/[^/]+\//u)
    await menuOf(ana.page, 'Continue on another device')
    await codeOn(ana.page).waitFor()
    await ana.page.getByRole('button', { name: 'Sign out elsewhere' }).click()
    // The question lies over the dialog: pressed at once, it would be the first button again.
    const question = ana.page.getByRole('dialog', { name: /Sign out|everywhere/u })
    await question.getByRole('button', { name: 'Sign out elsewhere' }).click()
    await ana.page.getByText('Signed out everywhere else.').waitFor()
    await phone.page.getByText('Not signed in on this device').waitFor()
    // Nothing of the dialog was lost on the way, and the page it stands on goes on.
    await ana.page.keyboard.press('Escape')
    await ana.page.getByText('Saved', { exact: true }).first().waitFor()
    await phone.page.goto(`/c#${await codeFromAna()}`)
    await phone.page.waitForURL(/\/w\/[^/]+\//u)
    await ana.page.reload()
    await ana.page.getByText('Saved', { exact: true }).first().waitFor()
    expect([...phone.errors, ...ana.errors]).toEqual([])
    await phone.leave()
  })

  test('Q1 the screens of codes have no finding of axe, in light and dark', async () => {
    const found: string[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      await mara.page.emulateMedia({ colorScheme })
      await mara.page.goto(`${workshop}/present`)
      await codeOn(mara.page).waitFor()
      found.push(...(await findingsOf(mara.page, `present, ${colorScheme}`)))
      await mara.page.getByRole('button', { name: 'Fill the screen' }).click()
      found.push(...(await findingsOf(mara.page, `filled, ${colorScheme}`)))
      await mara.page.goto(`${workshop}/collect`)
      await mara.page.getByRole('button', { name: 'Share', exact: true }).first().click()
      await codeOn(mara.page).waitFor()
      found.push(...(await findingsOf(mara.page, `share, ${colorScheme}`)))
      await mara.page.keyboard.press('Escape')
      await menuOf(mara.page, 'Continue on another device')
      await codeOn(mara.page).waitFor()
      found.push(...(await findingsOf(mara.page, `another device, ${colorScheme}`)))
      await mara.page.keyboard.press('Escape')
      await ben.page.emulateMedia({ colorScheme })
      await ben.page.goto('/c#bbbbbb')
      await ben.page.getByText(/opens nothing now/u).waitFor()
      found.push(...(await findingsOf(ben.page, `a wrong code, ${colorScheme}`)))
    }
    expect(found).toEqual([])
  })

  test('J27 steering is handed over, a facilitator who left is missed in words, and the link steers again', async () => {
    await mara.page.goto(`${workshop}/collect`)
    await menuOf(mara.page, 'People')
    await mara.page.getByRole('button', { name: 'Options for Ana' }).click()
    await mara.page.getByRole('menuitem', { name: 'Hand over to Ana and leave' }).click()
    await mara.page.getByRole('button', { name: 'Hand over and leave' }).click()
    await mara.page.waitForURL(/\/$/u)
    await ana.page.getByRole('region', { name: 'Facilitator' }).waitFor()
    await ben.page.goto(`${workshop}/collect`)
    await ben.page
      .getByRole('textbox', { name: /^Add to/u })
      .first()
      .waitFor()
    expect(await ben.page.getByText('No facilitator is here right now').count()).toBe(0)
    await ana.leave()
    await ben.page.getByText('No facilitator is here right now').waitFor()
    await ben.page.getByText(/Nothing is lost/u).waitFor()
    const gus = await createPerson(browser, server.url, { size: 'desktop' })
    await gus.page.goto(facilitatorLink)
    await fillIn(gus.page, 'Gus')
    await gus.page.getByRole('region', { name: 'Facilitator' }).waitFor()
    const band = ben.page.getByText('No facilitator is here right now')
    await band.waitFor({ state: 'detached' })
    await facilitatorBar(gus.page).next()
    await gus.page.waitForURL(/\/rate$/u)
  })
})

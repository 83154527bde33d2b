import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type RunningServer } from '../../startServer.ts'
import { isWithoutBrowser, launchBrowser } from '../launch.ts'
import { createBlankWorkshop, participantLink } from '../pages/facilitator.ts'
import { createPerson, type Person } from '../pages/person.ts'

let server: RunningServer
let browser: Browser
let mara: Person
let ana: Person
let ben: Person
let cleo: Person

const waiting = 'Only you see this yet'
const threat = (person: Person) => person.page.getByRole('textbox', { name: /threat/iu }).first()

describe.skipIf(isWithoutBrowser)('a workshop without names in four browsers', () => {
  beforeAll(async () => {
    server = await startServer()
    browser = await launchBrowser()
    mara = await createPerson(browser, server.url, { size: 'desktop' })
    ana = await createPerson(browser, server.url, { size: 'desktop' })
    ben = await createPerson(browser, server.url, { size: 'phone' })
    cleo = await createPerson(browser, server.url, { size: 'desktop' })
    await createBlankWorkshop(mara.page, 'Opening an account', 'Mara')
    const isOn = mara.page.getByRole('switch', { name: 'Without names' })
    await isOn.click()
    await mara.untilSaved()
    const link = await participantLink(mara.page)
    await ana.join(link, 'Ana', 'Branch')
    await ben.join(link, 'Ben', 'Branch')
    await cleo.join(link, 'Cleo', 'Branch')
    for (const person of [mara, ana, ben, cleo]) await person.goTo('swot')
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  test('J32 what people add is theirs alone at first, then everybody’s and nobody’s, and can still be changed', async () => {
    for (const person of [ana, ben, cleo]) {
      const field = threat(person)
      await field.fill(`Words of ${person === ana ? 'one' : person === ben ? 'two' : 'three'}`)
      await field.press('Enter')
      await person.page.getByText(waiting).first().waitFor()
    }
    for (const person of [mara, ana, ben, cleo])
      for (const word of ['one', 'two', 'three'])
        await person.page.getByText(`Words of ${word}`).first().waitFor()
    await ana.page.getByText('You; only you see that').first().waitFor()
    expect(await mara.page.getByText('You; only you see that').count()).toBe(0)
    const board = mara.page.getByRole('main')
    for (const name of ['Ana', 'Ben', 'Cleo'])
      expect(await board.getByText(name, { exact: true }).count()).toBe(0)
    await ana.page.getByText('Words of one').first().click()
    await ana.page.keyboard.press('ControlOrMeta+A')
    await ana.page.keyboard.type('Better words of one')
    await ana.page.keyboard.press('Control+Enter')
    await ana.page.getByText('Better words of one').first().waitFor()
    await mara.page.getByText('Better words of one').first().waitFor()
    await ana.untilSaved()
  })

  test('J33 the menu tells what others can see, and what this browser received', async () => {
    await ana.page.getByRole('button', { name: 'More', exact: true }).first().click()
    await ana.page.getByRole('menuitem', { name: 'What others can see' }).click()
    const dialog = ana.page.getByRole('dialog', { name: 'What others can see' })
    await dialog.getByText('That it was you.').waitFor()
    await dialog.getByText('What I have received', { exact: true }).click()
    await dialog.getByText('No drafts and no votes of other people').waitFor()
    const coming = ana.page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Download everything received' }).click()
    expect((await coming).suggestedFilename()).toBe('opening-an-account-received.json')
    await ana.page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    for (const person of [mara, ana, ben, cleo]) expect(person.errors).toEqual([])
  })
})

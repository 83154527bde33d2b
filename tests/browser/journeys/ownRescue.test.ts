import type { Browser, Page } from 'playwright-core'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { setUpAnew } from '../../flow/setUpAnew.ts'
import { startServer, type RunningServer } from '../../startServer.ts'
import { isWithoutBrowser, launchBrowser } from '../launch.ts'
import { countNotes } from '../pages/board.ts'
import { createBlankWorkshop, participantLink } from '../pages/facilitator.ts'
import { findingsOf } from '../pages/findings.ts'
import { createPerson, type Person } from '../pages/person.ts'
import { rescueDialog, pasteList } from '../pages/rescue.ts'

/** A pasted list is one change, and this server takes small ones only. */
const limits = { LIMIT_UPDATE_BYTES: '1200' }

let server: RunningServer
let browser: Browser
let mara: Person
let ana: Person
let ben: Person
let dataDir = ''

const shows = ({ page }: Person, title: string) =>
  page.getByText(title, { exact: true }).first().waitFor()
const findings = (page: Page): Promise<string[]> => findingsOf(page, 'here')
const count = ({ page }: Person, title: string) => countNotes(page, title)

describe.skipIf(isWithoutBrowser)('what the server does not take', () => {
  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'touchline-rescue-'))
    server = await startServer({ DATA_DIR: dataDir, ...limits })
    browser = await launchBrowser()
    mara = await createPerson(browser, server.url, { size: 'desktop' })
    ana = await createPerson(browser, server.url, { size: 'desktop' })
    ben = await createPerson(browser, server.url, { size: 'phone' })
    await ana.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await createBlankWorkshop(mara.page, 'A full server', 'Mara')
    const link = await participantLink(mara.page)
    await ana.join(link, 'Ana', 'Branch')
    await ben.join(link, 'Ben', 'Support')
    for (const person of [mara, ana, ben]) {
      await person.goTo('collect')
      await person.untilSaved()
    }
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    rmSync(dataDir, { recursive: true, force: true })
  })

  test('U7 a refused change is said, read and copied', async () => {
    await pasteList(ana.page, [
      'Advert in the tram',
      'Search engine',
      'Friend recommends us',
      'Shop window',
      'Call from the branch',
    ])
    await ana.page.getByRole('alert').getByText('Not accepted').waitFor()
    await ana.page.getByRole('button', { name: 'Not accepted (5)' }).click()
    const dialog = rescueDialog(ana.page)
    await dialog.says('larger than this server takes')
    expect(await dialog.changes()).toEqual([
      'Advert in the tram',
      'Search engine',
      'Friend recommends us',
      'Shop window',
      'Call from the branch',
    ])
    expect(await findings(ana.page)).toEqual([])
    await dialog.press('Copy as text')
    await dialog.says('Copied')
    const text = await ana.page.evaluate(() => navigator.clipboard.readText())
    expect(text).toContain('Touchpoint (written): Search engine\nStage: Awareness')
    expect(await count(mara, 'Search engine')).toBe(0)
  })

  test('U7 after a fresh copy it is still there, also after another page load, and is brought back', async () => {
    await Promise.all([
      ana.page.waitForEvent('load'),
      rescueDialog(ana.page).press('Go on with a fresh copy'),
    ])
    await ana.untilSaved()
    await ana.page.reload()
    await ana.page.getByRole('alert').getByText('5 changes of yours were not accepted').waitFor()
    expect(await count(ana, 'Search engine')).toBe(0)
    // By keys alone.
    await ana.page.getByRole('button', { name: 'Show what was kept' }).focus()
    await ana.page.keyboard.press('Enter')
    const dialog = rescueDialog(ana.page)
    await dialog.button('Bring back: Search engine').focus()
    await ana.page.keyboard.press('Enter')
    await dialog.says('Back in the workshop: Search engine')
    await shows(mara, 'Search engine')
    const focused = ana.page.locator(':focus')
    await expect
      .poll(() => focused.getAttribute('aria-label'))
      .toBe('Bring back: Friend recommends us')
    await dialog.press('Bring back all')
    await dialog.says('4 changes are back in the workshop.')
    await dialog.says('Nothing is left')
    await ana.page.keyboard.press('Escape')
    for (const title of ['Advert in the tram', 'Shop window', 'Call from the branch']) {
      await shows(mara, title)
      expect(await count(mara, title), title).toBe(1)
    }
    await ana.untilSaved()
    await expect.poll(() => ana.page.getByRole('alert').count()).toBe(0)
    await ana.page.reload()
    await shows(ana, 'Shop window')
    expect(await ana.page.getByText('not accepted').count()).toBe(0)
  })

  test('U11 on a phone it can be thrown away, after a question, and axe finds nothing', async () => {
    await pasteList(ben.page, ['One', 'Two', 'Three', 'Four', 'Five'])
    await ben.page.getByRole('button', { name: 'Show what was kept' }).tap()
    const dialog = rescueDialog(ben.page)
    await Promise.all([ben.page.waitForEvent('load'), dialog.press('Go on with a fresh copy')])
    await ben.page.getByRole('button', { name: 'Show what was kept' }).tap()
    await dialog.press('Throw away')
    const question = ben.page.getByRole('dialog', { name: 'Throw 5 changes away?' })
    await question.waitFor()
    expect(await findings(ben.page)).toEqual([])
    await question.getByRole('button', { name: 'Throw away' }).tap()
    await question.waitFor({ state: 'hidden' })
    await ben.untilSaved()
    expect(await ben.page.getByText('not accepted').count()).toBe(0)
    expect(await count(mara, 'Three')).toBe(0)
  })

  test('U9 a workshop that was set up again: the page starts anew, and offers what was not sent', async () => {
    for (const person of [ana, ben]) {
      await person.untilKept()
      await person.context.setOffline(true)
      await person.page.getByText('You are offline').first().waitFor()
    }
    const field = ben.page.getByRole('textbox', { name: 'Add to Awareness' }).first()
    await field.fill('Written on the train')
    await field.press('Enter')
    await ben.page.getByText('On this device only').first().waitFor()
    await ben.untilWritten()
    const PORT = new URL(server.url).port
    await server.stop()
    setUpAnew(dataDir, new URL(ben.page.url()).pathname.split('/')[2] ?? '')
    server = await startServer({ DATA_DIR: dataDir, PORT, ...limits })
    for (const { context } of [ana, ben]) await context.setOffline(false)
    await ben.page.getByRole('alert').getByText('1 change of yours was not accepted').waitFor()
    // Ana had sent everything: nothing is offered to her, and nothing of the old board is left.
    await ana.page.getByText('Search engine').first().waitFor({ state: 'detached' })
    await ana.untilSaved()
    expect(await ana.page.getByText('not accepted').count()).toBe(0)
    await ben.page.getByRole('button', { name: 'Show what was kept' }).tap()
    await rescueDialog(ben.page).press('Bring back all')
    await shows(ana, 'Written on the train')
    await ben.page.keyboard.press('Escape')
    await ben.untilSaved()
    expect(await count(ben, 'Search engine')).toBe(0)
  })
})

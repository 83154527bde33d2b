/** Two people at work while the disk of the server takes no more, and a workshop that is damaged there. */
import type { Browser } from 'playwright-core'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { limitFileSize, stopGrowth } from '../../fault/store/faults.ts'
import { startServer, type RunningServer } from '../../startServer.ts'
import { isWithoutBrowser, launchBrowser } from '../launch.ts'
import { addTouchpoint } from '../pages/board.ts'
import { createBlankWorkshop, participantLink } from '../pages/facilitator.ts'
import { createPerson, type Person } from '../pages/person.ts'

let server: RunningServer
let browser: Browser
let mara: Person
let ben: Person
let link = ''
let dataDir = ''

const pictures = process.env.TOUCHLINE_PICTURES
/** A picture of both screens, for those who want to look. */
async function show(name: string): Promise<void> {
  if (pictures === undefined) return
  mkdirSync(pictures, { recursive: true })
  for (const [who, { page }] of Object.entries({ mara, ben }))
    await page.screenshot({ path: join(pictures, `${name}-${who}.png`) })
}

const add = ({ page }: Person, title: string): Promise<void> => addTouchpoint(page, title)

describe.skipIf(isWithoutBrowser)('when the store of the server is away', () => {
  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'touchline-away-'))
    server = await startServer({ DATA_DIR: dataDir })
    browser = await launchBrowser()
    mara = await createPerson(browser, server.url, { size: 'desktop' })
    ben = await createPerson(browser, server.url, { size: 'phone' })
    await createBlankWorkshop(mara.page, 'The disk is full', 'Mara')
    link = await participantLink(mara.page)
    await ben.join(link, 'Ben', 'Support')
    for (const person of [mara, ben]) {
      await person.goTo('collect')
      await person.page.getByRole('textbox', { name: 'Add to Awareness' }).first().waitFor()
    }
    await add(mara, 'Written before')
    for (const person of [mara, ben]) await person.untilSaved()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    rmSync(dataDir, { recursive: true, force: true })
  })

  test('O8 both read that the server is not saving, nothing is called saved, and all of it comes after', async () => {
    const pid = server.process.pid ?? 0
    stopGrowth(pid, dataDir)
    await add(mara, 'Mara while full')
    await add(ben, 'Ben while full')
    for (const person of [mara, ben]) {
      await person.page.getByText('Server is not saving').first().waitFor()
      await person.page.getByText('What you write stays on this device').first().waitFor()
      expect(await person.page.getByText('Saved', { exact: true }).count()).toBe(0)
    }
    await show('full')
    expect(await mara.page.getByText('Ben while full').count()).toBe(0)
    limitFileSize(pid, null)
    for (const person of [mara, ben]) {
      await person.untilSaved()
      await person.page.getByText('Server is not saving').first().waitFor({ state: 'detached' })
      for (const title of ['Written before', 'Mara while full', 'Ben while full']) {
        await person.page.getByText(title).first().waitFor()
        expect(await person.page.getByRole('heading', { name: title }).count()).toBeLessThan(2)
      }
    }
    await show('again')
  })

  test('O9 a damaged workshop: what is here can be read and written on, and it is said whose trouble it is', async () => {
    const PORT = new URL(server.url).port
    await server.stop()
    await mara.page.getByText('Offline', { exact: true }).first().waitFor()
    damage('UPDATE keys SET hash = hash || 1')
    server = await startServer({ DATA_DIR: dataDir, PORT })
    for (const person of [mara, ben]) {
      await person.page.getByText('The server has trouble with this workshop').first().waitFor()
      await person.page.getByText('Written before').first().waitFor()
      expect(await person.page.getByText('Saved', { exact: true }).count()).toBe(0)
    }
    await add(ben, 'Ben while damaged')
    await ben.untilWritten()
    await show('damaged')
    const newcomer = await createPerson(browser, server.url, { size: 'phone', language: 'sv' })
    await newcomer.page.goto(link)
    await newcomer.page.getByText('Servern kan inte läsa det här från sin disk').first().waitFor()
    await newcomer.leave()
    // Somebody whose browser has kept nothing has nothing to look at, and reads why.
    const address = mara.page.url()
    await mara.page.goto('/')
    await mara.page.evaluate(forgetCopies)
    await mara.page.goto(address)
    await mara.page.getByText('The server cannot read this from its disk').first().waitFor()
    await show('damaged-nothing-kept')
    damage('UPDATE keys SET hash = substr(hash, 1, length(hash) - 1)')
    await mara.page.getByText('Ben while damaged').first().waitFor()
    for (const person of [mara, ben]) await person.untilSaved()
  })
})

/** In the page: every copy of a workshop goes, as when a person clears the browser's data. */
async function forgetCopies(): Promise<void> {
  for (const { name } of await indexedDB.databases())
    if (name !== undefined)
      await new Promise<void>((done) => {
        const asked = indexedDB.deleteDatabase(name)
        asked.addEventListener('success', () => done())
        asked.addEventListener('blocked', () => done())
      })
}

function damage(sql: string): void {
  const db = new Database(join(dataDir, 'touchline.sqlite'))
  db.exec(sql)
  db.close()
}

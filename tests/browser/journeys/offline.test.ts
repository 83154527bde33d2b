import type { Browser } from 'playwright-core'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type RunningServer } from '../../startServer.ts'
import { isWithoutBrowser, launchBrowser } from '../launch.ts'
import { createBlankWorkshop, participantLink } from '../pages/facilitator.ts'
import { createPerson, type Person } from '../pages/person.ts'

let server: RunningServer
let browser: Browser
let mara: Person
let ben: Person
let dataDir = ''

/** The same server again: same address, same data. */
async function startAgain(): Promise<void> {
  const PORT = new URL(server.url).port
  server = await startServer({ DATA_DIR: dataDir, PORT })
}

describe.skipIf(isWithoutBrowser)('when the server is away', () => {
  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'touchline-offline-'))
    server = await startServer({ DATA_DIR: dataDir })
    browser = await launchBrowser()
    mara = await createPerson(browser, server.url, { size: 'desktop' })
    ben = await createPerson(browser, server.url, { size: 'phone' })
    await createBlankWorkshop(mara.page, 'Away and back', 'Mara')
    const link = await participantLink(mara.page)
    await ben.join(link, 'Ben', 'Support')
    for (const person of [mara, ben]) {
      await person.goTo('collect')
      await person.page.getByRole('textbox', { name: 'Add to Awareness' }).first().waitFor()
      await person.untilSaved()
    }
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    rmSync(dataDir, { recursive: true, force: true })
  })

  test('J20 what two people write meanwhile is said to be here only, and arrives later', async () => {
    await server.stop()
    for (const person of [mara, ben]) {
      await person.page.getByText('Offline', { exact: true }).first().waitFor()
      expect(await person.page.getByText('Saved', { exact: true }).count()).toBe(0)
    }
    for (const [person, title] of [
      [mara, 'Written by Mara meanwhile'],
      [ben, 'Written by Ben meanwhile'],
    ] as const) {
      const field = person.page.getByRole('textbox', { name: 'Add to Awareness' }).first()
      await field.fill(title)
      await field.press('Enter')
      await person.page.getByText(title).first().waitFor()
      await person.page.getByText('On this device only').first().waitFor()
    }
    await startAgain()
    for (const person of [mara, ben]) {
      await person.page.getByText('Written by Mara meanwhile').first().waitFor()
      await person.page.getByText('Written by Ben meanwhile').first().waitFor()
      await person.untilSaved()
    }
    // Beside it the two may be named as likely the same.
    const notes = mara.page.locator('[data-note]', { hasText: 'Written by Ben meanwhile' })
    expect(await notes.count()).toBe(1)
  })

  test('J21 a page that is loaded again shows everything, saved', async () => {
    await ben.page.reload()
    await ben.page.getByText('Written by Mara meanwhile').first().waitFor()
    await ben.untilSaved()
  })
})

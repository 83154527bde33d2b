import type { Browser } from 'playwright-core'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type RunningServer } from '../../startServer.ts'
import { isWithoutBrowser, launchBrowser } from '../launch.ts'
import { addTouchpoint, countNotes } from '../pages/board.ts'
import { createBlankWorkshop, facilitatorBar, participantLink } from '../pages/facilitator.ts'
import { createPerson, type Person } from '../pages/person.ts'
import { rateByTouch, titleOfCard } from '../pages/rate.ts'

let server: RunningServer
let browser: Browser
let mara: Person
let ana: Person
let ben: Person
let dataDir = ''

const add = ({ page }: Person, title: string): Promise<void> => addTouchpoint(page, title)
const count = ({ page }: Person, title: string) => countNotes(page, title)

describe.skipIf(isWithoutBrowser)('a day without a network', () => {
  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'touchline-day-'))
    server = await startServer({ DATA_DIR: dataDir })
    browser = await launchBrowser()
    mara = await createPerson(browser, server.url, { size: 'desktop' })
    ana = await createPerson(browser, server.url, { size: 'desktop' })
    ben = await createPerson(browser, server.url, { size: 'phone' })
    await createBlankWorkshop(mara.page, 'A day on the train', 'Mara')
    const link = await participantLink(mara.page)
    await ana.join(link, 'Ana', 'Branch')
    await ben.join(link, 'Ben', 'Support')
    for (const person of [mara, ana, ben]) await person.goTo('collect')
    await add(mara, 'Search engine')
    await add(mara, 'Advert in the tram')
    await facilitatorBar(mara.page).next()
    await facilitatorBar(mara.page).next()
    await facilitatorBar(mara.page).press('Open rating')
    await ana.goTo('collect')
    await ben.goTo('rate')
    for (const person of [mara, ana, ben]) await person.untilSaved()
    for (const person of [ana, ben]) await person.untilKept()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    rmSync(dataDir, { recursive: true, force: true })
  })

  test('U3 pages are loaded twice without a network, and show what was written before', async () => {
    for (const { context } of [ana, ben]) await context.setOffline(true)
    await ana.page.getByText('You are offline').first().waitFor()
    await add(ana, 'Before the first load')
    await ana.page.getByText('On this device only').first().waitFor()
    await rateByTouch(ben.page, { 'Search engine': [4, 2, -1] })
    for (const title of ['Before the second load', 'After the second load']) {
      for (const person of [ana, ben]) {
        await person.untilWritten()
        await person.page.reload()
      }
      await ana.page.getByText('Before the first load').first().waitFor()
      expect(await ana.page.getByText('Saved', { exact: true }).count()).toBe(0)
      await add(ana, title)
    }
    // The address of another step, typed in, is a page load too.
    await ben.goTo('collect')
    await add(ben, 'From the phone')
    await ben.untilWritten()
    await ben.goTo('rate')
    await ben.page.getByText('Advert in the tram').first().waitFor()
    expect(await count(mara, 'Before the first load')).toBe(0)
    await ana.page.getByText('On this device only').first().waitFor()
  })

  test('U3 what the server decides is not answered in its place', async () => {
    const answers = await ana.page.evaluate(async () => {
      const paths = ['/api/openapi.json', '/healthz', '/sync/x/board']
      return Promise.all(
        paths.map((path) =>
          fetch(path).then(
            () => path,
            () => 'refused',
          ),
        ),
      )
    })
    expect(answers).toEqual(['refused', 'refused', 'refused'])
  })

  test('U2 back in the network everything is there once, and saved', async () => {
    await mara.goTo('collect')
    await add(mara, 'By Mara meanwhile')
    const PORT = new URL(server.url).port
    await server.stop()
    for (const { context } of [ana, ben]) await context.setOffline(false)
    server = await startServer({ DATA_DIR: dataDir, PORT })
    await ben.goTo('collect')
    const titles = [
      'Before the first load',
      'Before the second load',
      'After the second load',
      'From the phone',
      'By Mara meanwhile',
    ]
    for (const person of [mara, ana, ben]) {
      for (const title of titles)
        await person.page.getByText(title, { exact: true }).first().waitFor()
      await person.untilSaved()
    }
    for (const title of titles) expect(await count(mara, title), title).toBe(1)
    await ben.goTo('rate')
    await ben.untilSaved()
    await expect.poll(() => titleOfCard(ben.page)).not.toBe('Search engine')
  })
})

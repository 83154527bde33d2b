import type { Browser, CDPSession } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type RunningServer } from '../../startServer.ts'
import { isWithoutBrowser, launchBrowser } from '../launch.ts'
import { addTouchpoint } from '../pages/board.ts'
import { createBlankWorkshop, participantLink } from '../pages/facilitator.ts'
import { createPerson, type Person } from '../pages/person.ts'

let server: RunningServer
let browser: Browser
let mara: Person
let link = ''

const add = ({ page }: Person, title: string): Promise<void> => addTouchpoint(page, title)
const shows = ({ page }: Person, title: string) => page.getByText(title).first().waitFor()
const isGone = ({ page }: Person, title: string) =>
  page.getByText(title).first().waitFor({ state: 'detached' })
/** What went wrong in the page, besides the network. */
const faults = (person: Person): string[] =>
  person.errors.filter((error) => !/net::ERR|Failed to load resource|WebSocket/u.test(error))

async function ana(prepare?: (person: Person) => Promise<unknown>): Promise<Person> {
  const person = await createPerson(browser, server.url, { size: 'desktop' })
  await prepare?.(person)
  await person.join(link, 'Ana', 'Branch')
  await person.goTo('collect')
  await person.untilSaved()
  return person
}
/** Runs in the page: a mark in the storage makes writes to any database fail as on a full device. */
function makeFillable(): void {
  const add = IDBObjectStore.prototype.add
  IDBObjectStore.prototype.add = function fillable(...args: Parameters<typeof add>) {
    if (localStorage.getItem('test:full') !== null)
      throw new DOMException('no room', 'QuotaExceededError')
    return add.apply(this, args)
  }
}
/** Runs in the page: how many copies of the board there are that hold something. */
async function countCopiedBoards(): Promise<number> {
  const kept = await Promise.all(
    (await indexedDB.databases())
      .filter(({ name }) => name?.includes(':board:'))
      .map(
        ({ name = '' }) =>
          new Promise<number>((done) => {
            const asked = indexedDB.open(name)
            asked.addEventListener('success', () => {
              const database = asked.result
              const count = database.transaction('updates').objectStore('updates').count()
              count.addEventListener('success', () => {
                database.close()
                done(count.result)
              })
            })
          }),
      ),
  )
  return kept.filter((updates) => updates > 0).length
}
/** The browser's own tools, with which people clear their data. */
const tools = ({ context, page }: Person): Promise<CDPSession> => context.newCDPSession(page)

describe.skipIf(isWithoutBrowser)('a browser that does not keep what it is given', () => {
  beforeAll(async () => {
    server = await startServer()
    browser = await launchBrowser()
    mara = await createPerson(browser, server.url, { size: 'desktop' })
    await createBlankWorkshop(mara.page, 'No copy', 'Mara')
    link = await participantLink(mara.page)
    await mara.goTo('collect')
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  test('U6 it opens no database: people work on, saved by the server, and are told', async () => {
    const person = await ana(({ context }) =>
      context.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('storage is switched off', 'InvalidStateError')
        }
      }),
    )
    await shows(person, 'This browser keeps no copy')
    await add(person, 'Without a copy')
    await person.untilSaved()
    await shows(mara, 'Without a copy')
    expect(faults(person)).toEqual([])
    await person.leave()
  })

  test('U6 its room is used up: that is said until there is room again, and then all of it is kept', async () => {
    const person = await ana(({ context }) => context.addInitScript(makeFillable))
    await person.untilKept()
    await person.page.evaluate(() => localStorage.setItem('test:full', 'yes'))
    await add(person, 'While it was full')
    await shows(person, 'This device has no room left')
    await person.untilSaved()
    await shows(mara, 'While it was full')
    await person.page.evaluate(() => localStorage.removeItem('test:full'))
    await isGone(person, 'This device has no room left')
    await person.untilWritten()
    await person.context.setOffline(true)
    await person.page.reload()
    await shows(person, 'While it was full')
    await person.context.setOffline(false)
    await person.untilSaved()
    expect(faults(person)).toEqual([])
    await person.leave()
  })

  test('U6 its databases are cleared away in the middle: the copy is made anew, and nothing is lost', async () => {
    const person = await ana()
    await person.untilKept()
    const browserTools = await tools(person)
    const { origin } = new URL(server.url)
    await person.context.setOffline(true)
    await person.page.getByText('You are offline').first().waitFor()
    await add(person, 'Before it was cleared')
    await browserTools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
    await add(person, 'After it was cleared')
    await expect.poll(() => person.page.evaluate(countCopiedBoards)).toBe(1)
    await person.untilWritten()
    await isGone(person, 'The browser has taken its copy away')
    await person.page.reload()
    await shows(person, 'Before it was cleared')
    await shows(person, 'After it was cleared')
    await person.context.setOffline(false)
    await person.untilSaved()
    await shows(mara, 'After it was cleared')
    expect(faults(person)).toEqual([])
    await person.leave()
  })

  test('U6 it has nothing of the workshop and no network: that is said, and the page opens by itself later', async () => {
    const person = await ana()
    await person.untilKept()
    await person.context.setOffline(true)
    await person.page.evaluate(() => {
      for (const key of Object.keys(localStorage))
        if (key.endsWith(':copy')) localStorage.removeItem(key)
    })
    await person.page.reload()
    await shows(person, 'The workshop is not on this device yet')
    await person.context.setOffline(false)
    await shows(person, 'Without a copy')
    await person.untilSaved()
    expect(faults(person)).toEqual([])
    await person.leave()
  })
})

import { expect } from 'vitest'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { newPerson, type PersonOptions } from '../launch.ts'

/** One person with a browser of their own, and what every person can do. */
export interface Person {
  readonly page: Page
  /** The browser itself: its tabs and its network. */
  readonly context: BrowserContext
  readonly errors: readonly string[]
  readonly isPhone: boolean
  /** Opens a link of the workshop and joins with a name and a new or listed department. */
  join(link: string, name: string, department: string): Promise<void>
  /** Looks at a step by the address, as a link or the strip would. */
  goTo(step: string): Promise<void>
  /** Waits until the browser has kept what it takes to load the page without a network. */
  untilKept(): Promise<void>
  /** Waits until this browser has written down all it was given so far, so that a page load does not lose it. */
  untilWritten(): Promise<void>
  /** Waits until the header says "Saved". */
  untilSaved(): Promise<void>
  leave(): Promise<void>
}

export async function createPerson(
  browser: Browser,
  url: string,
  options: PersonOptions,
): Promise<Person> {
  const { page, context, errors } = await newPerson(browser, url, options)
  return {
    page,
    context,
    errors,
    isPhone: options.size === 'phone',
    async join(link, name, department) {
      await page.goto(link)
      await page.getByLabel('Your name').fill(name)
      const listed = page.getByText(department, { exact: true })
      if (await listed.isVisible()) await listed.click()
      else {
        const another = page.getByText('Another one')
        if (await another.isVisible()) await another.click()
        await page.getByLabel('Name of your department').fill(department)
      }
      await page.getByRole('button', { name: 'Join the workshop' }).click()
      await page.waitForURL(/\/w\/[^/]+\/[a-z]+$/u)
    },
    async goTo(step) {
      const base = page.url().replace(/(\/w\/[^/#]+).*$/u, '$1')
      await page.goto(`${base}/${step}`)
    },
    async untilKept() {
      await page.evaluate(() => navigator.serviceWorker.ready)
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    },
    untilWritten: () => page.evaluate(readCopies),
    async untilSaved() {
      await page.getByText('Saved', { exact: true }).first().waitFor()
      expect(await page.getByText('Not accepted').count()).toBe(0)
    },
    leave: () => context.close(),
  }
}

/** The same person on another device: a browser that remembers what the first one remembers, at the same page. */
export async function createTwin(
  browser: Browser,
  of: Person,
  options: PersonOptions,
): Promise<Person> {
  const twin = await createPerson(browser, new URL(of.page.url()).origin, options)
  const kept = await of.page.evaluate(() => JSON.stringify(localStorage))
  await twin.page.goto('/')
  await twin.page.evaluate((stored) => {
    for (const [name, value] of Object.entries(JSON.parse(stored) as Record<string, string>))
      localStorage.setItem(name, value)
  }, kept)
  await twin.page.goto(of.page.url())
  await twin.untilSaved()
  return twin
}

/** In the page: reads every copy once. A read waits for the writes that were asked for before it. */
async function readCopies(): Promise<void> {
  const resultOf = <T>(asked: IDBRequest<T>): Promise<T> =>
    new Promise((done, failed) => {
      asked.addEventListener('success', () => done(asked.result))
      asked.addEventListener('error', () => failed(new Error('it cannot be read')))
    })
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await resultOf(indexedDB.open(name))
    for (const store of database.objectStoreNames)
      await resultOf(database.transaction(store, 'readonly').objectStore(store).count())
    database.close()
  }
}

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

const noteOf = ({ page }: Person, title: string) =>
  page.locator('[data-note]').filter({ hasText: new RegExp(`^${title}$`, 'u') })
const dialogOf = ({ page }: Person) => page.getByRole('dialog')

async function add({ page }: Person, title: string): Promise<void> {
  const field = page.getByPlaceholder('Add a touchpoint').first()
  await field.fill(title)
  await field.press('Enter')
}

/** Opens the question by the key, on the board or in the list, and picks the other one. */
async function askMerge(person: Person, title: string, other: string): Promise<void> {
  await noteOf(person, title).focus()
  await person.page.keyboard.press('j')
  await dialogOf(person).getByRole('searchbox').fill(other)
  await dialogOf(person).getByRole('button', { name: other }).click()
}

describe.skipIf(isWithoutBrowser)('merging with others in the room', () => {
  beforeAll(async () => {
    server = await startServer()
    browser = await launchBrowser()
    mara = await createPerson(browser, server.url, { size: 'desktop' })
    ana = await createPerson(browser, server.url, { size: 'desktop' })
    await createBlankWorkshop(mara.page, 'Opening an account', 'Mara')
    await ana.join(await participantLink(mara.page), 'Ana', 'Sales')
    for (const person of [mara, ana]) await person.goTo('collect')
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  test('J28 one merges what another is writing in: nothing is lost, and one undo brings both back', async () => {
    await add(mara, 'Call to the hotline')
    await add(ana, 'Calling the hotline')
    await noteOf(ana, 'Call to the hotline').waitFor()
    await noteOf(ana, 'Calling the hotline').click()
    const editor = ana.page.locator('[contenteditable="true"]').first()
    await editor.click()
    await ana.page.keyboard.type('Nobody knows my order')
    await ana.untilSaved()

    const likely = mara.page.getByRole('button', { name: 'Merge “Call to the hotline” and' })
    const pairs = mara.page.getByRole('button', { name: /likely the same/u })
    await likely.or(pairs).first().waitFor()
    if (!(await likely.isVisible())) await pairs.click()
    await likely.click()
    await dialogOf(mara)
      .getByRole('radio', { name: /^Call to the hotline/u })
      .check()
    await dialogOf(mara).getByRole('button', { name: 'Merge', exact: true }).click()

    await ana.page.getByText('Someone merged it into “Call to the hotline”').waitFor()
    const own = ana.page.getByLabel('Note of “Calling the hotline”')
    await expect.poll(() => own.innerText()).toContain('Nobody knows my order')
    await own.click()
    await ana.page.keyboard.type(' by heart.')
    await noteOf(ana, 'Calling the hotline').waitFor({ state: 'detached' })
    await ana.untilSaved()

    await mara.page.getByRole('button', { name: 'Undo' }).first().click()
    await noteOf(ana, 'Calling the hotline').click()
    await expect
      .poll(() => ana.page.locator('[contenteditable="true"]').first().innerText())
      .toMatch(/by heart\./u)
    await ana.page.keyboard.press('Escape')
  })

  test('J28 the list has the same powers', async () => {
    await mara.page.getByText('List', { exact: true }).click()
    await askMerge(mara, 'Call to the hotline', 'Calling the hotline')
    await dialogOf(mara).getByRole('button', { name: 'Merge', exact: true }).click()
    await expect.poll(() => mara.page.locator('[data-note]').count()).toBe(1)
    await mara.page.getByRole('button', { name: 'Undo' }).first().click()
    await expect.poll(() => mara.page.locator('[data-note]').count()).toBe(2)
    await mara.page.getByText('Board', { exact: true }).click()
  })

  test('J29 where only authors may, the notes of others stay and say why; the facilitator moves any', async () => {
    await mara.goTo('frame')
    await mara.page.getByText('Only authors and facilitators move and delete notes').click()
    await mara.untilSaved()
    await mara.goTo('collect')
    const why = 'Only who wrote it and facilitators may move'
    await noteOf(ana, 'Call to the hotline').focus()
    // Before the rule has come to her, moving harms nothing; deleting would.
    await expect
      .poll(async () => {
        await ana.page.keyboard.press('Alt+ArrowDown')
        return ana.page.getByText(why).count()
      })
      .toBeGreaterThan(0)
    await ana.page.keyboard.press('Delete')
    await ana.page.keyboard.press('Tab')
    expect(await noteOf(ana, 'Call to the hotline').count()).toBe(1)
    await noteOf(ana, 'Calling the hotline').focus()
    await ana.page.keyboard.press('Delete')
    await noteOf(mara, 'Calling the hotline').waitFor({ state: 'detached' })
    await noteOf(mara, 'Call to the hotline').focus()
    await mara.page.keyboard.press('Delete')
    await noteOf(ana, 'Call to the hotline').waitFor({ state: 'detached' })
    expect([...mara.errors, ...ana.errors]).toEqual([])
  })
})

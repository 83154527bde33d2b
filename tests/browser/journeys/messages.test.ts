import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type RunningServer } from '../../startServer.ts'
import { isWithoutBrowser, launchBrowser } from '../launch.ts'
import { createBlankWorkshop, participantLink } from '../pages/facilitator.ts'
import { createPerson, createTwin, type Person } from '../pages/person.ts'

let server: RunningServer
let browser: Browser
let mara: Person

/** Whether a finger on the middle of this text would meet its message and nothing over it. */
const isOnTop = (page: Page, text: string): Promise<boolean> =>
  page.evaluate((searched) => {
    const found = [...document.querySelectorAll('[role="status"] span')].find(
      (element) => element.textContent === searched,
    )
    if (!found) return false
    const { left, top, width, height } = found.getBoundingClientRect()
    return document.elementFromPoint(left + width / 2, top + height / 2) === found
  }, text)

/** What live regions hold for a screen reader, as the browser's own accessibility tree has it. */
async function heard(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  await session.send('Accessibility.enable')
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const textOf = (id: string): string => {
    const node = byId.get(id)
    if (!node) return ''
    const own = node.role?.value === 'StaticText' ? String(node.name?.value) : ''
    return own + (node.childIds ?? []).map((child) => textOf(child)).join(' ')
  }
  return nodes
    .filter((node) => !node.ignored && ['status', 'log'].includes(String(node.role?.value)))
    .map((node) => textOf(node.nodeId))
    .join(' | ')
}

const dialogOf = (page: Page) => page.getByRole('dialog')

async function openShare({ page, isPhone }: Person): Promise<void> {
  if (isPhone) await page.locator('header button[aria-haspopup="dialog"]').click()
  await page.getByRole('button', { name: 'Share', exact: true }).first().click()
  await dialogOf(page)
    .getByRole('heading', { name: /^Participant/u })
    .waitFor()
}

/** The first link is the facilitator's. */
const copied = 'Copied: Facilitator'
const pressCopy = (page: Page) =>
  dialogOf(page).getByRole('button', { name: /^Copy/u }).first().click()

describe.skipIf(isWithoutBrowser)('messages while a dialog is open', () => {
  beforeAll(async () => {
    server = await startServer()
    browser = await launchBrowser()
    mara = await createPerson(browser, server.url, { size: 'desktop' })
    await createBlankWorkshop(mara.page, 'Opening an account', 'Mara')
    await mara.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  test.each(['desktop', 'phone'] as const)(
    'KT14 a message is seen, heard and pressed over a dialog, and outlives it, %s',
    async (size) => {
      const person = size === 'desktop' ? mara : await createTwin(browser, mara, { size })
      const { page } = person
      await person.context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await openShare(person)
      await pressCopy(page)
      await page.getByText(copied, { exact: true }).waitFor()
      await expect.poll(() => isOnTop(page, copied)).toBe(true)
      await expect.poll(() => heard(page)).toContain(copied)
      const close = page.getByRole('status').getByRole('button', { name: 'Close' })
      await close.click()
      await page.getByText(copied, { exact: true }).waitFor({ state: 'detached' })
      expect(await dialogOf(page).isVisible()).toBe(true)
      await pressCopy(page)
      await page.getByText(copied, { exact: true }).waitFor()
      await page.keyboard.press('Escape')
      await dialogOf(page).waitFor({ state: 'hidden' })
      await expect.poll(() => isOnTop(page, copied)).toBe(true)
      await expect.poll(() => heard(page)).toContain(copied)
      expect(person.errors).toEqual([])
      if (person !== mara) await person.leave()
    },
  )

  test('KT14 it lies over a dialog that was opened over a dialog, and over the first when that is answered', async () => {
    const { page } = mara
    await openShare(mara)
    await pressCopy(page)
    await dialogOf(page).getByRole('button', { name: 'Replace' }).first().click()
    await page.getByRole('button', { name: 'Cancel' }).waitFor()
    await expect.poll(() => isOnTop(page, copied)).toBe(true)
    await expect.poll(() => heard(page)).toContain(copied)
    await page.getByRole('button', { name: 'Cancel' }).click()
    await expect.poll(() => isOnTop(page, copied)).toBe(true)
    await page.keyboard.press('Escape')
  })

  test('KT14 a dialog that the browser itself closes takes no message along', async () => {
    const { page } = mara
    await openShare(mara)
    await pressCopy(page)
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('dialog[open]')?.close())
    await expect.poll(() => isOnTop(page, copied)).toBe(true)
    await openShare(mara)
    await page.keyboard.press('Escape')
  })

  test('KT14 trouble with saving is said over a dialog', async () => {
    const ben = await createPerson(browser, server.url, { size: 'phone' })
    await ben.join(await participantLink(mara.page), 'Ben', 'Support')
    await ben.goTo('collect')
    await ben.untilSaved()
    await ben.page.locator('header button[aria-haspopup="dialog"]').click()
    await dialogOf(ben.page).getByRole('button', { name: 'People' }).click()
    await dialogOf(ben.page).getByText('Mara').waitFor()
    await ben.context.setOffline(true)
    await expect.poll(() => isOnTop(ben.page, 'You are offline')).toBe(true)
    await expect.poll(() => heard(ben.page)).toContain('You are offline')
    await ben.leave()
  })
})

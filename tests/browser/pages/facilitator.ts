import type { Page } from 'playwright-core'

/** Steering from the facilitator's bar. */
export function facilitatorBar(page: Page) {
  const bar = page.getByRole('region', { name: 'Facilitator' })
  return {
    /** Moves the whole group one step on, and waits until it is there: pressed at once again, the button would say the same step. */
    async next(): Promise<void> {
      const button = bar.getByRole('button', { name: /^Next step/u })
      const name = (await button.getAttribute('aria-label')) ?? ''
      await button.click()
      await bar.getByRole('button', { name, exact: true }).waitFor({ state: 'detached' })
    },
    async press(name: string): Promise<void> {
      await bar.getByText(name, { exact: true }).click()
    },
    /** Presses what is in the bar or, where it has no room there, in its menu. */
    async choose(name: string): Promise<void> {
      await bar.waitFor()
      // With the fonts the bar measures once more what has room in it.
      await page.evaluate(() => document.fonts.ready)
      const own = bar.getByText(name, { exact: true })
      if (await own.isVisible()) return own.click()
      await bar.getByRole('button', { name: 'More tools' }).click()
      // What others do may have made room for it in the bar meanwhile.
      const listed = page.getByRole('menuitem', { name, exact: true })
      await listed.or(own).filter({ visible: true }).first().click()
    },
    /** Presses the button and confirms the question that follows. */
    async pressAndConfirm(name: string, confirm: string): Promise<void> {
      await bar.getByText(name, { exact: true }).click()
      await page.getByRole('dialog').getByRole('button', { name: confirm }).click()
    },
  }
}

/** From the first screen to a new blank workshop; ends on its frame. */
export async function createBlankWorkshop(page: Page, title: string, name: string): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: 'Start with a blank workshop' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Title of the workshop').fill(title)
  await dialog.getByLabel('Your name').fill(name)
  await dialog.getByRole('button', { name: 'Create the workshop' }).click()
  await page.waitForURL(/\/w\/[^/]+\/frame$/u)
}

/** The participant link as the share dialog shows it. */
export const participantLink = (page: Page): Promise<string> => linkOf(page, 'Participant')

/** A role's link as the share dialog shows it; the dialog is gone again afterwards. */
export async function linkOf(page: Page, role: 'Facilitator' | 'Participant'): Promise<string> {
  await page.getByRole('button', { name: 'Share', exact: true }).first().click()
  const dialog = page.getByRole('dialog')
  const row = dialog
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: new RegExp(`^${role}`, 'u') }) })
  const link = await row.getByText(/\/w\/.+#/u).innerText()
  await page.keyboard.press('Escape')
  await dialog.first().waitFor({ state: 'hidden' })
  return link.trim()
}

/** Chooses from the menu of the header, on a computer. */
export async function chooseFromMenu(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).first().click()
  await page.getByRole('menuitem', { name, exact: true }).click()
}

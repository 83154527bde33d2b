import type { Page } from 'playwright-core'

/** Steering from the facilitator's bar. */
export function facilitatorBar(page: Page) {
  const bar = page.getByRole('region', { name: 'Facilitator' })
  return {
    /** Moves the whole group one step on. */
    async next(): Promise<void> {
      await bar.getByRole('button', { name: 'Next step' }).click()
    },
    async press(name: string): Promise<void> {
      await bar.getByText(name, { exact: true }).click()
    },
    /** Presses what is in the bar or, where it has no room there, in its menu. */
    async choose(name: string): Promise<void> {
      await bar.waitFor()
      const own = bar.getByText(name, { exact: true })
      if (await own.isVisible()) return own.click()
      await bar.getByRole('button', { name: 'More tools' }).click()
      await page.getByRole('menuitem', { name, exact: true }).click()
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
export async function participantLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share', exact: true }).first().click()
  const row = page
    .getByRole('dialog')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: /^Participant/u }) })
  const link = await row.getByText(/\/w\/.+#/u).innerText()
  await page.keyboard.press('Escape')
  return link.trim()
}

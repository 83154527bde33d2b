import type { Locator, Page } from 'playwright-core'

/** The dialog of versions, opened from the menu of the header, or from the sheet of a phone. */
export async function openVersions(page: Page, isPhone: boolean): Promise<VersionsPage> {
  if (isPhone) {
    await page.locator('header button[aria-haspopup="dialog"]').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Versions' }).click()
  } else {
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Versions' }).click()
  }
  const dialog = page.getByRole('dialog', { name: 'Versions' })
  await dialog.waitFor()
  return createVersionsPage(page, dialog)
}

export interface VersionsPage {
  readonly dialog: Locator
  /** Types a name and presses Enter. */
  save(name: string): Promise<void>
  row(title: string): Locator
  /** The part that tells what bringing one back would do. */
  pane(title: string): Locator
  /** Presses the button and confirms the question; answers what the question said. */
  bringBack(title: string): Promise<string>
}

function createVersionsPage(page: Page, dialog: Locator): VersionsPage {
  const pane = (title: string): Locator => dialog.getByRole('region', { name: title, exact: true })
  return {
    dialog,
    async save(name) {
      await dialog.getByLabel('Name').fill(name)
      await dialog.getByLabel('Name').press('Enter')
      await dialog.getByText(`“${name}” is saved.`).waitFor()
    },
    row: (title) =>
      dialog.getByRole('list', { name: 'Saved versions' }).getByRole('button', { name: title }),
    pane,
    async bringBack(title) {
      await pane(title).getByRole('button', { name: 'Bring it back' }).click()
      const question = page.getByRole('dialog', { name: `Bring “${title}” back for everyone?` })
      const said = await question.innerText()
      await question.getByRole('button', { name: 'Bring it back' }).click()
      return said
    },
  }
}

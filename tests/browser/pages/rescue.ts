import type { Locator, Page } from 'playwright-core'
import { paste } from './board.ts'

/** The dialog of what was not accepted. */
export function rescueDialog(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'What was not accepted' })
  const button = (name: string): Locator => dialog.getByRole('button', { name, exact: true })
  return {
    button,
    press: (name: string): Promise<void> => button(name).click(),
    says: (words: string): Promise<void> => dialog.getByText(words).first().waitFor(),
    /** Titles of the changes, in their order. */
    async changes(): Promise<string[]> {
      const list = dialog.getByRole('region', { name: 'Changes that were not accepted' })
      await list.waitFor()
      return list.getByRole('heading', { level: 3 }).allInnerTexts()
    },
  }
}

/** Pastes lines into the first field of the board: all of them are one change. */
export async function pasteList(page: Page, lines: readonly string[]): Promise<void> {
  await page.getByRole('textbox', { name: 'Add to Awareness' }).first().focus()
  await paste(page, lines.join('\n'))
}

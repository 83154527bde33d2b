import type { Page } from 'playwright-core'

/** Writes a touchpoint into the field of a stage and waits until it is shown. */
export async function addTouchpoint(page: Page, title: string, stage = 'Awareness'): Promise<void> {
  const field = page.getByRole('textbox', { name: `Add to ${stage}` }).first()
  await field.fill(title)
  await field.press('Enter')
  await page.getByText(title).first().waitFor()
}

/** Notes of that title; the coverage and the pairs that are likely the same name them too. */
export const countNotes = (page: Page, title: string): Promise<number> =>
  page.locator('[data-note]').getByText(title, { exact: true }).count()

/** Pastes into what has the focus. */
export function paste(page: Page, text: string): Promise<void> {
  return page.evaluate((pasted) => {
    const data = new DataTransfer()
    data.setData('text/plain', pasted)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  }, text)
}

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** What axe finds in the dialog that is open, each as one line: which rule, which element. */
export async function findingsInDialog(page: Page): Promise<string[]> {
  await page.locator('dialog[open]').first().waitFor()
  const { violations } = await new AxeBuilder({ page }).include('dialog[open]').analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** What axe finds against WCAG 2.2 A and AA, each as one line: where, which rule, which element. */
export async function findingsOf(page: Page, where: string): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready)
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${where}: ${id} at ${target.join(' ')}`),
  )
}

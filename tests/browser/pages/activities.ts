import type { Locator, Page } from 'playwright-core'
import { callFrom, command } from './command.ts'
import { facilitatorBar } from './facilitator.ts'

/** The facilitator's panel of all four activities, opened from the bar. */
export async function openActivities(page: Page): Promise<{
  readonly dialog: Locator
  readonly row: (name: string) => Locator
}> {
  await facilitatorBar(page).choose('Activities')
  const dialog = page.getByRole('dialog', { name: 'Activities' })
  await dialog.waitFor()
  const row = (name: string): Locator =>
    dialog.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) })
  return { dialog, row }
}

/** Moves the deadline of the ratings, with what happens then, to so many seconds from now, as a script of the facilitator's would. */
export async function revealRatingsIn(page: Page, seconds: number): Promise<number> {
  const { now } = (await callFrom(page, 'GET')).body as { readonly now: number }
  return command(page, {
    type: 'setActivity',
    activity: 'rate',
    state: 'open',
    until: now + seconds * 1000,
    atDeadline: 'revealed',
  })
}

/** Sets back when this browser was here last, as if days had passed. */
export async function wasLongAway(page: Page): Promise<void> {
  await page.evaluate(() => {
    const visits = JSON.parse(localStorage.getItem('touchline:visits') ?? '[]') as { at: number }[]
    for (const visit of visits) visit.at = Date.now() - 3 * 24 * 3_600_000
    localStorage.setItem('touchline:visits', JSON.stringify(visits))
  })
}

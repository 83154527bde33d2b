import type { Locator, Page } from 'playwright-core'
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
  return page.evaluate(async (ms) => {
    const id = location.pathname.split('/')[2]!
    const visits = JSON.parse(localStorage.getItem('touchline:visits') ?? '[]') as {
      readonly workshopId: string
      readonly token: string
    }[]
    const headers = {
      authorization: `Bearer ${visits.find((visit) => visit.workshopId === id)?.token}`,
      'content-type': 'application/json',
    }
    const info = (await (await fetch(`/api/workshops/${id}`, { headers })).json()) as {
      now: number
    }
    const answer = await fetch(`/api/workshops/${id}/commands`, {
      method: 'POST',
      headers,
      body: JSON.stringify({
        type: 'setActivity',
        activity: 'rate',
        state: 'open',
        until: info.now + ms,
        atDeadline: 'revealed',
      }),
    })
    return answer.status
  }, seconds * 1000)
}

/** Sets back when this browser was here last, as if days had passed. */
export async function wasLongAway(page: Page): Promise<void> {
  await page.evaluate(() => {
    const visits = JSON.parse(localStorage.getItem('touchline:visits') ?? '[]') as { at: number }[]
    for (const visit of visits) visit.at = Date.now() - 3 * 24 * 3_600_000
    localStorage.setItem('touchline:visits', JSON.stringify(visits))
  })
}

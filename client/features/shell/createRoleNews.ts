import { createEffect, createSignal, on, type Accessor } from 'solid-js'
import type { Workshop } from '../../workshop/workshop.ts'

/** What happened to the own role while the page was open; `null` for nothing, and once it was read. */
type RoleNews = 'now' | 'over' | null

/** Tells that somebody made me facilitator, or that I no longer am; what was so from the start is no news. Needs an owner. */
export function createRoleNews(
  workshop: Pick<Workshop, 'me'>,
): readonly [Accessor<RoleNews>, () => void] {
  const [news, setNews] = createSignal<RoleNews>(null)
  createEffect(
    on(
      () => workshop.me().role === 'facilitator',
      (isFacilitator) => void setNews(isFacilitator ? 'now' : 'over'),
      { defer: true },
    ),
  )
  return [news, () => setNews(null)]
}

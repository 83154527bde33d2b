import { createEffect, createMemo, createSignal, onCleanup, type Accessor } from 'solid-js'
import type { Workshop } from '../../workshop/workshop.ts'

/** A page that is loaded again is away for a moment (ms). */
const patienceMs = 30_000

/**
 * Whether the facilitators left while this page was open. A workshop over days in which nobody
 * steers for hours is none that was left.
 */
export function createLeaderless(workshop: Pick<Workshop, 'roster'>): Accessor<boolean> {
  const [isLeft, setLeft] = createSignal(false)
  const isSteered = createMemo(() =>
    Object.values(workshop.roster).some(({ role, present }) => role === 'facilitator' && present),
  )
  let wasSteered = false
  createEffect(() => {
    if (isSteered()) {
      wasSteered = true
      setLeft(false)
    } else if (wasSteered) {
      const timer = setTimeout(() => setLeft(true), patienceMs)
      onCleanup(() => clearTimeout(timer))
    }
  })
  return isLeft
}

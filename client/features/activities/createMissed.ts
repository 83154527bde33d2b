import { createEffect, createSignal, on, onCleanup, untrack, type Accessor } from 'solid-js'
import { activities, type Activity, type Step } from '../../../shared/domain/step.ts'
import type { Workshop } from '../../workshop/workshop.ts'

/** What went on without somebody whose connection was gone. */
export interface Missed {
  /** Where the group is now; `null` where it stayed. */
  readonly step: Step | null
  /** What was revealed meanwhile, in the order of the steps. */
  readonly revealed: readonly Activity[]
}

/** What the server sends after a page has connected again has come by then (ms). */
const settleMs = 1500

/**
 * What a person missed while the browser was offline, once it is back; `null` for nothing. Needs an owner.
 *
 * @returns what was missed, and the way to put it away
 */
export function createMissed(
  workshop: Pick<Workshop, 'session' | 'saveState'>,
): readonly [Accessor<Missed | null>, () => void] {
  const [missed, setMissed] = createSignal<Missed | null>(null)
  const now = () => ({
    step: workshop.session.step,
    revealed: activities.filter(
      (activity) => workshop.session.activities[activity].state === 'revealed',
    ),
  })
  let before: ReturnType<typeof now> | null = null
  const look = (): void => {
    const left = before
    before = null
    const found = untrack(now)
    if (!left) return
    const step = found.step === left.step ? null : found.step
    const revealed = found.revealed.filter((activity) => !left.revealed.includes(activity))
    if (step !== null || revealed.length > 0) setMissed({ step, revealed })
  }
  createEffect(
    on(
      () => workshop.saveState().kind,
      (kind) => {
        if (kind === 'offline') before ??= untrack(now)
        if (kind !== 'saved' && kind !== 'readOnly') return
        const timer = setTimeout(look, settleMs)
        onCleanup(() => clearTimeout(timer))
      },
    ),
  )
  return [missed, () => void setMissed(null)]
}

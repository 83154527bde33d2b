import { createEffect, on, type Accessor } from 'solid-js'
import type { Step } from '../../../shared/domain/step.ts'

/** A move that is not back by then is waited for no longer: its news may never come (ms). */
const longestMs = 5000

/**
 * Lets the group be moved once at a time: until its step is back a second press would move it on from where it no
 * longer is (SPEC B91). Needs an owner.
 *
 * @param step of the group, as it is known here
 */
export function createMoving(step: Accessor<Step>): {
  /** Begins a move; not while another one is on its way. Answers whether it did. */
  readonly begin: (to: Step) => boolean
  /** The move was not made. */
  readonly stayed: () => void
} {
  let until = 0
  const stayed = (): void => void (until = 0)
  createEffect(on(step, stayed))
  return {
    begin(to) {
      const now = performance.now()
      if (now < until) return false
      if (to !== step()) until = now + longestMs
      return true
    },
    stayed,
  }
}

import { createEffect, createSignal, on, type Accessor } from 'solid-js'
import { isWriting } from '../../ui/isWriting.ts'
import type { Workshop } from '../../workshop/workshop.ts'

export interface Call {
  /** Id of the item the person is asked to look at, while the question waits; `null` otherwise. */
  readonly waiting: Accessor<string | null>
  readonly accept: () => void
  readonly decline: () => void
}

/** The item the facilitator called everybody to last; `null` when the last call was to another step. */
export function calledItem(workshop: Pick<Workshop, 'session'>): string | null {
  const summon = workshop.session.summon
  return summon?.step === 'discuss' ? summon.target : null
}

/**
 * Follows the facilitator's calls to an item; but never out of a field somebody is writing in: there the call
 * waits until it is taken, left, overtaken by the next one, or reached by another way.
 *
 * @param current id of the item in front
 */
export function createCall(
  workshop: Pick<Workshop, 'session'>,
  current: Accessor<string | null>,
  go: (id: string) => void,
): Call {
  const [waiting, setWaiting] = createSignal<string | null>(null)
  createEffect(
    on(
      () => workshop.session.summon?.at,
      () => {
        const called = calledItem(workshop)
        const mustWait = called !== null && called !== current() && isWriting()
        setWaiting(mustWait ? called : null)
        if (called !== null && !mustWait) go(called)
      },
      { defer: true },
    ),
  )
  createEffect(() => current() === waiting() && setWaiting(null))
  return {
    waiting,
    accept: () => {
      const called = waiting()
      setWaiting(null)
      if (called !== null) go(called)
    },
    decline: () => void setWaiting(null),
  }
}

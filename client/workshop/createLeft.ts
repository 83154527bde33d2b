import { createEffect, createSignal, onCleanup, type Accessor } from 'solid-js'
import { leftOf } from '../../shared/domain/timer.ts'
import type { Timer } from '../../shared/domain/workshop.ts'
import { serverNow } from './serverTime.ts'

/**
 * What is left of a countdown, ms. It moves in the moment the second changes by the server's clock, so that all
 * screens of a room show the same second. Needs an owner.
 */
export function createLeft(timer: Accessor<Timer>): Accessor<number> {
  const [now, setNow] = createSignal(serverNow())
  createEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    const { endsAt, pausedAt } = timer()
    const tick = (): void => {
      const at = setNow(serverNow())
      const left = Math.max(0, endsAt - at)
      if (pausedAt === undefined) waiting = setTimeout(tick, (left % 1000 || 1000) + 1)
    }
    tick()
    onCleanup(() => clearTimeout(waiting))
  })
  return () => leftOf(timer(), now())
}

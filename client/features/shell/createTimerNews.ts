import { createEffect, on, onCleanup } from 'solid-js'
import { leftOf } from '../../../shared/domain/timer.ts'
import { formatCountdown } from '../../i18n/format.ts'
import { useText } from '../../i18n/i18n.tsx'
import { useAnnounce } from '../../ui/Announcer.tsx'
import { serverNow, serverOffset } from '../../workshop/serverTime.ts'
import type { Workshop } from '../../workshop/workshop.ts'

const minuteMs = 60_000

/**
 * Tells screen readers what the countdown shows: how long it runs when it starts, is changed, paused or goes on,
 * when the last minute begins and when time is up; then it sounds. Needs an owner and an announcer above.
 *
 * @param isNews a countdown that is there from the start was started while the page was open
 */
export function createTimerNews(workshop: Pick<Workshop, 'session'>, isNews: boolean): void {
  const t = useText()
  const announce = useAnnounce()
  const sayLeft = (ms: number) => announce(t('shell.timer', formatCountdown(ms)))
  let known = isNews ? '' : undefined
  createEffect(
    on([() => mark(workshop.session.timer), serverOffset], ([next]) => {
      const { timer } = workshop.session
      const isChanged = known !== undefined && known !== next
      known = next
      if (timer === null) return
      const left = leftOf(timer, serverNow())
      if (timer.pausedAt !== undefined) {
        if (isChanged) announce(t('shell.timerPaused'))
        return
      }
      // Who only comes to the page has missed no start, and reads the countdown in the header.
      if (isChanged && left > 0) sayLeft(left)
      const timers = [
        after(left - minuteMs, () => sayLeft(minuteMs)),
        after(left, () => {
          announce(t('shell.timeUp'))
          ring()
        }),
      ]
      onCleanup(() => timers.forEach((waiting) => clearTimeout(waiting)))
    }),
  )
}

/** Tells one state of the countdown from another. */
function mark(timer: Workshop['session']['timer']): string {
  return timer === null ? '' : `${timer.endsAt} ${timer.pausedAt ?? ''}`
}

/** Fetched when it is needed: most phones never have a timer. */
function ring(): void {
  import('../../ui/softSound.ts').then(
    ({ playSoftSound }) => playSoftSound(),
    () => undefined, // reason: no network; the end is seen and said all the same
  )
}

/** Runs `act` in `ms` milliseconds; never, where that moment has passed. */
function after(ms: number, act: () => void): ReturnType<typeof setTimeout> | undefined {
  return ms > 0 ? setTimeout(act, ms) : undefined
}

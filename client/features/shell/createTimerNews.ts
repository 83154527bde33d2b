import { createEffect, on, onCleanup } from 'solid-js'
import { formatCountdown } from '../../i18n/format.ts'
import { useText } from '../../i18n/i18n.tsx'
import { useAnnounce } from '../../ui/Announcer.tsx'
import type { Workshop } from '../../workshop/workshop.ts'

const minuteMs = 60_000

/**
 * Tells screen readers what the countdown shows: how long it runs when it starts or is changed, when the
 * last minute begins and when time is up. Needs an owner and an announcer above.
 */
export function createTimerNews(workshop: Pick<Workshop, 'session'>): void {
  const t = useText()
  const announce = useAnnounce()
  const sayLeft = (ms: number) => announce(t('shell.timer', formatCountdown(ms)))
  createEffect(
    on(
      () => workshop.session.timer?.endsAt ?? null,
      (endsAt, before) => {
        if (endsAt === null) return
        const left = endsAt - Date.now()
        // Who only comes to the page has missed no start, and reads the countdown in the header.
        if (before !== undefined && left > 0) sayLeft(left)
        const timers = [
          after(left - minuteMs, () => sayLeft(minuteMs)),
          after(left, () => announce(t('shell.timeUp'))),
        ]
        onCleanup(() => timers.forEach((timer) => clearTimeout(timer)))
      },
    ),
  )
}

/** Runs `act` in `ms` milliseconds; never, where that moment has passed. */
function after(ms: number, act: () => void): ReturnType<typeof setTimeout> | undefined {
  return ms > 0 ? setTimeout(act, ms) : undefined
}

import { Show } from 'solid-js'
import { formatCountdown } from '../../i18n/format.ts'
import { useText } from '../../i18n/i18n.tsx'
import { createNow } from '../../ui/createNow.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { createTimerNews } from './createTimerNews.ts'
import styles from './TimerMark.module.css'

/** What is left of the facilitator's countdown; nothing when there is none. Its turns are said. */
export function TimerMark() {
  const workshop = useWorkshop()
  createTimerNews(workshop)
  return (
    <Show when={workshop.session.timer}>{(timer) => <Countdown endsAt={timer().endsAt} />}</Show>
  )
}

function Countdown(props: { readonly endsAt: number }) {
  const t = useText()
  const now = createNow(500)
  const left = () => formatCountdown(props.endsAt - now())
  const isUp = () => props.endsAt <= now()
  return (
    <span
      class={styles.timer}
      classList={{ [styles.up!]: isUp() }}
      role="timer"
      aria-label={t('shell.timer', left())}
    >
      <Icon name="clock" />
      <span class="num">{isUp() ? t('shell.timeUp') : left()}</span>
    </span>
  )
}

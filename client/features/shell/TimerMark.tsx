import { Show } from 'solid-js'
import type { Timer } from '../../../shared/domain/workshop.ts'
import { formatCountdown } from '../../i18n/format.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { createLeft } from '../../workshop/createLeft.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import { createTimerNews } from './createTimerNews.ts'
import styles from './TimerMark.module.css'

/** What is left of the facilitator's countdown; nothing when there is none. Its turns are said. */
export function TimerMark(props: {
  /** A countdown that is there from the start was started while the page was open. */
  readonly isNews?: boolean
}) {
  const workshop = useWorkshop()
  createTimerNews(workshop, props.isNews === true)
  return <Show when={workshop.session.timer}>{(timer) => <Countdown timer={timer()} />}</Show>
}

function Countdown(props: { readonly timer: Timer }) {
  const t = useText()
  const left = createLeft(() => props.timer)
  const isPaused = () => props.timer.pausedAt !== undefined
  const isUp = () => left() <= 0
  const words = () => t('shell.timer', formatCountdown(left()))
  return (
    <span
      class={styles.timer}
      classList={{ [styles.up!]: isUp(), [styles.paused!]: isPaused() }}
      role="timer"
      aria-label={isPaused() ? `${t('shell.timerPaused')}. ${words()}` : words()}
      title={isPaused() ? t('shell.timerPaused') : undefined}
    >
      <Icon name="clock" />
      <span class="num">{isUp() ? t('shell.timeUp') : formatCountdown(left())}</span>
    </span>
  )
}

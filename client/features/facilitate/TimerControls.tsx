import { Show } from 'solid-js'
import type { Step } from '../../../shared/domain/step.ts'
import { formatCountdown } from '../../i18n/format.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { createNow } from '../../ui/createNow.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './ActivityControls.module.css'
import { createCommand } from './createCommand.ts'

const usualMinutes = [1, 2, 5, 10, 15, 20]

/** Starts the countdown everybody sees, the planned minutes of the step first; adds a minute or stops it. */
export function TimerControls(props: { readonly step: Step }) {
  const t = useText()
  const workshop = useWorkshop()
  const { command } = createCommand()
  const planned = () => workshop.settings.minutes[props.step]
  const start = (minutes: number) => void command({ type: 'startTimer', seconds: minutes * 60 })
  const choices = () => {
    const others = usualMinutes.filter((minutes) => minutes !== planned())
    return [
      ...(planned() > 0
        ? [
            {
              label: t('facilitate.timer.planned', t('facilitate.timer.startFor', planned())),
              run: () => start(planned()),
            },
          ]
        : []),
      ...others.map((minutes) => ({
        label: t('facilitate.timer.startFor', minutes),
        run: () => start(minutes),
      })),
    ]
  }
  return (
    <Show
      when={workshop.session.timer}
      fallback={
        <Menu
          label={t('facilitate.timer.start')}
          items={choices()}
          trigger={(trigger) => (
            <Button icon="clock" {...trigger}>
              {t('facilitate.timer.start')}
            </Button>
          )}
        />
      }
    >
      {(timer) => (
        <span class={styles.controls}>
          <Running startedAt={timer().startedAt} endsAt={timer().endsAt} />
          <Button
            onClick={() =>
              void command({ type: 'startTimer', seconds: secondsLeft(timer().endsAt) + 60 })
            }
          >
            {t('facilitate.timer.more')}
          </Button>
          <IconButton
            icon="stop"
            label={t('facilitate.timer.stop')}
            onClick={() => void command({ type: 'stopTimer' })}
          />
        </span>
      )}
    </Show>
  )
}

function Running(props: { readonly startedAt: number; readonly endsAt: number }) {
  const t = useText()
  const now = createNow(500)
  const minutes = () => Math.round((props.endsAt - props.startedAt) / 60_000)
  return (
    <span class={styles.running}>
      <b class="num">{formatCountdown(props.endsAt - now())}</b>
      <span class="meta num">{t('facilitate.timer.of', minutes())}</span>
    </span>
  )
}

/** Whole seconds left, zero when it is over. */
function secondsLeft(endsAt: number): number {
  return Math.max(0, Math.round((endsAt - Date.now()) / 1000))
}

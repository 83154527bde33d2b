import { Show } from 'solid-js'
import type { Step } from '../../../shared/domain/step.ts'
import type { Timer } from '../../../shared/domain/workshop.ts'
import { formatCountdown } from '../../i18n/format.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { createLeft } from '../../workshop/createLeft.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './ActivityControls.module.css'
import { createCommand } from './createCommand.ts'

const usualMinutes = [1, 2, 5, 10, 15, 20]

/** Starts the countdown everybody sees, the planned minutes of the step first; pauses it, adds a minute or stops it. */
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
          <Running timer={timer()} />
          <Button onClick={() => void command({ type: 'addTime', seconds: 60 })}>
            {t('facilitate.timer.more')}
          </Button>
          <IconButton
            icon={timer().pausedAt === undefined ? 'pause' : 'play'}
            label={t(`facilitate.timer.${timer().pausedAt === undefined ? 'pause' : 'resume'}`)}
            onClick={() =>
              void command({ type: timer().pausedAt === undefined ? 'pauseTimer' : 'resumeTimer' })
            }
          />
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

function Running(props: { readonly timer: Timer }) {
  const t = useText()
  const left = createLeft(() => props.timer)
  const minutes = () => Math.round((props.timer.endsAt - props.timer.startedAt) / 60_000)
  return (
    <span class={styles.running}>
      <b class="num">{formatCountdown(left())}</b>
      <span class="meta num">{t('facilitate.timer.of', minutes())}</span>
    </span>
  )
}

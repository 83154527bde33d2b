import { Show } from 'solid-js'
import type { Step } from '../../../shared/domain/step.ts'
import type { Timer } from '../../../shared/domain/workshop.ts'
import { formatCountdown } from '../../i18n/format.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { createLeft } from '../../workshop/createLeft.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './ActivityControls.module.css'
import { createCommand } from './createCommand.ts'
import { timerItems } from './timerItems.ts'

/** Starts the countdown everybody sees; while it runs, adds a minute at once, and pauses or stops it by a menu. */
export function TimerControls(props: { readonly step: Step }) {
  const t = useText()
  const workshop = useWorkshop()
  const { command } = createCommand()
  const items = () => timerItems(props.step, { t, workshop, command })
  return (
    <Show
      when={workshop.session.timer}
      fallback={
        <Menu
          label={t('facilitate.timer.start')}
          items={items()}
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
          <Menu
            label={t('facilitate.timer.steer')}
            // A minute more has a button of its own beside it.
            items={items().slice(1)}
            trigger={(trigger) => (
              // Of one name all the time: what changes every second would be read out every second.
              <Button
                icon={timer().pausedAt === undefined ? 'clock' : 'pause'}
                iconAfter="chevronDown"
                aria-label={t('facilitate.timer.steer')}
                title={t('facilitate.timer.steer')}
                {...trigger}
              >
                <Running timer={timer()} />
              </Button>
            )}
          />
          <Button onClick={() => void command({ type: 'addTime', seconds: 60 })}>
            {t('facilitate.timer.more')}
          </Button>
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
    <span class={styles.running} data-ticks="">
      <b class="num">{left() > 0 ? formatCountdown(left()) : t('shell.timeUp')}</b>
      <span class="meta num">{t('facilitate.timer.of', minutes())}</span>
    </span>
  )
}

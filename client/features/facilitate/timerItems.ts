import type { Step } from '../../../shared/domain/step.ts'
import type { Text } from '../../i18n/i18n.tsx'
import type { MenuItem } from '../../ui/Menu.tsx'
import type { Workshop } from '../../workshop/workshop.ts'
import type { createCommand } from './createCommand.ts'

const usualMinutes = [1, 2, 5, 10, 15, 20]

interface Means {
  readonly t: Text
  readonly workshop: Workshop
  readonly command: ReturnType<typeof createCommand>['command']
}

/** Starts the countdown, the planned minutes of the step first; while it runs: adds to it, pauses it, ends it. */
export function timerItems(step: Step, { t, workshop, command }: Means): readonly MenuItem[] {
  const { timer } = workshop.session
  if (timer === null) {
    const start = (minutes: number) => void command({ type: 'startTimer', seconds: minutes * 60 })
    const planned = workshop.settings.minutes[step]
    const others = usualMinutes.filter((minutes) => minutes !== planned)
    return [...(planned > 0 ? [planned] : []), ...others].map((minutes) => {
      const words = t('facilitate.timer.startFor', minutes)
      return {
        label: minutes === planned ? t('facilitate.timer.planned', words) : words,
        icon: 'clock',
        run: () => start(minutes),
      }
    })
  }
  const isPaused = timer.pausedAt !== undefined
  return [
    {
      label: t('facilitate.timer.more'),
      icon: 'plus',
      run: () => void command({ type: 'addTime', seconds: 60 }),
    },
    {
      label: t(`facilitate.timer.${isPaused ? 'resume' : 'pause'}`),
      icon: isPaused ? 'play' : 'pause',
      run: () => void command({ type: isPaused ? 'resumeTimer' : 'pauseTimer' }),
    },
    {
      label: t('facilitate.timer.stop'),
      icon: 'stop',
      run: () => void command({ type: 'stopTimer' }),
    },
  ]
}

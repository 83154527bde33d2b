import { useText } from '../../i18n/i18n.tsx'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import type { SaveState } from '../../workshop/saveState.ts'
import styles from './SaveMark.module.css'

const looks: Readonly<Record<SaveState['kind'], { icon: IconName; tone?: 'warn' | 'bad' }>> = {
  saved: { icon: 'check' },
  saving: { icon: 'saving' },
  connecting: { icon: 'saving' },
  offline: { icon: 'offline', tone: 'warn' },
  rejected: { icon: 'close', tone: 'bad' },
  notSaving: { icon: 'alert', tone: 'bad' },
  readOnly: { icon: 'eye' },
}

/** How saving stands, always in words. Never "Saved" before the server's acknowledgement. */
export function SaveMark() {
  const t = useText()
  const workshop = useWorkshop()
  const words = () => {
    const state = workshop.saveState()
    return 'count' in state
      ? t(`shell.save.${state.kind}`, state.count)
      : t(`shell.save.${state.kind}`)
  }
  const look = () => looks[workshop.saveState().kind]
  return (
    <span class={styles.save} data-tone={look().tone} data-state={workshop.saveState().kind}>
      <Icon name={look().icon} />
      {words()}
    </span>
  )
}

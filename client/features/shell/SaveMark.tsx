import { Show } from 'solid-js'
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
  notOpened: { icon: 'alert', tone: 'bad' },
  textStopped: { icon: 'alert', tone: 'bad' },
  readOnly: { icon: 'eye' },
}

interface SaveMarkProps {
  /** Shows what the server did not take. */
  readonly onRescue: () => void
}

/** How saving stands, always in words. Never "Saved" before the server's acknowledgement. */
export function SaveMark(props: SaveMarkProps) {
  const t = useText()
  const workshop = useWorkshop()
  const words = () => {
    const state = workshop.saveState()
    if (state.kind === 'rejected') return t('shell.save.rejected', workshop.rescue.items().length)
    return 'count' in state
      ? t(`shell.save.${state.kind}`, state.count)
      : t(`shell.save.${state.kind}`)
  }
  const kind = () => workshop.saveState().kind
  const look = () => looks[kind()]
  const inside = () => (
    <>
      <Icon name={look().icon} />
      {words()}
    </>
  )
  return (
    <Show
      when={kind() === 'rejected'}
      fallback={
        <span class={styles.save} data-tone={look().tone} data-state={kind()}>
          {inside()}
        </span>
      }
    >
      <button
        type="button"
        class={styles.save}
        data-tone={look().tone}
        data-state={kind()}
        aria-haspopup="dialog"
        onClick={() => props.onRescue()}
      >
        {inside()}
      </button>
    </Show>
  )
}

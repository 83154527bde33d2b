import { createSignal, Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Agenda } from './Agenda.tsx'
import type { Agenda as AgendaState } from './createAgenda.ts'
import styles from './PhoneAgenda.module.css'

interface PhoneAgendaProps {
  readonly agenda: AgendaState
  readonly onChoose: (id: string) => void
}

/** On a phone: one line to step through the agenda; a press on it unfolds the whole. */
export function PhoneAgenda(props: PhoneAgendaProps) {
  const t = useText()
  const [isOpen, setOpen] = createSignal(false)
  const go = (id: string | undefined): void => {
    setOpen(false)
    if (id !== undefined) props.onChoose(id)
  }
  return (
    <div class={styles.place}>
      <div class={styles.line}>
        <IconButton
          variant="quiet"
          icon="chevronLeft"
          label={t('discuss.agenda.previous')}
          disabled={props.agenda.preceding() === null}
          onClick={() => go(props.agenda.preceding()?.touchpoint.id)}
        />
        <button
          type="button"
          class={styles.where}
          aria-expanded={isOpen()}
          onClick={() => setOpen((open) => !open)}
        >
          <b class="num">
            {t(
              'discuss.agenda.place',
              props.agenda.current()?.place ?? 1,
              props.agenda.items().length,
            )}
          </b>
          , {t('discuss.agenda.order')}
        </button>
        <IconButton
          variant="quiet"
          icon="chevronRight"
          label={t('discuss.agenda.next')}
          disabled={props.agenda.following() === null}
          onClick={() => go(props.agenda.following()?.touchpoint.id)}
        />
      </div>
      <Show when={isOpen()}>
        <div class={styles.whole}>
          <Agenda agenda={props.agenda} onChoose={go} />
        </div>
      </Show>
    </div>
  )
}

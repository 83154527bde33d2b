import { For, Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import styles from './Board.module.css'
import { useCollect } from './collectContext.tsx'
import { Note } from './Note.tsx'
import notes from './StageNotes.module.css'

/** Touchpoints whose stage somebody removed at the same moment: shown, so that none is ever lost. */
export function HomelessNotes() {
  const collect = useCollect()
  const t = useText()
  return (
    <Show when={collect.homeless().length > 0}>
      <section class={styles.column} aria-label={t('collect.homeless')}>
        <div class={styles.head}>
          <header class={styles.header}>
            <h2 class={`voice ${styles.name}`}>{t('collect.homeless')}</h2>
            <p class="meta">{t('collect.homelessText')}</p>
          </header>
        </div>
        <ul class={notes.notes} data-column="">
          <For each={collect.homeless()}>
            {(id) => (
              <Show when={collect.workshop.touchpointsById[id]}>
                {(touchpoint) => <Note id={id} touchpoint={touchpoint()} />}
              </Show>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

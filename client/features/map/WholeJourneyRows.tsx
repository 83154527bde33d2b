import { For, Show } from 'solid-js'
import { mapWords } from '../../../shared/domain/map/words.ts'
import { useLanguage } from '../../i18n/i18n.tsx'
import type { MapModel } from './createMap.ts'
import { createLooseEntries } from './looseEntries.ts'
import styles from './MapList.module.css'

/** The list twin's last rows: findings and initiatives that are linked to no touchpoint. */
export function WholeJourneyRows(props: { readonly model: MapModel; readonly columns: number }) {
  const { language } = useLanguage()
  const entries = createLooseEntries(() => props.model.map())
  return (
    <Show when={entries().length > 0}>
      <tbody>
        <tr class={styles.stage}>
          <th scope="rowgroup" colSpan={props.columns}>
            <span class={`voice ${styles.name}`}>{mapWords(language()).wholeJourney}</span>
          </th>
        </tr>
        <For each={entries()}>
          {(entry) => (
            <tr class={styles.row}>
              <th scope="row">{entry.title}</th>
              <td colSpan={props.columns - 1}>
                {[entry.kind, entry.line].filter((part) => part !== '').join(', ')}
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </Show>
  )
}

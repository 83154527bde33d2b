import { For, Show } from 'solid-js'
import { drawMark } from '../../../shared/domain/map/draw/marks.ts'
import { screenPalette } from '../../../shared/domain/map/draw/palette.ts'
import { mapWords } from '../../../shared/domain/map/words.ts'
import { useLanguage } from '../../i18n/i18n.tsx'
import type { MapModel } from './createMap.ts'
import { Drawn } from './Drawn.tsx'
import { createLooseEntries } from './looseEntries.ts'
import styles from './PhoneMap.module.css'

const flag = drawMark({ kind: 'win', x: 4, y: 17, size: 0.6 }, screenPalette)

/** Under the last stage: findings and initiatives that are linked to no touchpoint. */
export function PhoneWholeJourney(props: { readonly model: MapModel }) {
  const { language } = useLanguage()
  const entries = createLooseEntries(() => props.model.map())
  return (
    <Show when={entries().length > 0}>
      <section class={styles.whole}>
        <h2 class="voice">{mapWords(language()).wholeJourney}</h2>
        <ul>
          <For each={entries()}>
            {(entry) => (
              <li>
                <svg width="16" height="18" aria-hidden="true">
                  <Show when={entry.isQuickWin}>
                    <Drawn nodes={flag} />
                  </Show>
                </svg>
                <span>
                  {entry.title}{' '}
                  <span class="meta">
                    {[entry.kind, entry.line].filter((part) => part !== '').join(', ')}
                  </span>
                </span>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

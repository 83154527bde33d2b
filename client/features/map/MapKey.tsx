import { For, Show } from 'solid-js'
import { drawMark } from '../../../shared/domain/map/draw/marks.ts'
import { screenPalette } from '../../../shared/domain/map/draw/palette.ts'
import type { JourneyMap } from '../../../shared/domain/map/journeyMap.ts'
import type { MarkKind } from '../../../shared/domain/map/layout/marks.ts'
import { undrawnMoments } from '../../../shared/domain/map/momentsOfTruth.ts'
import { mapWords } from '../../../shared/domain/map/words.ts'
import { useLanguage } from '../../i18n/i18n.tsx'
import { Drawn } from './Drawn.tsx'
import styles from './MapKey.module.css'

/** One line that says what the marks are; only those that can occur. */
export function MapKey(props: { readonly map: JourneyMap }) {
  const { language } = useLanguage()
  const words = () => mapWords(language()).key
  const undrawn = () => undrawnMoments(props.map.touchpoints)
  return (
    <ul class={styles.key}>
      <Show when={props.map.isRevealed}>
        <li>
          <svg width="26" height="12" aria-hidden="true">
            <path class={styles.curve} d="M1 8C8 8 9 3 14 3s6 5 11 5" />
          </svg>
          {words().staff}
        </li>
        <li>
          <span class={styles.band} />
          {words().band}
        </li>
        <Show when={props.map.hasCustomers}>
          <li>
            <svg class={styles.customers} width="26" height="12" aria-hidden="true">
              <path d="M0 6h26" stroke-dasharray="4 3" />
              <circle cx="13" cy="6" r="3.2" />
            </svg>
            {words().customers}
          </li>
        </Show>
      </Show>
      <For each={marks}>
        {({ kind, x, y, size }) => (
          <li>
            <svg width="16" height="16" aria-hidden="true">
              <Drawn nodes={drawMark({ kind, x, y, size }, screenPalette)} />
            </svg>
            {kind === 'truth' && undrawn() > 0 ? words().truthMore(undrawn()) : words()[kind]}
          </li>
        )}
      </For>
      <Show when={props.map.isRevealed}>
        <li>
          <svg width="16" height="14" aria-hidden="true">
            <path class={styles.level} d="M1 3h14" />
            <circle class={styles.dot} cx="8" cy="10" r="3.6" />
          </svg>
          {words().pair}
        </li>
      </Show>
    </ul>
  )
}

const marks: readonly { kind: MarkKind; x: number; y: number; size: number }[] = [
  { kind: 'truth', x: 8, y: 8, size: 0.75 },
  { kind: 'win', x: 4, y: 15, size: 0.52 },
  { kind: 'pain', x: 8, y: 8, size: 0.95 },
  { kind: 'good', x: 8, y: 8, size: 0.95 },
]

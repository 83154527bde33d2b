import { createMemo, Show } from 'solid-js'
import { drawJourney } from '../../../shared/domain/map/draw/drawing.ts'
import { screenPalette } from '../../../shared/domain/map/draw/palette.ts'
import { headlineOf } from '../../../shared/domain/map/headline.ts'
import type { LaneId } from '../../../shared/domain/map/lanes.ts'
import { screenLook } from '../../../shared/domain/map/layout/look.ts'
import { mapWords } from '../../../shared/domain/map/words.ts'
import { useLangOf, useLanguage } from '../../i18n/i18n.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { createMap } from './createMap.ts'
import { Drawn } from './Drawn.tsx'
import { MapKey } from './MapKey.tsx'
import styles from './ProjectedMap.module.css'

/** What the last row can read: the curve and what is behind it. The rest is on the map itself. */
const lanes: readonly LaneId[] = ['pairs']
/** Width of the drawing in its own px: the screen's width over it is how large words become. */
const width = 1140

/** The finished map for the projector: the result as a headline, the curve as large as the screen. */
export function ProjectedMap() {
  const { language } = useLanguage()
  const workshop = useWorkshop()
  const lang = useLangOf(() => workshop.about.language)
  const model = createMap(workshop)
  const drawing = createMemo(() =>
    drawJourney(model.map(), {
      width,
      look: { ...screenLook, fit: 'overview' },
      language: language(),
      lanes,
      palette: screenPalette,
      showCustomers: model.map().hasCustomers,
      id: 'projected',
    }),
  )
  const result = () => headlineOf(model.map(), mapWords(language()))
  const goal = () => model.map().goal
  return (
    <div class={styles.map}>
      <h1 class={`voice ${styles.title}`} lang={goal() === '' ? undefined : lang()}>
        {goal() || result()}
      </h1>
      <Show when={goal() !== '' && model.map().isRevealed}>
        <p class={styles.line}>{result()}.</p>
      </Show>
      <div class={styles.drawing} role="img" aria-label={result()}>
        <svg viewBox={`0 0 ${drawing().width} ${drawing().height}`}>
          <Drawn nodes={drawing().nodes} lang={lang()} />
        </svg>
      </div>
      <div class={styles.key}>
        <MapKey map={model.map()} />
      </div>
    </div>
  )
}

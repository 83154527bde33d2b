import { createMemo } from 'solid-js'
import { drawPoster } from '../../../shared/domain/map/drawMap.ts'
import { screenPalette } from '../../../shared/domain/map/draw/palette.ts'
import { headlineOf } from '../../../shared/domain/map/headline.ts'
import type { LaneId } from '../../../shared/domain/map/lanes.ts'
import { mapWords } from '../../../shared/domain/map/words.ts'
import { useLanguage } from '../../i18n/i18n.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { createMap } from './createMap.ts'
import { Drawn } from './Drawn.tsx'
import styles from './ProjectedMap.module.css'

/** What the last row can read: the curve, what is behind it and what comes of it. The rest is on the map itself. */
const lanes: readonly LaneId[] = ['pairs', 'initiatives']

/** The finished map for the projector: the poster, as large as the screen. */
export function ProjectedMap() {
  const { language } = useLanguage()
  const model = createMap(useWorkshop())
  const poster = createMemo(() =>
    drawPoster(model.map(), { language: language(), palette: screenPalette, lanes }),
  )
  const label = () => headlineOf(model.map(), mapWords(language()))
  return (
    <div class={styles.map} role="img" aria-label={label()}>
      <Drawn nodes={[poster()]} />
    </div>
  )
}

import type { MapStage } from '../../../shared/domain/map/journeyMap.ts'
import { amount } from '../../../shared/domain/map/numbers.ts'
import { useFormat, useLanguage, useText } from '../../i18n/i18n.tsx'

/** How many customers enter a stage, and what share was lost on the way there, in words; empty where nobody said. */
export function createStageLine(): (stage: MapStage) => string {
  const t = useText()
  const format = useFormat()
  const { language } = useLanguage()
  return ({ volume, loss }) => {
    if (volume === null) return ''
    // Below half a percent there is nothing to tell, as in the drawing.
    const lost = loss === null || loss < 0.005 ? '' : format.percent(loss)
    return t('map.list.stageLine', amount(language(), volume), lost)
  }
}

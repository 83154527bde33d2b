import type { Figure, MapTouchpoint } from '../../../shared/domain/map/journeyMap.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import type { MapModel } from './createMap.ts'

/** What the map shows of a touchpoint, in words. */
interface TouchpointWords {
  /** A mean as `write` puts it, or why there is none; `–` before the reveal. */
  figure(figure: Figure, write: (mean: number) => string): string
  /** Marks with commas between them; `''` for none. */
  marks(touchpoint: MapTouchpoint): string
  /** Stage, emotion, gap and marks in one line, for who does not see the drawing. */
  line(touchpoint: MapTouchpoint, stage: string): string
}

export function createTouchpointWords(model: MapModel): TouchpointWords {
  const t = useText()
  const format = useFormat()
  const figure = ({ reading, mean }: Figure, write: (mean: number) => string): string => {
    if (mean === null) return model.whole().isRevealed ? t(`terms.honest.${honest(reading)}`) : '–'
    return reading === 'split' ? `${write(mean)}, ${t('terms.honest.split')}` : write(mean)
  }
  const marks = ({ isMoment, quickWins, tags }: MapTouchpoint): string =>
    [
      ...(isMoment ? [t('terms.word.momentOfTruth')] : []),
      ...(quickWins.length > 0 ? [t('terms.word.quickWin')] : []),
      ...tags.map((tag) => t(`terms.tag.${tag}`)),
    ].join(', ')
  const line = (touchpoint: MapTouchpoint, stage: string): string => {
    const { emotion, gap } = touchpoint
    return [
      stage,
      model.whole().isRevealed &&
        `${t('common.measure.emotion')} ${figure(emotion, format.signed)}`,
      gap !== null && `${t('common.measure.gap')} ${format.signed(gap)}`,
      marks(touchpoint),
    ]
      .filter(Boolean)
      .join(', ')
  }
  return { figure, marks, line }
}

function honest(reading: Figure['reading']): 'notRated' | 'tooFew' {
  return reading === 'tooFew' ? 'tooFew' : 'notRated'
}

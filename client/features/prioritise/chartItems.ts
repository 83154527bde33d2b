import type { ChartItem } from '../../../shared/domain/priority/chart.ts'
import { quadrantOf, quadrantThreshold } from '../../../shared/domain/priority/quadrant.ts'
import type { RankedInitiative } from '../../../shared/domain/priority/rank.ts'
import type { EstimateTally } from '../../../shared/domain/rating/tally.ts'
import type { Text, useFormat } from '../../i18n/i18n.tsx'

interface Words {
  readonly t: Text
  readonly format: ReturnType<typeof useFormat>
}

/** What the chart is to show, best first; what was never estimated has no place on it. */
export function chartItems(
  ranked: readonly RankedInitiative[],
  tallyOf: (id: string) => EstimateTally | null,
  words: Words,
): readonly ChartItem[] {
  return ranked.flatMap(({ initiative: { id, title }, rank }) => {
    const tally = tallyOf(id)
    return tally ? [{ id, title, short: String(rank), note: noteOf(tally, words), tally }] : []
  })
}

/** Why a point is no plain point; empty for plain ones. */
function noteOf(tally: EstimateTally, { t, format }: Words): string {
  const quadrant = quadrantOf(tally)
  if (quadrant !== 'disputed' && quadrant !== 'onTheLine') return ''
  const holds = (axis: 'impact' | 'effort'): boolean =>
    quadrant === 'disputed'
      ? (tally[axis].agreement ?? 0) < 0
      : tally[axis].mean === quadrantThreshold
  const axis = holds('impact') ? (holds('effort') ? 'both' : 'impact') : 'effort'
  return quadrant === 'disputed'
    ? t(`prioritise.chart.disputed.${axis}`)
    : t(`prioritise.chart.onTheLine.${axis}`, format.number(quadrantThreshold, 1))
}

import type { InitiativeQuadrant } from '../../../shared/domain/priority/quadrant.ts'
import type { RankedInitiative } from '../../../shared/domain/priority/rank.ts'
import type { EstimateTally } from '../../../shared/domain/rating/tally.ts'
import type { Text } from '../../i18n/i18n.tsx'

/** The result as a sentence before it is drawn: quick wins always, the honest rest where there is any. */
export function headlineOf(ranked: readonly RankedInitiative[], t: Text): string {
  const count = (quadrant: InitiativeQuadrant): number =>
    ranked.filter((one) => one.quadrant === quadrant).length
  const tooFew = count('tooFew')
  if (tooFew === ranked.length) return t('prioritise.headline.nothing')
  const parts = [t('prioritise.headline.quickWins', count('quickWin'))]
  if (count('disputed') > 0) parts.push(t('prioritise.headline.disputed', count('disputed')))
  if (count('onTheLine') > 0) parts.push(t('prioritise.headline.onTheLine', count('onTheLine')))
  if (tooFew > 0) parts.push(t('prioritise.headline.tooFew', tooFew))
  return capitalised(parts.join(', '))
}

/** How many estimates are behind the means, in words; empty when there are none. */
export function estimatesBehind(tallies: readonly EstimateTally[], t: Text): string {
  const counts = tallies.filter(({ impact }) => impact.mean !== null).map(({ n }) => n)
  if (counts.length === 0) return ''
  const [from, to] = [Math.min(...counts), Math.max(...counts)]
  return from === to ? t('prioritise.means.one', to) : t('prioritise.means.range', from, to)
}

function capitalised(sentence: string): string {
  const [first = '', ...rest] = sentence
  return first.toLocaleUpperCase() + rest.join('')
}

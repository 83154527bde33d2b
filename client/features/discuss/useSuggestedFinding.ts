import { useText } from '../../i18n/i18n.tsx'
import type { AgendaItem } from './createAgenda.ts'
import { createFigures } from './createFigures.ts'

/** What a decision says on the SWOT board; the same words are both. */
export type DecidedQuadrant = 'weakness' | 'strength'

/** The sentence a decision becomes on the SWOT board: the touchpoint with its figures, or its title alone. Needs an owner. */
export function useSuggestedFinding(): (item: AgendaItem, quadrant: DecidedQuadrant) => string {
  const t = useText()
  const figures = createFigures()
  return ({ touchpoint, tally }, quadrant) =>
    !tally || tally.experience.mean === null || tally.expectation.mean === null
      ? touchpoint.title
      : t(
          `discuss.decide.suggestion.${quadrant}`,
          touchpoint.title,
          figures.mean(tally.experience.mean),
          figures.mean(tally.expectation.mean),
        )
}

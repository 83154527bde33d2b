import type { Decision } from '../touchpoint/touchpoint.ts'
import type { Finding } from './finding.ts'
import type { Suggestion } from './suggest.ts'

/** What people have settled already and a suggestion must not ask again. */
interface Settled {
  /** Touchpoint id → what the group decided in the discussion; `null` = nothing. */
  readonly decisionOf: (touchpoint: string) => Decision | null
  readonly findings: readonly Pick<Finding, 'quadrant' | 'touchpoints'>[]
}

/**
 * Suggestions still worth a look, in the order to look at them (SPEC D25, OUR RULE). Left out: what a
 * finding of that quadrant already says about the touchpoint, whoever wrote it, and what the group decided
 * to keep as is. First come those that word the group's own decision, then the strongest reason: the
 * largest gap, for the two `outside…` kinds the largest emotion, whatever its sign. Equal ones keep their order.
 */
export function openSuggestions(
  suggestions: readonly Suggestion[],
  { decisionOf, findings }: Settled,
): readonly Suggestion[] {
  const isDecided = ({ touchpoint, quadrant }: Suggestion): boolean =>
    decisionOf(touchpoint) === quadrant
  const isOpen = ({ touchpoint, quadrant, orElse }: Suggestion): boolean =>
    decisionOf(touchpoint) !== 'keep' &&
    !findings.some(
      (finding) =>
        finding.touchpoints.includes(touchpoint) &&
        (finding.quadrant === quadrant || finding.quadrant === orElse),
    )
  return suggestions
    .filter(isOpen)
    .sort((a, b) => Number(isDecided(b)) - Number(isDecided(a)) || strengthOf(b) - strengthOf(a))
}

/** Size of the figure a reason leans on, 0..4; 0 where it is not known. */
function strengthOf({ reason: { kind, figures } }: Suggestion): number {
  const isAboutFeeling = kind === 'outsideDelight' || kind === 'outsideAnger'
  return Math.abs((isAboutFeeling ? figures.emotion : figures.gap) ?? 0)
}

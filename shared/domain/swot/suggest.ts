import { own } from '../own.ts'
import { agreementWord } from '../rating/agreement.ts'
import type { Tally } from '../rating/tally.ts'
import { isOverDelivered } from '../rating/worthIt.ts'
import type { Touchpoint } from '../touchpoint/touchpoint.ts'
import type { SwotQuadrant } from './finding.ts'

/** Why a finding is suggested; the client words it. */
type SuggestionKind =
  'shortfall' | 'overDelivery' | 'asExpected' | 'wellDone' | 'outsideDelight' | 'outsideAnger'

/** Figures of the touchpoint that a reason may quote; `null` = not known, which a reason never leans on. */
export interface SuggestionFigures {
  /** People behind the figures the reason leans on, ≥ 3. */
  readonly n: number
  /** Means, 1..5. */
  readonly expectation: number | null
  readonly experience: number | null
  /** Mean, −2..+2. */
  readonly emotion: number | null
  /** −4..+4. */
  readonly gap: number | null
  /** A of experience (of emotion for the two `outside…` kinds), −1..1. */
  readonly agreement: number | null
  /** Range of department means of experience, 0..4. */
  readonly range: number | null
}

/** A finding the numbers propose and a person may take (GLOSSARY: suggestion). */
export interface Suggestion {
  /** `touchpoint:kind`; the same numbers give the same id again. */
  readonly id: string
  readonly touchpoint: string
  readonly quadrant: SwotQuadrant
  /** Another quadrant it may as well belong to; over-delivery is wasted effort or a chance to save. */
  readonly orElse: SwotQuadrant | null
  readonly reason: { readonly kind: SuggestionKind; readonly figures: SuggestionFigures }
}

/**
 * Findings proposed by the numbers (SPEC D25, OUR RULE: all cuts below). From inside at most one a
 * touchpoint, the first that fits:
 * - `shortfall`, weakness: expectation ≥ 4 and gap ≤ −1;
 * - `overDelivery`, weakness or opportunity, look closer: expectation < 3 and experience ≥ 4;
 * - `asExpected`, strength: expectation ≥ 4, gap ≥ 0 and strong agreement on experience;
 * - `wellDone`, strength: experience ≥ 4.
 *
 * From outside besides: `outsideDelight`, opportunity: peripheral and emotion ≥ 1; `outsideAnger`,
 * threat: peripheral or external and emotion ≤ −1. Where there are "too few" answers, nothing is proposed.
 *
 * @param touchpoints in journey order, which is the order of the suggestions
 * @param tallies touchpoint id → tally
 */
export function suggestFindings(
  touchpoints: readonly Pick<Touchpoint, 'id' | 'reach'>[],
  tallies: Readonly<Record<string, Tally>>,
): readonly Suggestion[] {
  return touchpoints.flatMap((touchpoint) => {
    const tally = own(tallies, touchpoint.id)
    if (!tally) return []
    return [fromInside(touchpoint.id, tally), fromOutside(touchpoint, tally)].filter(
      (suggestion) => suggestion !== null,
    )
  })
}

function fromInside(id: string, tally: Tally): Suggestion | null {
  const expectation = tally.expectation.mean
  const experience = tally.experience.mean
  const { gap } = tally
  const isExpected = expectation !== null && expectation >= 4
  const isStrong =
    tally.experience.agreement !== null && agreementWord(tally.experience.agreement) === 'strong'
  const scores = { ...figuresOf(tally), agreement: tally.experience.agreement }

  if (isExpected && gap !== null && gap.value <= -1)
    return suggestion(id, 'weakness', 'shortfall', { ...scores, n: gap.n })
  if (experience === null) return null
  if (isOverDelivered(tally)) {
    const n = Math.min(tally.expectation.n, tally.experience.n)
    return suggestion(id, 'weakness', 'overDelivery', { ...scores, n }, 'opportunity')
  }
  if (isExpected && gap !== null && gap.value >= 0 && isStrong)
    return suggestion(id, 'strength', 'asExpected', { ...scores, n: gap.n })
  if (experience >= 4)
    return suggestion(id, 'strength', 'wellDone', { ...scores, n: tally.experience.n })
  return null
}

function fromOutside(
  { id, reach }: Pick<Touchpoint, 'id' | 'reach'>,
  tally: Tally,
): Suggestion | null {
  const { mean, n, agreement } = tally.emotion
  if (mean === null) return null
  const figures = { ...figuresOf(tally), agreement, n }
  if (reach === 'peripheral' && mean >= 1)
    return suggestion(id, 'opportunity', 'outsideDelight', figures)
  if ((reach === 'peripheral' || reach === 'external') && mean <= -1)
    return suggestion(id, 'threat', 'outsideAnger', figures)
  return null
}

function figuresOf(tally: Tally): Omit<SuggestionFigures, 'n' | 'agreement'> {
  return {
    expectation: tally.expectation.mean,
    experience: tally.experience.mean,
    emotion: tally.emotion.mean,
    gap: tally.gap?.value ?? null,
    range: tally.range,
  }
}

function suggestion(
  touchpoint: string,
  quadrant: SwotQuadrant,
  kind: SuggestionKind,
  figures: SuggestionFigures,
  orElse: SwotQuadrant | null = null,
): Suggestion {
  return { id: `${touchpoint}:${kind}`, touchpoint, quadrant, orElse, reason: { kind, figures } }
}

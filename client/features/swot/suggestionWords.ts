import type { SwotQuadrant } from '../../../shared/domain/swot/finding.ts'
import type { Suggestion, SuggestionFigures } from '../../../shared/domain/swot/suggest.ts'
import { agreementWord } from '../../../shared/domain/rating/agreement.ts'
import type { Tally } from '../../../shared/domain/rating/tally.ts'
import type { Text, useFormat } from '../../i18n/i18n.tsx'

type Format = ReturnType<typeof useFormat>

/**
 * A suggestion's reason as a few sentences with its figures: what we ourselves said, and beside it
 * what customers say of the same. A mean of a group in two camps says that it is split.
 *
 * @param customers their figures of the touchpoint; `null` where none was heard
 */
export function reasonOf(
  suggestion: Suggestion,
  customers: Tally | null,
  t: Text,
  format: Format,
): string {
  const { kind, figures } = suggestion.reason
  const e = figures.expectation === null ? '–' : format.number(figures.expectation, 1)
  const p = figures.experience === null ? '–' : format.number(figures.experience, 1)
  const v = figures.emotion === null ? '–' : format.signed(figures.emotion)
  const isAboutFeeling = kind === 'outsideDelight' || kind === 'outsideAnger'
  const first = isAboutFeeling
    ? t(`swot.reason.${kind}`, v, figures.n)
    : t(`swot.reason.${kind}`, e, p, figures.n)
  const beside = customers && customersSay(customers, isAboutFeeling, t, format)
  return [
    first,
    ...furtherOf(figures, isAboutFeeling, t, format),
    ...(beside ? [beside] : []),
  ].join(' ')
}

function furtherOf(
  { range, agreement }: SuggestionFigures,
  isAboutFeeling: boolean,
  t: Text,
  format: Format,
): string[] {
  const areApart = !isAboutFeeling && range !== null && range >= 1
  const apart = areApart ? [t('swot.apart', format.number(range, 1))] : []
  if (agreement === null) return apart
  const word = agreementWord(agreement)
  if (word === 'split') return [...apart, t('swot.split', format.signed(agreement, 2))]
  return word === 'strong' && !areApart ? [t('swot.agreed', format.number(agreement, 2))] : apart
}

/** Their means with the fewer of the answers behind them; `null` where too few said anything of it. */
function customersSay(
  { expectation, experience, emotion }: Tally,
  isAboutFeeling: boolean,
  t: Text,
  format: Format,
): string | null {
  const said = (mean: number | null) => (mean === null ? '–' : format.number(mean, 1))
  if (isAboutFeeling)
    return emotion.mean === null
      ? null
      : t('swot.customers.emotion', format.signed(emotion.mean), format.number(emotion.n))
  if (experience.mean === null && expectation.mean === null) return null
  const asked = [expectation, experience].filter(({ mean }) => mean !== null)
  const n = format.number(Math.min(...asked.map((one) => one.n)))
  return t('swot.customers.scores', said(expectation.mean), said(experience.mean), n)
}

/** The finding's text as it starts, for people to sharpen. */
export function textOf(suggestion: Suggestion, title: string, t: Text): string {
  return t(`swot.text.${suggestion.reason.kind}`, title)
}

/** Where a suggestion may go: its quadrant, and for over-delivery the other one too. */
export function placesOf(suggestion: Suggestion): readonly SwotQuadrant[] {
  return suggestion.orElse ? [suggestion.quadrant, suggestion.orElse] : [suggestion.quadrant]
}

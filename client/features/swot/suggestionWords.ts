import type { SwotQuadrant } from '../../../shared/domain/swot/finding.ts'
import type { Suggestion, SuggestionFigures } from '../../../shared/domain/swot/suggest.ts'
import { agreementWord } from '../../../shared/domain/rating/agreement.ts'
import type { Text, useFormat } from '../../i18n/i18n.tsx'

type Format = ReturnType<typeof useFormat>

/** A suggestion's reason as one or two sentences with its figures. */
export function reasonOf(suggestion: Suggestion, t: Text, format: Format): string {
  const { kind, figures } = suggestion.reason
  const e = figures.expectation === null ? '–' : format.number(figures.expectation, 1)
  const p = figures.experience === null ? '–' : format.number(figures.experience, 1)
  const v = figures.emotion === null ? '–' : format.signed(figures.emotion)
  const isAboutFeeling = kind === 'outsideDelight' || kind === 'outsideAnger'
  const first = isAboutFeeling
    ? t(`swot.reason.${kind}`, v, figures.n)
    : t(`swot.reason.${kind}`, e, p, figures.n)
  return [first, ...furtherOf(figures, isAboutFeeling, t, format)].join(' ')
}

function furtherOf(
  { range, agreement }: SuggestionFigures,
  isAboutFeeling: boolean,
  t: Text,
  format: Format,
): string[] {
  if (!isAboutFeeling && range !== null && range >= 1)
    return [t('swot.apart', format.number(range, 1))]
  return agreement !== null && agreementWord(agreement) === 'strong'
    ? [t('swot.agreed', format.number(agreement, 2))]
    : []
}

/** The finding's text as it starts, for people to sharpen. */
export function textOf(suggestion: Suggestion, title: string, t: Text): string {
  return t(`swot.text.${suggestion.reason.kind}`, title)
}

/** Where a suggestion may go: its quadrant, and for over-delivery the other one too. */
export function placesOf(suggestion: Suggestion): readonly SwotQuadrant[] {
  return suggestion.orElse ? [suggestion.quadrant, suggestion.orElse] : [suggestion.quadrant]
}

import type { PlannedEvidence } from '../evidence/planEvidence.ts'
import { foldName } from '../intake/foldName.ts'
import { hideContacts } from '../mailbox/hideContacts.ts'
import { cutGraphemes, readableText, textLimits } from '../text.ts'
import type { SurveyComment } from './checkSurvey.ts'

/** Graphemes kept of one comment: an excerpt, the file has the rest. */
export const mostQuote = 600

/** How much comes in of one survey: what is more is told. */
interface QuoteLimits {
  /** Pieces of evidence. */
  readonly pieces: number
  /** UTF-16 units of all texts together. */
  readonly letters: number
}

interface QuoteOptions {
  /** Addresses, telephone and account numbers and links are taken out. */
  readonly hidesContacts: boolean
  readonly there: readonly { readonly touchpoint: string; readonly text: string }[]
  readonly limits: QuoteLimits
}

/** What one or more customers wrote in the same words about one touchpoint. */
export interface SurveyQuote {
  /** Number of the first row that says it: what it is known by while it is looked at. */
  readonly number: number
  /** Id. */
  readonly touchpoint: string
  /** As the group reads it. */
  readonly text: string
  /** How many customers wrote it, from 1. */
  readonly count: number
  /** It is longer than an excerpt may be and ends in `…`. */
  readonly isCut: boolean
}

export interface SurveyQuotes {
  /** Everything that could come in, in the order of the table. */
  readonly quotes: readonly SurveyQuote[]
  /** Comments that are evidence of their touchpoint already. */
  readonly there: number
  /** Comments beyond the limits. */
  readonly tooMany: number
}

/**
 * Comments of survey results as they could come in: customers' own words, as excerpts, the same words about the same
 * touchpoint once, counted (SPEC EV70, EV71).
 */
export function surveyQuotes(
  comments: readonly SurveyComment[],
  { hidesContacts, there, limits }: QuoteOptions,
): SurveyQuotes {
  const known = new Set(there.map(keyOf))
  const byWords = new Map<string, SurveyQuote>()
  const told = { there: 0, tooMany: 0 }
  let letters = 0
  for (const { number, touchpoint, text } of comments) {
    const quote = quoteOf(text, hidesContacts)
    const key = keyOf({ touchpoint, text: quote.text })
    const same = byWords.get(key)
    if (same) byWords.set(key, { ...same, count: same.count + 1 })
    else if (known.has(key)) told.there++
    else if (byWords.size >= limits.pieces || letters + quote.text.length > limits.letters)
      told.tooMany++
    else {
      letters += quote.text.length
      byWords.set(key, { number, touchpoint, ...quote, count: 1 })
    }
  }
  return { quotes: [...byWords.values()], ...told }
}

/**
 * Quotes as evidence of their touchpoints, under the name of the survey and of nobody (SPEC EV70, EV71).
 *
 * @param source name of the survey, as the group reads it
 * @param leftOut numbers of the quotes that somebody left out
 */
export function quotesAsEvidence(
  quotes: readonly SurveyQuote[],
  source: string,
  leftOut: ReadonlySet<number>,
): readonly PlannedEvidence[] {
  return quotes
    .filter(({ number }) => !leftOut.has(number))
    .map(({ touchpoint, text, count }) => ({
      touchpoint,
      kind: 'feedback',
      text,
      source: cutGraphemes(source, textLimits.title),
      date: null,
      ...(count > 1 ? { count } : {}),
      status: 'kept',
    }))
}

function quoteOf(text: string, hidesContacts: boolean): { text: string; isCut: boolean } {
  const read = readableText(text, textLimits.paragraph)
  const shown = (hidesContacts ? hideContacts(read) : read).trim()
  const excerpt = cutGraphemes(shown, mostQuote)
  const isCut = excerpt !== shown
  return { text: isCut ? `${excerpt.trimEnd()}…` : shown, isCut }
}

function keyOf({
  touchpoint,
  text,
}: {
  readonly touchpoint: string
  readonly text: string
}): string {
  // Words of pictures alone fold to nothing.
  return JSON.stringify([touchpoint, foldName(text) || text])
}

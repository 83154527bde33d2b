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

interface GatherOptions {
  /** Addresses, telephone and account numbers and links are taken out. */
  readonly hidesContacts: boolean
  readonly there: readonly { readonly touchpoint: string; readonly text: string }[]
}

/** What one or more customers wrote in the same words about one touchpoint. */
export interface SurveyQuote {
  /** Touchpoint and folded words: what it is known by while it is looked at. */
  readonly key: string
  /** Numbers of the rows that say it, at least one: so many customers wrote it. */
  readonly rows: readonly number[]
  /** Id. */
  readonly touchpoint: string
  /** As the group reads it. */
  readonly text: string
  /** It is longer than an excerpt may be and ends in `…`. */
  readonly isCut: boolean
}

/** What somebody left out, by words and by rows: of either kind, so that it stays out whatever a row becomes. */
export type LeftOutQuotes = ReadonlySet<string | number>

export interface GatheredQuotes {
  /** In the order of the table. */
  readonly quotes: readonly SurveyQuote[]
  /** Comments that are evidence of their touchpoint already. */
  readonly there: number
}

export interface SurveyQuotes extends GatheredQuotes {
  /** Comments beyond the limits, which are not among the quotes. */
  readonly tooMany: number
}

/**
 * Comments of survey results as they could come in: customers' own words, as excerpts, the same words about the same
 * touchpoint once (SPEC EV70, EV71).
 */
export function gatherQuotes(
  comments: readonly SurveyComment[],
  { hidesContacts, there }: GatherOptions,
): GatheredQuotes {
  const known = new Set(there.map(keyOf))
  const byWords = new Map<string, SurveyQuote & { readonly rows: number[] }>()
  let already = 0
  for (const { number, touchpoint, text } of comments) {
    const quote = quoteOf(text, hidesContacts)
    const key = keyOf({ touchpoint, text: quote.text })
    const same = byWords.get(key)
    if (same) same.rows.push(number)
    else if (known.has(key)) already++
    else byWords.set(key, { key, rows: [number], touchpoint, ...quote })
  }
  return { quotes: [...byWords.values()], there: already }
}

/** As many of the quotes as fit, and those left out, which take no room (SPEC EV82). */
export function quotesThatFit(
  { quotes, there }: GatheredQuotes,
  limits: QuoteLimits,
  leftOut: LeftOutQuotes,
): SurveyQuotes {
  let pieces = 0
  let letters = 0
  let tooMany = 0
  const fitting = quotes.filter((quote) => {
    if (isLeftOut(quote, leftOut)) return true
    const fits = pieces < limits.pieces && letters + quote.text.length <= limits.letters
    if (fits) {
      pieces++
      letters += quote.text.length
    } else tooMany += quote.rows.length
    return fits
  })
  return { quotes: fitting, there, tooMany }
}

/** Somebody left it out, or a row that says it, or the same words of other rows (SPEC EV82). */
export function isLeftOut({ key, rows }: SurveyQuote, leftOut: LeftOutQuotes): boolean {
  return leftOut.size > 0 && (leftOut.has(key) || rows.some((row) => leftOut.has(row)))
}

/** What is left out once the quote is, or is taken in again. */
export function withLeftOut(
  leftOut: LeftOutQuotes,
  { key, rows }: SurveyQuote,
  isOut: boolean,
): LeftOutQuotes {
  const marks = [key, ...rows]
  if (isOut) return new Set([...leftOut, ...marks])
  const next = new Set(leftOut)
  for (const mark of marks) next.delete(mark)
  return next
}

/**
 * Quotes as evidence of their touchpoints, under the name of the survey and of nobody (SPEC EV70, EV71).
 *
 * @param source name of the survey, as the group reads it
 */
export function quotesAsEvidence(
  quotes: readonly SurveyQuote[],
  source: string,
  leftOut: LeftOutQuotes,
): readonly PlannedEvidence[] {
  return quotes
    .filter((quote) => !isLeftOut(quote, leftOut))
    .map(({ touchpoint, text, rows }) => ({
      touchpoint,
      kind: 'feedback',
      text,
      source: cutGraphemes(source, textLimits.title),
      date: null,
      ...(rows.length > 1 ? { count: rows.length } : {}),
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

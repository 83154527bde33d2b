import { excerptAround } from './excerpt.ts'
import { hideContacts } from './hideContacts.ts'
import { findTerm } from './terms.ts'

/** What is kept of a mail, in the browser that read it. */
export interface ReadMail {
  /** Its writer's own words, the subject first. */
  readonly text: string
  /** `foldWords(text)`. */
  readonly folded: string
  /** Day it was sent, `YYYY-MM-DD`; `null` = not said. */
  readonly day: string | null
}

/** Terms of one touchpoint, as `readTerms` gives them. */
export interface TermGroup {
  readonly id: string
  readonly terms: readonly string[]
}

export interface Excerpt {
  /** Which mail, by its place in what was read. */
  readonly mail: number
  readonly text: string
  readonly day: string | null
}

/** The mails that a touchpoint's terms stand in. */
export interface MailCount {
  readonly id: string
  /** Places of the mails, in the order they were read; a mail counts once however often a term stands in it. */
  readonly mails: readonly number[]
  /** First and last day of those that say one; `null` = none does. */
  readonly from: string | null
  readonly until: string | null
  /** The newest first, words that were said already left out. */
  readonly excerpts: readonly Excerpt[]
}

interface CountOptions {
  /** Most excerpts of one touchpoint. */
  readonly mostExcerpts: number
  /** Whether addresses, numbers and links are taken out of excerpts. */
  readonly hidesContacts: boolean
}

/** Counts the mails of one touchpoint by its terms (SPEC D87, D88). No term finds nothing. */
export function countMails(
  all: readonly ReadMail[],
  { id, terms }: TermGroup,
  options: CountOptions,
): MailCount {
  const mails =
    terms.length === 0 ? [] : [...all.keys()].filter((at) => findTerm(all[at]!.folded, terms) >= 0)
  const days = mails.flatMap((at) => all[at]!.day ?? []).sort()
  return {
    id,
    mails,
    from: days[0] ?? null,
    until: days.at(-1) ?? null,
    excerpts: excerptsOf(all, mails, { terms, ...options }),
  }
}

function excerptsOf(
  all: readonly ReadMail[],
  mails: readonly number[],
  { terms, mostExcerpts, hidesContacts }: CountOptions & Pick<TermGroup, 'terms'>,
): readonly Excerpt[] {
  const newestFirst = mails.toSorted((a, b) => {
    const [dayA, dayB] = [all[a]!.day ?? '', all[b]!.day ?? '']
    return dayA === dayB ? a - b : dayA < dayB ? 1 : -1
  })
  const said = new Set<string>()
  const excerpts: Excerpt[] = []
  for (const mail of newestFirst) {
    if (excerpts.length >= mostExcerpts) break
    // Before it is cut, so that no half of an address is left at an end.
    const whole = hidesContacts ? hideContacts(all[mail]!.text) : all[mail]!.text
    const text = excerptAround(whole, terms)
    if (text === '' || said.has(text)) continue
    said.add(text)
    excerpts.push({ mail, text, day: all[mail]!.day })
  }
  return excerpts
}

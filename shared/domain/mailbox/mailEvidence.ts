import type { PlannedEvidence } from '../evidence/planEvidence.ts'
import { cutGraphemes, readableText, textLimits } from '../text.ts'
import type { MailCount } from './countMails.ts'

/** What somebody decided about the mails of one touchpoint. */
export interface MailChoice {
  /** Places of the mails whose excerpts are kept. */
  readonly kept: ReadonlySet<number>
  /** Places of the mails that are noise: they do not count. */
  readonly noise: ReadonlySet<number>
}

/** How many mails count for a touchpoint: those found without the noise among them. */
export function countedMails({ mails }: MailCount, { noise }: MailChoice): number {
  return mails.filter((at) => !noise.has(at)).length
}

/**
 * The piece of evidence that one touchpoint gets (SPEC D89): the kept excerpts, how many mails stand behind them,
 * their first and last day, and where they are from. `null` where nothing is kept: nothing else leaves the browser.
 *
 * @param days day of each mail, by its place
 * @param source file and terms, as the group reads them
 */
export function mailEvidence(
  count: MailCount,
  choice: MailChoice,
  { days, source }: { days: readonly (string | null)[]; source: string },
): PlannedEvidence | null {
  const excerpts = count.excerpts.filter(
    ({ mail }) => choice.kept.has(mail) && !choice.noise.has(mail),
  )
  if (excerpts.length === 0) return null
  const counted = count.mails.filter((at) => !choice.noise.has(at))
  const sorted = counted.flatMap((at) => days[at] ?? []).sort()
  const [from, until] = [sorted[0] ?? null, sorted.at(-1)]
  return {
    touchpoint: count.id,
    kind: 'supportMail',
    text: readableText(excerpts.map(({ text }) => `“${text}”`).join('\n'), textLimits.paragraph),
    source: cutGraphemes(source, textLimits.title),
    date: from,
    ...(until !== undefined && until !== from ? { until } : {}),
    count: counted.length,
    status: 'kept',
  }
}

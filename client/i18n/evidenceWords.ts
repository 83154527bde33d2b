import type { Evidence } from '../../shared/domain/evidence/evidence.ts'
import type { Text } from './i18n.tsx'

/**
 * What is known of a piece of evidence besides its words: kind, how many stand behind it, where and when it is
 * from. What is not known is left out.
 *
 * @param date a day as the language writes it
 */
export function evidenceWords(
  t: Text,
  { kind, count, source, date: first, until }: Evidence,
  date: (day: string) => string,
): readonly string[] {
  return [
    t(`terms.evidence.${kind}`),
    count === undefined
      ? ''
      : t(kind === 'supportMail' ? 'evidence.mails' : 'evidence.cases', count),
    source,
    [first, until]
      .filter((day) => day !== null && day !== undefined)
      .map(date)
      .join(' – '),
  ].filter((words) => words !== '')
}

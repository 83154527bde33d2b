import type { OwnFact } from '../../shared/domain/ownFact.ts'
import type { Text } from './i18n.tsx'

/** How far a person is, in words: "3 of 12 cards rated". */
export function progressWords(t: Text, { kind, n, of }: OwnFact): string {
  return kind === 'drafts' ? t('activities.mine.drafts', n) : t(`activities.mine.${kind}`, n, of)
}

import type { Text } from '../../i18n/i18n.tsx'
import type { Axis, Score } from './halves.ts'

/** A score in words: "Effort 3"; the two ends with what they mean, "Effort 1, a few days". */
export function scoreWord(t: Text, axis: Axis, score: Score): string {
  const word = t('prioritise.estimate.score', t(`common.measure.${axis}`), score)
  if (score === 1) return `${word}, ${t(`prioritise.estimate.${axis}Low`)}`
  if (score === 5) return `${word}, ${t(`prioritise.estimate.${axis}High`)}`
  return word
}

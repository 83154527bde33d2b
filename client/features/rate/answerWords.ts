import type { Text } from '../../i18n/i18n.tsx'
import type { Question } from './questions.ts'

/** An answer in words: "2", with the meaning of the two ends "1, not at all"; emotions are words only. */
export function answerWord(t: Text, question: Question, answer: number): string {
  if (question === 'emotion') return t(`common.emotion.${answer as -2 | -1 | 0 | 1 | 2}`)
  if (answer === 1) return t('rate.end', answer, t(`rate.low.${question}`))
  if (answer === 5) return t('rate.end', answer, t(`rate.high.${question}`))
  return String(answer)
}

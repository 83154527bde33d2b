import type { Text } from '../../i18n/i18n.tsx'
import type { Question } from './questions.ts'

const emotionKeys = ['m2', 'm1', 'zero', 'p1', 'p2'] as const

/** The word under a face, −2..2. */
export function emotionWord(t: Text, emotion: number): string {
  return t(`rate.emotion.${emotionKeys[emotion + 2] ?? 'zero'}`)
}

/** An answer in words: "2", with the meaning of the two ends "1, not at all"; emotions are words only. */
export function answerWord(t: Text, question: Question, answer: number): string {
  if (question === 'emotion') return emotionWord(t, answer)
  if (answer === 1) return t('rate.end', answer, t(`rate.low.${question}`))
  if (answer === 5) return t('rate.end', answer, t(`rate.high.${question}`))
  return String(answer)
}

import { isSplit } from './agreement.ts'
import type { Distribution } from './tally.ts'

/** What an emotion is called, or why it is not. */
export type EmotionLabel = 'notRated' | 'tooFew' | 'split' | 'negative' | 'neutral' | 'positive'

/**
 * What may honestly be said of an emotion in one word (SPEC D10). A mean near 0 is neutral or split;
 * agreement below −0.2 says split, whatever the mean. From ±0.5 on it is positive or negative: the
 * nearest face is no longer the neutral one (OUR RULE).
 *
 * @see Bradley, Lang 1994, "Measuring emotion: the Self-Assessment Manikin", J. Behav. Ther. Exp. Psychiatry 25(1)
 */
export function emotionLabel({ n, mean, agreement }: Distribution): EmotionLabel {
  if (n === 0) return 'notRated'
  if (mean === null) return 'tooFew'
  if (isSplit(agreement)) return 'split'
  if (mean >= 0.5) return 'positive'
  return mean <= -0.5 ? 'negative' : 'neutral'
}

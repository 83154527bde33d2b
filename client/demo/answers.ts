import { shuffled, type Random } from './random.ts'

export interface Answers {
  /** Wished arithmetic mean; met as closely as `count` whole numbers allow (±0.5 / count). */
  readonly mean: number
  readonly count: number
  readonly lowest: number
  readonly highest: number
  /** How many pairs of people move one step apart; 0 keeps everybody next to the mean. */
  readonly spread: number
}

/**
 * Whole-number answers of `count` people that together have the wished mean, ascending. The spread
 * moves one person up and another down, so it changes opinions without changing the mean.
 */
export function answersAround(
  { mean, count, lowest, highest, spread }: Answers,
  random: Random,
): number[] {
  if (count === 0) return []
  const total = Math.min(Math.max(Math.round(mean * count), lowest * count), highest * count)
  const floor = Math.floor(total / count)
  const answers = Array.from(
    { length: count },
    (_, i) => (i < total - floor * count ? 1 : 0) + floor,
  )
  for (let pair = 0; pair < spread; pair++) {
    const [down, up] = shuffled([...answers.keys()], random)
    if (down === undefined || up === undefined) break
    if (answers[down] === lowest || answers[up] === highest) continue
    answers[down] = (answers[down] as number) - 1
    answers[up] = (answers[up] as number) + 1
  }
  return answers.sort((a, b) => a - b)
}

/** Expectation and experience share one scale, 1 (low) to 5 (high): a gap needs it (SPEC D1). */
export const scores = [1, 2, 3, 4, 5] as const
export type Score = (typeof scores)[number]

/** Emotion from −2 (angry) over 0 (neutral) to +2 (delighted). */
export const emotions = [-2, -1, 0, 1, 2] as const
export type Emotion = (typeof emotions)[number]

/**
 * One person's three answers for one touchpoint. `null` is a missing answer and never counts as a
 * number; all three `null` is the answer "no contact".
 */
export interface Rating {
  readonly expectation: Score | null
  readonly experience: Score | null
  readonly emotion: Emotion | null
  /**
   * Whether the person marked that customers decide here. Absent where the mark was not on offer: such a
   * person voted neither way. Stands beside at least one answer, never beside "no contact" (SPEC R60).
   */
  readonly decides?: boolean
}

/** The answer "this touchpoint and I never meet". */
export const noContact: Rating = { expectation: null, experience: null, emotion: null }

/** Whether the person said "no contact". */
export function isNoContact(rating: Rating): boolean {
  return rating.expectation === null && rating.experience === null && rating.emotion === null
}

/** Whether nothing is left to answer: all three given, or "no contact". */
export function isComplete(rating: Rating): boolean {
  const given = [rating.expectation, rating.experience, rating.emotion].filter((a) => a !== null)
  return given.length === 3 || given.length === 0
}

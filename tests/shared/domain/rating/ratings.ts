import * as fc from 'fast-check'
import {
  emotions,
  scores,
  type Emotion,
  type Rating,
  type Score,
} from '../../../../shared/domain/rating/rating.ts'

/** A rating written short: expectation, experience, emotion. */
export function rating(
  expectation: Score | null,
  experience: Score | null,
  emotion: Emotion | null = null,
): Rating {
  return { expectation, experience, emotion }
}

/** Any well-formed rating; each answer is missing in about one of three. */
export const anyRating: fc.Arbitrary<Rating> = fc.record({
  expectation: fc.option(fc.constantFrom(...scores), { freq: 2 }),
  experience: fc.option(fc.constantFrom(...scores), { freq: 2 }),
  emotion: fc.option(fc.constantFrom(...emotions), { freq: 2 }),
})

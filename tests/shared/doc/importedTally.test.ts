import { expect, test } from 'vitest'
import { parseImportedEstimates, parseImportedTally } from '../../../shared/doc/importedTally.ts'
import { customerClasses } from '../../../shared/domain/participant.ts'
import { onlyNumber } from '../../../shared/domain/rating/distribution.ts'
import { emotions, type Rating } from '../../../shared/domain/rating/rating.ts'
import { tallyTouchpoint } from '../../../shared/domain/rating/tallyTouchpoint.ts'

const scores = [1, 2, 3, 4, 5] as const
/** As large as an import of survey results may be. */
const largest = tallyTouchpoint(
  Array.from({ length: 20_000 }, (_, i) => ({
    department: customerClasses[i % 4]!,
    rating: {
      expectation: scores[i % 5]!,
      experience: scores[(i * 3) % 5]!,
      emotion: emotions[i % 5]!,
    } as Rating,
  })),
  customerClasses,
)

test('PN32 honest figures come in as they are, also of the largest import', () => {
  expect(parseImportedTally(structuredClone(largest))).toEqual(largest)
})

test('PN32 figures whose counts are not of as many people as they say are left out', () => {
  const { experience } = largest
  const counts = experience.counts.map((n) => n * 50)
  const [first = 0, ...others] = experience.counts
  for (const changed of [
    { ...experience, counts },
    { ...experience, counts: [first - 1, ...others] },
    { ...experience, counts: [first - 1, ...others.slice(1), first + 1, 0] },
    { ...experience, n: experience.n + 1 },
  ])
    expect(parseImportedTally({ ...largest, experience: changed })).toBeNull()
  expect(parseImportedTally({ ...largest, n: largest.n - 1 })).toBeNull()
})

test('PN32 figures of more people than answer anywhere are left out', () => {
  const n = 1_000_000
  const dist = { ...largest.experience, n, counts: [n, 0, 0, 0, 0] }
  const huge = { ...largest, n, expectation: dist, experience: dist }
  expect(parseImportedTally(huge)).toBeNull()
  expect(parseImportedTally({ ...largest, noContact: n })).toBeNull()
})

test('PN32 estimates are judged in the same way', () => {
  const { experience } = largest
  const good = { n: experience.n, impact: experience, effort: experience }
  expect(parseImportedEstimates(good)).toEqual(good)
  expect(parseImportedEstimates({ ...good, n: 3 })).toBeNull()
  expect(
    parseImportedEstimates({ ...good, effort: { ...experience, counts: [3, 0, 0, 0, 0] } }),
  ).toBeNull()
})

test('X60 a figure of which only the number is told comes in as that, whatever the number', () => {
  const { n } = largest.emotion
  const hidden = onlyNumber(n)
  const told = { ...largest, emotion: hidden }
  expect(parseImportedTally(structuredClone(told))).toEqual(told)
  const estimates = { n, impact: hidden, effort: largest.experience }
  expect(parseImportedEstimates(structuredClone(estimates))).toEqual(estimates)
  // What somebody adds to it does not come along.
  const more = { ...hidden, median: 2, quartiles: [1, 2], agreement: 1 }
  expect(parseImportedTally({ ...told, emotion: more })).toEqual(told)
})

test('R63 the vote on what decides comes in with its figures, and alone is left out where it does not fit', () => {
  const decides = { votes: 7, voters: 18 }
  expect(parseImportedTally({ ...largest, decides })).toEqual({ ...largest, decides })
  for (const wrong of [
    { votes: 19, voters: 18 },
    { votes: 1, voters: 2 },
    { votes: 3, voters: largest.n + 1 },
    { votes: -1, voters: 5 },
    { votes: 1.5, voters: 5 },
    { voters: 5 },
    'seven',
  ])
    expect(parseImportedTally({ ...largest, decides: wrong })).toStrictEqual(largest)
})

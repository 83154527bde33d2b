import type { Distribution } from '../rating/tally.ts'
import type { Figure } from './journeyMap.ts'

/** Below this agreement a mean is called split (SPEC M2, OUR RULE). */
const splitBelow = -0.2

/** Nobody answered, or nothing is revealed yet. */
const noFigure: Figure = {
  reading: 'notRated',
  n: 0,
  mean: null,
  quartiles: null,
  agreement: null,
  counts: [],
}

/** What may be said of one answer; absent is `notRated`, under three answers is `tooFew`. */
export function figureOf(distribution: Distribution | undefined): Figure {
  if (distribution === undefined || distribution.n === 0) return noFigure
  const { n, mean, quartiles, agreement, counts } = distribution
  if (mean === null) return { ...noFigure, reading: 'tooFew', n }
  const isSplit = agreement !== null && agreement < splitBelow
  return { reading: isSplit ? 'split' : 'rated', n, mean, quartiles, agreement, counts }
}

/** A figure of which only the mean may be told, as for one department. */
export function meanFigure(mean: number | null, n: number): Figure {
  if (mean === null) return n === 0 ? noFigure : { ...noFigure, reading: 'tooFew', n }
  return { ...noFigure, reading: 'rated', n, mean }
}

/** A journey of five rated touchpoints and one nobody rated, with two rounds where asked for. */
import type { Tally } from '../../../../shared/domain/rating/tally.ts'
import type { RoundFigures, Workshop } from '../../../../shared/domain/workshop.ts'
import { aWorkshop, distribution } from './aWorkshop.ts'

const [t1] = aWorkshop().touchpoints
export const few = distribution([0, 0, 0, 1, 1])

/** Counts of expectation and experience, from 1 to 5; emotion is that of one voice. */
export function tally(expectation: readonly number[], experience: readonly number[]): Tally {
  const [e, p] = [distribution(expectation), distribution(experience)]
  const gap = e.mean === null || p.mean === null ? null : { value: p.mean - e.mean, n: p.n }
  return {
    n: Math.max(e.n, p.n),
    noContact: 0,
    expectation: e,
    experience: p,
    emotion: distribution([0, 0, 4, 0, 0], -2),
    gap,
    departments: [],
    range: null,
    between: null,
  }
}

// Methods 4.2: A (4.5, 2) B (4, 4.5) C (2, 4) D (2.5, 2); lines at the means (3.25, 3.125).
export const [a, b, c, d] = [
  tally([0, 0, 0, 2, 2], [0, 4, 0, 0, 0]),
  tally([0, 0, 0, 4, 0], [0, 0, 0, 2, 2]),
  tally([0, 4, 0, 0, 0], [0, 0, 0, 4, 0]),
  tally([0, 2, 2, 0, 0], [0, 4, 0, 0, 0]),
]
export const nobody = tally([0, 0, 0, 0, 0], [0, 0, 0, 0, 0])

export function journey(changes: Partial<Workshop> = {}): Workshop {
  const touchpoints = ['A', 'B', 'C', 'D', 'E', 'F'].map((id) => ({ ...t1!, id, title: id }))
  const tallies = { A: a, B: b, C: c, D: d, E: { ...a, experience: few, gap: null } }
  return aWorkshop({ touchpoints, tallies, ...changes })
}

export const round = (
  number: number,
  tallies: RoundFigures['tallies'],
  name = '',
): RoundFigures => ({
  id: `r${number}`,
  name,
  number,
  revealedAt: number,
  tallies,
})

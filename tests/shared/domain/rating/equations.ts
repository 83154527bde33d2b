/** What a tally tells, as linear algebra: every published sum is one equation over the answers of all people. */
import { isPair } from '../../../../shared/domain/rating/gap.ts'
import type { Rating } from '../../../../shared/domain/rating/rating.ts'
import type { DepartmentRow, Tally } from '../../../../shared/domain/rating/tally.ts'
import type { Ballot } from '../../../../shared/domain/rating/tallyTouchpoint.ts'

export const order = ['a', 'b', 'c', 'd']
const answers = ['expectation', 'experience', 'emotion'] as const

/** One equation: coefficients over people × three answers. */
export type Equation = readonly number[]

function sumOver(
  ballots: readonly Ballot[],
  weightOf: (rating: Rating, answer: (typeof answers)[number], ballot: Ballot) => number,
): Equation {
  return ballots.flatMap((ballot) =>
    answers.map((answer) =>
      ballot.rating[answer] === null ? 0 : weightOf(ballot.rating, answer, ballot),
    ),
  )
}

const gapWeight = (rated: Rating, answer: string): number =>
  !isPair(rated) || answer === 'emotion' ? 0 : answer === 'experience' ? 1 : -1

export function equationsOfTotals(ballots: readonly Ballot[], tally: Tally): Equation[] {
  return [
    ...answers
      .filter((answer) => tally[answer].mean !== null)
      .map((answer) => sumOver(ballots, (_, each) => (each === answer ? 1 : 0))),
    ...(tally.gap === null ? [] : [sumOver(ballots, gapWeight)]),
  ]
}

export function equationsOfRows(
  ballots: readonly Ballot[],
  rows: readonly DepartmentRow[],
): Equation[] {
  return rows.flatMap((row) => {
    const isIn = (ballot: Ballot) => (ballot.department === row.department ? 1 : 0)
    return [
      ...answers
        .filter((answer) => row[answer] !== null)
        .map((answer) => sumOver(ballots, (_, each, b) => (each === answer ? isIn(b) : 0))),
      ...(row.gap === null
        ? []
        : [sumOver(ballots, (rated, each, b) => gapWeight(rated, each) * isIn(b))]),
    ]
  })
}

const prime = 32_749

/** Rank over a prime field; small whole coefficients make it the rank over the rationals. */
function rank(equations: readonly Equation[]): number {
  const rows = equations.map((row) => row.map((x) => ((x % prime) + prime) % prime))
  let found = 0
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const pivot = rows.findIndex((row, i) => i >= found && row[column] !== 0)
    if (pivot < 0) continue
    const [lead] = rows.splice(pivot, 1)
    if (!lead) continue
    rows.splice(found, 0, lead)
    for (const row of rows.slice(found + 1)) {
      const factor = ((row[column] ?? 0) * inverse(lead[column] ?? 1)) % prime
      if (factor === 0) continue
      for (let i = column; i < row.length; i++)
        row[i] = ((row[i] ?? 0) + (prime - factor) * (lead[i] ?? 0)) % prime
    }
    found++
  }
  return found
}

function inverse(value: number): number {
  let result = 1
  for (let base = value, power = prime - 2; power > 0; power >>= 1) {
    if (power & 1) result = (result * base) % prime
    base = (base * base) % prime
  }
  return result
}

/** Number of independent facts the equations tell about these people alone. */
export function factsAbout(people: readonly number[], equations: readonly Equation[]): number {
  const others = equations.map((row) => row.filter((_, i) => !people.includes(Math.floor(i / 3))))
  return rank(equations) - rank(others)
}

/** Groups of one or two people about whom the rows tell more than the totals alone. */
export function leaks(ballots: readonly Ballot[], tally: Tally): number[][] {
  const totals = equationsOfTotals(ballots, tally)
  const all = [...totals, ...equationsOfRows(ballots, tally.departments)]
  const people = ballots.map((_, i) => i)
  const groups = people.flatMap((i) => people.filter((j) => j >= i).map((j) => [i, j]))
  return groups.filter((group) => factsAbout(group, all) > factsAbout(group, totals))
}

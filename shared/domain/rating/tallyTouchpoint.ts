import { rangeOf, shareBetween } from './departments.ts'
import { distributionOf, onlyNumber } from './distribution.ts'
import { gap, isPair } from './gap.ts'
import { knowersOf, leavesOneAlone, unknownTo, type Known } from './knowers.ts'
import { mean, type Measured } from './mean.ts'
import { emotions, isNoContact, scores, type Rating } from './rating.ts'
import { mayTellGap, suppress, type Crowd, type Heads, type Verdicts } from './suppression.ts'
import type { DepartmentRow, Distribution, Tally } from './tally.ts'
import { tallyDecides } from './tallyDecides.ts'

/** One person's rating of the touchpoint at hand; `department` is an id of the frame's list. */
export interface Ballot extends Known {
  readonly department: string | null
  readonly rating: Rating
}

interface Group {
  readonly department: string
  readonly ratings: readonly Rating[]
}

/**
 * What the room may see of all ratings of one touchpoint (SPEC P3, D2, D16). People without a
 * department, or with one that left the frame, are a group of their own without a row.
 *
 * @param ballots one per person, in any order; the result does not depend on it
 * @param departmentsInOrder ids in the frame's order, which is the order of the rows
 */
export function tallyTouchpoint(
  ballots: readonly Ballot[],
  departmentsInOrder: readonly string[],
): Tally {
  const rated = ballots.filter((ballot) => !isNoContact(ballot.rating))
  const ratings = rated.map((ballot) => ballot.rating)
  const { groups, others } = groupsOf(rated, departmentsInOrder)
  const crowdOf = (part: readonly Ballot[]): Crowd => {
    const among = groupsOf(part, departmentsInOrder)
    const known = new Map(among.groups.map((group) => [group.department, group.ratings]))
    return {
      groups: groups.map(({ department }) => headsOf(known.get(department) ?? [])),
      others: headsOf(among.others),
    }
  }
  const everybody = crowdOf(rated)
  const unknowns = knowersOf(rated).map((knower) => crowdOf(unknownTo(knower, rated)))
  const verdicts = suppress(everybody, unknowns)
  const rows = groups.map((group, i) => rowOf(group, verdicts[i] ?? nothingShown))
  return {
    n: ratings.length,
    noContact: ballots.length - rated.length,
    expectation: toldOf(rated, 'expectation', scores),
    experience: toldOf(rated, 'experience', scores),
    emotion: toldOf(rated, 'emotion', emotions),
    gap: mayTellGap(everybody, unknowns) ? gap(ratings) : null,
    departments: rows,
    range: rangeOf(rows.map((row) => row.experience).filter((value) => value !== null)),
    between: betweenOf(groups, others, rows),
    ...tallyDecides(rated),
  }
}

/** How one answer spread; only how many gave it where somebody knows all of them but one (SPEC A40). */
function toldOf(
  rated: readonly Ballot[],
  answer: 'expectation' | 'experience' | 'emotion',
  categories: readonly number[],
): Distribution {
  const given = rated.filter(({ rating }) => rating[answer] !== null)
  if (leavesOneAlone(given)) return onlyNumber(given.length)
  return distributionOf(
    answersOf(
      given.map(({ rating }) => rating),
      answer,
    ),
    categories,
  )
}

const nothingShown: Verdicts = { scores: 'tooFew', emotion: 'tooFew', gap: 'tooFew' }

/** Ratings by department in the given order, those without any left out; and of people without a row. */
function groupsOf(
  ballots: readonly Ballot[],
  departmentsInOrder: readonly string[],
): { readonly groups: readonly Group[]; readonly others: readonly Rating[] } {
  const byDepartment = new Map<string, Rating[]>(departmentsInOrder.map((id) => [id, []]))
  const others: Rating[] = []
  for (const { department, rating } of ballots)
    (byDepartment.get(department ?? '') ?? others).push(rating)
  const groups = [...byDepartment].map(([department, ratings]) => ({ department, ratings }))
  return { groups: groups.filter(({ ratings }) => ratings.length > 0), others }
}

function headsOf(ratings: readonly Rating[]): Heads {
  const heads = { expectation: 0, experience: 0, emotion: 0, pairs: 0 }
  for (const rating of ratings) {
    if (rating.expectation !== null) heads.expectation++
    if (rating.experience !== null) heads.experience++
    if (rating.emotion !== null) heads.emotion++
    if (isPair(rating)) heads.pairs++
  }
  return heads
}

function rowOf({ department, ratings }: Group, verdicts: Verdicts): DepartmentRow {
  const areScoresShown = verdicts.scores === 'shown'
  const figures = {
    expectation: areScoresShown ? mean(answersOf(ratings, 'expectation')) : null,
    experience: areScoresShown ? mean(answersOf(ratings, 'experience')) : null,
    emotion: verdicts.emotion === 'shown' ? mean(answersOf(ratings, 'emotion')) : null,
    gap: verdicts.gap === 'shown' ? (gap(ratings)?.value ?? null) : null,
  }
  const isHidden = Object.values(figures).every((figure) => figure === null)
  return {
    department,
    n: ratings.length,
    hidden: isHidden ? reasonOf(verdicts) : null,
    ...figures,
  }
}

function reasonOf(verdicts: Verdicts): 'tooFew' | 'complementary' {
  return verdicts.scores === 'complementary' || verdicts.emotion === 'complementary'
    ? 'complementary'
    : 'tooFew'
}

/**
 * η² of experience from what the rows and the totals tell anyway: everybody without a shown row is
 * one group. With the hidden departments' own means in it, two of them could be solved for.
 */
function betweenOf(
  groups: readonly Group[],
  others: readonly Rating[],
  rows: readonly DepartmentRow[],
): number | null {
  const shown = groups.filter((_, i) => rows[i]?.experience !== null)
  if (shown.length < 2) return null
  const hidden = groups.filter((_, i) => rows[i]?.experience === null)
  const rest = [...hidden.flatMap(({ ratings }) => ratings), ...others]
  const parts = [...shown.map(({ ratings }) => ratings), rest].map((part) =>
    answersOf(part, 'experience'),
  )
  return shareBetween(
    parts.map(measure).filter((part) => part !== null),
    parts.flat(),
  )
}

function measure(answers: readonly number[]): Measured | null {
  const value = mean(answers)
  return value === null ? null : { value, n: answers.length }
}

function answersOf(
  ratings: readonly Rating[],
  answer: 'expectation' | 'experience' | 'emotion',
): number[] {
  const answers: number[] = []
  for (const rating of ratings) {
    const value = rating[answer]
    if (value !== null) answers.push(value)
  }
  return answers
}

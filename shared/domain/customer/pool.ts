import { rangeOf } from '../rating/departments.ts'
import { distributionOfCounts, onlyNumber } from '../rating/distribution.ts'
import { sum } from '../rating/mean.ts'
import { emotions, scores } from '../rating/rating.ts'
import type { DepartmentRow, Distribution, Tally } from '../rating/tally.ts'

/**
 * Several sets of customers as one layer (SPEC D77, OUR RULE): those who answered here and those of each
 * import. Made of what each set tells by itself, so it tells nothing more: of a set too small to be told
 * not even the number is mixed in, unless no set is told. Staff are never among them.
 *
 * @param parts one tally per set, of the same touchpoint, in any order
 * @returns `null` for no sets; the one set itself where there is only one
 */
export function poolTallies(parts: readonly Tally[]): Tally | null {
  const [first] = parts
  if (!first || parts.length === 1) return first ?? null
  const departments = rowsOf(parts)
  const gaps = parts.flatMap(({ gap }) => (gap ? [gap] : []))
  const pairs = sum(gaps.map(({ n }) => n))
  return {
    n: sum(parts.map(({ n }) => n)),
    noContact: sum(parts.map(({ noContact }) => noContact)),
    expectation: together(
      parts.map(({ expectation }) => expectation),
      scores,
    ),
    experience: together(
      parts.map(({ experience }) => experience),
      scores,
    ),
    emotion: together(
      parts.map(({ emotion }) => emotion),
      emotions,
    ),
    gap:
      pairs === 0 ? null : { value: sum(gaps.map(({ value, n }) => value * n)) / pairs, n: pairs },
    departments,
    range: rangeOf(departments.map((row) => row.experience).filter((value) => value !== null)),
    between: null,
  }
}

/** Counts are added, and every figure is that of the answers they stand for (SPEC PN30). */
function together(parts: readonly Distribution[], categories: readonly number[]): Distribution {
  const told = parts.filter(({ counts }) => counts.length === categories.length)
  if (told.length === 0) return onlyNumber(sum(parts.map(({ n }) => n)))
  const counts = categories.map((_, at) => sum(told.map((part) => part.counts[at] ?? 0)))
  return distributionOfCounts(counts, categories)
}

/** A row per class, weighed by people; a class is hidden where every set hides it. */
function rowsOf(parts: readonly Tally[]): DepartmentRow[] {
  const classes = [
    ...new Set(parts.flatMap((part) => part.departments.map((row) => row.department))),
  ]
  return classes.map((department) => {
    const all = parts.flatMap((part) => part.departments.filter((r) => r.department === department))
    const shown = all.filter(({ hidden }) => hidden === null)
    const rows = shown.length > 0 ? shown : all
    const figure = (of: (row: DepartmentRow) => number | null): number | null => {
      const told = shown.filter((row) => of(row) !== null)
      const n = sum(told.map((row) => row.n))
      return n === 0 ? null : sum(told.map((row) => (of(row) ?? 0) * row.n)) / n
    }
    return {
      department,
      n: sum(rows.map(({ n }) => n)),
      hidden: shown.length > 0 ? null : (all[0]?.hidden ?? 'tooFew'),
      expectation: figure((row) => row.expectation),
      experience: figure((row) => row.experience),
      emotion: figure((row) => row.emotion),
      gap: figure((row) => row.gap),
    }
  })
}

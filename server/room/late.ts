/**
 * Ballots that came after the reveal: kept apart, and shown item by item only in threes. Figures that
 * grow could be subtracted from what they were, so what was shown stays, and what is added to an item is
 * added together with at least two others' (SPEC P6, S43).
 */
import { cappedDots, type DotLimits } from '../../shared/domain/priority/tallyDots.ts'
import { fewest, isSafe } from '../../shared/domain/rating/fewest.ts'
import { isPair } from '../../shared/domain/rating/gap.ts'
import { leavesOneAlone } from '../../shared/domain/rating/knowers.ts'
import { sum } from '../../shared/domain/rating/mean.ts'
import { isNoContact, type Rating } from '../../shared/domain/rating/rating.ts'
import type { CountedPerson } from './vault.ts'

const kinds = ['ratings', 'estimates', 'dots'] as const
type Kind = (typeof kinds)[number]
type Ballots = Pick<CountedPerson, Kind>
type GrownOf = Readonly<Record<Kind, ReadonlySet<string>>>

const nothing: Readonly<Record<string, never>> = {}
const none: Ballots = { ratings: nothing, estimates: nothing, dots: nothing }

/** What late figures are made of from now on. */
export interface LateStep {
  /** Late people with the ballots that are shown, those of before as they were. */
  readonly people: readonly CountedPerson[]
  /** Items whose figures grow. */
  readonly grown: ReadonlySet<string>
}

/** What people added after the reveal: ratings, estimates and dots on items they had not voted on. */
export function lateBallots(
  now: readonly CountedPerson[],
  counted: readonly CountedPerson[],
): CountedPerson[] {
  const before = new Map(counted.map((person) => [person.id, person]))
  return now.flatMap((person) => {
    const late = { ...person, ...beyond(person, before.get(person.id)) }
    return isEmpty(late) ? [] : [late]
  })
}

/**
 * What is late with no more dots than are left of each person's budget. Dots that were shown are spent,
 * also those that were taken back since: figures keep them. Late dots beyond what is left do not count
 * at all, like any ballot over the budget (SPEC D22).
 *
 * @param late everything that is late now
 * @param counted what the reveal showed
 * @param shown late people with what is in figures already
 */
export function withinBudget(
  late: readonly CountedPerson[],
  counted: readonly CountedPerson[],
  shown: readonly CountedPerson[],
  limits: DotLimits,
): CountedPerson[] {
  const dotsOf = (people: readonly CountedPerson[]) =>
    new Map(people.map(({ id, dots }) => [id, dots]))
  const [atReveal, since] = [dotsOf(counted), dotsOf(shown)]
  const spentOn = (dots: Ballots['dots']): number =>
    sum(cappedDots(dots, limits.perItem).map(([, given]) => given))
  return late.flatMap((person) => {
    const shownDots = since.get(person.id) ?? nothing
    const added = without(person.dots, shownDots)
    const spent = spentOn(atReveal.get(person.id) ?? nothing) + spentOn(shownDots) + spentOn(added)
    const isIn = spent <= limits.budget
    const dots = isIn ? Object.fromEntries(cappedDots(added, limits.perItem)) : nothing
    const judged = { ...person, dots }
    return isEmpty(judged) ? [] : [judged]
  })
}

/**
 * The next step of late figures of one side, the house or its customers.
 *
 * @param shown late people with what is in figures already
 * @param late everything that is late now, with who knows it
 * @param final items nothing is added to any more
 * @returns `null` while nothing can be added
 */
export function lateStep(
  shown: readonly CountedPerson[],
  late: readonly CountedPerson[],
  final: ReadonlySet<string> = new Set(),
): LateStep | null {
  const before = new Map(shown.map((person) => [person.id, person]))
  const added = late.map((person) => ({ ...person, ...beyond(person, before.get(person.id)) }))
  const grownIn = (kind: Kind): ReadonlySet<string> => {
    const ids = new Set(added.flatMap((person) => Object.keys(person[kind])))
    const grows = (id: string): boolean => {
      if (final.has(id)) return false
      const isFirst = !shown.some((person) => id in person[kind])
      const people = added.filter((person) => id in person[kind])
      return canBeAdded(kind, id, people, isFirst)
    }
    return new Set([...ids].filter(grows))
  }
  const grownOf: GrownOf = {
    ratings: grownIn('ratings'),
    estimates: grownIn('estimates'),
    dots: grownIn('dots'),
  }
  const grown = new Set(kinds.flatMap((kind) => [...grownOf[kind]]))
  return grown.size === 0 ? null : { people: together(before, added, grownOf), grown }
}

/** What is new on one item: three people and more, and nobody knows all of them but one; so it is in each answer, too. */
function canBeAdded(
  kind: Kind,
  id: string,
  people: readonly CountedPerson[],
  isFirst: boolean,
): boolean {
  if (people.length < fewest || leavesOneAlone(people)) return false
  if (kind !== 'ratings' || isFirst) return true
  return partsOfRating.every((isIn) => {
    const part = people.filter(({ ratings: { [id]: rating } }) => rating && isIn(rating))
    return isSafe(part.length) && !leavesOneAlone(part)
  })
}

/** People who are told of apart: each makes a figure that grows by those who belong to it. */
const partsOfRating: readonly ((rating: Rating) => boolean)[] = [
  ({ expectation }) => expectation !== null,
  ({ experience }) => experience !== null,
  ({ emotion }) => emotion !== null,
  isPair,
  ({ expectation, experience }) => (expectation === null) !== (experience === null),
  isNoContact,
  ({ decides }) => decides !== undefined,
]

function together(
  before: ReadonlyMap<string, CountedPerson>,
  added: readonly CountedPerson[],
  grownOf: GrownOf,
): CountedPerson[] {
  const all = new Map(before)
  for (const person of added) {
    const known = all.get(person.id)
    const next: CountedPerson = {
      ...person,
      ratings: { ...known?.ratings, ...only(person.ratings, grownOf.ratings) },
      estimates: { ...known?.estimates, ...only(person.estimates, grownOf.estimates) },
      dots: { ...known?.dots, ...only(person.dots, grownOf.dots) },
    }
    if (!isEmpty(next)) all.set(person.id, next)
  }
  return [...all.values()]
}

/** What is in `now` and was not in `earlier`, item by item. */
function beyond(now: Ballots, earlier: Ballots = none): Ballots {
  return {
    ratings: without(now.ratings, earlier.ratings),
    estimates: without(now.estimates, earlier.estimates),
    dots: without(now.dots, earlier.dots),
  }
}

function isEmpty(ballots: Ballots): boolean {
  return kinds.every((kind) => Object.keys(ballots[kind]).length === 0)
}

function without<T>(
  now: Readonly<Record<string, T>>,
  earlier: Readonly<Record<string, T>>,
): Readonly<Record<string, T>> {
  // Nearly always nothing is late: everybody's answers are looked through each second.
  if (Object.keys(now).every((id) => Object.hasOwn(earlier, id))) return nothing
  return Object.fromEntries(Object.entries(now).filter(([id]) => !Object.hasOwn(earlier, id)))
}

function only<T>(
  ballots: Readonly<Record<string, T>>,
  ids: ReadonlySet<string>,
): Record<string, T> {
  return Object.fromEntries(Object.entries(ballots).filter(([id]) => ids.has(id)))
}

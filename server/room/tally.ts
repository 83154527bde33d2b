/**
 * From ballots to what everybody may see. The sums are pure functions of the domain; here is only
 * which people and which items they are made of, and where the result is written (SPEC P3).
 */
import type * as Y from 'yjs'
import { departments, settings } from '../../shared/doc/frame.ts'
import { dotTallies, estimateTallies, tallies } from '../../shared/doc/record.ts'
import { customerClasses } from '../../shared/domain/participant.ts'
import { tallyDots } from '../../shared/domain/priority/tallyDots.ts'
import { tallyEstimates } from '../../shared/domain/priority/tallyEstimates.ts'
import type { Known } from '../../shared/domain/rating/knowers.ts'
import { proxiedMark } from '../../shared/domain/rating/proxied.ts'
import { isNoContact, type Rating } from '../../shared/domain/rating/rating.ts'
import { tallyTouchpoint } from '../../shared/domain/rating/tallyTouchpoint.ts'
import type { CountedPerson, Vote } from './vault.ts'

export interface TallyTarget {
  readonly record: Y.Doc
  readonly frame: Y.Doc
  readonly vote: Vote
  readonly round: string
  /** Part of the table's name for figures beside the main ones, e.g. `-late`. */
  readonly suffix: string
}

/** Writes the tallies of one vote over `people`. Customers' ratings go to a table of their own. */
export function writeTallies(target: TallyTarget, people: readonly CountedPerson[]): void {
  if (target.vote === 'rate') writeRatings(target, people)
  else writeVotes(target, people)
}

function writeRatings(
  { record, frame, round, suffix }: TallyTarget,
  people: readonly CountedPerson[],
): void {
  const inside = people.filter((person) => person.customerClass === null)
  const order = departments.list(frame).map(({ id }) => id)
  const writeTable = (
    part: string,
    voters: readonly CountedPerson[],
    groupOf: (person: CountedPerson) => string | null,
    groups: readonly string[],
  ): void => {
    for (const id of itemsOf(voters, 'ratings')) {
      const ballots = voters.flatMap((person) => {
        const rating = person.ratings[id]
        return rating ? [{ department: groupOf(person), rating, ...knownOf(person) }] : []
      })
      const mark = proxiedMark(voters, ({ ratings }) => isRated(ratings[id]))
      tallies.set(record, part, id, { ...tallyTouchpoint(ballots, groups), ...mark })
    }
  }
  writeTable(`${round}${suffix}`, inside, (person) => person.department, order)
  const customers = people.filter((person) => person.customerClass !== null)
  writeTable(
    `${round}-customers${suffix}`,
    customers,
    (person) => person.customerClass,
    customerClasses,
  )
}

function writeVotes(
  { record, frame, vote, round, suffix }: TallyTarget,
  people: readonly CountedPerson[],
): void {
  const inside = people.filter((person) => person.customerClass === null)
  for (const id of itemsOf(inside, 'estimates')) {
    const given = inside.flatMap((person) => {
      const estimate = person.estimates[id]
      return estimate ? [{ ...estimate, ...knownOf(person) }] : []
    })
    const mark = proxiedMark(inside, ({ estimates }) => estimates[id] !== undefined)
    estimateTallies.set(record, `${round}${suffix}`, id, { ...tallyEstimates(given), ...mark })
  }
  const { dotBudget, dotsPerItem } = settings.get(frame)
  const limits = { budget: dotBudget, perItem: dotsPerItem }
  const counted = tallyDots(
    inside.map((person) => person.dots),
    limits,
  )
  const part = `${vote}${suffix}`
  for (const id of dotTallies.map(record, part).keys()) dotTallies.remove(record, part, id)
  for (const [id, tally] of Object.entries(counted)) {
    const mark = proxiedMark(inside, ({ dots }) => (dots[id] ?? 0) > 0)
    dotTallies.set(record, part, id, { ...tally, ...mark })
  }
}

function knownOf({ knownTo }: CountedPerson): Known {
  return knownTo ? { knownTo } : {}
}

/** "No contact" is counted apart from `n`, and so is who said it. */
function isRated(rating: Rating | undefined): boolean {
  return rating !== undefined && !isNoContact(rating)
}

function itemsOf(people: readonly CountedPerson[], kind: 'ratings' | 'estimates'): Set<string> {
  return new Set(people.flatMap((person) => Object.keys(person[kind])))
}

/** What people added after the reveal: ratings, estimates and dots on items they had not voted on. */
export function lateBallots(
  now: readonly CountedPerson[],
  counted: readonly CountedPerson[],
): CountedPerson[] {
  const before = new Map(counted.map((person) => [person.id, person]))
  return now.flatMap((person) => {
    const earlier = before.get(person.id)
    const late = {
      ...person,
      ratings: without(person.ratings, earlier?.ratings),
      estimates: without(person.estimates, earlier?.estimates),
      dots: without(person.dots, earlier?.dots),
    }
    const parts = [late.ratings, late.estimates, late.dots]
    return parts.some((part) => Object.keys(part).length > 0) ? [late] : []
  })
}

function without<T>(
  now: Readonly<Record<string, T>>,
  earlier: Readonly<Record<string, T>> = {},
): Record<string, T> {
  return Object.fromEntries(Object.entries(now).filter(([id]) => !(id in earlier)))
}

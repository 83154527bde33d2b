/**
 * From ballots to what everybody may see. The sums are pure functions of the domain; here is only
 * which people and which items they are made of, and where the result is written (SPEC P3).
 */
import type * as Y from 'yjs'
import { departments, settings } from '../../shared/doc/frame.ts'
import { dotTallies, estimateTallies, tallies } from '../../shared/doc/record.ts'
import { customersTable } from '../../shared/domain/customer/panel.ts'
import { customerClasses } from '../../shared/domain/participant.ts'
import { tallyDots } from '../../shared/domain/priority/tallyDots.ts'
import { tallyEstimates } from '../../shared/domain/priority/tallyEstimates.ts'
import type { Known } from '../../shared/domain/rating/knowers.ts'
import { lateDotsOfBefore, lateDotsTable, lateTable } from '../../shared/domain/rating/lateTable.ts'
import { proxiedMark } from '../../shared/domain/rating/proxied.ts'
import { isNoContact, type Rating } from '../../shared/domain/rating/rating.ts'
import type { Tally } from '../../shared/domain/rating/tally.ts'
import { tallyTouchpoint } from '../../shared/domain/rating/tallyTouchpoint.ts'
import type { CountedPerson, Vote } from './vault.ts'

export interface TallyTarget {
  readonly record: Y.Doc
  readonly frame: Y.Doc
  readonly vote: Vote
  readonly round: string
  /** Late figures have tables of their own (`lateTable`), and only these items are written anew. */
  readonly late?: ReadonlySet<string>
}

const tableOf = (name: string, { late }: TallyTarget): string => (late ? lateTable(name) : name)

/** Writes the tallies of one vote over `people`. Customers' ratings go to a table of their own. */
export function writeTallies(target: TallyTarget, people: readonly CountedPerson[]): void {
  if (target.vote === 'rate') writeRatings(target, people)
  else writeVotes(target, people)
}

function writeRatings(target: TallyTarget, people: readonly CountedPerson[]): void {
  const { record, frame, round, late } = target
  const inside = people.filter((person) => person.customerClass === null)
  // Late figures grow: beside a department's mean of before, that of now would tell who came since.
  const rows = (groups: readonly string[]) => (late ? [] : groups)
  const order = rows(departments.list(frame).map(({ id }) => id))
  const writeTable = (
    part: string,
    voters: readonly CountedPerson[],
    groupOf: (person: CountedPerson) => string | null,
    groups: readonly string[],
  ): void => {
    for (const id of itemsOf(voters, 'ratings', late)) {
      const ballots = voters.flatMap((person) => {
        const rating = person.ratings[id]
        return rating ? [{ department: groupOf(person), rating, ...knownOf(person) }] : []
      })
      const mark = proxiedMark(voters, ({ ratings }) => isRated(ratings[id]))
      const tally = tallyTouchpoint(ballots, groups)
      tallies.set(record, part, id, { ...(voters === inside ? tally : unmarked(tally)), ...mark })
    }
  }
  writeTable(tableOf(round, target), inside, (person) => person.department, order)
  const customers = people.filter((person) => person.customerClass !== null)
  writeTable(
    tableOf(customersTable(round), target),
    customers,
    (person) => person.customerClass,
    rows(customerClasses),
  )
}

/** Nobody asks customers whether customers decide; what one put on a desk all the same is not told (SPEC R61). */
function unmarked({ decides: _decides, ...tally }: Tally): Tally {
  return tally
}

function writeVotes(target: TallyTarget, people: readonly CountedPerson[]): void {
  const { record, round, late } = target
  const inside = people.filter((person) => person.customerClass === null)
  for (const id of itemsOf(inside, 'estimates', late)) {
    const given = inside.flatMap((person) => {
      const estimate = person.estimates[id]
      return estimate ? [{ ...estimate, ...knownOf(person) }] : []
    })
    const mark = proxiedMark(inside, ({ estimates }) => estimates[id] !== undefined)
    estimateTallies.set(record, tableOf(round, target), id, { ...tallyEstimates(given), ...mark })
  }
  writeDots(target, inside)
}

function writeDots(
  { record, frame, vote, round, late }: TallyTarget,
  inside: readonly CountedPerson[],
): void {
  if (vote === 'rate') return
  const { dotBudget, dotsPerItem } = settings.get(frame)
  // Late ones were judged when they came: with limits that changed since, what was shown would shrink.
  const limits = late
    ? { budget: Infinity, perItem: Infinity }
    : { budget: dotBudget, perItem: dotsPerItem }
  const counted = tallyDots(
    inside.map((person) => person.dots),
    limits,
  )
  const part = late ? lateDotsTable(vote, round) : vote
  if (late && vote === 'prioritise') bringLateDots(record, part, Object.keys(counted))
  for (const id of dotTallies.map(record, part).keys())
    if (!late || late.has(id)) dotTallies.remove(record, part, id)
  for (const [id, tally] of Object.entries(counted)) {
    if (late && !late.has(id)) continue
    const mark = proxiedMark(inside, ({ dots }) => (dots[id] ?? 0) > 0)
    dotTallies.set(record, part, id, { ...tally, ...mark })
  }
}

/** Moves what an older version showed of this round; copied, because made again it could lack somebody erased. */
function bringLateDots(record: Y.Doc, part: string, ids: readonly string[]): void {
  const before = dotTallies.map(record, lateDotsOfBefore)
  for (const id of before.size === 0 ? [] : ids) {
    const shown = dotTallies.get(record, lateDotsOfBefore, id)
    if (shown === null) continue
    dotTallies.set(record, part, id, shown)
    dotTallies.remove(record, lateDotsOfBefore, id)
  }
}

function knownOf({ knownTo }: CountedPerson): Known {
  return knownTo ? { knownTo } : {}
}

/** "No contact" is counted apart from `n`, and so is who said it. */
function isRated(rating: Rating | undefined): boolean {
  return rating !== undefined && !isNoContact(rating)
}

function itemsOf(
  people: readonly CountedPerson[],
  kind: 'ratings' | 'estimates',
  only?: ReadonlySet<string>,
): Set<string> {
  const items = people.flatMap((person) => Object.keys(person[kind]))
  return new Set(only ? items.filter((id) => only.has(id)) : items)
}

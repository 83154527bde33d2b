import type * as Y from 'yjs'
import { findings, initiatives, listShown, touchpoints } from '../../shared/doc/board.ts'
import { dots, estimates, ratings } from '../../shared/doc/desk.ts'
import { fieldsOf } from '../../shared/doc/fields.ts'
import { roster } from '../../shared/doc/record.ts'
import { fewest } from '../../shared/domain/rating/fewest.ts'
import { sum } from '../../shared/domain/rating/mean.ts'
import { answersTogether, type Families } from '../../shared/domain/touchpoint/merges.ts'
import { askedRatings, askedTouchpoints } from './asked.ts'
import { isAskedAbout, panelOf } from './customers.ts'
import type { RoomCore } from './core.ts'
import { readDesk } from './deskReading.ts'
import { loadedDesks } from './desks.ts'
import type { CountedPerson, Vote } from './vault.ts'

const collections = { rate: touchpoints, swot: findings, prioritise: initiatives } as const

/** Ids of what a vote is about, as the board has them now and the round asks for them. */
export function votedItems(core: RoomCore, vote: Vote): ReadonlySet<string> {
  if (vote === 'rate') return new Set(askedTouchpoints(core).map(({ id }) => id))
  return new Set(Object.keys(collections[vote].all(core.docs.board)))
}

/** Each person's ratings with those of merged touchpoints under the kept ones, never both (SPEC D62). */
export function ratedTogether(
  people: readonly CountedPerson[],
  families: Families,
): readonly CountedPerson[] {
  if (Object.keys(families).length === 0) return people
  return people.map((person) => ({
    ...person,
    ratings: answersTogether(person.ratings, families),
  }))
}

/**
 * Everybody's ballots as they lie on the desks in memory; people without any are left out, and so are
 * answers on what the round does not ask about.
 */
export function ballotsNow(core: RoomCore, vote: Vote): CountedPerson[] {
  const round = core.state().round
  const asked = vote === 'rate' ? askedRatings(core) : null
  const people: CountedPerson[] = []
  for (const { participantId, document } of loadedDesks(core)) {
    const member = core.members.get(participantId)
    if (!member || member.role === 'viewer') continue
    const given = readDesk(document, `${vote} ${round}`, (doc) => ({
      ratings: vote === 'rate' ? ratings.all(doc, round) : {},
      estimates: vote === 'prioritise' ? estimates.all(doc, round) : {},
      dots: vote === 'rate' ? {} : dots.all(doc, vote),
    }))
    const ballots = asked ? { ...given, ratings: asked(given.ratings) } : given
    if (isEmpty(ballots)) continue
    const person = roster.get(core.docs.record, participantId)
    people.push({
      id: participantId,
      department: person?.department ?? null,
      ...(person?.proxied === true && { proxied: true }),
      customerClass: member.role === 'customer' ? (member.customerClass ?? 'existing') : null,
      ...ballots,
    })
  }
  return people
}

/**
 * The ballots that make the tallies. An item whose title somebody is just retyping keeps its votes,
 * and so does one that was taken off the board when three people or more voted on it, because it may be
 * put back. Of names nobody knows that is so up to a bound: the record would fill with them (SPEC S47).
 * Customers who are asked on their own are not among them (SPEC PN1).
 */
export function countedNow(core: RoomCore, vote: Vote): CountedPerson[] {
  const isApart = vote === 'rate' && panelOf(core).isOwn
  return countedOf(core, vote, (person) => !isApart || person.customerClass === null)
}

/** The ballots of these people, judged in the same way; customers’ only on what they are asked about. */
export function countedOf(
  core: RoomCore,
  vote: Vote,
  isIn: (person: CountedPerson) => boolean,
): CountedPerson[] {
  const people = ballotsNow(core, vote).filter(isIn)
  const ofHouse = people.filter(({ customerClass }) => customerClass === null)
  const there = collections[vote].map(core.docs.board)
  const votes = votesOnRemoved(there, ofHouse)
  const isCounted = (id: string): boolean => there.has(id) || (votes.get(id) ?? 0) >= fewest
  return [
    ...ofHouse.map((person) => ({
      ...person,
      ratings: only(person.ratings, isCounted),
      estimates: only(person.estimates, isCounted),
      dots: countedDots(core, vote, person.dots),
    })),
    ...(people.length > ofHouse.length ? ofCustomers(core, vote, people) : []),
  ].filter((person) => !isEmpty(person))
}

/** Customers rate, and only what they are asked about; anything else on their desks is for nobody (SPEC PN6). */
function ofCustomers(
  core: RoomCore,
  vote: Vote,
  people: readonly CountedPerson[],
): readonly CountedPerson[] {
  if (vote !== 'rate') return []
  const { board } = core.docs
  const families = listShown(board).map((one) => [one, ...(one.merged ?? [])])
  const readable = new Set(families.flatMap((family) => family.map(({ id }) => id)))
  const asked = new Set(
    families
      .filter(([shown]) => shown && isAskedAbout(shown))
      .flatMap((family) => family.filter(isAskedAbout).map(({ id }) => id)),
  )
  // One whose title is just being retyped cannot be read as a whole.
  for (const [id, raw] of touchpoints.map(board).entries())
    if (!readable.has(id) && fieldsOf(raw)?.reach !== 'internal') asked.add(id)
  return people
    .filter(({ customerClass }) => customerClass !== null)
    .map((person) => ({
      ...person,
      ratings: only(person.ratings, (id) => asked.has(id)),
      estimates: {},
      dots: {},
    }))
}

type Ballots = Pick<CountedPerson, 'ratings' | 'estimates' | 'dots'>

function isEmpty({ ratings, estimates, dots }: Ballots): boolean {
  return [ratings, estimates, dots].every((part) => Object.keys(part).length === 0)
}

/**
 * So many names that never stood on the board may be answered: of what is added and taken off again before
 * the board is stored nothing is left to know it by. More are made up.
 */
const mostUnknown = 200

/** Votes on what is off the board. */
function votesOnRemoved(
  there: Y.Map<unknown>,
  people: readonly CountedPerson[],
): Map<string, number> {
  const [known, unknown] = [new Map<string, number>(), new Map<string, number>()]
  for (const { ratings, estimates } of people)
    for (const id of [...Object.keys(ratings), ...Object.keys(estimates)]) {
      if (there.has(id)) continue
      const votes = there._map.get(id)?.deleted ? known : unknown
      votes.set(id, (votes.get(id) ?? 0) + 1)
    }
  return unknown.size > mostUnknown ? known : new Map([...known, ...unknown])
}

/**
 * Dots on items that are shown, and those on unreadable ones as far as the budget goes round: who
 * cannot see a dot cannot take it back, and must not lose the others for it.
 */
function countedDots(core: RoomCore, vote: Vote, given: Dots): Dots {
  const shown = votedItems(core, vote)
  const there = collections[vote].map(core.docs.board)
  const onAll = only(given, (id) => there.has(id))
  const { dotBudget, dotsPerItem } = core.settings()
  const spent = sum(Object.values(onAll).map((count) => Math.min(count, dotsPerItem)))
  return spent <= dotBudget ? onAll : only(given, (id) => shown.has(id))
}

type Dots = CountedPerson['dots']

function only<T>(
  values: Readonly<Record<string, T>>,
  isIn: (id: string) => boolean,
): Readonly<Record<string, T>> {
  // Nearly always all are in, and copying a hundred thousand answers takes longer than looking at them.
  if (Object.keys(values).every(isIn)) return values
  return Object.fromEntries(Object.entries(values).filter(([id]) => isIn(id)))
}

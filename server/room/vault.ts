/**
 * What lay on the desks when an activity stopped counting, kept in the vault that nobody is ever
 * served: the tallies are made of this, so nothing that comes later can slip in (SPEC P4).
 */
import type * as Y from 'yjs'
import { asIds, fieldsOf } from '../../shared/doc/fields.ts'
import { voteName } from '../../shared/domain/keeping.ts'
import type { CustomerClass } from '../../shared/domain/participant.ts'
import type { Estimate } from '../../shared/domain/priority/initiative.ts'
import type { Rating } from '../../shared/domain/rating/rating.ts'
import type { Activity } from '../../shared/domain/step.ts'
import type { Families } from '../../shared/domain/touchpoint/merges.ts'

/** Activities that are voted on. */
export type Vote = Exclude<Activity, 'collect'>

/** What is counted by itself: the votes, and the customers' panel where it was set on its own. */
type Counted = Vote | 'panel'

/** One person's ballots for one vote. */
export interface CountedPerson {
  readonly id: string
  readonly department: string | null
  /** `null` for people of the house. */
  readonly customerClass: CustomerClass | null
  /** A scribe entered it for somebody without a device; absent in vaults from before there were scribes. */
  readonly proxied?: boolean
  /** Everybody but this person who knows these ballots, while tallies are made of them; not kept. */
  readonly knownTo?: readonly string[]
  readonly ratings: Readonly<Record<string, Rating>>
  readonly estimates: Readonly<Record<string, Estimate>>
  readonly dots: Readonly<Record<string, number>>
}

const root = (vault: Y.Doc): Y.Map<unknown> => vault.getMap('counted')

/** Remembers that a vote was open, so that it may be revealed. */
export function markOpened(vault: Y.Doc, vote: Counted, round: string): void {
  root(vault).set(`${voteName(vote, round)}:opened`, true)
}

/** Whether a vote was open in this round at any time. */
export function wasOpened(vault: Y.Doc, vote: Counted, round: string): boolean {
  return root(vault).get(`${voteName(vote, round)}:opened`) === true
}

/** Keeps what was counted, in place of what was kept of this vote and round before. */
export function keepCounted(
  vault: Y.Doc,
  vote: Counted,
  round: string,
  people: readonly CountedPerson[],
): void {
  root(vault).set(voteName(vote, round), { people })
}

/** What was counted last; empty when the vote never stopped. */
export function countedPeople(
  vault: Y.Doc,
  vote: Counted,
  round: string,
): readonly CountedPerson[] {
  const kept = fieldsOf(root(vault).get(voteName(vote, round)))
  return structuredClone((kept?.people ?? []) as CountedPerson[])
}

/** What was merged into what when a round of ratings was revealed: late ones are counted in the same way. */
export function mergedAtReveal(vault: Y.Doc, round: string): Families {
  const kept = fieldsOf(root(vault).get(`${voteName('rate', round)}:merged`)) ?? {}
  return Object.fromEntries(Object.entries(kept).map(([id, merged]) => [id, asIds(merged, 10_000)]))
}

/** Keeps what is merged into what as a round of ratings is revealed; nothing merged is nothing kept. */
export function keepMerged(vault: Y.Doc, round: string, families: Families): void {
  if (Object.keys(families).length > 0)
    root(vault).set(`${voteName('rate', round)}:merged`, { ...families })
}

const lateEnd = ':lateShown'

/** Late ballots that are in figures already; `null` where an older version kept only who they were from. */
export function shownLate(
  vault: Y.Doc,
  vote: Vote,
  round: string,
): readonly CountedPerson[] | null {
  const name = voteName(vote, round)
  if (Number(root(vault).get(`${name}:late`) ?? 0) > 0) return null
  const kept = fieldsOf(root(vault).get(`${name}${lateEnd}`))
  return structuredClone((kept?.people ?? []) as CountedPerson[])
}

/**
 * Keeps the late ballots that are in figures now, in place of those kept before; who else knows them is
 * left out.
 */
export function keepShownLate(
  vault: Y.Doc,
  vote: Vote,
  round: string,
  people: readonly CountedPerson[],
): void {
  root(vault).set(`${voteName(vote, round)}${lateEnd}`, {
    people: people.map(({ knownTo: _known, ...person }) => person),
  })
}

/** Late figures of people of the house and those of customers stand apart. */
type Side = 'house' | 'customers'

/** The side a person's ballots are counted on. */
export function sideOf({ customerClass }: Pick<CountedPerson, 'customerClass'>): Side {
  return customerClass === null ? 'house' : 'customers'
}

const finalEnd = ':lateFinal'

/**
 * Items whose late figures count somebody erased. Made again they would lack that person, and what
 * others added could be taken off to read the difference: they stay as they were shown (SPEC S46).
 */
export function finalLate(
  vault: Y.Doc,
  vote: Vote,
  round: string,
  side: Side,
): ReadonlySet<string> {
  const kept = fieldsOf(root(vault).get(`${voteName(vote, round)}${finalEnd}`))
  return new Set((kept?.[side] ?? []) as string[])
}

function makeFinal(vault: Y.Doc, vote: string, person: CountedPerson): void {
  const kept = fieldsOf(root(vault).get(`${vote}${finalEnd}`))
  const side = sideOf(person)
  const shown = [person.ratings, person.estimates, person.dots].flatMap((part) => Object.keys(part))
  const all = new Set([...((kept?.[side] ?? []) as string[]), ...shown])
  // By name, so that their order does not tell whose they were.
  root(vault).set(`${vote}${finalEnd}`, { ...kept, [side]: [...all].sort() })
}

/**
 * Takes one person out of every vote that was counted; answers the names of these (`voteName`). Late
 * figures this person is in grow no more.
 */
export function forgetBallots(vault: Y.Doc, participantId: string): string[] {
  const votes = new Set<string>()
  for (const [key, value] of [...root(vault).entries()]) {
    const people = fieldsOf(value)?.people as readonly CountedPerson[] | undefined
    const person = people?.find(({ id }) => id === participantId)
    if (!people || !person) continue
    const vote = key.endsWith(lateEnd) ? key.slice(0, -lateEnd.length) : key
    if (vote !== key) makeFinal(vault, vote, person)
    root(vault).set(key, { people: people.filter(({ id }) => id !== participantId) })
    votes.add(vote)
  }
  return [...votes]
}

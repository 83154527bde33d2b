import type * as Y from 'yjs'
import { findings, initiatives, touchpoints } from '../../shared/doc/board.ts'
import { dots, estimates, ratings } from '../../shared/doc/desk.ts'
import { roster } from '../../shared/doc/record.ts'
import type { RoomCore } from './core.ts'
import { loadedDesks } from './desks.ts'
import type { CountedPerson, Vote } from './vault.ts'

/** Ids of what a vote is about, as the board has them now. */
export function votedItems(board: Y.Doc, vote: Vote): ReadonlySet<string> {
  const collection = { rate: touchpoints, swot: findings, prioritise: initiatives }[vote]
  return new Set(Object.keys(collection.all(board)))
}

/**
 * Everybody's ballots on `items` as they lie on the desks in memory; people without any are left out.
 *
 * @param items what the board has now when not given; `null` = whatever lies on the desks
 */
export function ballotsNow(
  core: RoomCore,
  vote: Vote,
  items: ReadonlySet<string> | null = votedItems(core.docs.board, vote),
): CountedPerson[] {
  const round = core.state().round
  const people: CountedPerson[] = []
  for (const { participantId, doc } of loadedDesks(core)) {
    const member = core.members.get(participantId)
    if (!member || member.role === 'viewer') continue
    const ballots = ballotsOn(doc, vote, round, items)
    if (Object.values(ballots).every((part) => Object.keys(part).length === 0)) continue
    people.push({
      id: participantId,
      department: roster.get(core.docs.record, participantId)?.department ?? null,
      customerClass: member.role === 'customer' ? (member.customerClass ?? 'existing') : null,
      ...ballots,
    })
  }
  return people
}

type Ballots = Pick<CountedPerson, 'ratings' | 'estimates' | 'dots'>

function ballotsOn(
  desk: Y.Doc,
  vote: Vote,
  round: string,
  items: ReadonlySet<string> | null,
): Ballots {
  return {
    ratings: vote === 'rate' ? only(ratings.all(desk, round), items) : {},
    estimates: vote === 'prioritise' ? only(estimates.all(desk, round), items) : {},
    dots: vote === 'rate' ? {} : only(dots.all(desk, vote), items),
  }
}

function only<T>(values: Record<string, T>, items: ReadonlySet<string> | null): Record<string, T> {
  if (items === null) return values
  return Object.fromEntries(Object.entries(values).filter(([id]) => items.has(id)))
}

import { createEffect, createMemo, createSignal, untrack } from 'solid-js'
import { agendaOf } from '../../../shared/domain/rating/agenda.ts'
import { askedIn } from '../../../shared/domain/rating/askedIn.ts'
import type { Tally } from '../../../shared/domain/rating/tally.ts'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { followedItem } from '../../workshop/followedItem.ts'
import { linkedTouchpoint } from '../../workshop/linkedTouchpoint.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import { agendaGroupOf, agendaGroups, type AgendaGroup } from './agendaGroup.ts'
import { calledItem, createCall } from './createCall.ts'
import { createShownRound, type NamedRound, type RoundTally } from './createShownRound.ts'

export interface AgendaItem {
  readonly touchpoint: Touchpoint
  readonly tally: Tally | null
  /** The round its figures are from, where that is not the one shown; `null` otherwise. */
  readonly from: NamedRound | null
  /** It was asked about again since, and nobody answered. */
  readonly isCarried: boolean
  readonly group: AgendaGroup
  /** 1-based place: what differs first, then what is close, then too few; in each the widest first. */
  readonly place: number
}

export type DiscussedWorkshop = Pick<
  Workshop,
  | 'touchpoints'
  | 'touchpointsById'
  | 'session'
  | 'rounds'
  | 'talliesOf'
  | 'tallies'
  | 'latestTallies'
>

export type Agenda = ReturnType<typeof createAgenda>

/**
 * The discussion: revealed figures in the order of disagreement, and the item in front. The
 * facilitator's call brings everybody to its item, but nobody out of a sentence. Needs an owner.
 */
export function createAgenda(workshop: DiscussedWorkshop) {
  const shown = createShownRound(workshop)
  const itemOf = (id: string): Omit<AgendaItem, 'place'> | null => {
    const touchpoint = workshop.touchpointsById[id]
    if (!touchpoint) return null
    const latest = shown.of(id)
    const tally = latest?.tally ?? null
    const isFromShown = latest === null || latest.round.id === shown.round()?.id
    return {
      touchpoint,
      tally,
      from: isFromShown ? null : latest.round,
      isCarried: !isFromShown && shown.isAskedSince(touchpoint, latest.round),
      group: agendaGroupOf(tally),
    }
  }
  const items = createMemo((): readonly AgendaItem[] => {
    const ids = shown.touchpoints().map((touchpoint) => touchpoint.id)
    const found = agendaOf(ids, shown.tallies()).flatMap((id) => itemOf(id) ?? [])
    // The sort is stable: inside a group the order of disagreement stays.
    return found
      .sort((a, b) => agendaGroups.indexOf(a.group) - agendaGroups.indexOf(b.group))
      .map((item, index) => ({ ...item, place: index + 1 }))
  })
  const [chosen, setChosen] = createSignal<string | null>(
    linkedTouchpoint() ??
      untrack(() => votedAgain(workshop, shown.round()) ?? calledItem(workshop)),
  )
  createEffect(() => {
    const followed = followedItem()
    if (followed !== null) setChosen(followed)
  })
  const index = createMemo(() =>
    Math.max(
      0,
      items().findIndex((item) => item.touchpoint.id === chosen()),
    ),
  )
  const at = (place: number): AgendaItem | null => items()[place] ?? null
  const currentId = createMemo(() => at(index())?.touchpoint.id ?? null)
  const call = createCall(workshop, currentId, setChosen)
  return {
    shown,
    items,
    current: () => at(index()),
    currentId,
    call,
    following: () => at(index() + 1),
    preceding: () => at(index() - 1),
    choose: (id: string): void => void setChosen(id),
    /** How an item stood in the round before its figures; `null` when it was first rated in that one. */
    earlierOf: (id: string): RoundTally | null => {
      const now = shown.of(id)
      return now && shown.earlierOf(id, now.round)
    },
  }
}

/** What was voted on again is what the group comes back for, unless it was called elsewhere since. */
function votedAgain(
  { rounds, session, touchpoints }: DiscussedWorkshop,
  shown: NamedRound | null,
): string | null {
  const round = rounds().find(({ id }) => id === shown?.id)
  if (!round?.touchpoints || (session.summon?.at ?? 0) > round.openedAt) return null
  return askedIn(touchpoints(), round.touchpoints)[0]?.id ?? null
}

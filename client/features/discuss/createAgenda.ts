import { createEffect, createMemo, createSignal, on, untrack } from 'solid-js'
import { agendaOf } from '../../../shared/domain/rating/agenda.ts'
import { own } from '../../../shared/domain/own.ts'
import type { Tally } from '../../../shared/domain/rating/tally.ts'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { linkedTouchpoint } from '../../workshop/linkedTouchpoint.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import { agendaGroupOf, type AgendaGroup } from './agendaGroup.ts'
import { createShownRound } from './createShownRound.ts'

export interface AgendaItem {
  readonly touchpoint: Touchpoint
  readonly tally: Tally | null
  readonly group: AgendaGroup
  /** 1-based place in the order of disagreement. */
  readonly place: number
}

export type DiscussedWorkshop = Pick<
  Workshop,
  'touchpoints' | 'touchpointsById' | 'session' | 'rounds' | 'talliesOf'
>

export type Agenda = ReturnType<typeof createAgenda>

/**
 * The discussion: revealed figures in the order of disagreement, and the item in front. The
 * facilitator's call brings everybody to its item. Needs an owner.
 */
export function createAgenda(workshop: DiscussedWorkshop) {
  const shown = createShownRound(workshop)
  const tallyOf = (id: string): Tally | null => own(shown.tallies(), id)
  const items = createMemo((): readonly AgendaItem[] =>
    agendaOf(
      workshop.touchpoints().map((touchpoint) => touchpoint.id),
      shown.tallies(),
    ).flatMap((id, index) => {
      const touchpoint = workshop.touchpointsById[id]
      const tally = tallyOf(id)
      return touchpoint
        ? [{ touchpoint, tally, group: agendaGroupOf(tally), place: index + 1 }]
        : []
    }),
  )
  const called = (): string | null => {
    const summon = workshop.session.summon
    return summon?.step === 'discuss' ? summon.target : null
  }
  const [chosen, setChosen] = createSignal<string | null>(linkedTouchpoint() ?? untrack(called))
  createEffect(
    on(
      () => workshop.session.summon?.at,
      () => called() !== null && setChosen(called()),
      { defer: true },
    ),
  )
  const index = createMemo(() =>
    Math.max(
      0,
      items().findIndex((item) => item.touchpoint.id === chosen()),
    ),
  )
  const at = (place: number): AgendaItem | null => items()[place] ?? null
  return {
    shown,
    items,
    current: () => at(index()),
    following: () => at(index() + 1),
    preceding: () => at(index() - 1),
    choose: (id: string): void => void setChosen(id),
    /** How the item stood in the round before the one shown; `null` without one. */
    earlierTallyOf: (id: string): Tally | null => {
      const earlier = shown.earlier()
      return earlier && own(workshop.talliesOf(earlier.id), id)
    },
  }
}

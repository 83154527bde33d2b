import { createMemo, createSignal, type Accessor } from 'solid-js'
import type { JourneyMap, MapTouchpoint } from '../../../shared/domain/map/journeyMap.ts'
import { rollUp } from '../../../shared/domain/map/rollup.ts'
import { viewOf, type MapFilter } from '../../../shared/domain/map/viewOf.ts'
import { askedIn } from '../../../shared/domain/rating/askedIn.ts'
import {
  latestTallies,
  roundsUpTo,
  talliesAlone,
  type LatestTally,
} from '../../../shared/domain/rating/latestTallies.ts'
import { talliesTogether } from '../../../shared/domain/rating/talliesTogether.ts'
import type { Tally } from '../../../shared/domain/rating/tally.ts'
import type { Workshop as WorkshopData } from '../../../shared/domain/workshop.ts'
import { createCustomerLayer } from '../../workshop/customerViews.ts'
import { createErased } from '../../workshop/createErased.ts'
import type { Workshop } from '../../workshop/workshop.ts'

/** Whose figures are drawn. */
export type Layers = 'staff' | 'both'

/** What the map's screen is about: the rolled-up journey, what of it is looked at, what is selected. */
export interface MapModel {
  readonly data: Accessor<WorkshopData>
  /** The journey as looked at, after the filter. */
  readonly map: Accessor<JourneyMap>
  readonly whole: Accessor<JourneyMap>
  readonly filter: Accessor<MapFilter>
  readonly setFilter: (changes: Partial<MapFilter>) => void
  /** Ids of the rounds whose figures are out, oldest first, and the one that is looked at alone; `null` = the latest of each touchpoint. */
  readonly rounds: Accessor<readonly string[]>
  readonly round: Accessor<string | null>
  readonly setRound: (id: string | null) => void
  /** Whether the round looked at alone asked about a touchpoint; without one, always (SPEC DS104). */
  readonly isAsked: (id: string) => boolean
  readonly selected: Accessor<MapTouchpoint | null>
  readonly select: (id: string | null) => void
  /** Selects the neighbour in the journey; stays at its ends. */
  readonly step: (by: 1 | -1) => void
}

/** Needs an owner. */
export function createMap(workshop: Workshop): MapModel {
  const erasedIn = createErased(workshop)
  const layer = createCustomerLayer(workshop)
  const rounds = createMemo(() =>
    roundsUpTo(workshop.rounds(), workshop.session.round).filter(
      (id) => Object.keys(workshop.talliesOf(id)).length > 0,
    ),
  )
  const [chosen, setRound] = createSignal<string | null>(null)
  const round = createMemo(() => rounds().find((id) => id === chosen()) ?? null)
  const asked = createMemo(() => {
    const { touchpoints } = workshop.rounds().find(({ id }) => id === round()) ?? {}
    return new Set(askedIn(withHomeless(workshop), touchpoints).map(({ id }) => id))
  })
  const data = createMemo(() => ({
    ...dataOf(workshop),
    tallies: marked(figuresOf(workshop, round()), erasedIn),
    customers: talliesAlone(layer()),
  }))
  const whole = createMemo(() => rollUp(data()))
  const [filter, setFilter] = createSignal<MapFilter>({ department: null, channel: null })
  const map = createMemo(() => viewOf(whole(), filter()))
  const [selectedId, select] = createSignal<string | null>(null)
  const selected = createMemo(() => map().touchpoints.find(({ id }) => id === selectedId()) ?? null)
  return {
    data,
    map,
    whole,
    filter,
    rounds,
    round,
    setRound,
    isAsked: (id) => asked().has(id),
    setFilter: (changes) => setFilter((before) => ({ ...before, ...changes })),
    selected,
    select,
    step(by) {
      const { touchpoints } = map()
      const at = touchpoints.findIndex(({ id }) => id === selectedId())
      const next = touchpoints[Math.min(touchpoints.length - 1, Math.max(0, at + by))]
      if (next) select(next.id)
    },
  }
}

/** The live views as one plain workshop; follows every change of what the map is computed from. */
function dataOf(workshop: Workshop): Omit<WorkshopData, 'tallies'> {
  return {
    about: { ...workshop.about },
    brief: '',
    stages: workshop.stages(),
    departments: workshop.departments(),
    channels: workshop.channels(),
    personas: workshop.personas(),
    kpis: workshop.kpis(),
    settings: workshop.settings,
    touchpoints: withHomeless(workshop),
    evidence: workshop.evidence(),
    findings: workshop.findings(),
    initiatives: workshop.initiatives(),
    comments: workshop.comments(),
    session: workshop.session,
    roster: Object.values(workshop.roster),
    rounds: workshop.rounds(),
    estimates: { ...workshop.estimateTallies() },
    dots: {},
  }
}

/** The figures each touchpoint stands with now, or those of one round alone, by id. */
function figuresOf(
  workshop: Workshop,
  round: string | null,
): Readonly<Record<string, LatestTally<Tally>>> {
  if (round === null) return workshop.latestTallies()
  const tallies = talliesTogether({ ...workshop.talliesOf(round) }, workshop.touchpoints())
  return latestTallies([{ round, tallies }])
}

/** The same figures, and how many of the people in them were erased since. */
function marked(
  figures: Readonly<Record<string, LatestTally<Tally>>>,
  erasedIn: ReturnType<typeof createErased>,
): WorkshopData['tallies'] {
  return Object.fromEntries(
    Object.entries(figures).map(([id, { tally, round }]) => {
      const erased = erasedIn('rate', round)
      return [id, erased > 0 ? { ...tally, erased } : tally]
    }),
  )
}

/** Journey order; touchpoints whose stage was removed come last, so that none gets lost. */
function withHomeless(workshop: Workshop): WorkshopData['touchpoints'] {
  const placed = workshop.touchpoints()
  const known = new Set(placed.map(({ id }) => id))
  const rest = Object.values(workshop.touchpointsById).filter(({ id }) => !known.has(id))
  return [...placed, ...rest]
}

/**
 * What the group found and decided, with every count behind every figure, so that somebody who was
 * not there can work it all out again (SPEC X12). Holds no names: people are counted by department.
 */
import { quadrantThreshold } from '../priority/quadrant.ts'
import { rankInitiatives, standingOf, type RankedInitiative } from '../priority/rank.ts'
import type { TouchpointComparison } from '../customer/compareTouchpoint.ts'
import { own } from '../own.ts'
import { agendaOf } from '../rating/agenda.ts'
import { fewest } from '../rating/fewest.ts'
import type { EstimateTally, Tally } from '../rating/tally.ts'
import type { RoundFigures, Workshop } from '../workshop.ts'
import { bothSidesOf } from './customerSheet.ts'
import { findingDots } from './findingSheet.ts'
import { lateRowsOf } from './lateSheet.ts'
import { areEstimatesRevealed } from './quickWins.ts'
import { roundPairsOf, type RoundPair } from './roundSheet.ts'
import { worthItOf, type CrossedAt } from './worthItSheet.ts'

/** Touchpoints by quadrant. */
interface RecordedWorth extends Pick<
  CrossedAt,
  'crosshair' | 'placed' | 'notPlaced' | 'overDelivered'
> {
  /** Where the lines cross; expectation stands in for importance. */
  readonly at: { readonly expectation: number; readonly experience: number }
}

type RecordedRound = Pick<RoundFigures, 'id' | 'name' | 'number' | 'revealedAt'>

/** Two rounds side by side, touchpoint by touchpoint, and their counts. */
interface RecordedPair {
  readonly before: RecordedRound
  readonly after: RecordedRound
  readonly touchpoints: readonly {
    readonly id: string
    /** The round its figures before are from; absent = that of the pair. */
    readonly before?: RecordedRound
    readonly measures: RoundPair['rows'][number]['measures']
    readonly tallies: { readonly before: Tally | null; readonly after: Tally | null }
  }[]
}

/** What came after the reveal of a round: means in scale units, `null` = too few, and people, three and more. */
interface RecordedLate extends RecordedRound {
  readonly touchpoints: readonly {
    readonly id: string
    readonly n: number
    readonly expectation: number | null
    readonly experience: number | null
    readonly emotion: number | null
  }[]
}

interface RecordedSides extends Pick<TouchpointComparison, 'views'> {
  readonly id: string
  /** What customers said. */
  readonly tally: Tally | null
}

/** What was decided and on which figures, as plain data that survives JSON. */
export interface DecisionRecord {
  readonly format: 'touchline-decision-record'
  readonly schema: 1
  readonly title: string
  readonly goal: string
  readonly round: { readonly id: string; readonly name: string; readonly revealedAt: number | null }
  /** The choices behind the figures; every formula is named in the Markdown twin of this file. */
  readonly rules: { readonly fewestPeople: number; readonly quadrantThreshold: number }
  /** Staff who joined, by department in the frame's order; empty departments are left out. */
  readonly people: readonly {
    readonly department: string | null
    readonly n: number
    /** Those of them without a device, for whom a scribe wrote and voted; absent = nobody. */
    readonly proxied?: number
  }[]
  /** Vote → people erased since its reveal, whom its figures still count (see `Keeping`); absent = nobody. */
  readonly erased?: Readonly<Record<string, number>>
  /** In the order of disagreement. `tally` is `null` before the reveal. */
  readonly touchpoints: readonly {
    readonly id: string
    readonly title: string
    readonly stage: string
    readonly decision: string | null
    readonly tally: Tally | null
  }[]
  /** Expectation against experience, and where the lines cross; absent before the reveal. */
  readonly worthIt?: RecordedWorth
  /** Rounds with figures, each with one before it; absent = fewer than two. */
  readonly rounds?: readonly RecordedPair[]
  /** Rounds with late ratings that may be told, in no other figure; absent = none. */
  readonly late?: readonly RecordedLate[]
  /** Staff and customers, never pooled; absent = no customer was heard. */
  readonly customers?: readonly RecordedSides[]
  readonly findings: readonly {
    readonly id: string
    readonly quadrant: string
    readonly text: string
    readonly reason: string
    readonly touchpoints: readonly string[]
    readonly dots: number | null
  }[]
  /** Best first, then those that were given up. `dots` and `estimates` are `null` before the reveal. */
  readonly initiatives: readonly {
    readonly id: string
    readonly title: string
    /** As on the screen; `null` = given up, which takes nobody's place. */
    readonly rank: number | null
    readonly quadrant: string
    readonly dots: number | null
    readonly status: string
    readonly findings: readonly string[]
    readonly touchpoints: readonly string[]
    readonly estimates: EstimateTally | null
  }[]
}

/** The record of a workshop as it stands. */
export function decisionRecordOf(workshop: Workshop): DecisionRecord {
  const { about, session, tallies } = workshop
  const dotsOnFinding = findingDots(workshop)
  const round = workshop.rounds.find(({ id }) => id === session.round)
  return {
    format: 'touchline-decision-record',
    schema: 1,
    title: about.title,
    goal: about.goal,
    round: {
      id: session.round,
      name: round?.name ?? '',
      revealedAt: round?.revealedAt ?? null,
    },
    rules: { fewestPeople: fewest, quadrantThreshold },
    people: peopleOf(workshop),
    ...(workshop.erased && { erased: workshop.erased }),
    touchpoints: inAgendaOrder(workshop).map(({ id, title, stage, decision }) => ({
      id,
      title,
      stage,
      decision,
      tally: tallies[id] ?? null,
    })),
    ...worthOf(workshop),
    ...roundsOf(workshop),
    ...lateOf(workshop),
    ...customersOf(workshop),
    findings: workshop.findings.map(({ id, quadrant, text, reason, touchpoints }) => ({
      id,
      quadrant,
      text,
      reason,
      touchpoints,
      dots: dotsOnFinding(id)?.dots ?? null,
    })),
    initiatives: initiativesOf(workshop),
  }
}

function worthOf(workshop: Workshop): Pick<DecisionRecord, 'worthIt'> {
  const { at, ...worthIt } = worthItOf(workshop)
  if (!at) return {}
  return {
    worthIt: { ...worthIt, at: { expectation: at.importance, experience: at.experience } },
  }
}

const roundAlone = ({ id, name, number, revealedAt }: RoundFigures): RecordedRound => ({
  id,
  name,
  number,
  revealedAt,
})

function lateOf(workshop: Workshop): Pick<DecisionRecord, 'late'> {
  const rows = lateRowsOf(workshop)
  if (rows.length === 0) return {}
  const rounds = [...new Set(rows.map(({ round }) => round))]
  return {
    late: rounds.map((round) => ({
      ...roundAlone(round),
      touchpoints: rows
        .filter((row) => row.round === round)
        .map(({ touchpoint: { id }, tally }) => ({
          id,
          n: tally.n,
          expectation: tally.expectation.mean,
          experience: tally.experience.mean,
          emotion: tally.emotion.mean,
        })),
    })),
  }
}

function roundsOf(workshop: Workshop): Pick<DecisionRecord, 'rounds'> {
  const pairs = roundPairsOf(workshop).map(({ before, after, rows }) => ({
    before: roundAlone(before),
    after: roundAlone(after),
    touchpoints: rows.map(({ touchpoint: { id }, before: from, measures }) => ({
      id,
      ...(from !== before && { before: roundAlone(from) }),
      measures,
      tallies: { before: own(from.tallies, id), after: own(after.tallies, id) },
    })),
  }))
  return pairs.length === 0 ? {} : { rounds: pairs }
}

function customersOf(workshop: Workshop): Pick<DecisionRecord, 'customers'> {
  if (!workshop.customers) return {}
  return {
    customers: bothSidesOf(workshop).map(({ touchpoint, views, customers }) => ({
      id: touchpoint.id,
      views,
      tally: customers,
    })),
  }
}

/** Touchpoints as the discussion takes them: those people disagree about most first. */
export function inAgendaOrder({ touchpoints, tallies }: Workshop): Workshop['touchpoints'] {
  const byId = new Map(touchpoints.map((touchpoint) => [touchpoint.id, touchpoint]))
  const agenda = agendaOf([...byId.keys()], tallies)
  return agenda.map((id) => byId.get(id)).filter((touchpoint) => touchpoint !== undefined)
}

function peopleOf({ roster, departments }: Workshop): DecisionRecord['people'] {
  const staff = roster.filter(({ role }) => role === 'facilitator' || role === 'participant')
  const known = new Set(departments.map(({ id }) => id))
  const groups = [...known, null]
  return groups
    .map((department) => {
      const here = staff.filter((person) => {
        const own = person.department !== null && known.has(person.department)
        return (own ? person.department : null) === department
      })
      const proxied = here.filter((person) => person.proxied === true).length
      return { department, n: here.length, ...(proxied > 0 && { proxied }) }
    })
    .filter(({ n }) => n > 0)
}

function initiativesOf(workshop: Workshop): DecisionRecord['initiatives'] {
  const isRevealed = areEstimatesRevealed(workshop)
  return standingInitiatives(workshop).map(({ initiative, rank, quadrant, dots }) => {
    const { id, title, status, findings, touchpoints } = initiative
    return {
      id,
      title,
      rank,
      quadrant,
      dots: isRevealed ? dots : null,
      status,
      findings,
      touchpoints,
      estimates: workshop.estimates[id] ?? null,
    }
  })
}

/** Every initiative with what came of it; without a rank those that were given up, at the end (SPEC X68). */
export function standingInitiatives({
  initiatives,
  estimates,
  dots,
}: Workshop): readonly (Omit<RankedInitiative, 'rank'> & { readonly rank: number | null })[] {
  const given = dots.prioritise ?? {}
  const { ranked, dropped } = standingOf(initiatives, estimates, given)
  return [
    ...ranked,
    ...rankInitiatives(dropped, estimates, given).map((one) => ({
      ...one,
      rank: null,
      isTied: false,
    })),
  ]
}

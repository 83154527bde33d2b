import { own } from '../own.ts'
import type { DotTally, EstimateTally } from '../rating/tally.ts'
import type { Initiative } from './initiative.ts'
import { quadrantOf, type InitiativeQuadrant } from './quadrant.ts'

/** An initiative with its place on the list. */
export interface RankedInitiative {
  readonly initiative: Initiative
  readonly quadrant: InitiativeQuadrant
  /** Mean impact − mean effort, −4..+4; `null` under three estimates. */
  readonly lead: number | null
  readonly dots: number
  readonly voters: number
  /** From 1; equal ones share the better rank, and the next rank is left out. */
  readonly rank: number
  /** Shares its rank with another one. */
  readonly isTied: boolean
}

/**
 * The list of what to do first (SPEC D24, OUR RULE): quick wins, then everything else that was
 * estimated, then the "too few"; in each part by impact − effort, then dots, largest first. Equal in
 * all of that is a tie; tied ones are listed by distinct voters, then title, then id.
 *
 * @param initiatives in any order
 * @param estimates initiative id → tally of its estimates; missing counts as none
 * @param dots initiative id → dots; missing counts as none
 */
export function rankInitiatives(
  initiatives: readonly Initiative[],
  estimates: Readonly<Record<string, EstimateTally>>,
  dots: Readonly<Record<string, DotTally>>,
): readonly RankedInitiative[] {
  const measured = initiatives
    .map((initiative) =>
      measure(initiative, own(estimates, initiative.id), own(dots, initiative.id)),
    )
    .sort((a, b) => byMerit(a, b) || byListing(a, b))
  return measured.map((one) => {
    const equals = measured.filter((other) => byMerit(one, other) === 0)
    const rank = 1 + measured.filter((other) => byMerit(other, one) < 0).length
    return { ...one, rank, isTied: equals.length > 1 }
  })
}

/** The list as it stands, for screens and files alike (SPEC X68). */
export interface Standing {
  /** Best first. */
  readonly ranked: readonly RankedInitiative[]
  /** Those that were given up take nobody's place; in board order. */
  readonly dropped: readonly Initiative[]
}

/** {@link rankInitiatives} of those that were not given up, and the others. */
export function standingOf(
  initiatives: readonly Initiative[],
  estimates: Readonly<Record<string, EstimateTally>>,
  dots: Readonly<Record<string, DotTally>>,
): Standing {
  const isDropped = ({ status }: Initiative): boolean => status === 'dropped'
  return {
    ranked: rankInitiatives(
      initiatives.filter((one) => !isDropped(one)),
      estimates,
      dots,
    ),
    dropped: initiatives.filter(isDropped),
  }
}

type MeasuredInitiative = Omit<RankedInitiative, 'rank' | 'isTied'>

function measure(
  initiative: Initiative,
  estimate: EstimateTally | null,
  dots: DotTally | null,
): MeasuredInitiative {
  const impact = estimate?.impact.mean ?? null
  const effort = estimate?.effort.mean ?? null
  return {
    initiative,
    quadrant: estimate ? quadrantOf(estimate) : 'tooFew',
    lead: impact === null || effort === null ? null : impact - effort,
    dots: dots?.dots ?? 0,
    voters: dots?.voters ?? 0,
  }
}

function byMerit(a: MeasuredInitiative, b: MeasuredInitiative): number {
  return partOf(a) - partOf(b) || compareLeads(a.lead, b.lead) || b.dots - a.dots
}

function partOf({ quadrant }: MeasuredInitiative): number {
  if (quadrant === 'quickWin') return 0
  return quadrant === 'tooFew' ? 2 : 1
}

/** Means of different sizes can miss each other by rounding alone; that is still a tie. */
function compareLeads(a: number | null, b: number | null): number {
  const difference = (b ?? 0) - (a ?? 0)
  return Math.abs(difference) < 1e-9 ? 0 : difference
}

function byListing(a: MeasuredInitiative, b: MeasuredInitiative): number {
  return (
    b.voters - a.voters ||
    compareText(a.initiative.title, b.initiative.title) ||
    compareText(a.initiative.id, b.initiative.id)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

import type { Decides } from '../rating/tally.ts'

/**
 * Moments of truth (SPEC M7). Definitions differ between authors, so the tool only proposes, each
 * candidate with its reasons; people decide. The thresholds are OUR RULE.
 */

/** Why a touchpoint is proposed; figures in scale units. */
export type MomentReason =
  /** `isShared`: others are as high, to the one decimal that is shown; left out where none is. */
  | { readonly kind: 'highest'; readonly emotion: number; readonly isShared?: true }
  | { readonly kind: 'lowest'; readonly emotion: number; readonly isShared?: true }
  | { readonly kind: 'first' }
  | { readonly kind: 'last' }
  | { readonly kind: 'shortfall'; readonly expectation: number; readonly gap: number }
  /** The emotion falls by `by` from the touchpoint just before. */
  | { readonly kind: 'drop'; readonly by: number }
  | ({ readonly kind: 'decides' } & Decides)

/** What the rules look at, in journey order. `null` = not rated or too few. */
export interface MomentInput {
  readonly id: string
  /** Mean emotion −2..+2. */
  readonly emotion: number | null
  /** Mean expectation 1..5. */
  readonly expectation: number | null
  /** Paired gap −4..+4. */
  readonly gap: number | null
  /** People who marked it as deciding, of all who voted; absent where nobody was asked. */
  readonly decides?: Decides
}

/** A touchpoint that may be a moment of truth, with what speaks for it. */
export interface MomentCandidate {
  readonly id: string
  readonly reasons: readonly MomentReason[]
}

/** A high, a low or a fall that more touchpoints than these have alike singles none of them out. */
const mostShared = 3
/** Diamonds of one map, those that people's marks add included. */
const mostDrawn = 12

/**
 * Candidates in journey order: (a) highest and lowest emotion, (b) first and last touchpoint, (c)
 * expectation ≥ 4 with a gap ≤ −1, (d) the largest fall ≥ 1.5 between two rated neighbours, named
 * at its lower end, (e) marked as deciding by at least a third of the voters.
 *
 * @returns one entry per touchpoint with at least one reason; an empty journey gives none. Of
 *   values that are equal to the one decimal that is shown all are named, or none where more than
 *   three are; a flat journey has neither highest nor lowest.
 */
export function momentCandidates(journey: readonly MomentInput[]): readonly MomentCandidate[] {
  const highest = extremeOf('highest', journey)
  const lowest = extremeOf('lowest', journey)
  const falls = largestFalls(journey)
  return journey
    .map((touchpoint, i) => ({
      id: touchpoint.id,
      reasons: [
        ...(highest.get(i) ?? []),
        ...(lowest.get(i) ?? []),
        ...(falls.get(i) ?? []),
        ...shortfallOf(touchpoint),
        ...decidesOf(touchpoint),
        ...(i === 0 ? [{ kind: 'first' } as const] : []),
        ...(i === journey.length - 1 ? [{ kind: 'last' } as const] : []),
      ],
    }))
    .filter(({ reasons }) => reasons.length > 0)
}

/**
 * The candidates that get a diamond: the strongest, at most one per eight touchpoints, two at least and
 * six at most, so that the map stays readable; and what people marked as deciding, up to twelve in
 * all. Standing first or last alone is not enough. What is left out is counted (`undrawnMoments`).
 *
 * @param length touchpoints of the whole journey
 * @returns ids, in no particular order
 */
export function chooseMoments(
  candidates: readonly MomentCandidate[],
  length: number,
): ReadonlySet<string> {
  const limit = Math.min(6, Math.max(2, Math.round(length / 8)))
  const ranked = candidates
    .map(({ id, reasons }, order) => ({ id, reasons, order, weight: weightOf(reasons) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.order - b.order)
  const marked = ranked.filter(({ reasons }) => reasons.some(({ kind }) => kind === 'decides'))
  const drawn = new Set([...ranked.slice(0, limit), ...marked].map(({ id }) => id))
  return new Set([...drawn].slice(0, mostDrawn))
}

/** Whether more speaks for a touchpoint than that it stands first or last. */
export function isProposed({ reasons }: Pick<MomentCandidate, 'reasons'>): boolean {
  return weightOf(reasons) > 0
}

/** How many touchpoints are proposed and get no diamond: the map says so. */
export function undrawnMoments(
  touchpoints: readonly { readonly reasons: readonly MomentReason[]; readonly isMoment: boolean }[],
): number {
  return touchpoints.filter((one) => !one.isMoment && isProposed(one)).length
}

function weightOf(reasons: readonly MomentReason[]): number {
  return reasons.reduce((sum, reason) => {
    switch (reason.kind) {
      case 'highest':
      case 'lowest':
        return sum + 10
      case 'decides':
        return sum + 8 + reason.votes / reason.voters
      case 'drop':
        return sum + reason.by
      case 'shortfall':
        return sum - reason.gap
      default:
        return sum
    }
  }, 0)
}

/** By place in the journey; the touchpoints that have the value, as far as is shown. */
function extremeOf(
  kind: 'highest' | 'lowest',
  journey: readonly MomentInput[],
): ReadonlyMap<number, readonly MomentReason[]> {
  const known = journey.flatMap(({ emotion }, at) =>
    emotion === null ? [] : [{ at, emotion, shown: rounded(emotion) }],
  )
  const all = known.map(({ shown }) => shown)
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const sought = kind === 'highest' ? high : low
  const found = known.filter(({ shown }) => shown === sought)
  if (low === high || found.length > mostShared) return new Map()
  const shared = found.length > 1 ? { isShared: true as const } : {}
  return new Map(found.map(({ at, emotion }) => [at, [{ kind, emotion, ...shared }]]))
}

/** To the one decimal that people see; no zero has a sign. */
function rounded(emotion: number): number {
  return Math.round(emotion * 10) + 0
}

/** By place in the journey, at the lower end. */
function largestFalls(
  journey: readonly MomentInput[],
): ReadonlyMap<number, readonly MomentReason[]> {
  const falls = journey.flatMap(({ emotion }, at) => {
    const before = journey[at - 1]?.emotion ?? null
    if (emotion === null || before === null || before - emotion < 1.5) return []
    return [{ at, by: before - emotion }]
  })
  const largest = rounded(Math.max(...falls.map(({ by }) => by)))
  const found = falls.filter(({ by }) => rounded(by) === largest)
  if (found.length > mostShared) return new Map()
  return new Map(found.map(({ at, by }) => [at, [{ kind: 'drop', by }]]))
}

function shortfallOf({ expectation, gap }: MomentInput): readonly MomentReason[] {
  if (expectation === null || gap === null || expectation < 4 || gap > -1) return []
  return [{ kind: 'shortfall', expectation, gap }]
}

function decidesOf({ decides }: MomentInput): readonly MomentReason[] {
  if (!decides || decides.voters < 3 || decides.votes * 3 < decides.voters) return []
  return [{ kind: 'decides', ...decides }]
}

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

/**
 * Candidates in journey order: (a) highest and lowest emotion, (b) first and last touchpoint, (c)
 * expectation ≥ 4 with a gap ≤ −1, (d) the largest fall ≥ 1.5 between two rated neighbours, named
 * at its lower end, (e) marked as deciding by at least a third of the voters.
 *
 * @returns one entry per touchpoint with at least one reason; an empty journey gives none. Equal
 *   highest or lowest values name the earliest; a flat journey has neither.
 */
export function momentCandidates(journey: readonly MomentInput[]): readonly MomentCandidate[] {
  const extremes = extremesOf(journey)
  const fall = largestFall(journey)
  return journey
    .map((touchpoint, i) => ({
      id: touchpoint.id,
      reasons: [
        ...(extremes?.highest === i ? [extremeOf('highest', touchpoint, journey)] : []),
        ...(extremes?.lowest === i ? [extremeOf('lowest', touchpoint, journey)] : []),
        ...(fall?.at === i ? [{ kind: 'drop', by: fall.by } as const] : []),
        ...shortfallOf(touchpoint),
        ...decidesOf(touchpoint),
        ...(i === 0 ? [{ kind: 'first' } as const] : []),
        ...(i === journey.length - 1 ? [{ kind: 'last' } as const] : []),
      ],
    }))
    .filter(({ reasons }) => reasons.length > 0)
}

/**
 * The candidates that get a diamond, so that the map stays readable: strongest first, at most one
 * per eight touchpoints, two at least and six at most. Standing first or last alone is not enough.
 *
 * @param length touchpoints of the whole journey
 * @returns ids, in no particular order
 */
export function chooseMoments(
  candidates: readonly MomentCandidate[],
  length: number,
): ReadonlySet<string> {
  const limit = Math.min(6, Math.max(2, Math.round(length / 8)))
  return new Set(
    candidates
      .map(({ id, reasons }, order) => ({ id, order, weight: weightOf(reasons) }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || a.order - b.order)
      .slice(0, limit)
      .map(({ id }) => id),
  )
}

function weightOf(reasons: readonly MomentReason[]): number {
  return reasons.reduce((sum, reason) => {
    switch (reason.kind) {
      case 'highest':
      case 'lowest':
        return sum + 10
      case 'decides':
        return sum + 8
      case 'drop':
        return sum + reason.by
      case 'shortfall':
        return sum - reason.gap
      default:
        return sum
    }
  }, 0)
}

function extremesOf(journey: readonly MomentInput[]): { highest: number; lowest: number } | null {
  let highest = -1
  let lowest = -1
  journey.forEach(({ emotion }, i) => {
    if (emotion === null) return
    if (highest < 0 || emotion > journey[highest]!.emotion!) highest = i
    if (lowest < 0 || emotion < journey[lowest]!.emotion!) lowest = i
  })
  return highest === lowest ? null : { highest, lowest }
}

function extremeOf(
  kind: 'highest' | 'lowest',
  { id, emotion }: MomentInput,
  journey: readonly MomentInput[],
): MomentReason {
  const shown = rounded(emotion ?? 0)
  const isShared = journey.some(
    (other) => other.id !== id && other.emotion !== null && rounded(other.emotion) === shown,
  )
  return { kind, emotion: emotion ?? 0, ...(isShared && { isShared }) }
}

/** To the one decimal that people see; no zero has a sign. */
function rounded(emotion: number): number {
  return Math.round(emotion * 10) + 0
}

function largestFall(journey: readonly MomentInput[]): { at: number; by: number } | null {
  let fall: { at: number; by: number } | null = null
  journey.slice(1).forEach(({ emotion }, i) => {
    const before = journey[i]!.emotion
    if (emotion === null || before === null) return
    const by = before - emotion
    if (by >= 1.5 && (fall === null || by > fall.by)) fall = { at: i + 1, by }
  })
  return fall
}

function shortfallOf({ expectation, gap }: MomentInput): readonly MomentReason[] {
  if (expectation === null || gap === null || expectation < 4 || gap > -1) return []
  return [{ kind: 'shortfall', expectation, gap }]
}

function decidesOf({ decides }: MomentInput): readonly MomentReason[] {
  if (!decides || decides.voters < 3 || decides.votes * 3 < decides.voters) return []
  return [{ kind: 'decides', ...decides }]
}

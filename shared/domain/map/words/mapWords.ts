import type { LaneId } from '../lanes.ts'
import type { MomentReason } from '../momentsOfTruth.ts'

/** Every word of the drawn map, on screen and in the exports. Numbers arrive already formatted. */
export interface MapWords {
  /** From −2 to +2. */
  readonly faces: readonly [string, string, string, string, string]
  readonly emotion: string
  /** Name of each lane and the small line under it; an empty line is left out. */
  readonly lanes: Readonly<Record<LaneId, { readonly name: string; readonly sub: string }>>
  readonly gap: string
  readonly peopleRating: string
  readonly notRated: string
  readonly tooFew: string
  readonly split: string
  readonly secret: string
  readonly noneYet: string
  /** Heads what is linked to no touchpoint. */
  readonly wholeJourney: string
  readonly noTouchpoints: string
  readonly unplaced: string
  readonly initiativeLine: (owner: string, due: string) => string
  readonly kpiTarget: (value: string) => string
  readonly key: {
    readonly staff: string
    readonly band: string
    readonly customers: string
    readonly truth: string
    /** Where more are proposed than have a diamond, ≥ 1 of them. */
    readonly truthMore: (undrawn: number) => string
    readonly win: string
    readonly pain: string
    readonly good: string
    readonly pair: string
  }
  /** A reason as the start of a sentence without its full stop; `figure` formats numbers. */
  readonly reason: (reason: MomentReason, figure: ReasonFigures) => string
  readonly headline: {
    readonly fall: (from: string, to: string) => string
    readonly lowest: (title: string) => string
    readonly unrated: string
    /** People rated, but nowhere enough of them for a figure. */
    readonly tooFew: string
    readonly secret: string
  }
  readonly poster: {
    readonly journey: string
    readonly personas: (names: string, count: number) => string
    readonly segments: (names: string) => string
    readonly departments: string
    readonly summary: (counts: PosterCounts) => string
    readonly largestGap: (title: string) => string
    readonly ratedOf: (rated: string, of: string) => string
    readonly rated: (missing: number) => string
    readonly quickWins: (count: number) => string
    readonly peakEnd: (mean: string) => string
    readonly howToRead: string
    readonly howToReadText: string
    readonly roundName: (number: number) => string
    readonly round: (name: string, day: string) => string
    /** Before the reveal nobody may be told how much is rated. */
    readonly size: (counts: Pick<PosterCounts, 'touchpoints' | 'stages'>) => string
    readonly rules: string
    /** Most people behind one figure who have no device; `null`: fewer than three. */
    readonly proxied: (most: number | null) => string
    /** Most people behind one figure whose answers were erased after the reveal. */
    readonly erased: (most: number) => string
  }
  readonly description: (title: string, touchpoints: number, stages: number) => string
}

/** How the numbers of a reason are written: scores as `4.6`, differences as `2.5`, emotions as `−1.4`. */
interface ReasonFigures {
  readonly plain: (value: number) => string
  readonly signed: (value: number) => string
}

interface PosterCounts {
  readonly touchpoints: number
  readonly stages: number
  readonly rated: number
  readonly quickWins: number
}

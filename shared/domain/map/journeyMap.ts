import type { Initiative } from '../priority/initiative.ts'
import type { Decides, DepartmentRow } from '../rating/tally.ts'
import type { Finding } from '../swot/finding.ts'
import type { Decision, Reach, Tag } from '../touchpoint/touchpoint.ts'
import type { Channel, Department, Kpi, Language } from '../workshop.ts'
import type { MomentReason } from './momentsOfTruth.ts'

/**
 * What one answer's votes allow to say (SPEC M2): `notRated` nobody answered; `tooFew` fewer than
 * three did, so no figure is shown; `split` people stand at both ends, the mean says little.
 */
type Reading = 'notRated' | 'tooFew' | 'split' | 'rated'

/** One answer of one touchpoint. `mean` and `quartiles` are `null` unless `rated` or `split`. */
export interface Figure {
  readonly reading: Reading
  readonly n: number
  /** In scale units: expectation and experience 1..5, emotion −2..+2. */
  readonly mean: number | null
  readonly quartiles: readonly [number, number] | null
  /** van der Eijk's A, −1..1. */
  readonly agreement: number | null
  /** People per category, lowest first; empty under three answers. */
  readonly counts: readonly number[]
}

/** What customers answered about a touchpoint; never pooled with the staff's figures (SPEC M9). */
interface CustomerFigures {
  readonly expectation: Figure
  readonly experience: Figure
  readonly emotion: Figure
}

/** One column of the map. */
export interface MapTouchpoint {
  readonly id: string
  readonly title: string
  readonly note: string
  /** Id of the stage whose column band it stands under. */
  readonly stage: string
  /** Place in the whole journey, 0-based; stays when columns are filtered. */
  readonly order: number
  readonly channels: readonly string[]
  readonly reach: Reach | null
  /** Id of the owning department. */
  readonly owner: string | null
  readonly tags: readonly Tag[]
  readonly decision: Decision | null
  readonly isPain: boolean
  readonly isGood: boolean
  readonly expectation: Figure
  readonly experience: Figure
  readonly emotion: Figure
  /** Paired gap −4..+4; `null` under three people who gave both answers. */
  readonly gap: number | null
  /** People who gave at least one answer, and people who said "no contact". */
  readonly n: number
  readonly noContact: number
  /** Of these `n`, who has no device and who was erased since (see `Proxied`); absent = nobody. */
  readonly proxied?: number | null
  readonly erased?: number
  /** People who marked that customers decide here; absent where it is not told. */
  readonly decides?: Decides
  readonly departments: readonly DepartmentRow[]
  /** Highest minus lowest visible department mean of experience, 0..4. */
  readonly range: number | null
  /** Ids; quick wins are also among `initiatives`. */
  readonly quickWins: readonly string[]
  readonly initiatives: readonly string[]
  readonly findings: readonly string[]
  /** Evidence items that were kept. */
  readonly evidence: number
  readonly comments: number
  /** Why it is proposed as a moment of truth; empty when it is not. */
  readonly reasons: readonly MomentReason[]
  /** Drawn as a moment of truth: one of the strongest candidates. */
  readonly isMoment: boolean
  readonly customer: CustomerFigures | null
}

export interface MapInitiative {
  readonly initiative: Initiative
  readonly isQuickWin: boolean
  /** Means 1..5 of the secret estimates; `null` before their reveal or under three. */
  readonly impact: number | null
  readonly effort: number | null
  readonly n: number
}

export interface MapStage {
  /** Empty for touchpoints whose stage was removed. */
  readonly id: string
  readonly name: string
  readonly subtitle: string
  readonly customerGoal: string
  readonly ourGoal: string
  readonly touchpoints: readonly MapTouchpoint[]
  readonly volume: number | null
  /** Share 0..1 of the previous stage's customers who do not arrive; `null` = no data or a rise. */
  readonly loss: number | null
  readonly kpis: readonly Kpi[]
  readonly findings: readonly Finding[]
  readonly initiatives: readonly MapInitiative[]
}

interface MapDepartment extends Department {
  /** One letter or digit that no other department of the workshop has. */
  readonly initial: string
}

/** Everything the map shows, computed from what people wrote and voted. Lists are in display order. */
export interface JourneyMap {
  readonly title: string
  readonly goal: string
  /** Names of the personas and of the customer groups the journey is about; empty names are left out. */
  readonly personas: readonly string[]
  readonly segments: readonly string[]
  readonly language: Language
  /** Whether the ratings of the current round are revealed; before that every figure is empty. */
  readonly isRevealed: boolean
  /** `number` counts from 1; `name` may be empty. */
  readonly round: {
    readonly number: number
    readonly name: string
    readonly revealedAt: number | null
  }
  readonly stages: readonly MapStage[]
  /** All touchpoints in journey order, the same objects as in `stages`. */
  readonly touchpoints: readonly MapTouchpoint[]
  readonly channels: readonly Channel[]
  readonly departments: readonly MapDepartment[]
  readonly hasCustomers: boolean
  /** The largest of these marks over all touchpoints: what a reader has to know of the figures as a whole. */
  readonly marks: Pick<MapTouchpoint, 'proxied' | 'erased'>
  /** Findings and initiatives linked to no touchpoint of the map. */
  readonly loose: {
    readonly findings: readonly Finding[]
    readonly initiatives: readonly MapInitiative[]
  }
}

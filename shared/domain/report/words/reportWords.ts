import type { ViewWord } from '../../customer/compare.ts'
import type { EvidenceKind } from '../../evidence/evidence.ts'
import type { CustomerClass } from '../../participant.ts'
import type { BeforeAfter } from '../../rating/beforeAfter.ts'
import type { Crosshair } from '../../rating/crosshair.ts'
import type { HeatMeasure } from '../../rating/heatmap.ts'
import type { ImportancePerformanceQuadrant } from '../../rating/importancePerformance.ts'
import type { InitiativeStatus } from '../../priority/initiative.ts'
import type { InitiativeQuadrant } from '../../priority/quadrant.ts'
import type { SwotQuadrant } from '../../swot/finding.ts'
import type { Decision, Reach, Tag } from '../../touchpoint/touchpoint.ts'

/** Every word of the exported files that nobody typed. */
export interface ReportWords {
  readonly quickWinColumns: Readonly<Record<QuickWinColumn, string>>
  readonly touchpointColumns: Readonly<Record<TouchpointColumn, string>>
  readonly findingColumns: Readonly<Record<FindingColumn, string>>
  readonly initiativeQuadrants: Readonly<Record<InitiativeQuadrant, string>>
  readonly statuses: Readonly<Record<InitiativeStatus, string>>
  readonly swotQuadrants: Readonly<Record<SwotQuadrant, string>>
  readonly origins: Readonly<Record<'votes' | 'person', string>>
  readonly reaches: Readonly<Record<Reach, string>>
  readonly tags: Readonly<Record<Tag, string>>
  readonly decisions: Readonly<Record<Decision, string>>
  readonly tooFew: string
  readonly yes: string
  readonly no: string
  readonly list: {
    readonly title: string
    readonly goal: string
    /** Nothing could be estimated. */
    readonly noInitiatives: string
    /** The estimates are still secret. */
    readonly notRevealed: string
    /** They are revealed, and nothing is a quick win. */
    readonly none: string
    readonly howRead: string
    /** Axes, direction, threshold and what is left out; `threshold` is already formatted. */
    readonly rules: (threshold: string) => readonly string[]
    readonly checks: string
    readonly applicable: string
    readonly measurable: string
    readonly feasible: string
    /** Explains the mark `=` behind a shared rank. */
    readonly tie: string
  }
  /** What marks figures and lines: answers and notes a scribe entered, and answers erased since. */
  readonly marks: {
    /** Heads how many of the people in a figure have no device. */
    readonly proxied: string
    /** One or two of them, or none: which of them answered is not told. */
    readonly few: string
    readonly erased: string
    /** Heads for whom a line was written. */
    readonly entered: string
    /** `by` is empty where nobody writes for this person at the moment. */
    readonly enteredFor: (name: string, by: string) => string
    /** `null`: fewer than three. */
    readonly ofThem: (n: number, proxied: number | null) => string
    readonly proxiedRule: string
    readonly erasedRule: string
  }
  readonly measures: Readonly<Record<HeatMeasure, string>>
  /** Heads how many marked that customers decide at a touchpoint, and how many had the mark on offer. */
  readonly decides: Readonly<Record<'votes' | 'voters', string>>
  /** How a round without a name is called. */
  readonly round: (number: number) => string
  /** Expectation against experience, by the quadrants of Importance–Performance Analysis. */
  readonly worth: {
    readonly title: string
    readonly columns: Readonly<Record<WorthColumn, string>>
    readonly quadrants: Readonly<Record<ImportancePerformanceQuadrant, string>>
    /** Where the lines cross. */
    readonly crosshair: Readonly<Record<Crosshair, string>>
    /** The lines themselves, as formatted figures. */
    readonly at: (expectation: string, experience: string) => string
    readonly rules: readonly string[]
  }
  readonly rounds: {
    readonly title: string
    readonly columns: Readonly<Record<RoundColumn, string>>
    readonly verdicts: Readonly<Record<BeforeAfter['verdict'], string>>
    readonly rules: readonly string[]
  }
  /** What was rated after a reveal. */
  readonly late: {
    readonly title: string
    /** Heads the round it came after. */
    readonly round: string
    readonly rules: readonly string[]
  }
  readonly customers: {
    readonly title: string
    readonly columns: Readonly<Record<CustomerColumn, string>>
    readonly statuses: Readonly<Record<ViewWord, string>>
    readonly rules: readonly string[]
  }
  readonly evidence: {
    readonly title: string
    /** Words the import of evidence knows a column by, except for `until`. */
    readonly columns: Readonly<Record<EvidenceColumn, string>>
    readonly kinds: Readonly<Record<EvidenceKind, string>>
  }
  readonly record: {
    readonly title: string
    readonly people: string
    readonly count: string
    readonly withoutDepartment: string
    readonly touchpoints: string
    readonly findings: string
    readonly initiatives: string
    /** A section nobody has filled. */
    readonly nothing: string
    readonly ratingsSecret: string
    readonly rules: readonly string[]
  }
}

type QuickWinColumn =
  | 'rank'
  | 'initiative'
  | 'quadrant'
  | 'impact'
  | 'effort'
  | 'n'
  | 'owner'
  | 'department'
  | 'due'
  | 'status'
  | 'measure'
  | 'touchpoints'
  | 'findings'

/** Columns of the touchpoint table, in their order. */
export type TouchpointColumn =
  | 'order'
  | 'stage'
  | 'touchpoint'
  | 'channels'
  | 'reach'
  | 'department'
  | 'tags'
  | 'expectation'
  | 'experience'
  | 'gap'
  | 'emotion'
  | 'agreement'
  | 'n'
  | 'noContact'
  | 'decision'
  | 'evidence'
  | 'note'

/** Columns of expectation against experience, in their order. */
type WorthColumn =
  | 'stage'
  | 'touchpoint'
  | 'expectation'
  | 'experience'
  | 'n'
  | 'quadrant'
  | 'save'
  | 'expectationLine'
  | 'experienceLine'
  | 'crosshair'

/** Columns of before and after, in their order. */
type RoundColumn =
  | 'stage'
  | 'touchpoint'
  | 'measure'
  | 'beforeRound'
  | 'before'
  | 'beforeN'
  | 'afterRound'
  | 'after'
  | 'afterN'
  | 'change'
  | 'verdict'

/** Columns of staff and customers, in their order. */
type CustomerColumn =
  | 'stage'
  | 'touchpoint'
  | 'measure'
  | 'staff'
  | 'staffN'
  | 'customers'
  | 'customersN'
  | 'difference'
  | 'status'
  | CustomerClass

type EvidenceColumn =
  'stage' | 'touchpoint' | 'kind' | 'text' | 'source' | 'date' | 'until' | 'count'

type FindingColumn =
  'quadrant' | 'finding' | 'touchpoints' | 'origin' | 'reason' | 'dots' | 'voters'

import type { AbsentOwner, InitiativeId } from '../story/initiatives.ts'
import type { KpiSource } from '../story/kpiFigures.ts'
import type { FindingId, ReasonKind } from '../story/outcome.ts'
import type { CommentId, EvidenceId, NotedTouchpoint } from '../story/remarks.ts'
import type { FacilitatorSeat, Seat } from '../story/seats.ts'

/** Who is there, what it is about. */
export interface CastWords {
  readonly title: string
  /** Under this name the finished workshop is kept. */
  readonly versionName: string
  readonly people: Readonly<Record<Seat | FacilitatorSeat | AbsentOwner, string>>
  /** Paragraphs. */
  readonly brief: readonly string[]
  readonly kpiSources: Readonly<Record<KpiSource, string>>
}

/** What people wrote about touchpoints. */
export interface RemarkWords {
  /** Paragraphs. */
  readonly notes: Readonly<Record<NotedTouchpoint, readonly string[]>>
  readonly comments: Readonly<Record<CommentId, string>>
  readonly evidence: Readonly<
    Record<EvidenceId, { readonly text: string; readonly source: string }>
  >
}

/** Means of one touchpoint, formatted in the language of the words; `gap` carries its sign. */
export interface ReasonFigures {
  readonly expectation: string
  readonly experience: string
  readonly emotion: string
  readonly gap: string
  readonly people: number
}

/** What came out of it. */
export interface OutcomeWords {
  readonly findings: Readonly<Record<FindingId, string>>
  readonly reasons: Readonly<Record<ReasonKind, (figures: ReasonFigures) => string>>
  readonly initiatives: Readonly<
    Record<InitiativeId, { readonly title: string; readonly measure: string }>
  >
}

/** Everything the demo says in one language. */
export type DemoWords = CastWords & RemarkWords & OutcomeWords

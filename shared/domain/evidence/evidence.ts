/** Where evidence can come from, in the order of the menus. */
export const evidenceKinds = [
  'crm',
  'complaint',
  'feedback',
  'analytics',
  'monitoring',
  'staffInterview',
  'customerInterview',
  'supportMail',
] as const
/** Most that can stand behind one piece of evidence. */
export const mostBehind = 1_000_000_000

export type EvidenceKind = (typeof evidenceKinds)[number]

/** A fact that speaks for or against what people rate (GLOSSARY: evidence). */
export interface Evidence {
  readonly id: string
  readonly touchpoint: string
  readonly kind: EvidenceKind
  readonly text: string
  readonly source: string
  /** Day it is of, or the first one where it is of several (`YYYY-MM-DD`); `null` = not said. */
  readonly date: string | null
  /** Last day, where it is of several; left out = of one day or not said. */
  readonly until?: string | undefined
  /** How many mails, complaints or answers stand behind it, from 1; left out = it stands for itself. */
  readonly count?: number | undefined
  /** Id of the import of survey results it came with; left out = it did not. */
  readonly survey?: string | undefined
  readonly status: 'kept' | 'rejected'
  readonly author: string | null
}

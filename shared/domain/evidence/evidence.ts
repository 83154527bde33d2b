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
export type EvidenceKind = (typeof evidenceKinds)[number]

/** A fact that speaks for or against what people rate (GLOSSARY: evidence). */
export interface Evidence {
  readonly id: string
  readonly touchpoint: string
  readonly kind: EvidenceKind
  readonly text: string
  readonly source: string
  readonly date: string | null
  readonly status: 'kept' | 'rejected'
  readonly author: string | null
}

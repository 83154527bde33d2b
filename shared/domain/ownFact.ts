/** How far a person is with an activity: `n` of `of` touchpoints rated or items estimated, dots left, or drafts. */
export interface OwnFact {
  readonly kind: 'drafts' | 'rated' | 'dots' | 'estimated'
  readonly n: number
  readonly of: number
}

/** The four quadrants: inside helps, inside hurts, outside could help, outside could hurt. */
export const quadrants = ['strength', 'weakness', 'opportunity', 'threat'] as const
export type SwotQuadrant = (typeof quadrants)[number]

/** An item on the SWOT board (GLOSSARY: finding). */
export interface Finding {
  readonly id: string
  readonly text: string
  readonly quadrant: SwotQuadrant
  /** Ids of the touchpoints it is about. */
  readonly touchpoints: readonly string[]
  /** `votes`: taken from a suggestion; `person`: written by hand. */
  readonly origin: 'votes' | 'person'
  /** The suggestion's reason in words, kept as it was shown; empty for hand-written ones. */
  readonly reason: string
  readonly position: string
  readonly author: string | null
}

/** Lanes a reader can fold and reorder, in their first order. The emotion curve is always there. */
export const laneIds = [
  'goals',
  'pairs',
  'channels',
  'owners',
  'evidence',
  'volume',
  'kpis',
  'findings',
  'initiatives',
] as const
export type LaneId = (typeof laneIds)[number]

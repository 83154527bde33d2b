/** Figures the page of methods explains, in its order; each has an address of its own, `/methods#gap`. */
export const figureIds = [
  'mean',
  'gap',
  'agreement',
  'departments',
  'suppression',
  'emotion',
  'peakEnd',
  'moments',
  'importance',
  'rounds',
  'late',
  'customers',
  'netPromoter',
  'satisfaction',
  'effort',
  'stages',
  'dots',
  'impactEffort',
] as const
export type FigureId = (typeof figureIds)[number]

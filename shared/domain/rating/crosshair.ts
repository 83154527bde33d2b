/** Where the lines of expectation and experience cross: at the means of all touchpoints, or in the middle of the scales. */
export const crosshairs = ['mean', 'scale'] as const
export type Crosshair = (typeof crosshairs)[number]

/**
 * Sizes of one way to draw the map, in px before `scale` multiplies them. Screen and poster differ
 * in nothing but these.
 */
export interface Look {
  readonly scale: number
  /** Space left of the columns for lane names and axes. */
  readonly gutter: number
  readonly rightPad: number
  readonly stageGap: number
  readonly stageSize: number
  /** Height of the stage band when a sentence takes two lines. */
  readonly bandHeight: number
  readonly titleSize: number
  readonly heroHeight: number
  readonly pairHeight: number
  readonly rowHeight: number
  readonly volumeHeight: number
  /** Widths a note at a moment of truth tries, best first; none draws no notes. */
  readonly noteWidths: readonly number[]
  /** `scroll`: a column never falls under its least width. `overview`: everything fits. */
  readonly fit: 'scroll' | 'overview'
}

/** A column never falls under `snug`; where that would not be enough it gets `least` and the sheet grows. */
export const columnWidths = { snug: 40, least: 44, most: 132, oneStorey: 92, dense: 26 } as const

/** Sizes for the screen, in px. */
export const screenLook: Look = {
  scale: 1,
  gutter: 104,
  rightPad: 12,
  stageGap: 14,
  stageSize: 20,
  bandHeight: 70,
  titleSize: 11.5,
  heroHeight: 246,
  pairHeight: 112,
  rowHeight: 17,
  volumeHeight: 54,
  noteWidths: [120, 150, 180, 100],
  fit: 'scroll',
}

/** Sizes for the printed poster, in px. */
export const posterLook: Look = {
  scale: 1.09,
  gutter: 122,
  rightPad: 0,
  stageGap: 22,
  stageSize: 26,
  bandHeight: 74,
  titleSize: 13.5,
  heroHeight: 266,
  pairHeight: 104,
  rowHeight: 15,
  volumeHeight: 46,
  noteWidths: [170, 210, 140],
  fit: 'scroll',
}

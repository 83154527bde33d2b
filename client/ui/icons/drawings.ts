/** One icon on the 16 px grid, 1.5 px stroke, round ends. */
export interface Drawing {
  readonly d: string
  /** Dash pattern of the stroke, for the peripheral ring and the ring of "saving". */
  readonly dash?: string
  /** A part that is filled: the inner disc of "internal" reach is the only one in the interface. */
  readonly disc?: string
  /** A part drawn solid even when `d` is dashed. */
  readonly solid?: string
  /** Stroke width when it is not 1.5 (dots are short thick strokes). */
  readonly width?: number
}

export const ring = 'M13.8 8a5.8 5.8 0 1 1-11.6 0 5.8 5.8 0 0 1 11.6 0z'
const eye = 'M1.6 8S4 3.7 8 3.7 14.4 8 14.4 8 12 12.3 8 12.3 1.6 8 1.6 8z'
export const slash = 'M2.6 2.6l10.8 10.8'

/** Our own family, what joining and rating draw of it; `laterDrawings.ts` has the others. */
export const drawings = {
  // plain signs
  check: { d: 'M3 8.6l3.2 3.2L13 4.8' },
  close: { d: 'M4 4l8 8M12 4l-8 8' },
  chevronDown: { d: 'M3.6 6L8 10.4 12.4 6' },
  chevronLeft: { d: 'M10 3.6L5.6 8l4.4 4.4' },
  menu: { d: 'M2.6 4.4h10.8M2.6 8h10.8M2.6 11.6h10.8' },
  chevronRight: { d: 'M6 3.6L10.4 8 6 12.4' },
  undo: { d: 'M5.4 3.4L2.6 6.2l2.8 2.8M2.8 6.2h6.4a3.6 3.6 0 0 1 0 7.2H6' },
  rotate: {
    d: 'M3 8a5 5 0 0 1 8.6-3.4L13.2 6M13.2 2.8V6H10M13 8a5 5 0 0 1-8.6 3.4L2.8 10M2.8 13.2V10H6',
  },
  // the room
  clock: { d: `${ring}M8 4.8V8l2.2 1.6` },
  people: {
    d: 'M8.4 5.4a2.4 2.4 0 1 1-4.8 0 2.4 2.4 0 0 1 4.8 0zM1.8 13.2c0-2.6 1.8-4.2 4.2-4.2s4.2 1.6 4.2 4.2M10.6 3.3a2.4 2.4 0 0 1 0 4.3M11.8 9.3c1.5.6 2.4 2 2.4 3.9',
  },
  lock: {
    d: 'M4.6 7h6.8a1.4 1.4 0 0 1 1.4 1.4v3.7a1.4 1.4 0 0 1-1.4 1.4H4.6a1.4 1.4 0 0 1-1.4-1.4V8.4A1.4 1.4 0 0 1 4.6 7zM5.2 7V5a2.8 2.8 0 0 1 5.6 0v2',
  },
  eye: { d: `${eye}M9.9 8a1.9 1.9 0 1 1-3.8 0 1.9 1.9 0 0 1 3.8 0z` },
  list: { d: 'M5.6 4H14M5.6 8H14M5.6 12H14M2.4 4h.01M2.4 8h.01M2.4 12h.01' },
  saving: { d: ring, dash: '3 2.6' },
  offline: {
    d: `M2 6.2C4 4.4 6 3.6 8 3.6s4 .8 6 2.6M4.4 8.8c1.1-1 2.3-1.5 3.6-1.5s2.5.5 3.6 1.5M8 12.2h.01${slash}`,
  },
  alert: { d: 'M8 2.6l6 10.6H2zM8 6.6v3M8 11.4h.01' },
  info: { d: `${ring}M8 7.4v3.4M8 5.2h.01` },
} satisfies Record<string, Drawing>

export type DrawingName = keyof typeof drawings

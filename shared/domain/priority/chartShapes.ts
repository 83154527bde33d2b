/** The shapes the impact–effort chart is made of; all in px. */

/** Inner edges of the chart in px: effort 1 at `left`, 5 at `right`; impact 5 at `top`, 1 at `bottom`. */
export interface Plot {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** An ellipse with axes along the page, in px. */
export interface Ellipse {
  readonly x: number
  readonly y: number
  readonly rx: number
  readonly ry: number
}

/** A line between the two camps of one axis. */
export interface CampLine {
  readonly axis: 'impact' | 'effort'
  readonly from: { readonly x: number; readonly y: number }
  readonly to: { readonly x: number; readonly y: number }
}

/** A rectangle in px; `x`, `y` its upper left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A point in any unit; the curve asks for strictly growing `x`. */
export interface Point {
  readonly x: number
  readonly y: number
}

/**
 * Slopes at the points of a monotone cubic: between two neighbours the curve never leaves the range
 * of their values, so a drawn emotion never rises above a vote (SPEC M5).
 *
 * @param points strictly growing in `x`; fewer than two give slopes of 0
 * @returns one slope per point, in y per x
 * @see Fritsch, Carlson 1980, "Monotone Piecewise Cubic Interpolation", SIAM J. Numer. Anal. 17(2)
 */
export function monotoneSlopes(points: readonly Point[]): readonly number[] {
  if (points.length < 2) return points.map(() => 0)
  const secants = points.slice(1).map((point, i) => secant(points[i]!, point))
  const slopes = points.map((_, i) => {
    const before = secants[i - 1] ?? secants[0]!
    const after = secants[i] ?? secants[secants.length - 1]!
    return before * after <= 0 ? 0 : (before + after) / 2
  })
  secants.forEach((d, i) => {
    if (d === 0) {
      slopes[i] = slopes[i + 1] = 0
      return
    }
    const a = slopes[i]! / d
    const b = slopes[i + 1]! / d
    const length = Math.hypot(a, b)
    if (length <= 3) return
    slopes[i] = (3 * a * d) / length
    slopes[i + 1] = (3 * b * d) / length
  })
  return slopes
}

function secant(a: Point, b: Point): number {
  if (b.x <= a.x) throw new RangeError('a curve needs points with growing x')
  return (b.y - a.y) / (b.x - a.x)
}

/**
 * The curve's height at `x`. Outside the points it stays at the nearest end; no points give `null`.
 */
export function curveAt(points: readonly Point[], x: number): number | null {
  const first = points[0]
  if (first === undefined) return null
  if (x <= first.x) return first.y
  const slopes = monotoneSlopes(points)
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1]!
    const b = points[i]!
    if (x > b.x) continue
    const h = b.x - a.x
    const t = (x - a.x) / h
    const rest = 1 - t
    return (
      (1 + 2 * t) * rest * rest * a.y +
      t * rest * rest * h * slopes[i - 1]! +
      t * t * (3 - 2 * t) * b.y +
      t * t * (t - 1) * h * slopes[i]!
    )
  }
  return points[points.length - 1]!.y
}

/** One Bézier piece: two control points and the end. */
export type CurvePiece = readonly [Point, Point, Point]

/** The curve as Bézier pieces from each point to the next; empty under two points. */
export function curvePieces(points: readonly Point[]): readonly CurvePiece[] {
  const slopes = monotoneSlopes(points)
  return points.slice(1).map((b, i) => {
    const a = points[i]!
    const third = (b.x - a.x) / 3
    return [
      { x: a.x + third, y: a.y + slopes[i]! * third },
      { x: b.x - third, y: b.y - slopes[i + 1]! * third },
      b,
    ]
  })
}

/** The same pieces walked from the last point back to the first, for the lower edge of a band. */
export function reversePieces(
  points: readonly Point[],
  pieces: readonly CurvePiece[],
): readonly CurvePiece[] {
  return pieces.map((piece, i): CurvePiece => [piece[1], piece[0], points[i]!]).reverse()
}

/**
 * Splits a row of touchpoints where the line must break: at a missing value and wherever two
 * neighbours of the list are not neighbours in the journey (SPEC M5).
 *
 * @param values in journey order; `order` is the place in the journey, `value` is `null` where nobody may be quoted
 * @returns runs of indexes into `values`, each at least one long
 */
export function runsOf(
  values: readonly { readonly order: number; readonly value: number | null }[],
): readonly (readonly number[])[] {
  const runs: number[][] = []
  values.forEach(({ order, value }, i) => {
    if (value === null) return
    const before = values[i - 1]
    const goesOn = before !== undefined && before.value !== null && before.order === order - 1
    if (goesOn) runs[runs.length - 1]!.push(i)
    else runs.push([i])
  })
  return runs
}

/** A curve in a box of 240 × 84: neutral at y 40, one step of emotion 15 high. */
export interface LittleCurvePath {
  readonly path: string
  readonly points: readonly {
    readonly x: number
    readonly y: number
    readonly emotion: -2 | 0 | 2
  }[]
}

/** Joins the moods by cubic pieces that are flat at every point, so the line never rises above one. Empty input gives an empty path. */
export function littleCurve(mood: readonly number[]): LittleCurvePath {
  const gap = mood.length > 1 ? 220 / (mood.length - 1) : 0
  const points = mood.map((value, at) => ({
    x: round(10 + at * gap),
    y: round(40 - value * 15),
    emotion: value > 0.3 ? (2 as const) : value < -0.3 ? (-2 as const) : (0 as const),
  }))
  const path = points
    .map((point, at) => {
      const before = points[at - 1]
      if (before === undefined) return `M${point.x} ${point.y}`
      const middle = round((before.x + point.x) / 2)
      return `C${middle} ${before.y} ${middle} ${point.y} ${point.x} ${point.y}`
    })
    .join('')
  return { path, points }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

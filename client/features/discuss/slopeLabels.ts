/** Values beside the two ends of the lines between two rounds: none lies on another one. */

/** One value that wants to stand at an end. */
interface SlopeValue {
  /** Where its mark is, in the units of the drawing. */
  readonly y: number
  readonly text: string
  /** A change one speaks of: written before all others, a little aside if need be. */
  readonly isClear: boolean
}

interface SlopeLabel extends SlopeValue {
  /** Where it is written. */
  readonly at: number
}

/** From the middle of one label to the next; the type is 11 units high. */
export const labelStep = 13

/** How far a clear change may stand from its mark: nearest first, never so far that it seems another one's. */
const asides = [0, -4, 4, -8, 8]

/**
 * The values that have room at one end. Equal ones at one place are written once; what has no room is left out,
 * as the table beside the drawing has all of them.
 *
 * @param values of one end, in any order
 * @returns highest first
 */
export function slopeLabels(values: readonly SlopeValue[]): readonly SlopeLabel[] {
  const placed: SlopeLabel[] = []
  const byWeight = [
    ...values.filter(({ isClear }) => isClear),
    ...values.filter(({ isClear }) => !isClear),
  ]
  for (const value of byWeight) {
    if (placed.some(({ text, y }) => text === value.text && Math.abs(y - value.y) < 1)) continue
    const room = (value.isClear ? asides : [0]).find((aside) =>
      placed.every(({ at }) => Math.abs(at - value.y - aside) >= labelStep),
    )
    if (room !== undefined) placed.push({ ...value, at: value.y + room })
  }
  return placed.sort((a, b) => a.at - b.at)
}

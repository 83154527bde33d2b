/**
 * Heat step of a figure for colouring a cell: −4..4, negative = worse, 0 = level. The figure is
 * always printed in the cell, so the step only helps the eye. For a gap the cuts lie at 0.5, 1, 2, 3.
 *
 * @param value signed figure; @param reach the largest it can be (4 for a gap, 2 for an emotion)
 */
export function heatOf(value: number, reach: number): number {
  const size = (Math.abs(value) / reach) * 4
  if (size < 0.5) return 0
  return Math.sign(value) * Math.min(4, Math.floor(size) + 1)
}

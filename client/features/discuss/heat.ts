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

/**
 * Heat step of a figure of the heatmap: a gap and an emotion around 0, an experience around the middle of
 * its scale. An expectation is neither good nor bad; its step says how much is counted on.
 */
export function shadeOf(
  value: number,
  measure: 'expectation' | 'experience' | 'emotion' | 'gap',
): number {
  if (measure === 'gap') return heatOf(value, 4)
  return measure === 'emotion' ? heatOf(value, 2) : heatOf(value - 3, 2)
}

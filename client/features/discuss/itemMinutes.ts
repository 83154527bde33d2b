/** What the clock of one item offers. */
const usual = [1, 2, 3, 5, 8, 10, 15]

/**
 * Minutes for one item of the discussion: the step's planned minutes shared among what people differ on,
 * whole, 1 to 15 (OUR RULE); 3 where nothing is planned.
 *
 * @param planned minutes of the step, ≥ 0
 * @param items touchpoints people differ on
 */
export function minutesPerItem(planned: number, items: number): number {
  if (planned <= 0) return 3
  return Math.min(15, Math.max(1, Math.floor(planned / Math.max(1, items))))
}

/** The usual minutes and the one that is set, in order. */
export function offeredMinutes(set: number): readonly number[] {
  return [...new Set([...usual, set])].sort((a, b) => a - b)
}

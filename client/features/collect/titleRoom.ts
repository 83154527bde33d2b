import { countGraphemes, textLimits, tidyLine } from '../../../shared/domain/text.ts'

/** From here on the field says how much room is left. */
const nearlyFull = 40

/**
 * How many characters a title that is being typed may still get, as it would be kept: without the spaces around it.
 *
 * @returns negative = so many too many; `null` = far from the limit, nothing needs to be said
 */
export function titleRoom(typed: string): number | null {
  // A character is at least one unit: this short, nothing has to be counted.
  if (typed.length < textLimits.title - nearlyFull) return null
  const left = textLimits.title - countGraphemes(tidyLine(typed))
  return left > nearlyFull ? null : left
}

/** Whether it can become the title of a touchpoint without being cut. */
export function fitsTitle(typed: string): boolean {
  return (titleRoom(typed) ?? 0) >= 0
}

/**
 * Fewest people a figure is told about (SPEC D2). Under three, the words "too few" stand in its
 * place: the figure would say little, and it would say it about somebody.
 */
export const fewest = 3

/** Whether a group of `n` people can be told without telling on anyone: nobody at all, or three and more. */
export function isSafe(n: number): boolean {
  return n === 0 || n >= fewest
}

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const base = digits.length

/**
 * Sort key of the `index`-th record of a list that is written at once: `a0`, `a1` … `az`, `b00` …
 * The same keys the board makes when people append one note after another, so later ones fit between.
 *
 * @param index 0..3905, otherwise a RangeError: the caller's fault
 */
export function positionAt(index: number): string {
  const inSecond = index - base
  if (!Number.isInteger(index) || index < 0 || inSecond >= base * base) {
    throw new RangeError(`no sort key for place ${index}`)
  }
  if (inSecond < 0) return `a${digits.charAt(index)}`
  return `b${digits.charAt(Math.floor(inSecond / base))}${digits.charAt(inSecond % base)}`
}

/** How much larger than usual people have set their text; 1 = as it comes. */
export function textScale(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1
}

/** The lines of a pasted list that say something, without the bullets and numbers lists begin with. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.replace(/^\s*(?:[-*•–—▪◦]|\d{1,3}[.)])\s+/u, '').trim())
    .filter((line) => line !== '')
}

/** The lines of a pasted list that say something, without the bullets and numbers lists begin with. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.replace(/^\s*(?:[-*•–—▪◦]|\d{1,3}[.)])\s+/u, '').trim())
    .filter((line) => line !== '')
}

/** Whether what was pasted are cells of a spreadsheet: most of its lines are parted by tabs. */
export function isTable(text: string): boolean {
  const lines = text.split(/\r\n|[\n\r]/u).filter((line) => line.trim() !== '')
  const parted = lines.filter((line) => /\S\t+\s*\S/u.test(line))
  return lines.length > 1 && parted.length * 2 > lines.length
}

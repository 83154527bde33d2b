/**
 * The names in one cell, in order, each once. A name the workshop has is never cut, so a channel
 * called "Mail, letter" stays one; commas and slashes part names only where the parts say something.
 *
 * @param isKnown whether a name is one the workshop has
 */
export function splitCell(cell: string, isKnown: (name: string) => boolean): string[] {
  const whole = cell.trim()
  if (whole === '') return []
  if (isKnown(whole)) return [whole]
  const names = whole.split(/[;|\n\t]/u).flatMap((part) => splitPart(part.trim(), isKnown))
  return [...new Set(names)]
}

function splitPart(part: string, isKnown: (name: string) => boolean): string[] {
  if (part === '') return []
  if (isKnown(part)) return [part]
  const byComma = pieces(part, ',')
  if (byComma.length > 1) return byComma.flatMap((piece) => splitPart(piece, isKnown))
  const bySlash = pieces(part, '/')
  return bySlash.length > 1 && bySlash.some(isKnown) ? bySlash : [part]
}

function pieces(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
}

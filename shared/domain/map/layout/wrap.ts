const softHyphen = '\u00ad'

/** Width of a piece of text in px in one fixed font. */
export type WidthOf = (text: string) => number

/**
 * Breaks `text` into lines no wider than `width`. A word that alone is too wide is broken with a
 * hyphen. Beyond `max` lines the last one ends in an ellipsis.
 *
 * @returns at least one line for a non-empty text; none for an empty one
 */
export function wrapLines(
  text: string,
  width: number,
  { widthOf, max }: { readonly widthOf: WidthOf; readonly max: number },
): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of piecesOf(text, width, widthOf)) {
    const longer = `${line} ${word}`
    if (line === '') {
      line = word
      continue
    }
    if (!line.endsWith(softHyphen) && widthOf(longer) <= width) {
      line = longer
      continue
    }
    lines.push(shown(line))
    line = word
  }
  if (line !== '') lines.push(shown(line))
  if (lines.length <= max) return lines
  const rest = lines.slice(max - 1).join(' ')
  return [...lines.slice(0, max - 1), fitLine(rest, width, widthOf)]
}

/**
 * The same number of lines as `wrapLines` gives, but as even as possible, so that a label has no
 * lonely word at its end.
 */
export function balanceLines(
  text: string,
  width: number,
  { widthOf, max }: { readonly widthOf: WidthOf; readonly max: number },
): readonly string[] {
  const greedy = wrapLines(text, width, { widthOf, max })
  if (greedy.length < 2 || greedy[greedy.length - 1]!.endsWith('…')) return greedy
  const longestWord = Math.max(...text.split(/\s+/u).map(widthOf))
  let low = Math.min(width, Math.max(longestWord, width * 0.4))
  let high = width
  while (high - low > 1) {
    const middle = (low + high) / 2
    const count = wrapLines(text, middle, { widthOf, max: Infinity }).length
    if (count <= greedy.length) high = middle
    else low = middle
  }
  return wrapLines(text, high, { widthOf, max })
}

/** `text` if it fits, else as much of it as fits before an ellipsis. */
export function fitLine(text: string, width: number, widthOf: WidthOf): string {
  if (widthOf(text) <= width) return text
  const letters = [...text]
  while (letters.length > 1 && widthOf(`${letters.join('').trimEnd()}…`) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** Words; one wider than the line comes as several pieces, each but the last ending in a soft hyphen. */
function piecesOf(text: string, width: number, widthOf: WidthOf): readonly string[] {
  return text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .flatMap((word) => (widthOf(word) <= width ? [word] : breakWord(word, width, widthOf)))
}

function breakWord(word: string, width: number, widthOf: WidthOf): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece.length > 1 && widthOf(`${piece}${letter}-`) > width) {
      pieces.push(`${piece}${softHyphen}`)
      piece = ''
    }
    piece += letter
  }
  return [...pieces, piece]
}

function shown(line: string): string {
  return line.endsWith(softHyphen) ? `${line.slice(0, -1)}-` : line
}

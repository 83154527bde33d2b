/**
 * Breaking text into lines. Every letter is measured once at most, so the time it takes grows with
 * the length of a text and no faster, whatever somebody wrote (SPEC M16).
 */

/** Width in px of a piece of text in one fixed font: the sum of the widths of its letters. */
export type WidthOf = (text: string) => number

/** How lines are measured, and how many there may be at most. */
interface Wrapping {
  readonly widthOf: WidthOf
  readonly max: number
}

/** A word taken to its letters (code points). */
interface Word {
  readonly letters: readonly string[]
  /** `reach[i]` is the width of the first `i` letters in px. */
  readonly reach: readonly number[]
}

/** A word, or as much of one as a line holds. */
interface Piece {
  readonly text: string
  /** In px, with the hyphen where there is one. */
  readonly width: number
  /** Whether the word goes on in the next line; a hyphen then stands behind it. */
  readonly isBroken: boolean
}

/**
 * Breaks `text` into lines no wider than `width`. A word that alone is too wide is broken with a
 * hyphen. Beyond `max` lines the last one ends in an ellipsis.
 *
 * @returns at least one line for a non-empty text; none for an empty one
 */
export function wrapLines(
  text: string,
  width: number,
  { widthOf, max }: Wrapping,
): readonly string[] {
  const letterWidth = remembering(widthOf)
  return shorten(linesOf(wordsOf(text, letterWidth), width, letterWidth), width, {
    widthOf: letterWidth,
    max,
  })
}

/**
 * The same number of lines as `wrapLines` gives, but as even as possible, so that a label has no
 * lonely word at its end.
 */
export function balanceLines(
  text: string,
  width: number,
  { widthOf, max }: Wrapping,
): readonly string[] {
  const letterWidth = remembering(widthOf)
  const words = wordsOf(text, letterWidth)
  const greedy = linesOf(words, width, letterWidth)
  if (greedy.length > max) return shorten(greedy, width, { widthOf: letterWidth, max })
  if (greedy.length < 2) return greedy
  const longestWord = words.reduce((most, word) => Math.max(most, widthOfWord(word)), 0)
  let low = Math.min(width, Math.max(longestWord, width * 0.4))
  let high = width
  while (high - low > 1) {
    const middle = (low + high) / 2
    if (linesOf(words, middle, letterWidth).length <= greedy.length) high = middle
    else low = middle
  }
  return linesOf(words, high, letterWidth)
}

/** `text` if it fits, else as much of it as fits before an ellipsis. */
export function fitLine(text: string, width: number, widthOf: WidthOf): string {
  const letterWidth = remembering(widthOf)
  const { letters, reach } = wordOf(text, letterWidth)
  if (reach[letters.length]! <= width) return text
  const room = width - letterWidth('…')
  let count = 1
  let solid = 0
  for (let i = 0; i < letters.length; i++) {
    if (letters[i]!.trim() !== '') solid = reach[i + 1]!
    if (solid > room) break
    count = i + 1
  }
  return `${letters.slice(0, count).join('').trimEnd()}…`
}

function shorten(lines: readonly string[], width: number, { widthOf, max }: Wrapping) {
  if (lines.length <= max) return lines
  const rest = lines.slice(max - 1).join(' ')
  return [...lines.slice(0, max - 1), fitLine(rest, width, widthOf)]
}

function linesOf(words: readonly Word[], width: number, letterWidth: WidthOf): string[] {
  const lines: string[] = []
  let line: Piece | null = null
  for (const word of words) {
    for (const piece of piecesOf(word, width, letterWidth('-'))) {
      const longer: number = line === null ? 0 : line.width + letterWidth(' ') + piece.width
      if (line !== null && !line.isBroken && longer <= width) {
        line = { text: `${line.text} ${piece.text}`, width: longer, isBroken: piece.isBroken }
        continue
      }
      if (line !== null) lines.push(shown(line))
      line = piece
    }
  }
  if (line !== null) lines.push(shown(line))
  return lines
}

/** The word; one wider than the line comes in several pieces of at least two letters each. */
function piecesOf({ letters, reach }: Word, width: number, hyphen: number): readonly Piece[] {
  const pieces: Piece[] = []
  let start = 0
  const take = (end: number): void => {
    const isBroken = end < letters.length
    const width = reach[end]! - reach[start]! + (isBroken ? hyphen : 0)
    pieces.push({ text: letters.slice(start, end).join(''), width, isBroken })
    start = end
  }
  if (reach[letters.length]! > width) {
    for (let i = 1; i < letters.length; i++) {
      const isMark = reach[i + 1] === reach[i]
      const isLong = i - start > 1 || letters[start]!.length > 1
      if (isLong && !isMark && reach[i + 1]! - reach[start]! + hyphen > width) take(i)
    }
  }
  take(letters.length)
  return pieces
}

function wordsOf(text: string, letterWidth: WidthOf): readonly Word[] {
  return text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => wordOf(word, letterWidth))
}

function wordOf(text: string, letterWidth: WidthOf): Word {
  const letters = [...text]
  const reach = [0]
  for (const letter of letters) reach.push(reach[reach.length - 1]! + letterWidth(letter))
  return { letters, reach }
}

function widthOfWord({ reach }: Word): number {
  return reach[reach.length - 1]!
}

/** Measures each letter the first time only. */
function remembering(widthOf: WidthOf): WidthOf {
  const known = new Map<string, number>()
  return (letter) => {
    const width = known.get(letter) ?? widthOf(letter)
    known.set(letter, width)
    return width
  }
}

function shown({ text, isBroken }: Piece): string {
  return isBroken ? `${text}-` : text
}

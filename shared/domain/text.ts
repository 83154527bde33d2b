/** Limits of what people write, in graphemes (what a reader counts as one character). SPEC T1. */
export const textLimits = {
  name: 40,
  title: 200,
  sentence: 400,
  paragraph: 4000,
} as const

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Segmenting costs the square of the length, so it gets a text in pieces of this many UTF-16 units. */
const pieceUnits = 256

/** UTF-16 units a grapheme may have, on average, where a text is refused or read; a family emoji has 11. */
const unitsPerGrapheme = 32

/** Where each grapheme ends. One that fills a whole piece (hundreds of accents) counts once a piece. */
function* graphemeEnds(text: string): Generator<number> {
  let start = 0
  while (start < text.length) {
    const piece = text.slice(start, start + pieceUnits)
    const isLast = start + piece.length === text.length
    let taken = 0
    for (const { index, segment } of segmenter.segment(piece)) {
      const end = index + segment.length
      if (!isLast && end === piece.length && index > 0) break // it may go on in the next piece
      taken = end
      yield start + end
    }
    start += taken
  }
}

/** Number of graphemes in `text`; a family emoji counts as one. Empty text gives 0. */
export function countGraphemes(text: string): number {
  let count = 0
  for (const _ of graphemeEnds(text)) count++
  return count
}

/** Whether `text` has at most `limit` graphemes, of at most 32 UTF-16 units each on average. */
export function fitsGraphemes(text: string, limit: number): boolean {
  if (text.length <= limit) return true
  return text.length <= limit * unitsPerGrapheme && countGraphemes(text) <= limit
}

/** `text` cut after `limit` graphemes; never splits one. Shorter text comes back unchanged. */
export function cutGraphemes(text: string, limit: number): string {
  if (text.length <= limit) return text
  let count = 0
  let cut = 0
  for (const end of graphemeEnds(text)) {
    if (count === limit) return text.slice(0, cut)
    count++
    cut = end
  }
  return text
}

/** What turns the reading direction of the text around it (embeddings, overrides, isolates). */
const turns = /[\u202a-\u202e\u2066-\u2069]+/gu

/** A character carries at most 31 marks and invisible signs; to sort more costs the square of their number. */
const heapOfMarks = /([\p{M}\p{Cf}]{31})[\p{M}\p{Cf}]+/gu

/** Text in which there is nothing to put right; nearly every text. */
const isPlain = /^(?:[\n\t]|[^\p{Cc}\p{Cf}\p{M}])*$/u

/**
 * `text` as it is read, whoever wrote it: at most `limit` graphemes and 32 times as many UTF-16
 * units, no control characters but line feed and tab, nothing that turns the reading direction, no
 * heap of marks on one letter. Reading what was read changes nothing.
 */
export function readableText(text: string, limit: number): string {
  const most = limit * unitsPerGrapheme
  const bounded = text.length <= most ? text : cutUnits(text, most)
  if (isPlain.test(bounded)) return cutGraphemes(bounded, limit)
  const tidy = bounded
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, ' ')
    .replace(turns, '')
    .replace(heapOfMarks, '$1')
  return cutGraphemes(tidy, limit)
}

/** The first `most` UTF-16 units, fewer where that would cut a character in two. */
function cutUnits(text: string, most: number): string {
  const last = text.charCodeAt(most - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? most - 1 : most)
}

/**
 * One line as people meant it: control and line-break characters become spaces, runs of spaces
 * become one, ends are trimmed, and nothing turns the reading direction. Does not shorten.
 */
export function tidyLine(text: string): string {
  return text
    .replace(turns, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Limits of what people write, in graphemes (what a reader counts as one character). SPEC T1. */
export const textLimits = {
  name: 40,
  title: 200,
  sentence: 400,
  paragraph: 4000,
} as const

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Number of graphemes in `text`; a family emoji counts as one. Empty text gives 0. */
export function countGraphemes(text: string): number {
  let count = 0
  for (const _ of segmenter.segment(text)) count++
  return count
}

/** `text` cut after `limit` graphemes; never splits one. Shorter text comes back unchanged. */
export function cutGraphemes(text: string, limit: number): string {
  if (text.length <= limit) return text
  let count = 0
  for (const { index } of segmenter.segment(text)) {
    if (count === limit) return text.slice(0, index)
    count++
  }
  return text
}

/**
 * One line as people meant it: control and line-break characters become spaces, runs of spaces
 * become one, ends are trimmed. Does not shorten.
 */
export function tidyLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

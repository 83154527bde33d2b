/** How alike two titles are, by their words and letters; what they mean stays for people to say. */
import type { Language } from '../workshop.ts'
import { stopWords } from './stopWords.ts'

const shortestStem = 4
/** Share of the longer word that two forms of it have in common at least. */
const leastShared = 0.6
/** Other forms of a word count a little less than the same form. */
const bentWord = 0.95

/** What is compared of a title. */
export interface Profile {
  /** Its telling words, folded, each once. */
  readonly words: readonly string[]
  /** Its pairs of letters within words, sorted. */
  readonly pairs: readonly number[]
}

/**
 * A title as it is compared: without case, punctuation and words that say nothing. Accents are folded
 * where a language writes the same word without them; Swedish å, ä and ö are letters of their own.
 */
export function profileOf(title: string, language: Language): Profile {
  const all = folded(title, language)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const telling = all.filter((word) => !stopWords[language].has(word))
  const words = [...new Set(telling.length > 0 ? telling : all)]
  return { words, pairs: pairsOf(words) }
}

function folded(title: string, language: Language): string {
  const lower = title
    .toLocaleLowerCase(language)
    .replaceAll('ł', 'l')
    .replaceAll(/(?<=\p{L})-(?=\p{L})/gu, '')
  const parts = lower.normalize('NFD')
  const marks =
    language === 'sv'
      ? /(?<![ao])\p{M}|(?<=o)(?!\u0308)\p{M}|(?<=a)(?![\u0308\u030A])\p{M}/gu
      : /\p{M}/gu
  return parts.replaceAll(marks, '').normalize('NFC')
}

function pairsOf(words: readonly string[]): number[] {
  return words
    .flatMap((word) =>
      Array.from(
        // A word of one letter counts by that letter: “option A” and “option B” are not the same words.
        { length: Math.max(1, word.length - 1) },
        (_, i) => word.charCodeAt(i) * 65_536 + (word.charCodeAt(i + 1) || 0),
      ),
    )
    .sort((a, b) => a - b)
}

/**
 * How alike two titles are: the share of words that both have, endings apart, or the share of pairs of
 * letters, which also finds words written together. 0 = nothing in common, 1 = the same words. Numbers tell
 * apart what is otherwise named alike (“letter 1”, “letter 2”): where both have some and they differ it is 0.
 */
export function likeness(a: Profile, b: Profile): number {
  if (numbersDiffer(a.words, b.words)) return 0
  return Math.max(wordsAlike(a.words, b.words), pairsAlike(a.pairs, b.pairs))
}

function numbersDiffer(a: readonly string[], b: readonly string[]): boolean {
  const numbersOf = (words: readonly string[]) =>
    words.filter((word) => /^\p{N}+$/u.test(word)).sort()
  const [one, other] = [numbersOf(a), numbersOf(b)]
  return one.length > 0 && other.length > 0 && one.join(' ') !== other.join(' ')
}

/** Twice the words both have, over all words; each word is used once. */
function wordsAlike(a: readonly string[], b: readonly string[]): number {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  if (few.length === 0) return 0
  const left = [...many]
  let found = 0
  for (const word of few) {
    let best = 0
    let at = -1
    left.forEach((other, index) => {
      const alike = wordAlike(word, other)
      if (alike > best) [best, at] = [alike, index]
    })
    if (at >= 0) left.splice(at, 1)
    found += best
  }
  return (2 * found) / (few.length + many.length)
}

/**
 * Two forms of one word share their beginning: all four languages bend words at the end. A library of
 * stemmers was measured beside this and found fewer (docs/decisions/0019): it has none for Polish, and cuts no compounds.
 */
function wordAlike(a: string, b: string): number {
  if (a === b) return 1
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  const share = same / Math.max(a.length, b.length)
  return same >= shortestStem && share >= leastShared ? bentWord : 0
}

/** Dice's coefficient over pairs of letters, counted as often as they come. */
function pairsAlike(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0
  let [i, j, both] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i]!, b[j]!]
    if (left === right) both++
    if (left <= right) i++
    if (right <= left) j++
  }
  return (2 * both) / (a.length + b.length)
}

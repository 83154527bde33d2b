import { foldWords } from './foldWords.ts'

/** Terms of one touchpoint; more than that nobody reads through. */
export const mostTerms = 40

/**
 * The terms in what somebody typed, parted by commas, semicolons or lines: folded, each once. A term without a
 * letter or digit is none.
 *
 * @returns each as it stands in folded words: with a space before it, none behind
 */
export function readTerms(typed: string): readonly string[] {
  const terms = typed
    .split(/[,;\n]/u)
    .map((part) => foldWords(part).trimEnd())
    .filter((term) => term.trim() !== '')
  return [...new Set(terms)].slice(0, mostTerms)
}

/** Place in `folded` of the first of the terms that stands there at the beginning of a word, or −1. */
export function findTerm(folded: string, terms: readonly string[]): number {
  let first = -1
  for (const term of terms) {
    const at = folded.indexOf(term)
    if (at >= 0 && (first < 0 || at < first)) first = at
  }
  return first
}

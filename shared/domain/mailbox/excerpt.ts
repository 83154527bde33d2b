import { foldWords } from './foldWords.ts'
import { findTerm } from './terms.ts'

/** UTF-16 units around the term that are shown; ends go to the next space. */
const before = 90
const after = 190
/** How far an end looks for a space. */
const reach = 24

/**
 * The words around the first of the terms in a mail's own words, on one line, with `…` where it goes on. What a
 * mail is about in the first place is what its writer says first, so one that is short is shown whole. Empty where
 * no term stands.
 */
export function excerptAround(text: string, terms: readonly string[]): string {
  const places: number[] = []
  const at = findTerm(foldWords(text, places), terms)
  if (at < 0) return ''
  // Behind the space that a term begins with.
  const hit = places[Math.min(at + 1, places.length - 1)] ?? 0
  if (text.length <= before + after) return oneLine(text)
  const from = Math.max(0, hit - before)
  const to = Math.min(text.length, hit + after)
  const start = from === 0 ? 0 : nextSpace(text, from)
  const end = to === text.length ? to : lastSpace(text, to)
  return `${start > 0 ? '…' : ''}${oneLine(text.slice(start, end))}${end < text.length ? '…' : ''}`
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

function nextSpace(text: string, from: number): number {
  const found = text.slice(from, from + reach).search(/\s/u)
  return found < 0 ? whole(text, from) : from + found + 1
}

function lastSpace(text: string, to: number): number {
  const piece = text.slice(to - reach, to)
  const found = /\s\S*$/u.exec(piece)
  return found ? to - reach + found.index : whole(text, to)
}

/** Never between the halves of a character. */
function whole(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at
}

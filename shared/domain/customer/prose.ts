/** Tells what people wrote in a table of survey results from what the form noted down by itself (SPEC EV80). */
import { dayReader } from '../evidence/readDays.ts'
import { foldName } from '../intake/foldName.ts'

/** Words of a cell from which on it can be a sentence; fewer are a name, a place or a choice. */
const fewestWords = 3
/** Of the cells of a column, so many must be prose, and so many differ, for the column to be. */
const enough = 0.5
/** A heading of more words is a question, which may well say "name" or "date". */
const mostHeadingWords = 4

/** Words of headings above what is no comment, folded (`foldName`), in the four languages. */
const factWords: ReadonlySet<string> = new Set(
  (
    'date|timestamp|email|mail|address|name|names|surname|username|nickname|firstname|lastname|id|uuid|guid|' +
    'identifier|ip|url|link|phone|telephone|mobile|agent|' +
    'data|sygnatura|adres|imie|imiona|nazwisko|nazwa|nick|identyfikator|telefon|' +
    'datum|tidsstampel|epost|epostadress|mejl|mejladress|adress|namn|fornamn|efternamn|lank|' +
    'cronologiche|posta|indirizzo|nome|cognome|nominativo|identificativo|telefono|cellulare'
  ).split('|'),
)

/** `20 November 2026`, `Fri Nov 20 2026`, `piątek, 20 listopada 2026`. */
const dayInWords =
  /^(?:\p{L}+[.,]?\s+){0,2}\d{1,2}[.,]?\s+(?:(?:di\s|de\s)?\p{L}+[.,]?\s+)?\d{4}\b/u
/** Letters, with what stands around words; no digit, no address, no path. */
const word = /^[^\p{L}\p{N}@/\\_=]*\p{L}[^\p{N}@/\\_=]*$/u
const capital = /^\P{L}*\p{Lu}/u

/**
 * Whether most cells are sentences, and not always the same ones (a choice). Days, addresses, links, ids and numbers
 * are none, nor are words that all begin with a capital: names, places and devices.
 *
 * @param cells of one column, trimmed, without the empty ones
 */
export function isProse(cells: readonly string[]): boolean {
  const dayIn = dayReader(cells)
  const sentences = cells.filter((cell) => dayIn(cell) === undefined && isSentence(cell))
  const different = new Set(cells.map((cell) => foldName(cell) || cell))
  return cells.length > 0 && Math.min(sentences.length, different.size) / cells.length >= enough
}

function isSentence(cell: string): boolean {
  if (dayInWords.test(cell)) return false
  const parts = cell.split(/\s+/u)
  const words = parts.filter((part) => word.test(part))
  return (
    words.length >= fewestWords &&
    words.length * 2 > parts.length &&
    !words.every((one) => capital.test(one))
  )
}

/** Whether a heading names a date, an address, a name or an id, written in one word or in several. */
export function isFactHeading(heading: string): boolean {
  const words = foldName(heading.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replace(/\be-(?=mail|post)/gu, 'e')
    .split(/[^\p{L}\p{N}]+/u)
  return words.length <= mostHeadingWords && words.some((one) => factWords.has(one))
}

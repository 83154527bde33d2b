import { foldName } from '../intake/foldName.ts'
import type { Rows } from '../intake/columns.ts'
import { lookUpIn } from '../intake/tableWords.ts'
import type { CustomerClass } from '../participant.ts'
import { isFactHeading, isProse } from './prose.ts'

/** What a column of survey results can become. */
export const surveyUses = [
  'touchpoint',
  'expectation',
  'experience',
  'emotion',
  'customerClass',
  'person',
  'comment',
] as const
export type SurveyUse = (typeof surveyUses)[number]

/** One use per column, in the order of the table; `null` leaves a column out. */
export type SurveyMapping = readonly (SurveyUse | null)[]

const headings: Readonly<Record<SurveyUse, string>> = {
  touchpoint:
    'touchpoint|touch point|contact point|title|question|item|' +
    'punkt styku|punkt kontaktu|pytanie|pozycja|' +
    'kontaktpunkt|fråga|punto di contatto|domanda|voce',
  expectation:
    'expectation|expected|importance|e|oczekiwanie|oczekiwania|ważność|' +
    'förväntan|förväntning|viktighet|aspettativa|importanza',
  experience:
    'experience|experienced|satisfaction|rating|score|p|' +
    'doświadczenie|doświadczenia|ocena|zadowolenie|' +
    'upplevelse|betyg|nöjdhet|esperienza|valutazione|soddisfazione|voto',
  emotion:
    'emotion|feeling|mood|v|emocja|emocje|uczucie|nastrój|känsla|humör|emozione|sentimento|umore',
  customerClass:
    'customer class|class|customer type|type|segment|group|' +
    'klasa|klasa klienta|typ klienta|rodzaj klienta|' +
    'kundklass|kundtyp|typ|classe|classe cliente|tipo cliente|tipo di cliente',
  person:
    'person|respondent|respondent id|customer|customer id|id|participant|' +
    'osoba|respondentka|klient|id klienta|kund|kund id|svarande|persona|cliente|rispondente|partecipante',
  comment:
    'comment|comments|customer comment|remark|remarks|open answer|free text|verbatim|feedback|quote|why|reason|' +
    'komentarz|komentarze|komentarz klienta|uwagi|odpowiedź otwarta|uzasadnienie|dlaczego|' +
    'kommentar|kommentarer|fritext|fritextsvar|motivering|varför|' +
    'commento|commenti|osservazione|osservazioni|risposta aperta|testo libero|motivazione|perché',
}

const classes: Readonly<Record<CustomerClass, string>> = {
  existing:
    'existing|current|active|regular|obecny|stały|aktualny|aktywny|befintlig|nuvarande|esistente|attuale|attivo',
  new: 'new|first time|nowy|nowa|ny|nytt|nuovo|nuova',
  returning:
    'returning|returned|back|powracający|wraca|wrócił|återkommande|di ritorno|ritornato|tornato',
  lost: 'lost|churned|left|former|utracony|stracony|odszedł|były|förlorad|tidigare|perso|ex|abbandonato',
}

const useOf = lookUpIn(headings)

/** Which use a heading names, with what stands behind it in brackets or after a comma left out; `null` for any other. */
export function surveyUseOf(heading: string): SurveyUse | null {
  return useOf(heading) ?? useOf(heading.split(/[(,:;[]|\d/u, 1)[0] ?? '')
}

/** Which class of customers a cell names; `null` for any other text. */
export const customerClassOf = lookUpIn(classes)

/** What a table of survey results seems to hold; the person sees it and may change every part. */
export interface SurveyGuess {
  /** The first row names the columns. */
  readonly hasHeading: boolean
  readonly mapping: SurveyMapping
}

/** Rows looked at: the first ones say enough. */
const sampleRows = 60
/** Of the cells of a column, so many must be of a kind for the column to be. */
const enough = 0.5
/** Cells shorter than this on average (UTF-16 units) are no comments. */
const writtenLength = 20

/**
 * Guesses from the headings, then from what stands in the columns; each use once (SPEC PN14, EV70). Where no heading
 * names the comments they are the longest prose, if there is any (SPEC EV80).
 */
export function guessSurveyColumns(rows: Rows, titles: readonly string[]): SurveyGuess {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const named = (rows[0] ?? []).map(surveyUseOf)
  const hasHeading = named.filter((use) => use !== null).length >= 2
  const mapping: (SurveyUse | null)[] = Array.from({ length: width }, () => null)
  const give = (at: number, use: SurveyUse | null): void => {
    if (use !== null && mapping[at] === null && !mapping.includes(use)) mapping[at] = use
  }
  if (hasHeading) named.forEach((use, at) => give(at, use))
  const known = new Set(titles.map(foldName))
  const body = rows.slice(hasHeading ? 1 : 0, sampleRows)
  const columns = mapping.map((_, at) =>
    body.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== ''),
  )
  columns.forEach((cells, at) => {
    const is = (test: (cell: string) => boolean): boolean =>
      cells.length > 0 && cells.filter(test).length / cells.length >= enough
    if (is((cell) => known.has(foldName(cell)))) give(at, 'touchpoint')
    else if (is((cell) => customerClassOf(cell) !== null)) give(at, 'customerClass')
  })
  const longest = columns
    .map((cells, at) => ({ at, length: meanLength(cells) }))
    .filter(({ at, length }) => mapping[at] === null && length >= writtenLength)
    .filter(({ at }) => !isFactHeading(rows[0]?.[at] ?? '') && isProse(columns[at] ?? []))
    .sort((a, b) => b.length - a.length)[0]
  if (longest) give(longest.at, 'comment')
  return { hasHeading, mapping }
}

function meanLength(cells: readonly string[]): number {
  return cells.length === 0 ? 0 : cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length
}

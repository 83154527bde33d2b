import type { Rows } from '../intake/columns.ts'
import { foldName } from '../intake/foldName.ts'
import { strayColumns } from '../intake/strayColumns.ts'
import { fitsGraphemes, readableText, textLimits, tidyLine } from '../text.ts'
import { evidenceKindOf, type EvidenceMapping, type EvidenceUse } from './columns.ts'
import { mostBehind, type EvidenceKind } from './evidence.ts'
import { dayReader } from './readDays.ts'

/** Why a row is left out; worded once per language by the screen. */
export type BadEvidence =
  | 'noText'
  | 'textTooLong'
  | 'badDay'
  | 'badCount'
  | 'noTouchpoint'
  | 'quotes'
  | 'tooManyCells'
  | 'tooMany'
  | 'there'
  | 'twice'

/** A row that says something; which touchpoint it is about is decided later. */
export interface EvidenceRow {
  /** As spreadsheets count: the first row of the table is 1. */
  readonly number: number
  readonly text: string
  /** As written; empty when the row names none. */
  readonly touchpoint: string
  readonly stage: string
  /** `null` = not said, or a word that names no kind. */
  readonly kind: EvidenceKind | null
  readonly source: string
  readonly date: string | null
  readonly count: number | null
}

export interface BadEvidenceRow {
  readonly number: number
  readonly reason: BadEvidence
  /** What to find it by: the beginning of what is written in it. */
  readonly text: string
}

export interface CheckedEvidence {
  readonly good: readonly EvidenceRow[]
  readonly bad: readonly BadEvidenceRow[]
  /** Words in the column of kinds that name none we have, each once. */
  readonly ignored: readonly string[]
}

interface CheckOptions {
  readonly mapping: EvidenceMapping
  readonly hasHeading: boolean
  /** Rows whose quotes do not close, by index in the table. */
  readonly brokenRows: ReadonlySet<number>
  /** Most rows taken; what is more is told as such. */
  readonly mostRows: number
}

/**
 * Judges every row of a table of evidence (SPEC EV2). Empty rows are passed over in silence; every other one is
 * good or told with its number and one reason. Text stays text: nothing in a cell is worked out.
 */
export function checkEvidence(rows: Rows, options: CheckOptions): CheckedEvidence {
  const { mapping, hasHeading, brokenRows, mostRows } = options
  const stray = strayColumns(rows, hasHeading)
  const dayOf = dayReader(
    rows.slice(hasHeading ? 1 : 0).map((row) => row[mapping.indexOf('date')] ?? ''),
  )
  const good: EvidenceRow[] = []
  const bad: BadEvidenceRow[] = []
  const ignored = new Map<string, string>()
  rows.forEach((cells, index) => {
    if ((hasHeading && index === 0) || cells.every((cell) => cell.trim() === '')) return
    const cell = (use: EvidenceUse): string => cells[mapping.indexOf(use)] ?? ''
    const number = index + 1
    const text = cell('text').replace(/\r\n?/gu, '\n').trim()
    const leaveOut = (reason: BadEvidence): void =>
      void bad.push({ number, reason, text: excerptOf(text || cells.join(' ')) })
    if (brokenRows.has(index)) return leaveOut('quotes')
    // A cell too many shifts those after it: nobody can tell what was meant.
    if (cells.some((one, at) => stray.has(at) && !mapping[at] && one.trim() !== ''))
      return leaveOut('tooManyCells')
    if (text === '') return leaveOut('noText')
    if (!fitsGraphemes(text, textLimits.paragraph)) return leaveOut('textTooLong')
    const date = dayOf(cell('date'))
    if (date === undefined) return leaveOut('badDay')
    const count = countIn(cell('count'))
    if (count === undefined) return leaveOut('badCount')
    if (good.length >= mostRows) return leaveOut('tooMany')
    const kindWord = tidyLine(cell('kind'))
    const kind = evidenceKindOf(kindWord)
    if (kind === null && foldName(kindWord) !== '') ignored.set(foldName(kindWord), kindWord)
    good.push({
      number,
      text: readableText(text, textLimits.paragraph),
      touchpoint: tidyLine(cell('touchpoint')),
      stage: tidyLine(cell('stage')),
      kind,
      source: readableText(tidyLine(cell('source')), textLimits.title),
      date,
      count,
    })
  })
  return { good, bad, ignored: [...ignored.values()] }
}

/** Whole and from 1, with spaces or signs between thousands; `null` for nothing, `undefined` for anything else. */
function countIn(cell: string): number | null | undefined {
  const text = cell.replace(/[\s\u00a0\u202f]/gu, '').replace(/[.,](?=\d{3}(?:\D|$))/gu, '')
  if (text === '') return null
  const count = /^\d+$/u.test(text) ? Number(text) : 0
  return count >= 1 && count <= mostBehind ? count : undefined
}

/** The beginning of a text on one line, to find a row by. */
export function excerptOf(text: string): string {
  const line = tidyLine(text.slice(0, 400))
  return line.length > 60 ? `${line.slice(0, 57).trimEnd()}…` : line
}

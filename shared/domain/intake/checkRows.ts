import { fitsGraphemes, readableText, textLimits, tidyLine } from '../text.ts'
import type { Reach, Tag } from '../touchpoint/touchpoint.ts'
import type { ColumnUse, KnownNames, Mapping, Named, Rows } from './columns.ts'
import { foldName } from './foldName.ts'
import { splitCell } from './splitCell.ts'
import { strayColumns } from './strayColumns.ts'
import { reachOf, tagOf } from './tableWords.ts'

/** Why a row is left out; worded once per language by the screen. */
type BadReason =
  | 'noTitle'
  | 'titleTooLong'
  | 'noteTooLong'
  | 'quotes'
  | 'tooManyCells'
  | 'tooMany'
  | 'there'
  | 'twice'

/** A row that becomes a touchpoint. Names are as written; who knows them is decided later. */
export interface GoodRow {
  /** As spreadsheets count: the first row of the table is 1. */
  readonly number: number
  readonly title: string
  readonly note: string
  /** Empty when the row names none. */
  readonly stage: string
  readonly channels: readonly string[]
  readonly department: string
  readonly reach: Reach | null
  readonly tags: readonly Tag[]
}

export interface BadRow {
  readonly number: number
  readonly reason: BadReason
  /** What to find it by: the beginning of what is written in it. */
  readonly text: string
}

/** Something a row names that is not there, and how many rows name it. */
interface UnknownName {
  readonly name: string
  readonly rows: number
}

export interface Checked {
  readonly good: readonly GoodRow[]
  readonly bad: readonly BadRow[]
  readonly unknown: Readonly<Record<'stages' | 'channels' | 'departments', readonly UnknownName[]>>
  /** Words in the columns of reach and tags that mean none we have; these cells are left empty. */
  readonly ignored: readonly UnknownName[]
}

export interface CheckOptions {
  readonly mapping: Mapping
  readonly hasHeading: boolean
  readonly known: KnownNames
  /** Rows whose quotes do not close, by index in the table. */
  readonly brokenRows: ReadonlySet<number>
  /** Whether a touchpoint of this title (folded) is on the board in the stage of this id. */
  readonly isThere: (title: string, stageId: string | null) => boolean
  /** Whether a row is left out whose touchpoint stands in the same stage further up; not unless told so. */
  readonly skipsTwice?: boolean
  /** Most rows taken; what is more is told as such. */
  readonly mostRows: number
}

/**
 * Judges every row of a table. Empty rows say nothing and are passed over in silence; every other row
 * is either good or told with its number and one reason. The order of the table is kept. Text stays
 * text: nothing in a cell is worked out or read as markup.
 */
export function checkRows(rows: Rows, options: CheckOptions): Checked {
  const { mapping, hasHeading, known, mostRows, brokenRows, isThere, skipsTwice } = options
  const stray = strayColumns(rows, hasHeading)
  const above = new Set<string>()
  const good: GoodRow[] = []
  const bad: BadRow[] = []
  const ignored = createTally()
  const isChannel = knows(known.channels)
  const stageIds = new Map(known.stages.map(({ id, name }) => [foldName(name), id]))
  rows.forEach((cells, index) => {
    if ((hasHeading && index === 0) || cells.every((cell) => cell.trim() === '')) return
    const cell = (use: ColumnUse): string => cells[mapping.indexOf(use)] ?? ''
    const title = tidyLine(cell('title'))
    const number = index + 1
    const leaveOut = (reason: BadReason): void =>
      void bad.push({ number, reason, text: excerptOf(title || cells.join(' ')) })
    if (brokenRows.has(index)) return leaveOut('quotes')
    // A cell too many shifts those after it: nobody can tell what was meant.
    const isTooWide = cells.some((one, at) => stray.has(at) && !mapping[at] && one.trim() !== '')
    if (isTooWide) return leaveOut('tooManyCells')
    if (title === '') return leaveOut('noTitle')
    if (!fitsGraphemes(title, textLimits.title)) return leaveOut('titleTooLong')
    const note = cell('note').replace(/\r\n?/gu, '\n').trim()
    if (!fitsGraphemes(note, textLimits.paragraph)) return leaveOut('noteTooLong')
    const stage = tidyLine(cell('stage'))
    const stageId = stageIds.get(foldName(stage)) ?? null
    if (isThere(foldName(title), stageId)) return leaveOut('there')
    const key = JSON.stringify([foldName(title), stageId ?? foldName(stage)])
    if (skipsTwice && above.has(key)) return leaveOut('twice')
    if (good.length >= mostRows) return leaveOut('tooMany')
    above.add(key)
    good.push({
      number,
      title,
      note: readableText(note, textLimits.paragraph),
      stage,
      channels: splitCell(cell('channels'), isChannel).map(tidyLine).filter(isSomething),
      department: tidyLine(cell('department')),
      reach: reachIn(cell('reach'), ignored.add),
      tags: tagsIn(cell('tags'), ignored.add),
    })
  })
  return { good, bad, unknown: unknownIn(good, known), ignored: ignored.list() }
}

function reachIn(cell: string, ignore: (word: string) => void): Reach | null {
  const word = tidyLine(cell)
  const reach = reachOf(word)
  if (reach === null && isSomething(word)) ignore(word)
  return reach
}

function tagsIn(cell: string, ignore: (word: string) => void): Tag[] {
  const tags: Tag[] = []
  for (const word of splitCell(cell, (part) => tagOf(part) !== null).map(tidyLine)) {
    const tag = tagOf(word)
    if (tag === null) ignore(word)
    else if (!tags.includes(tag)) tags.push(tag)
  }
  return tags
}

function unknownIn(good: readonly GoodRow[], known: KnownNames): Checked['unknown'] {
  const list = (names: readonly Named[], namedBy: (row: GoodRow) => readonly string[]) => {
    const isKnown = knows(names)
    const tally = createTally()
    for (const row of good)
      for (const name of namedBy(row)) if (isSomething(name) && !isKnown(name)) tally.add(name)
    return tally.list()
  }
  return {
    stages: list(known.stages, ({ stage }) => [stage]),
    channels: list(known.channels, ({ channels }) => channels),
    departments: list(known.departments, ({ department }) => [department]),
  }
}

/** Counts names, those that fold alike as one; listed as first written, in the order they came. */
function createTally() {
  const counts = new Map<string, { name: string; rows: number }>()
  return {
    add(name: string): void {
      const key = foldName(name)
      const counted = counts.get(key)
      if (counted) counted.rows++
      else counts.set(key, { name, rows: 1 })
    },
    list: (): UnknownName[] => [...counts.values()],
  }
}

function knows(names: readonly Named[]): (name: string) => boolean {
  const folded = new Set(names.map(({ name }) => foldName(name)))
  return (name) => folded.has(foldName(name))
}

function isSomething(name: string): boolean {
  return foldName(name) !== ''
}

function excerptOf(text: string): string {
  const line = tidyLine(text)
  return line.length > 60 ? `${line.slice(0, 57).trimEnd()}…` : line
}

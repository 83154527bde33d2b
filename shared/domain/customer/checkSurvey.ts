import type { Rows } from '../intake/columns.ts'
import { foldName } from '../intake/foldName.ts'
import { strayColumns } from '../intake/strayColumns.ts'
import type { CustomerClass } from '../participant.ts'
import { emotions, scores, type Emotion, type Score } from '../rating/rating.ts'
import { tidyLine } from '../text.ts'
import { customerClassOf, type SurveyMapping, type SurveyUse } from './surveyColumns.ts'

/** Why a row is left out; worded once per language by the screen. */
type BadAnswerReason =
  | 'quotes'
  | 'tooManyCells'
  | 'noTouchpoint'
  | 'notThere'
  | 'expectation'
  | 'experience'
  | 'emotion'
  | 'noAnswer'
  | 'twice'
  | 'tooMany'

export interface BadAnswer {
  /** As spreadsheets count: the first row of the table is 1. */
  readonly number: number
  readonly reason: BadAnswerReason
  /** What to find it by: the beginning of what is written in it. */
  readonly text: string
}

/** A row that can be read; which touchpoint is meant is decided later. */
export interface ReadAnswer {
  readonly number: number
  readonly touchpoint: string
  /** Empty where the table does not say. */
  readonly person: string
  /** As written; empty where the table does not say. */
  readonly classWord: string
  readonly expectation: Score | null
  readonly experience: Score | null
  readonly emotion: Emotion | null
  /** What the customer wrote; left out where there is nothing. */
  readonly comment?: string
}

export interface CheckedSurvey {
  readonly good: readonly ReadAnswer[]
  readonly bad: readonly BadAnswer[]
  /** Words for classes that mean none we know, as first written, in the order they came. */
  readonly strangeClasses: readonly string[]
}

export interface CheckSurveyOptions {
  readonly mapping: SurveyMapping
  readonly hasHeading: boolean
  /** Rows whose quotes do not close, by index in the table. */
  readonly brokenRows: ReadonlySet<number>
  readonly mostRows: number
}

/**
 * Judges every row of survey results (SPEC PN14): empty rows are passed over, every other one is good or told
 * with its number and one reason. A cell left empty is an answer that was not given; a comment alone is a row
 * to take in (SPEC EV70).
 */
export function checkSurvey(rows: Rows, options: CheckSurveyOptions): CheckedSurvey {
  const { mapping, hasHeading, brokenRows, mostRows } = options
  const stray = strayColumns(rows, hasHeading)
  const good: ReadAnswer[] = []
  const bad: BadAnswer[] = []
  rows.forEach((cells, index) => {
    if ((hasHeading && index === 0) || cells.every((cell) => cell.trim() === '')) return
    const cell = (use: SurveyUse): string => tidyLine(cells[mapping.indexOf(use)] ?? '')
    const number = index + 1
    const leaveOut = (reason: BadAnswerReason): void =>
      void bad.push({ number, reason, text: excerptOf(cells.join(' ')) })
    if (brokenRows.has(index)) return leaveOut('quotes')
    if (cells.some((one, at) => stray.has(at) && !mapping[at] && one.trim() !== ''))
      return leaveOut('tooManyCells')
    const touchpoint = cell('touchpoint')
    if (foldName(touchpoint) === '') return leaveOut('noTouchpoint')
    const expectation = answerIn(cell('expectation'), scores)
    const experience = answerIn(cell('experience'), scores)
    const emotion = answerIn(cell('emotion'), emotions)
    if (expectation === undefined) return leaveOut('expectation')
    if (experience === undefined) return leaveOut('experience')
    if (emotion === undefined) return leaveOut('emotion')
    const comment = commentIn(cells[mapping.indexOf('comment')] ?? '')
    const said = { expectation, experience, emotion, ...(comment === '' ? {} : { comment }) }
    if (!isAnswer(said) && comment === '') return leaveOut('noAnswer')
    if (good.length >= mostRows) return leaveOut('tooMany')
    const who = { person: cell('person'), classWord: cell('customerClass') }
    good.push({ number, touchpoint, ...who, ...said })
  })
  return { good, bad, strangeClasses: strangeIn(good) }
}

/** A number as people write it: `4`, `4,0`, `+1`, `−2`; `null` for an empty cell, `undefined` for anything else. */
function answerIn<T extends number>(cell: string, allowed: readonly T[]): T | null | undefined {
  if (cell === '') return null
  const value = Number(cell.replace(/[−–]/u, '-').replace(',', '.'))
  return allowed.find((one) => one === value)
}

/** What was written, without the marks that people leave in an empty field (`-`, `…`). */
function commentIn(cell: string): string {
  const text = cell.replace(/\r\n?/gu, '\n').trim()
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text) ? text : ''
}

/** Whether any of the three was answered. */
function isAnswer({
  expectation,
  experience,
  emotion,
}: Omit<PlannedAnswer, 'touchpoint' | 'customerClass'>): boolean {
  return expectation !== null || experience !== null || emotion !== null
}

function strangeIn(good: readonly ReadAnswer[]): readonly string[] {
  const words = new Map<string, string>()
  for (const { classWord } of good)
    if (classWord !== '' && customerClassOf(classWord) === null && !words.has(foldName(classWord)))
      words.set(foldName(classWord), classWord)
  return [...words.values()]
}

/** An answer as it is sent. */
interface PlannedAnswer {
  readonly touchpoint: string
  readonly customerClass: CustomerClass | null
  readonly expectation: Score | null
  readonly experience: Score | null
  readonly emotion: Emotion | null
}

export interface SurveyPlan {
  readonly answers: readonly PlannedAnswer[]
  /** People who gave them; where the table does not say who, every row is one. */
  readonly people: number
  readonly comments: readonly SurveyComment[]
  readonly bad: readonly BadAnswer[]
}

/** What one customer wrote about one touchpoint; who it was is not kept with it. */
export interface SurveyComment {
  readonly number: number
  /** Id. */
  readonly touchpoint: string
  readonly text: string
}

/**
 * The answers that come in: those about a touchpoint that is known, each person once for each (SPEC PN14). A comment
 * comes in whatever becomes of the answer of its row, the same words of one person once (SPEC EV81).
 *
 * @param touchpointOf id of what a row names; `null` = it is left out
 * @param classOf the class that a word is, where it was said; `null` = not known
 */
export function planSurvey(
  good: readonly ReadAnswer[],
  touchpointOf: (name: string) => string | null,
  classOf: (word: string) => CustomerClass | null,
): SurveyPlan {
  const answered = new Set<string>()
  const written = new Set<string>()
  const people = new Set<string>()
  const answers: PlannedAnswer[] = []
  const comments: SurveyComment[] = []
  const bad: BadAnswer[] = []
  for (const { number, touchpoint: name, person, classWord, comment, ...said } of good) {
    const touchpoint = touchpointOf(name)
    if (touchpoint === null) {
      bad.push({ number, reason: 'notThere', text: excerptOf(name) })
      continue
    }
    const who = person === '' ? `row ${number}` : `person ${foldName(person) || person}`
    const about = JSON.stringify([who, touchpoint])
    const words = comment === undefined ? null : `${about} ${foldName(comment) || comment}`
    if (comment !== undefined && words !== null && !written.has(words)) {
      written.add(words)
      comments.push({ number, touchpoint, text: comment })
    }
    if (!isAnswer(said)) continue
    if (answered.has(about)) {
      bad.push({ number, reason: 'twice', text: excerptOf(`${person} ${name}`) })
      continue
    }
    answered.add(about)
    people.add(who)
    answers.push({
      touchpoint,
      customerClass: classWord === '' ? null : (customerClassOf(classWord) ?? classOf(classWord)),
      ...said,
    })
  }
  return { answers, people: people.size, comments, bad }
}

function excerptOf(text: string): string {
  const line = tidyLine(text)
  return line.length > 60 ? `${line.slice(0, 57).trimEnd()}…` : line
}

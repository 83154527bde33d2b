/** The state of one import of survey results: from rows to answers and comments, and sending them. Needs an owner. */
import { createMemo, createSignal, type Accessor } from 'solid-js'
import { createStore } from 'solid-js/store'
import {
  checkSurvey,
  planSurvey,
  type BadAnswer,
  type CheckedSurvey,
  type SurveyPlan,
} from '../../../shared/domain/customer/checkSurvey.ts'
import {
  guessSurveyColumns,
  surveyUseOf,
  type SurveyUse,
} from '../../../shared/domain/customer/surveyColumns.ts'
import {
  gatherQuotes,
  isLeftOut,
  quotesAsEvidence,
  quotesThatFit,
  withLeftOut,
  type LeftOutQuotes,
  type SurveyQuote,
  type SurveyQuotes,
} from '../../../shared/domain/customer/surveyQuotes.ts'
import { foldName } from '../../../shared/domain/intake/foldName.ts'
import type { CustomerClass } from '../../../shared/domain/participant.ts'
import { tidyLine } from '../../../shared/domain/text.ts'
import { newId } from '../../workshop/newId.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import { createColumns, type Columns } from './createColumns.ts'
import { createSource, type Source } from './createSource.ts'
import { createTouchpointNames, type TouchpointNames } from './createTouchpointNames.ts'
import { mostLetters, mostRows } from './limits.ts'
import { sendSurvey, type SurveySent, type SurveyStage } from './sendSurvey.ts'

/** Answers that come in at once; the server takes no more. */
export const mostAnswers = 20_000

export interface SurveyImport extends Source, Columns<SurveyUse> {
  readonly name: Accessor<string>
  setName(name: string): void
  readonly checked: Accessor<CheckedSurvey>
  readonly plan: Accessor<SurveyPlan>
  /** Rows that do not come in, in their order. */
  readonly bad: Accessor<readonly BadAnswer[]>
  readonly names: TouchpointNames
  /** The class that a word is taken for; `''` = not known. */
  readonly classOf: (word: string) => CustomerClass | ''
  chooseClass(word: string, is: CustomerClass | ''): void
  /** What customers wrote, as it would come in. */
  readonly quotes: Accessor<SurveyQuotes>
  /** How many of them come in. */
  readonly quotesIn: Accessor<number>
  readonly hidesContacts: Accessor<boolean>
  setHidesContacts(hides: boolean): void
  /** Somebody left it out. */
  readonly isQuoteOut: (quote: SurveyQuote) => boolean
  /** Leaves it out, or takes it in again. */
  leaveQuoteOut(quote: SurveyQuote, isOut: boolean): void
  /** How far sending is; `null` while nothing is sent. */
  readonly sending: Accessor<SurveyStage | null>
  /** Sends what is good. */
  run(): Promise<SurveySent>
  /** Gives up reading or sending; what was added goes again. */
  cancel(): void
}

/** @param unnamed what a survey is called until somebody names it */
export function createSurveyImport(workshop: Workshop, unnamed: () => string): SurveyImport {
  const [name, setName] = createSignal('')
  const [classes, setClasses] = createStore<Record<string, CustomerClass | ''>>({})
  const [hidesContacts, setHidesContacts] = createSignal(true)
  const [leftOut, setLeftOut] = createSignal<LeftOutQuotes>(new Set())
  const [sending, setSending] = createSignal<SurveyStage | null>(null)
  const source = createSource('', (rows) => {
    const titles = workshop.touchpoints().map(({ title }) => title)
    columns.begin(guessSurveyColumns(rows, titles))
    setName(withoutEnding(source.fileName() ?? '') || unnamed())
    setLeftOut(new Set<string>())
  })
  const columns = createColumns({
    rows: () => source.table()?.rows ?? [],
    useOfHeading: surveyUseOf,
  })
  const checked = createMemo(() =>
    checkSurvey(source.table()?.rows ?? [], {
      mapping: columns.mapping(),
      hasHeading: columns.hasHeading(),
      brokenRows: source.table()?.brokenRows ?? new Set(),
      mostRows: mostAnswers,
    }),
  )
  const given = createMemo(() =>
    checked().good.map(({ touchpoint }) => ({ touchpoint, stage: '' })),
  )
  const names = createTouchpointNames(workshop, given)
  const classOf = (word: string): CustomerClass | '' => classes[foldName(word)] ?? ''
  const plan = createMemo(() =>
    planSurvey(
      checked().good,
      (touchpoint) => names.touchpointOf({ touchpoint, stage: '' }),
      (word) => classOf(word) || null,
    ),
  )
  // While comments are being added, those that are there already are not looked for anew among them.
  const there = createMemo<ReturnType<Workshop['evidence']>>(
    (before) => (sending() === null ? workshop.evidence() : before),
    [],
  )
  const nameNow = (): string => tidyLine(name()) || unnamed()
  const gathered = createMemo(() =>
    gatherQuotes(plan().comments, { hidesContacts: hidesContacts(), there: there() }),
  )
  const quotes = createMemo(() =>
    quotesThatFit(gathered(), { pieces: mostRows, letters: mostLetters }, leftOut()),
  )
  const planned = createMemo(() => quotesAsEvidence(quotes().quotes, nameNow(), leftOut()))
  let giveUp = new AbortController()
  const idOf = createContentId()

  return {
    ...source,
    ...columns,
    name,
    setName,
    checked,
    plan,
    bad: () => [...checked().bad, ...plan().bad].sort((a, b) => a.number - b.number),
    names,
    classOf,
    chooseClass: (word, is) => setClasses(foldName(word), is),
    quotes,
    quotesIn: () => planned().length,
    isQuoteOut: (quote) => isLeftOut(quote, leftOut()),
    hidesContacts,
    setHidesContacts,
    leaveQuoteOut: (quote, isOut) => setLeftOut(withLeftOut(leftOut(), quote, isOut)),
    sending,
    async run() {
      giveUp = new AbortController()
      const { answers, people } = plan()
      const content = { name: nameNow(), people, answers }
      const survey = { ...content, surveyId: idOf(content), quotes: planned() }
      const sent = await sendSurvey(workshop, survey, {
        signal: giveUp.signal,
        onStage: setSending,
      })
      setSending(null)
      return sent
    },
    cancel() {
      giveUp.abort()
      source.stop()
    },
  }
}

/** The same id for the same content, another for any other. */
function createContentId(): (content: object) => string {
  let last = { words: '', id: '' }
  return (content) => {
    const words = JSON.stringify(content)
    if (words !== last.words) last = { words, id: newId() }
    return last.id
  }
}

function withoutEnding(fileName: string): string {
  return fileName.replace(/\.(?:csv|tsv|txt)$/iu, '')
}

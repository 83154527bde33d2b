/** The state of one import of survey results: from rows to answers, and sending them. Needs an owner. */
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
  type SurveyMapping,
  type SurveyUse,
} from '../../../shared/domain/customer/surveyColumns.ts'
import {
  proposeTouchpoint,
  touchpointFinder,
} from '../../../shared/domain/evidence/matchTouchpoint.ts'
import { mapColumn } from '../../../shared/domain/intake/columns.ts'
import { foldName } from '../../../shared/domain/intake/foldName.ts'
import type { CustomerClass } from '../../../shared/domain/participant.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import { createSource, type Source } from './createSource.ts'

/** Answers that come in at once; the server takes no more. */
export const mostAnswers = 20_000

/** A name that is no touchpoint's, and how many rows have it. */
interface UnknownName {
  readonly name: string
  readonly rows: number
}

export interface SurveyImport extends Source {
  readonly mapping: Accessor<SurveyMapping>
  mapTo(column: number, use: SurveyUse | null): void
  readonly hasHeading: Accessor<boolean>
  setHeading(hasHeading: boolean): void
  readonly name: Accessor<string>
  setName(name: string): void
  readonly checked: Accessor<CheckedSurvey>
  readonly plan: Accessor<SurveyPlan>
  /** Rows that do not come in, in their order. */
  readonly bad: Accessor<readonly BadAnswer[]>
  readonly unknown: Accessor<readonly UnknownName[]>
  /** Id of the touchpoint that a name is taken for; `''` = its rows are left out. */
  readonly choiceOf: (name: string) => string
  choose(name: string, id: string): void
  /** The class that a word is taken for; `''` = not known. */
  readonly classOf: (word: string) => CustomerClass | ''
  chooseClass(word: string, is: CustomerClass | ''): void
}

export function createSurveyImport(workshop: Workshop): SurveyImport {
  const [mapping, setMapping] = createSignal<SurveyMapping>([])
  const [hasHeading, setHeading] = createSignal(false)
  const [name, setName] = createSignal('')
  const [choices, setChoices] = createStore<Record<string, string>>({})
  const [classes, setClasses] = createStore<Record<string, CustomerClass | ''>>({})
  const source = createSource('', (rows) => {
    const guess = guessSurveyColumns(
      rows,
      workshop.touchpoints().map(({ title }) => title),
    )
    setMapping(guess.mapping)
    setHeading(guess.hasHeading)
    setName(source.fileName() ?? '')
  })
  const checked = createMemo(() =>
    checkSurvey(source.table()?.rows ?? [], {
      mapping: mapping(),
      hasHeading: hasHeading(),
      brokenRows: source.table()?.brokenRows ?? new Set(),
      mostRows: mostAnswers,
    }),
  )
  const finder = createMemo(() => touchpointFinder(workshop.touchpoints(), workshop.stages()))
  const find = (touchpoint: string): string | null => finder()({ touchpoint, stage: '' })
  const unknown = createMemo(() => {
    const names = new Map<string, UnknownName>()
    for (const { touchpoint } of checked().good) {
      if (find(touchpoint) !== null) continue
      const key = foldName(touchpoint)
      const known = names.get(key)
      names.set(key, { name: known?.name ?? touchpoint, rows: (known?.rows ?? 0) + 1 })
    }
    return [...names.values()]
  })
  const proposed = createMemo(
    () =>
      new Map(
        unknown().map((one) => [
          foldName(one.name),
          proposeTouchpoint(one.name, workshop.touchpoints(), workshop.about.language),
        ]),
      ),
  )
  const choiceOf = (touchpoint: string): string =>
    choices[foldName(touchpoint)] ?? proposed().get(foldName(touchpoint)) ?? ''
  const classOf = (word: string): CustomerClass | '' => classes[foldName(word)] ?? ''
  const plan = createMemo(() =>
    planSurvey(
      checked().good,
      (touchpoint) => find(touchpoint) ?? (choiceOf(touchpoint) || null),
      (word) => classOf(word) || null,
    ),
  )
  return {
    ...source,
    mapping,
    mapTo: (column, use) => setMapping((before) => mapColumn(before, column, use)),
    hasHeading,
    setHeading,
    name,
    setName,
    checked,
    plan,
    bad: () => [...checked().bad, ...plan().bad].sort((a, b) => a.number - b.number),
    unknown,
    choiceOf,
    choose: (touchpoint, id) => setChoices(foldName(touchpoint), id),
    classOf,
    chooseClass: (word, is) => setClasses(foldName(word), is),
  }
}

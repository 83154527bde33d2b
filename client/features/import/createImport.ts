/** The state of one import: from a text to rows, from rows to what is to be added, and adding it. Needs an owner. */
import { createMemo, createSignal, onCleanup, type Accessor } from 'solid-js'
import { createStore } from 'solid-js/store'
import { checkRows, type Checked } from '../../../shared/domain/intake/checkRows.ts'
import type { ColumnUse } from '../../../shared/domain/intake/columns.ts'
import { foldName } from '../../../shared/domain/intake/foldName.ts'
import { guessColumns } from '../../../shared/domain/intake/guessColumns.ts'
import {
  newNames,
  planRows,
  proposeChoice,
  type Choice,
  type Choices,
  type ListName,
} from '../../../shared/domain/intake/planRows.ts'
import { useOfHeading } from '../../../shared/domain/intake/tableWords.ts'
import type { PastedTable } from '../../ui/tableImport.tsx'
import type { Workshop } from '../../workshop/workshop.ts'
import { addPlanned } from './addPlanned.ts'
import { createColumns, type Columns } from './createColumns.ts'
import { createSource, type Source } from './createSource.ts'
import { mostLetters, mostRows } from './limits.ts'
import { makeNames } from './makeNames.ts'

export interface Import extends Source, Columns<ColumnUse> {
  /** Rows that are on the board already, by title and stage, are left out. */
  readonly skipsThere: Accessor<boolean>
  setSkipsThere(skips: boolean): void
  readonly checked: Accessor<Checked>
  /** What becomes of a name that is not there. */
  readonly choiceOf: (list: ListName, name: string) => Choice
  choose(list: ListName, name: string, choice: Choice): void
  /** It is taken for one that is there because it is like it; nobody said so (SPEC EV76). */
  readonly isGuessedName: (list: ListName, name: string) => boolean
  /** Whether the person may add stages, channels and departments. */
  readonly mayAdd: boolean
  readonly defaultStage: Accessor<string>
  setDefaultStage(stage: string): void
  /** More words than one person's drafts may have. */
  readonly isTooMuch: Accessor<boolean>
  /** How many are added so far; `null` while nothing is. */
  readonly added: Accessor<number | null>
  /** Adds what is good; answers how many, 0 when it was given up and taken back. */
  run(): Promise<number>
  /** Gives up reading or adding; what was added goes again. */
  cancel(): void
}

export function createImport(workshop: Workshop, table: PastedTable | null): Import {
  const [skipsThere, setSkipsThere] = createSignal(true)
  const [stage, setStage] = createSignal(table?.stage ?? '')
  const [added, setAdded] = createSignal<number | null>(null)
  const [choices, setChoices] = createStore<Record<string, Choice>>({})
  const mayAdd = workshop.canWrite('frame')
  const known = createMemo(() => ({
    stages: workshop.stages(),
    channels: workshop.channels(),
    departments: workshop.departments(),
  }))
  const source = createSource(table?.text ?? '', (rows) => {
    columns.begin(guessColumns(rows, known()))
  })
  const columns = createColumns({ rows: () => source.table()?.rows ?? [], useOfHeading })
  const defaultStage = (): string => stage() || (workshop.stages()[0]?.id ?? '')
  // While rows are being added, those that are there already are not looked for anew among them.
  const there = createMemo<ReadonlySet<string>>(
    (before) =>
      added() === null
        ? new Set(workshop.touchpoints().map((one) => `${one.stage} ${foldName(one.title)}`))
        : before,
    new Set(),
  )
  const checked = createMemo(() =>
    checkRows(source.table()?.rows ?? [], {
      mapping: columns.mapping(),
      hasHeading: columns.hasHeading(),
      known: known(),
      brokenRows: source.table()?.brokenRows ?? new Set(),
      isThere: (title, id) => skipsThere() && there().has(`${id ?? defaultStage()} ${title}`),
      skipsTwice: skipsThere(),
      mostRows,
    }),
  )
  const keyOf = (list: ListName, name: string): string => `${list} ${foldName(name)}`
  const choiceOf = (list: ListName, name: string): Choice =>
    choices[keyOf(list, name)] ?? proposeChoice(name, known()[list], mayAdd)
  const chosen = (list: ListName): Record<string, Choice> =>
    Object.fromEntries(
      checked().unknown[list].map(({ name }) => [foldName(name), choiceOf(list, name)]),
    )
  let giveUp = new AbortController()
  onCleanup(() => giveUp.abort())

  const add = async (signal: AbortSignal): Promise<number> => {
    const all: Choices = {
      stages: chosen('stages'),
      channels: chosen('channels'),
      departments: chosen('departments'),
    }
    // As it was when the person pressed: making names changes what is known.
    const now = { checked: checked(), known: known() }
    const made = makeNames(workshop, (list) => newNames(now.checked, all, list))
    const options = { known: now.known, choices: all, made, defaultStage: defaultStage() }
    const planned = planRows(now.checked.good, options)
    return addPlanned(workshop, planned, { signal, onProgress: setAdded })
  }

  return {
    ...source,
    ...columns,
    skipsThere,
    setSkipsThere,
    checked,
    choiceOf,
    choose: (list, name, choice) => setChoices(keyOf(list, name), choice),
    isGuessedName: (list, name) =>
      choices[keyOf(list, name)] === undefined && choiceOf(list, name).kind === 'existing',
    mayAdd,
    defaultStage,
    setDefaultStage: setStage,
    isTooMuch: () =>
      checked().good.reduce((sum, { title, note }) => sum + title.length + note.length, 0) >
      mostLetters,
    added,
    async run() {
      giveUp = new AbortController()
      setAdded(0)
      const { signal } = giveUp
      const count = await workshop.undo.asOne(() => add(signal))
      setAdded(null)
      if (!signal.aborted) return count
      workshop.undo.undo('untold')
      return 0
    },
    cancel() {
      giveUp.abort()
      source.stop()
    },
  }
}

/** The state of one import of evidence: from rows to what is to be added, and adding it. Needs an owner. */
import { createMemo, createSignal, onCleanup, type Accessor } from 'solid-js'
import { createStore } from 'solid-js/store'
import {
  checkEvidence,
  type BadEvidenceRow,
  type CheckedEvidence,
} from '../../../shared/domain/evidence/checkEvidence.ts'
import type { EvidenceMapping, EvidenceUse } from '../../../shared/domain/evidence/columns.ts'
import type { EvidenceKind } from '../../../shared/domain/evidence/evidence.ts'
import { guessEvidenceColumns } from '../../../shared/domain/evidence/guessColumns.ts'
import {
  proposeTouchpoint,
  touchpointFinder,
  type GivenName,
} from '../../../shared/domain/evidence/matchTouchpoint.ts'
import { planEvidence, type PlannedEvidence } from '../../../shared/domain/evidence/planEvidence.ts'
import { mapColumn } from '../../../shared/domain/intake/columns.ts'
import { foldName } from '../../../shared/domain/intake/foldName.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import { addEvidence } from './addEvidence.ts'
import { createSource, type Source } from './createSource.ts'
import { mostLetters, mostRows } from './limits.ts'

/** A name that is no touchpoint's, or several', and how many rows have it. */
interface UnknownTouchpoint extends GivenName {
  readonly rows: number
}

export interface EvidenceImport extends Source {
  readonly mapping: Accessor<EvidenceMapping>
  mapTo(column: number, use: EvidenceUse | null): void
  readonly hasHeading: Accessor<boolean>
  setHeading(hasHeading: boolean): void
  /** Of rows that say none. */
  readonly kind: Accessor<EvidenceKind>
  setKind(kind: EvidenceKind): void
  readonly origin: Accessor<string>
  setOrigin(source: string): void
  /** Id of the touchpoint for rows that name none; `''` = they are left out. */
  readonly fallback: Accessor<string>
  setFallback(id: string): void
  readonly checked: Accessor<CheckedEvidence>
  readonly planned: Accessor<readonly PlannedEvidence[]>
  /** Rows that do not come in, in their order. */
  readonly bad: Accessor<readonly BadEvidenceRow[]>
  readonly unknown: Accessor<readonly UnknownTouchpoint[]>
  /** Id of the touchpoint that a name is taken for; `''` = its rows are left out. */
  readonly choiceOf: (name: GivenName) => string
  choose(name: GivenName, id: string): void
  readonly isTooMuch: Accessor<boolean>
  /** How many are added so far; `null` while nothing is. */
  readonly added: Accessor<number | null>
  /** Adds what is good; answers how many, 0 when it was given up and taken back. */
  run(): Promise<number>
  cancel(): void
}

export function createEvidenceImport(workshop: Workshop): EvidenceImport {
  const [mapping, setMapping] = createSignal<EvidenceMapping>([])
  const [hasHeading, setHeading] = createSignal(false)
  const [kind, setKind] = createSignal<EvidenceKind>('feedback')
  const [origin, setOrigin] = createSignal('')
  const [fallback, setFallback] = createSignal('')
  const [added, setAdded] = createSignal<number | null>(null)
  const [choices, setChoices] = createStore<Record<string, string>>({})
  const source = createSource('', (rows) => {
    const titles = workshop.touchpoints().map(({ title }) => title)
    const guess = guessEvidenceColumns(rows, { touchpoints: titles, stages: workshop.stages() })
    setMapping(guess.mapping)
    setHeading(guess.hasHeading)
    setOrigin(source.fileName() ?? '')
  })
  const checked = createMemo(() =>
    checkEvidence(source.table()?.rows ?? [], {
      mapping: mapping(),
      hasHeading: hasHeading(),
      brokenRows: source.table()?.brokenRows ?? new Set(),
      mostRows,
    }),
  )
  const finder = createMemo(() => touchpointFinder(workshop.touchpoints(), workshop.stages()))
  const unknown = createMemo(() => unknownIn(checked(), finder()))
  const proposed = createMemo(
    () =>
      new Map(
        unknown().map((name) => [
          keyOf(name),
          proposeTouchpoint(name.touchpoint, workshop.touchpoints(), workshop.about.language),
        ]),
      ),
  )
  const choiceOf = (name: GivenName): string =>
    choices[keyOf(name)] ?? proposed().get(keyOf(name)) ?? ''
  // While rows are being added, those that are there already are not looked for anew among them.
  const there = createMemo<ReturnType<Workshop['evidence']>>(
    (before) => (added() === null ? workshop.evidence() : before),
    [],
  )
  const plan = createMemo(() =>
    planEvidence(checked().good, {
      touchpointOf: (name) =>
        foldName(name.touchpoint) === ''
          ? fallback() || null
          : (finder()(name) ?? (choiceOf(name) || null)),
      kind: kind(),
      source: origin().trim(),
      there: there(),
    }),
  )
  let giveUp = new AbortController()
  onCleanup(() => giveUp.abort())

  return {
    ...source,
    mapping,
    mapTo: (column, use) => setMapping((before) => mapColumn(before, column, use)),
    hasHeading,
    setHeading,
    kind,
    setKind,
    origin,
    setOrigin,
    fallback,
    setFallback,
    checked,
    planned: () => plan().planned,
    bad: () => [...checked().bad, ...plan().bad].sort((a, b) => a.number - b.number),
    unknown,
    choiceOf,
    choose: (name, id) => setChoices(keyOf(name), id),
    isTooMuch: () => plan().planned.reduce((sum, { text }) => sum + text.length, 0) > mostLetters,
    added,
    async run() {
      giveUp = new AbortController()
      const { signal } = giveUp
      const { planned } = plan()
      setAdded(0)
      const count = await workshop.undo.asOne(() =>
        addEvidence(workshop, planned, { signal, onProgress: setAdded }),
      )
      setAdded(null)
      if (!signal.aborted) return count
      workshop.undo.undo()
      return 0
    },
    cancel() {
      giveUp.abort()
      source.stop()
    },
  }
}

function keyOf({ touchpoint, stage }: GivenName): string {
  return JSON.stringify([foldName(touchpoint), foldName(stage)])
}

function unknownIn(
  { good }: CheckedEvidence,
  find: (name: GivenName) => string | null,
): readonly UnknownTouchpoint[] {
  const names = new Map<string, UnknownTouchpoint>()
  for (const { touchpoint, stage } of good) {
    const name = { touchpoint, stage }
    if (foldName(touchpoint) === '' || find(name) !== null) continue
    const key = keyOf(name)
    names.set(key, { ...name, rows: (names.get(key)?.rows ?? 0) + 1 })
  }
  return [...names.values()]
}

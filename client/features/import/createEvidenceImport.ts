/** The state of one import of evidence: from rows to what is to be added, and adding it. Needs an owner. */
import { createMemo, createSignal, onCleanup, type Accessor } from 'solid-js'
import {
  checkEvidence,
  type BadEvidenceRow,
  type CheckedEvidence,
} from '../../../shared/domain/evidence/checkEvidence.ts'
import { evidenceUseOf, type EvidenceUse } from '../../../shared/domain/evidence/columns.ts'
import type { EvidenceKind } from '../../../shared/domain/evidence/evidence.ts'
import { guessEvidenceColumns } from '../../../shared/domain/evidence/guessColumns.ts'
import { planEvidence, type PlannedEvidence } from '../../../shared/domain/evidence/planEvidence.ts'
import { foldName } from '../../../shared/domain/intake/foldName.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import { addEvidence } from './addEvidence.ts'
import { createColumns, type Columns } from './createColumns.ts'
import { createSource, type Source } from './createSource.ts'
import { createTouchpointNames, type TouchpointNames } from './createTouchpointNames.ts'
import { mostLetters, mostRows } from './limits.ts'

export interface EvidenceImport extends Source, Columns<EvidenceUse> {
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
  readonly names: TouchpointNames
  readonly isTooMuch: Accessor<boolean>
  /** How many are added so far; `null` while nothing is. */
  readonly added: Accessor<number | null>
  /** Adds what is good; answers how many, 0 when it was given up and taken back. */
  run(): Promise<number>
  cancel(): void
}

export function createEvidenceImport(workshop: Workshop): EvidenceImport {
  const [kind, setKind] = createSignal<EvidenceKind>('feedback')
  const [origin, setOrigin] = createSignal('')
  const [fallback, setFallback] = createSignal('')
  const [added, setAdded] = createSignal<number | null>(null)
  const source = createSource('', (rows) => {
    const titles = workshop.touchpoints().map(({ title }) => title)
    columns.begin(guessEvidenceColumns(rows, { touchpoints: titles, stages: workshop.stages() }))
    setOrigin(source.fileName() ?? '')
  })
  const columns = createColumns({
    rows: () => source.table()?.rows ?? [],
    useOfHeading: evidenceUseOf,
  })
  const checked = createMemo(() =>
    checkEvidence(source.table()?.rows ?? [], {
      mapping: columns.mapping(),
      hasHeading: columns.hasHeading(),
      brokenRows: source.table()?.brokenRows ?? new Set(),
      mostRows,
    }),
  )
  const names = createTouchpointNames(workshop, () => checked().good)
  // While rows are being added, those that are there already are not looked for anew among them.
  const there = createMemo<ReturnType<Workshop['evidence']>>(
    (before) => (added() === null ? workshop.evidence() : before),
    [],
  )
  const plan = createMemo(() =>
    planEvidence(checked().good, {
      touchpointOf: (name) =>
        foldName(name.touchpoint) === '' ? fallback() || null : names.touchpointOf(name),
      kind: kind(),
      source: origin().trim(),
      there: there(),
    }),
  )
  let giveUp = new AbortController()
  onCleanup(() => giveUp.abort())

  return {
    ...source,
    ...columns,
    kind,
    setKind,
    origin,
    setOrigin,
    fallback,
    setFallback,
    checked,
    planned: () => plan().planned,
    bad: () => [...checked().bad, ...plan().bad].sort((a, b) => a.number - b.number),
    names,
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
      workshop.undo.undo('untold')
      return 0
    },
    cancel() {
      giveUp.abort()
      source.stop()
    },
  }
}

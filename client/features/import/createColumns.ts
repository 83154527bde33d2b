import { createSignal, type Accessor } from 'solid-js'
import { mapColumn, type Rows } from '../../../shared/domain/intake/columns.ts'

/** What each column of a table is taken for. */
export interface Columns<Use extends string> {
  /** One use per column; `null` leaves it out. */
  readonly mapping: Accessor<readonly (Use | null)[]>
  mapTo(column: number, use: Use | null): void
  /** The first row names the columns. */
  readonly hasHeading: Accessor<boolean>
  setHeading(hasHeading: boolean): void
  /** Neither a heading nor a person said what the column is: it was guessed from its cells (SPEC EV76). */
  readonly isGuess: (column: number) => boolean
}

interface ColumnsOptions<Use extends string> {
  readonly rows: Accessor<Rows>
  /** The use that a heading names; `null` for any other text. */
  readonly useOfHeading: (heading: string) => Use | null
}

interface Begun<Use extends string> {
  readonly mapping: readonly (Use | null)[]
  readonly hasHeading: boolean
}

/** The columns of one import. `begin` takes what was guessed of a table that was read anew. */
export function createColumns<Use extends string>({
  rows,
  useOfHeading,
}: ColumnsOptions<Use>): Columns<Use> & { begin(guess: Begun<Use>): void } {
  const [mapping, setMapping] = createSignal<readonly (Use | null)[]>([])
  const [hasHeading, setHeading] = createSignal(false)
  const [decided, setDecided] = createSignal<ReadonlySet<number>>(new Set())
  return {
    mapping,
    mapTo(column, use) {
      setMapping((before) => mapColumn(before, column, use))
      setDecided((before) => new Set(before).add(column))
    },
    hasHeading,
    setHeading,
    isGuess(column) {
      const use = mapping()[column] ?? null
      if (use === null || decided().has(column)) return false
      return !hasHeading() || useOfHeading(rows()[0]?.[column] ?? '') !== use
    },
    begin(guess) {
      setMapping(guess.mapping)
      setHeading(guess.hasHeading)
      setDecided(new Set<number>())
    },
  }
}

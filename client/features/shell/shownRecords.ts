import type { Workshop } from '../../workshop/workshop.ts'

/** What a person sees of one record. */
interface ShownRecord {
  readonly id: string
  /** The words it is known by. */
  readonly words: string
  /** All of it, to tell whether anything changed. */
  readonly print: string
}

export type ShownRecords = ReadonlyMap<string, ShownRecord>

/** What became of the records between two moments; each list in the order of the screens. */
export interface Turned {
  readonly back: readonly ShownRecord[]
  readonly gone: readonly ShownRecord[]
  readonly changed: readonly ShownRecord[]
}

/** Everything with words of its own that the person can see and take back, by id: contributions first, then the frame. */
export function shownRecords(
  workshop: Pick<
    Workshop,
    | 'touchpoints'
    | 'drafts'
    | 'findings'
    | 'initiatives'
    | 'evidence'
    | 'comments'
    | 'stages'
    | 'departments'
    | 'channels'
    | 'personas'
    | 'kpis'
  >,
): ShownRecords {
  const titled = [...workshop.touchpoints(), ...workshop.drafts(), ...workshop.initiatives()]
  const written = [...workshop.findings(), ...workshop.evidence(), ...workshop.comments()]
  const named = [
    ...workshop.stages(),
    ...workshop.departments(),
    ...workshop.channels(),
    ...workshop.personas(),
    ...workshop.kpis(),
  ]
  const shown = (record: { readonly id: string }, words: string) =>
    [record.id, { id: record.id, words, print: JSON.stringify(record) }] as const
  return new Map([
    ...titled.map((one) => shown(one, one.title)),
    ...written.map((one) => shown(one, one.text)),
    ...named.map((one) => shown(one, one.name)),
  ])
}

/** Compares two moments. */
export function turnedBetween(before: ShownRecords, now: ShownRecords): Turned {
  const there = [...now.values()]
  return {
    back: there.filter(({ id }) => !before.has(id)),
    gone: [...before.values()].filter(({ id }) => !now.has(id)),
    changed: there.filter(({ id, print }) => before.has(id) && before.get(id)!.print !== print),
  }
}

import type { About, Settings, WorkshopContent } from '../workshop.ts'

/** Lists whose records are compared one by one, in the order people meet them. */
export const comparedLists = [
  'stages',
  'departments',
  'channels',
  'personas',
  'kpis',
  'touchpoints',
  'evidence',
  'comments',
  'findings',
  'initiatives',
] as const
export type ComparedList = (typeof comparedLists)[number]

/** A record of one of the compared lists. */
export type ComparedRecord<List extends ComparedList> = WorkshopContent[List][number]

/** Frame and board at one moment, with how their rich text looks. */
export interface ComparedWorkshop {
  readonly content: WorkshopContent
  readonly looks: RichTextLooks
}

/** Rich text in any exact form: equal strings stand for rich text that looks alike. */
interface RichTextLooks {
  readonly brief: string
  /** Touchpoint id → its note; one without a note may be missing. */
  readonly notes: Readonly<Record<string, string>>
}

/** Something that is in both states and not the same. */
export interface Changed<T> {
  readonly before: T
  readonly after: T
  /** Names of the fields that differ; at least one. A note that reads the same but looks different counts. */
  readonly fields: readonly (keyof T & string)[]
}

/** What differs in one list: `removed` in the order of the first state, the rest in that of the second. */
export interface ListDifferences<T> {
  readonly added: readonly T[]
  readonly removed: readonly T[]
  readonly changed: readonly Changed<T>[]
}

/** What leads from one state of a workshop to another. */
export interface Differences {
  readonly about: Changed<About> | null
  readonly settings: Changed<Settings> | null
  /** Plain text of the brief; both may read the same when only its looks differ. */
  readonly brief: { readonly before: string; readonly after: string } | null
  readonly lists: { readonly [List in ComparedList]: ListDifferences<ComparedRecord<List>> }
}

/**
 * What must be done to `before` to get `after` (SPEC C11). Records are told apart by id alone;
 * comparing the other way round swaps `added` with `removed` and every before with its after.
 * Two equal states give nothing at all.
 */
export function compareWorkshops(before: ComparedWorkshop, after: ComparedWorkshop): Differences {
  const [was, is] = [before.content, after.content]
  const hasOtherNote = (id: string): boolean =>
    (before.looks.notes[id] ?? '') !== (after.looks.notes[id] ?? '')
  const list = <List extends ComparedList>(
    name: List,
    looksDifferent?: (id: string) => boolean,
  ): ListDifferences<ComparedRecord<List>> =>
    compareLists<ComparedRecord<List>>(was[name], is[name], looksDifferent)
  return {
    about: changeOf(was.about, is.about),
    settings: changeOf(was.settings, is.settings),
    brief:
      was.brief === is.brief && before.looks.brief === after.looks.brief
        ? null
        : { before: was.brief, after: is.brief },
    lists: {
      stages: list('stages'),
      departments: list('departments'),
      channels: list('channels'),
      personas: list('personas'),
      kpis: list('kpis'),
      touchpoints: list('touchpoints', hasOtherNote),
      evidence: list('evidence'),
      comments: list('comments'),
      findings: list('findings'),
      initiatives: list('initiatives'),
    },
  }
}

/** How many records, and parts of the frame, differ. 0 = the two states are the same. */
export function countDifferences({ about, settings, brief, lists }: Differences): number {
  const parts = [about, settings, brief].filter((part) => part !== null).length
  return comparedLists.reduce((total, name) => {
    const { added, removed, changed } = lists[name]
    return total + added.length + removed.length + changed.length
  }, parts)
}

function compareLists<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  looksDifferent: (id: string) => boolean = () => false,
): ListDifferences<T> {
  const was = new Map(before.map((record) => [record.id, record]))
  const ids = new Set(after.map(({ id }) => id))
  return {
    added: after.filter(({ id }) => !was.has(id)),
    removed: before.filter(({ id }) => !ids.has(id)),
    changed: after.flatMap((record) => {
      const known = was.get(record.id)
      const change = known && changeOf(known, record, looksDifferent(record.id) ? ['note'] : [])
      return change ? [change] : []
    }),
  }
}

function changeOf<T extends object>(
  before: T,
  after: T,
  also: readonly string[] = [],
): Changed<T> | null {
  // A field that only one of them has differs too.
  const known = new Set([...Object.keys(after), ...Object.keys(before)])
  const fields = ([...known] as (keyof T & string)[]).filter(
    (field) => also.includes(field) || !isSame(before[field], after[field]),
  )
  return fields.length > 0 ? { before, after, fields } : null
}

/** Plain values out of one parser: their keys stand in one order. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

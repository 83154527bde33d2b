/** One change of a person that the server did not take, as plain data that outlives its document. */
import { asId, fieldsOf } from '../../../shared/doc/fields.ts'
import type { RichNode } from '../../../shared/doc/richText.ts'

/** Root types whose changes can be brought back; a table's without its round or ballot. */
export const rescuedKinds = [
  'about',
  'settings',
  'brief',
  'stages',
  'departments',
  'channels',
  'personas',
  'kpis',
  'touchpoints',
  'evidence',
  'findings',
  'initiatives',
  'comments',
  'drafts',
  'ratings',
  'estimates',
  'dots',
] as const
export type RescuedKind = (typeof rescuedKinds)[number]

export interface Rescued {
  readonly kind: RescuedKind
  /** Round of a rating or estimate, ballot of dots; else empty. */
  readonly part: string
  /** Id of the record, name of the field in `about` and `settings`; empty for the brief. */
  readonly id: string
  /** Fields that were changed; `null` when the record was added, replaced or deleted as a whole. */
  readonly fields: readonly string[] | null
  /** The record or value as the person had it, plain; `null` when they deleted it. */
  readonly value: unknown
  /** The note or brief as nodes, where that was changed. */
  readonly richText: readonly RichNode[] | null
  /** What it is about, in the words it had then; may be empty. */
  readonly title: string
}

/** Tells changes of one rescue apart, and is the same for the same place. */
export function keyOf({ kind, part, id }: Pick<Rescued, 'kind' | 'part' | 'id'>): string {
  return [kind, part, id].join('/')
}

/** A change as it came out of the browser's storage; `null` when it is none. */
export function parseRescued(raw: unknown): Rescued | null {
  const fields = fieldsOf(raw)
  const kind = rescuedKinds.find((one) => one === fields?.kind)
  if (!fields || !kind) return null
  const { part, id, title } = fields
  if (typeof part !== 'string' || typeof id !== 'string') return null
  if (kind !== 'brief' && asId(id) === null) return null
  return {
    kind,
    part,
    id,
    fields: Array.isArray(fields.fields) ? fields.fields.filter(isText) : null,
    value: fields.value ?? null,
    richText: Array.isArray(fields.richText) ? (fields.richText as RichNode[]) : null,
    title: isText(title) ? title : '',
  }
}

function isText(raw: unknown): raw is string {
  return typeof raw === 'string'
}

/** Wishes as records: what they make of the board, judged like everything that is read (SPEC P20). */
import {
  contributionKinds,
  heldReasons,
  wishable,
  wishes,
  type Wish,
} from '../domain/contribution.ts'
import { defineCollection, type Collection } from './collection.ts'
import { drafts } from './desk.ts'
import { asFlag, asOneOf, fieldsOf } from './fields.ts'

/** Wishes on a desk, beside the drafts of touchpoints under the same root; need a kind and a wish. */
export const deskWishes = defineCollection<Wish>('drafts', (f) => {
  const wish = asOneOf(f.wish, wishes, null)
  const kind = asOneOf(f.kind, contributionKinds, null)
  if (wish === null || kind === null) return null
  const isMine = wish === 'add' || wish === 'done' || asFlag(f.isMine)
  const held = asOneOf(f.held, heldReasons, undefined)
  return { kind, wish, fields: fieldsOf(f.fields) ?? {}, isMine, held }
})

/** Whatever lies under that root: drafts, with the promise to stay nameless, and wishes. */
export const deskEntries = defineCollection<{ readonly id: string }>('drafts', (f) => {
  const entry = f.wish === undefined ? drafts.parse('entry', f) : deskWishes.parse('entry', f)
  if (!entry) return null
  const { id: _, ...fields } = entry
  return asFlag(f.anonymous) ? { ...fields, anonymous: true } : fields
})

/** What a wish to add makes, without an author; `null` when it does not fit. */
export function addedBy<T extends { readonly id: string }>(
  of: Collection<T>,
  { id, fields }: Wish,
  place: { readonly position: string; readonly at: number },
): T | null {
  return of.parse(id, { ...fields, ...place, author: null })
}

/** What a wish to change makes of `record`; `null` when it does not fit. */
export function changedBy<T extends { readonly id: string }>(
  of: Collection<T>,
  record: T,
  { kind, fields }: Wish,
  isOwn: boolean,
): T | null {
  return of.parse(record.id, { ...record, ...wishable(kind, fields, isOwn) })
}

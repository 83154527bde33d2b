/** Wishes as records: what they make of the board, judged like everything that is read (SPEC P20). */
import {
  contributionKinds,
  differentPrefix,
  heldReasons,
  wishes,
  type Wish,
} from '../domain/contribution.ts'
import { firstWord, wishable } from '../domain/wishing.ts'
import { defineCollection, type Collection } from './collection.ts'
import { drafts } from './desk.ts'
import { asFlag, asIds, asOneOf, fieldsOf, type Fields } from './fields.ts'
import { plainTextOf } from './richText.ts'
import { mergedText } from './text.ts'

/** Wishes on a desk, beside the drafts of touchpoints under the same root; need a kind and a wish. */
export const deskWishes = defineCollection<Wish>('drafts', (f) => {
  const wish = asOneOf(f.wish, wishes, null)
  const kind = asOneOf(f.kind, contributionKinds, null)
  if (wish === null || kind === null) return null
  const isMine = wish === 'add' || wish === 'done' || asFlag(f.isMine)
  const held = asOneOf(f.held, heldReasons, undefined)
  const from = fieldsOf(f.from) ?? undefined
  return { kind, wish, fields: fieldsOf(f.fields) ?? {}, from, isMine, held }
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

/**
 * What a wish to change makes of `record`; `null` when it does not fit. Where words are not any more what
 * the wisher read, both changes are in it (SPEC P45).
 */
export function changedBy<T extends { readonly id: string }>(
  of: Collection<T>,
  record: T,
  wish: Wish,
  isOwn: boolean,
): T | null {
  const now: Fields = { ...record }
  const said = wishable(wish, isOwn)
  for (const [name, before] of Object.entries(wish.from ?? {})) {
    const [theirs, ours] = [now[name], said[name]]
    if (typeof before === 'string' && typeof theirs === 'string' && typeof ours === 'string')
      said[name] = mergedText(before, theirs, ours)
  }
  // Nobody writes somebody else's words away.
  if (!isOwn && isBlank(said[firstWord(wish.kind)])) return null
  if (Array.isArray(said.note)) said.note = plainTextOf(said.note)
  return of.parse(record.id, { ...now, ...said, ...apartNow(now, said) })
}

function isBlank(raw: unknown): boolean {
  return typeof raw === 'string' && raw.trim() === ''
}

/** Whom a touchpoint is not the same as, with what a wish says of pairs. */
function apartNow(now: Fields, said: Fields): Fields {
  const pairs = Object.keys(said).filter((name) => name.startsWith(differentPrefix))
  if (pairs.length === 0) return {}
  const together = pairs.map((name) => name.slice(differentPrefix.length))
  const ids = asIds(now.different, 1000).filter((id) => !together.includes(id))
  return { different: ids }
}

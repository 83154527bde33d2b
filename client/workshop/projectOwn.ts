/**
 * The board as this person sees it: with what they wish already done, and with their name on what was
 * published without one. Nobody else has their desk, so nobody else sees either (SPEC P26).
 */
import type { Store } from 'solid-js/store'
import type { ContributionKind, Wish } from '../../shared/domain/contribution.ts'
import type { Collection } from '../../shared/doc/collection.ts'
import { addedBy, changedBy, deskWishes } from '../../shared/doc/wish.ts'
import { projectRecords } from '../sync/project.ts'
import type { Documents } from './documents.ts'

/** Behind everything that has its place already. */
const last = '~'

interface Own {
  readonly kind: ContributionKind
  /** Participant whose desk it is. */
  readonly me: string
}

/** Needs an owner. */
export function projectOwn<T extends { readonly id: string }>(
  docs: Documents,
  of: Collection<T>,
  { kind, me }: Own,
): Store<Record<string, T>> {
  const read = (id: string): T | null => {
    const record = of.get(docs.board, id)
    const wish = deskWishes.get(docs.desk, id)
    if (wish?.kind !== kind) return record
    const shown = !record
      ? wish.wish === 'add'
        ? addedBy(of, wish, { position: last, at: Number(wish.fields.at ?? 0) })
        : null
      : wish.wish === 'change'
        ? (changedBy(of, record, wish, true) ?? record)
        : wish.wish === 'remove'
          ? null
          : record
    return shown && wish.isMine ? { ...shown, author: me } : shown
  }
  return projectRecords([of.map(docs.board), deskWishes.map(docs.desk)], read)
}

/** What the person's desk says of contributions: waiting to be published, or theirs though they carry no name. */
export function projectWaiting(docs: Documents): Store<Record<string, Wish>> {
  return projectRecords([deskWishes.map(docs.desk)], (id) => deskWishes.get(docs.desk, id))
}

/**
 * The board as this person sees it: with what they wish already done, and with their name on what was
 * published without one. Nobody else has their desk, so nobody else sees either (SPEC P26).
 */
import type { ContributionKind, Wish } from '../../shared/domain/contribution.ts'
import type { Collection } from '../../shared/doc/collection.ts'
import { addedBy, changedBy, deskWishes } from '../../shared/doc/wish.ts'
import type { Documents } from './documents.ts'

export interface OwnReader {
  /** A contribution as the person sees it; `null` when there is none. */
  record<T extends { readonly id: string }>(
    of: Collection<T>,
    kind: ContributionKind,
    id: string,
  ): T | null
  /** What the person wishes of a contribution, or the mark that it is theirs. */
  wish(id: string): Wish | null
}

/** Behind everything that has its place already. */
const last = '~'

/** @param me participant whose desk it is */
export function createOwnReader({ board, desk }: Documents, me: string): OwnReader {
  return {
    record(of, kind, id) {
      const record = of.get(board, id)
      const wish = deskWishes.get(desk, id)
      if (wish?.kind !== kind) return record
      const shown = record ? doneTo(of, record, wish) : madeBy(of, wish)
      return shown && wish.isMine ? { ...shown, author: me } : shown
    },
    wish: (id) => deskWishes.get(desk, id),
  }
}

function madeBy<T extends { readonly id: string }>(of: Collection<T>, wish: Wish): T | null {
  if (wish.wish !== 'add' && wish.wish !== 'back') return null
  const known = wish.wish === 'back' ? wish.fields.position : undefined
  const position = typeof known === 'string' ? known : last
  return addedBy(of, wish, { position, at: Number(wish.fields.at ?? 0) })
}

function doneTo<T extends { readonly id: string }>(
  of: Collection<T>,
  record: T,
  wish: Wish,
): T | null {
  if (wish.wish === 'remove') return null
  return wish.wish === 'change' ? (changedBy(of, record, wish, true) ?? record) : record
}

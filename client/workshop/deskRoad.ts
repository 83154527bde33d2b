/**
 * Where contributions are anonymous they take the way over the desk: the server does on the board what
 * is wished here, so that nobody reads off whose it was (SPEC P20). What a person wrote without a name
 * is changed and taken back that way for good.
 */
import { wishable, type ContributionKind } from '../../shared/domain/contribution.ts'
import { deskWishes } from '../../shared/doc/wish.ts'
import { here } from '../sync/here.ts'
import type { Documents } from './documents.ts'
import type { WishBack } from './wishBack.ts'

type Fields = Readonly<Record<string, unknown>>

/** Each answers whether it took the change; what it does not take is written on the board directly. */
export interface DeskRoad {
  add(id: string, fields: Fields): boolean
  patch(id: string, changes: Fields): boolean
  remove(id: string): boolean
  /** A touchpoint is about to be drafted: once it is published, undo takes it off the board. */
  drafting(id: string): void
}

export interface RoadNow {
  isAnonymous(): boolean
  isFacilitator(): boolean
  /** Only authors and facilitators may rearrange. */
  isAuthorsOnly(): boolean
}

/** @param back told of each wish, so that undo can take it back when the server has done it */
export function createDeskRoad(
  docs: Documents,
  kind: ContributionKind,
  now: RoadNow,
  back?: Pick<WishBack, 'note'>,
): DeskRoad {
  const { desk } = docs
  const wishFor = (id: string) => {
    const wish = deskWishes.get(desk, id)
    return wish?.kind === kind ? wish : null
  }
  const put = (id: string, wish: 'add' | 'change' | 'remove', fields: Fields, isMine = true) => {
    desk.transact(() => deskWishes.put(desk, { id, kind, wish, fields, isMine }), here)
    return true
  }
  const note = (id: string, wish: 'add' | 'change' | 'remove', fields: Fields, isMine = true) =>
    back?.note({ id, kind, wish, fields, isMine })
  const patch = (id: string, changes: Fields): boolean => {
    const known = wishFor(id)
    if (known?.wish === 'add') {
      note(id, 'change', changes)
      return put(id, 'add', { ...known.fields, ...changes })
    }
    const isMine = known?.isMine === true
    if (!isMine && !now.isAnonymous()) return false
    const taken = wishable(kind, changes, isMine || now.isFacilitator())
    if (Object.keys(taken).length < Object.keys(changes).length) return false
    const before = known?.wish === 'change' ? known.fields : {}
    note(id, 'change', changes, isMine)
    return put(id, 'change', { ...before, ...changes }, isMine)
  }
  return {
    add(id, fields) {
      if (!now.isAnonymous()) return false
      note(id, 'add', {})
      return put(id, 'add', fields)
    },
    patch,
    drafting: (id) => note(id, 'add', {}),
    remove(id) {
      const known = wishFor(id)
      if (known?.wish === 'add') {
        desk.transact(() => deskWishes.remove(desk, id), here)
        return true
      }
      const isMine = known?.isMine === true
      if (!isMine && !(now.isAnonymous() && now.isFacilitator())) return false
      note(id, 'remove', {}, isMine)
      return put(id, 'remove', {}, isMine)
    },
  }
}

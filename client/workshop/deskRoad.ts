/**
 * Where contributions are anonymous they take the way over the desk: the server does on the board what
 * is wished here, so that nobody reads off whose it was (SPEC P20). What a person wrote without a name
 * is changed and taken back that way for good.
 */
import { wishable, type ContributionKind } from '../../shared/domain/contribution.ts'
import { deskWishes } from '../../shared/doc/wish.ts'
import { here } from '../sync/here.ts'
import type { Documents } from './documents.ts'

type Fields = Readonly<Record<string, unknown>>

/** Each answers whether it took the change; what it does not take is written on the board directly. */
export interface DeskRoad {
  add(id: string, fields: Fields): boolean
  patch(id: string, changes: Fields): boolean
  remove(id: string): boolean
}

export interface RoadNow {
  isAnonymous(): boolean
  isFacilitator(): boolean
  /** Only authors and facilitators may rearrange. */
  isAuthorsOnly(): boolean
}

export function createDeskRoad(docs: Documents, kind: ContributionKind, now: RoadNow): DeskRoad {
  const { desk } = docs
  const wishFor = (id: string) => {
    const wish = deskWishes.get(desk, id)
    return wish?.kind === kind ? wish : null
  }
  const put = (id: string, wish: 'add' | 'change' | 'remove', fields: Fields, isMine = true) => {
    desk.transact(() => deskWishes.put(desk, { id, kind, wish, fields, isMine }), here)
    return true
  }
  const patch = (id: string, changes: Fields): boolean => {
    const known = wishFor(id)
    if (known?.wish === 'add') return put(id, 'add', { ...known.fields, ...changes })
    const isMine = known?.isMine === true
    if (!isMine && !now.isAnonymous()) return false
    const taken = wishable(kind, changes, isMine || now.isFacilitator())
    if (Object.keys(taken).length < Object.keys(changes).length) return false
    const before = known?.wish === 'change' ? known.fields : {}
    return put(id, 'change', { ...before, ...changes }, isMine)
  }
  return {
    add: (id, fields) => now.isAnonymous() && put(id, 'add', fields),
    patch,
    remove(id) {
      const known = wishFor(id)
      if (known?.wish === 'add') {
        desk.transact(() => deskWishes.remove(desk, id), here)
        return true
      }
      if (known?.isMine) return put(id, 'remove', {})
      return now.isAnonymous() && now.isFacilitator() && put(id, 'remove', {}, false)
    },
  }
}

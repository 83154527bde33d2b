/**
 * Where contributions are anonymous they take the way over the desk: the server does on the board what
 * is wished here, so that nobody reads off whose it was (SPEC P20). What a person wrote without a name
 * is changed and taken back that way for good.
 */
import type { ContributionKind } from '../../shared/domain/contribution.ts'
import { wishable, wordsRead } from '../../shared/domain/wishing.ts'
import { contributions } from '../../shared/doc/contributions.ts'
import { deskWishes } from '../../shared/doc/wish.ts'
import { here } from '../sync/here.ts'
import type { Documents } from './documents.ts'
import type { WishBack } from './wishBack.ts'

type Fields = Readonly<Record<string, unknown>>

/** Each answers whether it took the change; what it does not take is written on the board directly. */
export interface DeskRoad {
  add(id: string, fields: Fields): boolean
  /** @param said words of somebody else's as the person read them, where the board does not tell */
  patch(id: string, changes: Fields, said?: Fields): boolean
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

interface How {
  readonly isMine?: boolean
  readonly from?: Fields
  /** A long text, which has an undo of its own. */
  readonly isNote?: boolean
}

/** Not one that undo follows. */
const typing = Symbol('typing')

/** @param back told of each wish, so that undo can take it back when the server has done it */
export function createDeskRoad(
  docs: Documents,
  kind: ContributionKind,
  now: RoadNow,
  back?: Pick<WishBack, 'note'>,
): DeskRoad {
  const { desk, board } = docs
  const wishFor = (id: string) => {
    const wish = deskWishes.get(desk, id)
    return wish?.kind === kind ? wish : null
  }
  const put = (
    id: string,
    wish: 'add' | 'change' | 'remove' | 'back',
    fields: Fields,
    { isMine = true, from, isNote = false }: How = {},
  ) => {
    const entry = { id, kind, wish, fields, isMine, from }
    desk.transact(() => deskWishes.put(desk, entry), isNote ? typing : here)
    return true
  }
  /** Words of somebody else's as they are now; without them nothing is changed in them over the desk. */
  const readNow = (id: string, names?: readonly string[]): Fields =>
    kind === 'comment' ? {} : wordsRead(kind, contributions[kind].get(board, id) ?? {}, names)
  const note = (id: string, wish: 'add' | 'change' | 'remove', fields: Fields, isMine = true) =>
    back?.note({ id, kind, wish, fields, isMine })
  const patch = (id: string, changes: Fields, said: Fields = {}): boolean => {
    const known = wishFor(id)
    const isNote = 'note' in changes
    if (known?.wish === 'add' || known?.wish === 'back') {
      if (!isNote) note(id, 'change', changes)
      return put(id, known.wish, { ...known.fields, ...changes })
    }
    const isMine = known?.isMine === true
    if (!isMine && !now.isAnonymous()) return false
    const isOwn = isMine || now.isFacilitator()
    const before = known?.wish === 'change' ? known : null
    // What was read when the first of several changes was made.
    const read = isOwn ? {} : readNow(id, Object.keys(changes))
    const from = { ...read, ...said, ...before?.from }
    const taken = wishable({ kind, fields: changes, from }, isOwn)
    if (Object.keys(taken).length < Object.keys(changes).length) return false
    if (!isNote) note(id, 'change', changes, isMine)
    const fields = { ...before?.fields, ...changes }
    const how = { isMine, isNote }
    return put(id, 'change', fields, Object.keys(from).length > 0 ? { ...how, from } : how)
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
      if (known?.wish === 'add' || known?.wish === 'back') {
        desk.transact(() => deskWishes.remove(desk, id), here)
        return true
      }
      const isMine = known?.isMine === true
      if (!isMine && !now.isAnonymous()) return false
      const isOwn = isMine || now.isFacilitator()
      const from = isOwn ? {} : readNow(id)
      if (!isOwn && Object.keys(from).length === 0) return false
      note(id, 'remove', {}, isMine)
      return put(id, 'remove', {}, isOwn ? { isMine } : { isMine, from })
    },
  }
}

/** What a wish does to the board, and whether its writer may have it (SPEC P23, P24, P45). */
import * as Y from 'yjs'
import * as board from '../../shared/doc/board.ts'
import { contributions, type AnyContribution } from '../../shared/doc/contributions.ts'
import { setDifferent } from '../../shared/doc/merging.ts'
import { patchShown, removeShown } from '../../shared/doc/shownEdits.ts'
import { addedBy, changedBy } from '../../shared/doc/wish.ts'
import { differentPrefix, type Wish } from '../../shared/domain/contribution.ts'
import { isReadAsIs, unmoved, wishable } from '../../shared/domain/wishing.ts'
import type { BoardIndex } from './boardIndex.ts'
import { rejoin } from './rejoining.ts'
import { rewriteNote } from './rewriteNote.ts'

/** Who wishes, as far as it matters. */
export interface Wisher {
  /** Who wrote it; `null` when that is to stay hidden. */
  readonly author: string | null
  readonly isAuthor: boolean
  readonly isFacilitator: boolean
  /** Whether this person may move and delete what the wish is about, where only authors may. */
  readonly mayRearrange: boolean
}

/** Does it where it fits and is allowed, else nothing. Answers whether a contribution came to be. */
export function grantWish(doc: Y.Doc, wish: Wish, by: Wisher, index: BoardIndex): boolean {
  const of = contributions[wish.kind]
  const isOwn = by.isAuthor || by.isFacilitator
  if (wish.wish === 'add') return add(doc, wish, by.author, index)
  const record = of.get(doc, wish.id)
  if (!record) return false
  if (mayTakeOff(wish, record, by))
    // A touchpoint stands for those merged into it.
    if (wish.kind === 'touchpoint') {
      removeShown(doc, wish.id, () => index.shownOf(wish.id))
      index.rejoined()
    } else of.remove(doc, wish.id)
  const fields = by.mayRearrange ? wish.fields : unmoved(wish.fields)
  if (wish.wish === 'change') change(doc, record, { wish: { ...wish, fields }, isOwn }, index)
  return false
}

/** Whether it is a wish to take this off that is granted. */
export function mayTakeOff(wish: Wish, record: object, by: Omit<Wisher, 'author'>): boolean {
  const isOwn = by.isAuthor || by.isFacilitator
  return wish.wish === 'remove' && by.mayRearrange && (isOwn || isReadAsIs(wish, record))
}

/** Whether a wish to add makes something of a board as it is. */
export function wouldAdd(doc: Y.Doc, wish: Wish): boolean {
  const of = contributions[wish.kind]
  // It came twice, from two tabs or after a restored backup; touchpoints come as drafts.
  if (wish.wish !== 'add' || wish.kind === 'touchpoint' || of.map(doc).has(wish.id)) return false
  return addedBy(of, wish, { position: '', at: 0 }) !== null
}

/** Whether a wish makes a difference to a board as it is, as far as can be told without those that were merged. */
export function wouldDo(doc: Y.Doc, wish: Wish, isOwn: boolean): boolean {
  if (wish.wish === 'add') return wouldAdd(doc, wish)
  const of = contributions[wish.kind]
  const record = of.get(doc, wish.id)
  if (wish.wish === 'back') return record === null
  if (!record || wish.wish === 'remove')
    return record !== null && (isOwn || isReadAsIs(wish, record))
  const next = changedBy(of, record, wish, isOwn)
  return next !== null && JSON.stringify(next) !== JSON.stringify(record)
}

function add(doc: Y.Doc, wish: Wish, author: string | null, index: BoardIndex): boolean {
  if (!wouldAdd(doc, wish)) return false
  const of = contributions[wish.kind]
  const record = addedBy(of, wish, { position: index.next(of.root), at: index.at })
  if (record) of.put(doc, { ...record, author })
  return record !== null
}

interface Change {
  readonly wish: Wish
  readonly isOwn: boolean
}

/** Fields that are not put in place of what is there, but worked in. */
const workedIn: readonly string[] = ['into', 'note']

function change(
  doc: Y.Doc,
  record: AnyContribution,
  { wish, isOwn }: Change,
  index: BoardIndex,
): void {
  const { id, kind } = wish
  const of = contributions[kind]
  const next = changedBy(of, record, wish, isOwn)
  if (!next) return
  const said = wishable(wish, isOwn)
  const isPair = (name: string): boolean => name.startsWith(differentPrefix)
  const names = Object.keys(said).filter((name) => !isPair(name) && !workedIn.includes(name))
  // Those merged into a touchpoint lend it what it shows: what is taken away may be theirs.
  const before = kind === 'touchpoint' ? (index.shownOf(id) ?? record) : record
  const changed = names.filter(
    (n) => JSON.stringify(next[n]) !== JSON.stringify((before as AnyContribution)[n]),
  )
  const changes = Object.fromEntries(changed.map((name) => [name, next[name]]))
  if (kind !== 'touchpoint') return changed.length > 0 ? of.patch(doc, id, changes) : undefined
  if (changed.length > 0) patchShown(doc, id, changes, () => index.shownOf(id))
  for (const name of Object.keys(said).filter(isPair))
    sayApart(doc, id, { other: name.slice(differentPrefix.length), isApart: said[name] === true })
  if ('into' in said) rejoin(doc, id, (next.into ?? null) as string | null, index)
  if ('note' in said) rewriteNote(doc, id, { before: wish.from?.note, after: said.note })
}

function sayApart(
  doc: Y.Doc,
  id: string,
  { other, isApart }: { readonly other: string; readonly isApart: boolean },
): void {
  const entry = board.touchpoints.map(doc).get(id)
  if (!(entry instanceof Y.Map)) return
  const key = differentPrefix + other
  if (isApart && entry.get(key) !== true) setDifferent(doc, id, other)
  else if (!isApart && entry.has(key)) entry.delete(key)
}

/** What a wish does to the board, and whether its writer may have it (SPEC P23, P24). */
import * as Y from 'yjs'
import * as board from '../../shared/doc/board.ts'
import type { Collection } from '../../shared/doc/collection.ts'
import { patchShown, removeShown } from '../../shared/doc/shownEdits.ts'
import { addedBy, changedBy } from '../../shared/doc/wish.ts'
import {
  unmoved,
  wishable,
  type ContributionKind,
  type Wish,
} from '../../shared/domain/contribution.ts'
import type { BoardIndex } from './boardIndex.ts'

type AnyRecord = { readonly id: string } & Readonly<Record<string, unknown>>

const collections = {
  touchpoint: board.touchpoints,
  finding: board.findings,
  initiative: board.initiatives,
  comment: board.comments,
  evidence: board.evidence,
  // reason: what is written back was judged by the `parse` of the collection it came from
} as unknown as Readonly<Record<ContributionKind, Collection<AnyRecord>>>

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
  const of = collections[wish.kind]
  const isOwn = by.isAuthor || by.isFacilitator
  if (wish.wish === 'add') return add(doc, wish, by.author, index)
  const record = of.get(doc, wish.id)
  if (!record) return false
  // A touchpoint stands for those merged into it.
  if (wish.wish === 'remove' && isOwn && by.mayRearrange)
    if (wish.kind === 'touchpoint') {
      removeShown(doc, wish.id, () => index.shownOf(wish.id))
      index.tookAway()
    } else of.remove(doc, wish.id)
  const fields = by.mayRearrange ? wish.fields : unmoved(wish.fields)
  if (wish.wish === 'change') change(doc, record, { wish: { ...wish, fields }, isOwn }, index)
  return false
}

/** Whether a wish to add makes something of a board as it is. */
export function wouldAdd(doc: Y.Doc, wish: Wish): boolean {
  const of = collections[wish.kind]
  // It came twice, from two tabs or after a restored backup; touchpoints come as drafts.
  if (wish.wish !== 'add' || wish.kind === 'touchpoint' || of.map(doc).has(wish.id)) return false
  return addedBy(of, wish, { position: '', at: 0 }) !== null
}

/** Whether a wish makes a difference to a board as it is, as far as can be told without those that were merged. */
export function wouldDo(doc: Y.Doc, wish: Wish, isOwn: boolean): boolean {
  if (wish.wish === 'add') return wouldAdd(doc, wish)
  const of = collections[wish.kind]
  const record = of.get(doc, wish.id)
  if (!record || wish.wish === 'remove') return record !== null && isOwn
  const next = changedBy(of, record, wish, isOwn)
  return next !== null && JSON.stringify(next) !== JSON.stringify(record)
}

function add(doc: Y.Doc, wish: Wish, author: string | null, index: BoardIndex): boolean {
  if (!wouldAdd(doc, wish)) return false
  const of = collections[wish.kind]
  const record = addedBy(of, wish, { position: index.next(of.root), at: index.at })
  if (record) of.put(doc, { ...record, author })
  return record !== null
}

interface Change {
  readonly wish: Wish
  readonly isOwn: boolean
}

function change(
  doc: Y.Doc,
  record: AnyRecord,
  { wish, isOwn }: Change,
  { shownOf }: BoardIndex,
): void {
  const { id, kind } = wish
  const of = collections[kind]
  const next = changedBy(of, record, wish, isOwn)
  if (!next) return
  const names = Object.keys(wishable(kind, wish.fields, isOwn))
  // Those merged into a touchpoint lend it what it shows: what is taken away may be theirs.
  const before = kind === 'touchpoint' ? (shownOf(id) ?? record) : record
  const changed = names.filter(
    (n) => JSON.stringify(next[n]) !== JSON.stringify((before as AnyRecord)[n]),
  )
  if (changed.length === 0) return
  const changes = Object.fromEntries(changed.map((name) => [name, next[name]]))
  if (kind === 'touchpoint') patchShown(doc, id, changes, () => shownOf(id))
  else of.patch(doc, id, changes)
}

/** What a wish does to the board, and whether its writer may have it (SPEC P23, P24). */
import * as Y from 'yjs'
import * as board from '../../shared/doc/board.ts'
import type { Collection } from '../../shared/doc/collection.ts'
import { patchShown, removeShown, shownOf } from '../../shared/doc/shownEdits.ts'
import { addedBy, changedBy } from '../../shared/doc/wish.ts'
import {
  unmoved,
  wishable,
  type ContributionKind,
  type Wish,
} from '../../shared/domain/contribution.ts'

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
  readonly isAuthor: boolean
  readonly isFacilitator: boolean
  /** Whether this person may move and delete what the wish is about, where only authors may. */
  readonly mayRearrange: boolean
}

/** Where a wish to add puts what it makes: the next sort key of a list, and the time of the batch (Unix ms). */
export interface Places {
  next(row: string, last: () => string | null): string
  readonly at: number
}

/** Does it where it fits and is allowed, else nothing. Answers whether a contribution came to be. */
export function grantWish(doc: Y.Doc, wish: Wish, by: Wisher, places: Places): boolean {
  const of = collections[wish.kind]
  const isOwn = by.isAuthor || by.isFacilitator
  if (wish.wish === 'add') return add(doc, of, wish, places)
  const record = of.get(doc, wish.id)
  if (!record) return false
  // A touchpoint stands for those merged into it.
  if (wish.wish === 'remove' && isOwn && by.mayRearrange)
    if (wish.kind === 'touchpoint') removeShown(doc, wish.id)
    else of.remove(doc, wish.id)
  const fields = by.mayRearrange ? wish.fields : unmoved(wish.fields)
  if (wish.wish === 'change') change(doc, of, record, { wish: { ...wish, fields }, isOwn })
  return false
}

function add(doc: Y.Doc, of: Collection<AnyRecord>, wish: Wish, places: Places): boolean {
  // It came twice, from two tabs or after a restored backup; touchpoints come as drafts.
  if (of.map(doc).has(wish.id) || wish.kind === 'touchpoint') return false
  const row = (): string | null => of.list(doc).at(-1)?.position as string | null
  const position = places.next(of.root, () => row() ?? null)
  const record = addedBy(of, wish, { position, at: places.at })
  if (record) of.put(doc, record)
  return record !== null
}

interface Change {
  readonly wish: Wish
  readonly isOwn: boolean
}

function change(
  doc: Y.Doc,
  of: Collection<AnyRecord>,
  record: AnyRecord,
  { wish, isOwn }: Change,
): void {
  const next = changedBy(of, record, wish, isOwn)
  if (!next) return
  const names = Object.keys(wishable(wish.kind, wish.fields, isOwn))
  // Those merged into a touchpoint lend it what it shows: what is taken away may be theirs.
  const before = wish.kind === 'touchpoint' ? (shownOf(doc, wish.id) ?? record) : record
  const changed = names.filter(
    (n) => JSON.stringify(next[n]) !== JSON.stringify((before as AnyRecord)[n]),
  )
  const changes = Object.fromEntries(changed.map((name) => [name, next[name]]))
  if (wish.kind === 'touchpoint') patchShown(doc, wish.id, changes)
  else of.patch(doc, wish.id, changes)
}

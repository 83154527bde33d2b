/**
 * Taking back over the desk what the server has published since (SPEC B30). Yjs has nothing left to undo
 * then: what was written on the desk has become the server's edit of the board. So each wish is noted
 * with what was there before, and its opposite is wished.
 */
import type * as Y from 'yjs'
import type { Collection } from '../../shared/doc/collection.ts'
import { contributions, type AnyContribution } from '../../shared/doc/contributions.ts'
import { removeShown, shownOf } from '../../shared/doc/shownEdits.ts'
import { changedBy, deskWishes } from '../../shared/doc/wish.ts'
import type { ContributionKind } from '../../shared/domain/contribution.ts'
import { wordsRead } from '../../shared/domain/wishing.ts'
import type { Documents } from './documents.ts'

type Fields = Readonly<Record<string, unknown>>

/** What somebody is about to wish. */
interface Wished {
  readonly id: string
  readonly kind: ContributionKind
  readonly wish: 'add' | 'change' | 'remove'
  /** Of `change` what is to be different; else empty. */
  readonly fields: Fields
  readonly isMine: boolean
}

interface Noted extends Wished {
  /** Of `change` the same fields as they were, of `remove` the whole. */
  readonly before: Fields
}

export interface WishBack {
  /** To be called right before the desk is written. */
  note(wished: Wished): void
  /** What was noted since the last call: what it takes to wish all of it back. Answers whether anything was. */
  taken(): () => boolean
}

/** Not one that undo follows: what is wished back is no step of its own. */
const wishedBack = Symbol('wished back')

/** @param mayRearrange whether the person may delete a touchpoint that carries their name */
export function createWishBack(
  docs: Pick<Documents, 'board' | 'desk'>,
  mayRearrange: (touchpointId: string) => boolean,
): WishBack {
  let noted: Noted[] = []
  /** A contribution as its writer sees it; `null` for none. */
  const shown = (kind: ContributionKind, id: string): AnyContribution | null => {
    const stored = contributions[kind].get(docs.board, id)
    // One that was merged is shown in another's place.
    const onBoard: unknown = (kind === 'touchpoint' && shownOf(docs.board, id)) || stored
    const wished = waitingFor(docs.desk, id)
    return onBoard || wished ? { ...(onBoard as Fields), ...wished, id } : null
  }
  return {
    note(wished) {
      const { id, kind, wish, fields } = wished
      // Of what is new there was nothing, and a pasted list is long.
      const whole: Fields = wish === 'add' ? {} : (shown(kind, id) ?? {})
      const names = wish === 'change' ? Object.keys(fields) : Object.keys(whole)
      const before = Object.fromEntries(names.map((name) => [name, whole[name]]))
      noted.push({ ...wished, before })
    },
    taken() {
      const all = noted
      noted = []
      return () =>
        all.toReversed().filter((one) => wishOneBack(docs, one, { shown, mayRearrange })).length > 0
    },
  }
}

/** What is wished of a contribution and not done yet. */
function waitingFor(desk: Y.Doc, id: string): Fields | null {
  const known = deskWishes.get(desk, id)
  const waits = known?.wish === 'change' || known?.wish === 'add' || known?.wish === 'back'
  return waits ? known.fields : null
}

interface Around {
  readonly shown: (kind: ContributionKind, id: string) => AnyContribution | null
  readonly mayRearrange: (touchpointId: string) => boolean
}

function wishOneBack(
  { board: onBoard, desk }: Pick<Documents, 'board' | 'desk'>,
  { id, kind, wish, fields, before, isMine }: Noted,
  { shown, mayRearrange }: Around,
): boolean {
  const record = shown(kind, id)
  const known = deskWishes.get(desk, id)
  const put = (opposite: Wished['wish'] | 'back', said: Fields, from?: Fields): true => {
    const isTheirs = isMine || known?.isMine === true
    const entry = { id, kind, wish: opposite, fields: said, isMine: isTheirs }
    desk.transact(
      () => deskWishes.put(desk, isTheirs || !from ? entry : { ...entry, from }),
      wishedBack,
    )
    return true
  }
  if (wish === 'remove') {
    const { id: _, position, at: __, merged: ___, ...said } = before
    // A touchpoint took its note along, and those merged into it: the server knows what it was.
    if (kind === 'touchpoint') return record === null && put('back', { ...said, position })
    return record === null && put('add', said)
  }
  if (record === null) return false
  if (wish === 'change') {
    const said = unchangedSince({ of: contributions[kind], record, kind }, fields, before)
    const waiting = known?.wish === 'change' ? known.fields : {}
    const from = { ...wordsRead(kind, record, Object.keys(said)), ...known?.from }
    return Object.keys(said).length > 0 && put('change', { ...waiting, ...said }, from)
  }
  if (known !== null) return put('remove', {})
  return removeNamed(onBoard, { id, kind }, mayRearrange)
}

/** Of what was changed, the part that still says so, as it was before. */
function unchangedSince(
  {
    of,
    record,
    kind,
  }: { of: Collection<AnyContribution>; record: AnyContribution; kind: ContributionKind },
  fields: Fields,
  before: Fields,
): Fields {
  const wish = { id: record.id, kind, wish: 'change', fields, isMine: true } as const
  const done = changedBy(of, record, wish, true)
  const isAsWished = (name: string): boolean =>
    done !== null && JSON.stringify(done[name]) === JSON.stringify(record[name])
  return Object.fromEntries(
    Object.keys(fields)
      .filter(isAsWished)
      .map((name) => [name, before[name] ?? null]),
  )
}

/** A draft that was published under its author's name is the author's own on the board. */
function removeNamed(
  onBoard: Y.Doc,
  { id, kind }: Pick<Noted, 'id' | 'kind'>,
  mayRearrange: (touchpointId: string) => boolean,
): boolean {
  if (kind !== 'touchpoint' || !mayRearrange(id)) return false
  onBoard.transact(() => removeShown(onBoard, id), wishedBack)
  return true
}

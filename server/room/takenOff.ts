/**
 * What people had taken off by wish, so that they can have it back as it was, with all that was written in it
 * (SPEC P49). Who wrote it is known to the vault alone, so nobody else could put it there again. Kept in
 * memory while the room is: what was deleted is to be gone.
 */
import type * as Y from 'yjs'
import { noteOf, touchpoints } from '../../shared/doc/board.ts'
import { richTextOf, writeRichText, type RichNode } from '../../shared/doc/richText.ts'
import type { Touchpoint } from '../../shared/domain/touchpoint/touchpoint.ts'
import type { BoardIndex } from './boardIndex.ts'
import type { RoomCore } from './core.ts'
import { bytesBeside, bytesOf } from './publishedBytes.ts'

interface TakenOff {
  /** Who wished it. */
  readonly by: string
  /** The touchpoint and those merged into it. */
  readonly family: readonly { readonly record: Touchpoint; readonly note: readonly RichNode[] }[]
  readonly bytes: number
}

/** Undo goes back three hundred steps of each person; the oldest of all are let go first. */
const mostKept = 1000
const mostBytes = 4 * 1024 * 1024

const kept = new WeakMap<RoomCore, Map<string, TakenOff>>()

/** To be called right before it is taken off. */
export function keepTakenOff(
  core: RoomCore,
  board: Y.Doc,
  { id, by, index }: { readonly id: string; readonly by: string; readonly index: BoardIndex },
): void {
  const ids = [id, ...(index.shownOf(id)?.merged ?? []).map((one) => one.id)]
  const family = ids.flatMap((one) => {
    const record = touchpoints.get(board, one)
    const note = noteOf(board, one)
    return record ? [{ record, note: note ? richTextOf(note) : [] }] : []
  })
  const all = kept.get(core) ?? new Map<string, TakenOff>()
  kept.set(core, all)
  all.delete(id)
  all.set(id, { by, family, bytes: bytesOf(family) + family.length * bytesBeside })
  let bytes = [...all.values()].reduce((sum, one) => sum + one.bytes, 0)
  for (const [oldest, one] of all) {
    if (all.size <= mostKept && bytes <= mostBytes) break
    bytes -= one.bytes
    all.delete(oldest)
  }
}

/** What bringing it back adds to the board, nearly (bytes); 0 = this person has nothing there to bring back. */
export function bytesOfTakenOff(core: RoomCore, id: string, by: string): number {
  const found = kept.get(core)?.get(id)
  return found?.by === by ? found.bytes : 0
}

/** Puts it back as it was; nothing where it is there already, or this person did not take it off. */
export function bringBack(
  core: RoomCore,
  board: Y.Doc,
  { id, by, index }: { readonly id: string; readonly by: string; readonly index: BoardIndex },
): void {
  const all = kept.get(core)
  const found = all?.get(id)
  if (found?.by !== by || touchpoints.map(board).has(id)) return
  for (const { record, note } of found.family) {
    if (touchpoints.map(board).has(record.id)) continue
    touchpoints.put(board, record)
    const fragment = noteOf(board, record.id)
    if (fragment) writeRichText(fragment, note)
  }
  all?.delete(id)
  index.rejoined()
}

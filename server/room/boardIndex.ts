/**
 * What publishing asks of a board as a whole, looked up once for many wishes: read for each of them, a
 * few kilobytes of wishes kept the process for a minute (SPEC P35). Good for one slice.
 */
import * as Y from 'yjs'
import { touchpoints } from '../../shared/doc/board.ts'
import { asText, fieldsOf } from '../../shared/doc/fields.ts'
import { positionBetween } from '../../shared/doc/position.ts'
import { headOf, shownTouchpoints } from '../../shared/domain/touchpoint/merges.ts'
import type { Touchpoint } from '../../shared/domain/touchpoint/touchpoint.ts'
import { mergesOn } from './touchpointOwners.ts'

export interface BoardIndex {
  /** Time of the batch (Unix ms). */
  readonly at: number
  /** A sort key behind what is there, of a root or of one stage. */
  next(root: string, stage?: string): string
  /** A touchpoint with what was merged into it; `undefined` for one that is not shown. */
  shownOf(id: string): Touchpoint | undefined
  /** How many touchpoints were merged into this one. */
  mergedCount(id: string): number
  /** The touchpoint that is shown in its place: itself, or what it was merged into. */
  headOf(id: string): string
  /** How often the whole board was looked through for this. */
  readonly looks: number
  /** Touchpoints went, came back, or were put together or apart: who was merged into what is to be looked up anew. */
  rejoined(): void
}

/** @param at time of the batch (Unix ms) */
export function createBoardIndex(board: Y.Doc, at: number): BoardIndex {
  const lasts = new Map<string, Map<string, string>>()
  let merges: ReturnType<typeof mergesOn> | null = null
  let looks = 0
  const known = () => {
    if (!merges) looks++
    return (merges ??= mergesOn(board))
  }
  const lastsIn = (root: string): Map<string, string> => {
    const inRoot = lasts.get(root)
    if (inRoot) return inRoot
    looks++
    const found = lastPositions(board, root)
    lasts.set(root, found)
    return found
  }

  return {
    at,
    get looks() {
      return looks
    },
    next(root, stage = '') {
      const inRoot = lastsIn(root)
      const position = positionBetween(inRoot.get(stage) ?? null, null)
      inRoot.set(stage, position)
      return position
    },
    shownOf(id) {
      const { heads, families } = known()
      if (heads.has(id)) return undefined
      const family = [id, ...(families.get(id) ?? [])].flatMap((one) => {
        const record = touchpoints.get(board, one)
        return record ? [record] : []
      })
      return shownTouchpoints(family, heads).find((one) => one.id === id)
    },
    mergedCount: (id) => known().families.get(id)?.length ?? 0,
    headOf: (id) => headOf(known().heads, id),
    rejoined: () => void (merges = null),
  }
}

/** Stage (`''` where there are none) → the last sort key in it. Past the readers of Yjs: all are looked at. */
function lastPositions(board: Y.Doc, root: string): Map<string, string> {
  const lasts = new Map<string, string>()
  for (const { deleted, content } of board.getMap(root)._map.values()) {
    if (deleted) continue
    const raw = content.getContent().at(-1)
    const read = (key: string): unknown =>
      raw instanceof Y.Map ? raw.get(key) : fieldsOf(raw)?.[key]
    const stage = root === touchpoints.root ? asText(read('stage'), 200) : ''
    const position = read('position')
    if (
      typeof position === 'string' &&
      position.length <= 200 &&
      position > (lasts.get(stage) ?? '')
    )
      lasts.set(stage, position)
  }
  return lasts
}

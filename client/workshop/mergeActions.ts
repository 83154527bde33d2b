/** Putting touchpoints together and apart, each one step of undo; loaded by the screens that offer it. */
import {
  mergeTouchpoints,
  partTouchpoint,
  setDifferent,
  splitTouchpoint,
  type SplitPart,
} from '../../shared/doc/merging.ts'
import { differentPrefix } from '../../shared/domain/contribution.ts'
import { newId } from './newId.ts'
import type { TouchpointActions } from './touchpointActions.ts'
import type { Workshop } from './workshop.ts'

interface Acting {
  readonly touchpointActions: Pick<TouchpointActions, 'onBoard' | 'wish'>
}

/** Merges a touchpoint into the one that is kept. */
export function merge({ touchpointActions }: Acting, kept: string, other: string): void {
  if (kept === other || touchpointActions.wish(other, { into: kept })) return
  touchpointActions.onBoard((board) => mergeTouchpoints(board, kept, other))
}

/** Makes a merged touchpoint stand for itself again. */
export function part({ touchpointActions }: Acting, merged: string): void {
  if (touchpointActions.wish(merged, { into: null })) return
  touchpointActions.onBoard((board) => partTouchpoint(board, merged))
}

/** Says for everybody that two touchpoints are not the same. */
export function putAside({ touchpointActions }: Acting, one: string, other: string): void {
  if (touchpointActions.wish(one, { [differentPrefix + other]: true })) return
  touchpointActions.onBoard((board) => setDifferent(board, one, other))
}

/**
 * Splits a touchpoint into one for each title, the first under its id; two at least. The words of the parts
 * are those of who splits, so a participant puts nobody else's name under them (SPEC G25).
 */
export function split(
  { touchpointActions, me, isFacilitator }: Acting & Pick<Workshop, 'me' | 'isFacilitator'>,
  id: string,
  [title, ...others]: readonly string[],
  goes: (part: number) => Omit<SplitPart, 'id' | 'title'>,
): void {
  if (title === undefined) return
  const parts = others.map((one, at) => ({ ...goes(at + 1), id: newId(), title: one }))
  const signed = (author: string | null): string | null =>
    author === null || isFacilitator() ? author : me().id
  touchpointActions.onBoard((board) => splitTouchpoint(board, id, { title, parts }, signed))
}

import { idsOf } from '../touchpoint/merges.ts'
import type { Touchpoint } from '../touchpoint/touchpoint.ts'

/** So many touchpoints can be named when a round asks about some again; more are all of them. */
export const mostAsked = 500

/**
 * Those a round asks about, in the order given. One that took others in since is asked about when any
 * of them was: the answers are counted together (SPEC D62).
 *
 * @param shown those that stand for themselves (`shownTouchpoints`)
 * @param asked ids the round was opened with; `undefined` = all
 */
export function askedIn<T extends Pick<Touchpoint, 'id' | 'merged'>>(
  shown: readonly T[],
  asked: readonly string[] | undefined,
): readonly T[] {
  if (asked === undefined) return shown
  const named = new Set(asked)
  return shown.filter((one) => idsOf(one).some((id) => named.has(id)))
}

/** Which of the others' pointers are worth drawing: a screen that cannot be read helps nobody. */
import type { OtherCursor } from '../../workshop/cursors.ts'

/** From so many people on only the pointers of one's own department are drawn. */
export const crowd = 30
/** Never more than this at once. */
export const mostDrawn = 12

interface Circumstances {
  readonly seats: Readonly<Record<number, string>>
  readonly me: { readonly id: string; readonly department: string | null }
  /** People who are here now. */
  readonly count: number
  readonly departmentOf: (participantId: string) => string | null
}

/** @returns the ones that moved last, each with whose it is; none of my own and none of unknown seats */
export function chooseCursors(
  all: readonly OtherCursor[],
  { seats, me, count, departmentOf }: Circumstances,
): (OtherCursor & { readonly participantId: string })[] {
  const isNear = (id: string): boolean =>
    count < crowd || (me.department !== null && departmentOf(id) === me.department)
  return all
    .map((cursor) => ({ ...cursor, participantId: seats[cursor.seat] ?? me.id }))
    .filter(({ participantId: id }) => id !== me.id && isNear(id))
    .sort((a, b) => b.at - a.at)
    .slice(0, mostDrawn)
}

/** A place on the board: in a stage, before a touchpoint, or last for `null`. */
export interface Place {
  readonly stage: string
  readonly before: string | null
}

/** A stage and the touchpoints in it, in order. */
export interface Column {
  readonly stage: string
  readonly ids: readonly string[]
}

export type Direction = 'up' | 'down' | 'left' | 'right'

/** Where a touchpoint lies now; `null` when it is in none of the columns. */
export function placeOf(columns: readonly Column[], id: string): Place | null {
  const column = columns.find(({ ids }) => ids.includes(id))
  if (!column) return null
  return { stage: column.stage, before: column.ids[column.ids.indexOf(id) + 1] ?? null }
}

/**
 * The place one step further for a touchpoint on its way. Sideways it keeps its row, or goes last in a
 * shorter column. At an edge of the board the place stays.
 */
export function stepPlace(
  columns: readonly Column[],
  id: string,
  { place, direction }: { readonly place: Place; readonly direction: Direction },
): Place {
  const at = columns.findIndex(({ stage }) => stage === place.stage)
  const slot = slotOf(columns, id, place)
  const sideways = direction === 'left' ? -1 : direction === 'right' ? 1 : 0
  const column = columns[at + sideways]
  if (!column) return place
  const others = column.ids.filter((other) => other !== id)
  const along = direction === 'up' ? -1 : direction === 'down' ? 1 : 0
  const next = Math.max(0, Math.min(others.length, slot + along))
  return { stage: column.stage, before: others[next] ?? null }
}

/** Row of a place among the other touchpoints of its stage, from 0. */
export function slotOf(columns: readonly Column[], id: string, place: Place): number {
  const others = othersIn(columns, id, place.stage)
  const found = place.before === null ? -1 : others.indexOf(place.before)
  return found < 0 ? others.length : found
}

/** How many rows the stage has once the touchpoint is in it. */
export function rowsWith(columns: readonly Column[], id: string, stage: string): number {
  return othersIn(columns, id, stage).length + 1
}

/** The place above or below a touchpoint that is pointed at. */
export function placeBeside(
  columns: readonly Column[],
  target: string,
  edge: 'top' | 'bottom',
): Place | null {
  const column = columns.find(({ ids }) => ids.includes(target))
  if (!column) return null
  if (edge === 'top') return { stage: column.stage, before: target }
  return { stage: column.stage, before: column.ids[column.ids.indexOf(target) + 1] ?? null }
}

/** Whether a touchpoint at `place` would stay exactly where it is. */
export function isSamePlace(columns: readonly Column[], id: string, place: Place): boolean {
  const now = placeOf(columns, id)
  if (now === null || now.stage !== place.stage) return false
  return place.before === id || slotOf(columns, id, now) === slotOf(columns, id, place)
}

function othersIn(columns: readonly Column[], id: string, stage: string): readonly string[] {
  const column = columns.find((one) => one.stage === stage)
  return column ? column.ids.filter((other) => other !== id) : []
}

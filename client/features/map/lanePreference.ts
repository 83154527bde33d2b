import { recall, remember } from '../../memory/memory.ts'
import { laneIds, type LaneId } from '../../../shared/domain/map/lanes.ts'

/** Which lanes a person wants to see, and in which order; `shown` is a subset of `order`. */
export interface LanePreference {
  readonly order: readonly LaneId[]
  readonly shown: readonly LaneId[]
}

const storageKey = 'touchline.lanes'

/** The first view: everything but the goals, which the poster has room for. */
export const firstLanes: LanePreference = {
  order: laneIds,
  shown: laneIds.filter((lane) => lane !== 'goals'),
}

/** What this browser remembers; the first view when it remembers nothing or nonsense. */
export function rememberedLanes(): LanePreference {
  return parseLanes(recall(storageKey))
}

/** For all workshops of this browser; without storage the choice lasts until the page is left. */
export function rememberLanes(lanes: LanePreference): void {
  remember(storageKey, lanes)
}

/** Unknown lanes are dropped, missing ones added at the end and shown. */
export function parseLanes(raw: unknown): LanePreference {
  if (typeof raw !== 'object' || raw === null) return firstLanes
  const { order, shown } = raw as Record<string, unknown>
  if (!Array.isArray(order) || !Array.isArray(shown)) return firstLanes
  const known = laneIds.filter((lane) => order.includes(lane))
  known.sort((a, b) => order.indexOf(a) - order.indexOf(b))
  const added = laneIds.filter((lane) => !known.includes(lane))
  return {
    order: [...known, ...added],
    shown: laneIds.filter((lane) => shown.includes(lane) || added.includes(lane)),
  }
}

/** Moves a lane by one place; stays at the ends. */
export function moveLane(lanes: LanePreference, lane: LaneId, by: 1 | -1): LanePreference {
  const from = lanes.order.indexOf(lane)
  const to = from + by
  if (from < 0 || to < 0 || to >= lanes.order.length) return lanes
  const order = [...lanes.order]
  order.splice(from, 1)
  order.splice(to, 0, lane)
  return { ...lanes, order }
}

/** Shows a lane that is hidden and hides one that is shown; the order stays. */
export function toggleLane(lanes: LanePreference, lane: LaneId): LanePreference {
  const isShown = lanes.shown.includes(lane)
  const shown = isShown ? lanes.shown.filter((l) => l !== lane) : [...lanes.shown, lane]
  return { ...lanes, shown }
}

/** The lanes to draw, in the person's order. */
export function drawnLanes({ order, shown }: LanePreference): readonly LaneId[] {
  return order.filter((lane) => shown.includes(lane))
}

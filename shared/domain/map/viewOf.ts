import { meanFigure } from './figure.ts'
import type { JourneyMap, MapTouchpoint } from './journeyMap.ts'
import { withMoments } from './rollup.ts'

/** Which part of the workshop a reader looks at; `null` = everything. */
export interface MapFilter {
  readonly department: string | null
  readonly channel: string | null
}

/**
 * The map through one department's eyes, or along one channel (SPEC M3). A department's row is
 * shown only where the reveal allows it: hidden rows read "too few". Columns left out by a channel
 * break the curve, because what lies between was not drawn.
 */
export function viewOf(map: JourneyMap, filter: MapFilter): JourneyMap {
  const seen =
    filter.department === null
      ? map.touchpoints
      : withMoments(map.touchpoints.map((t) => asSeenBy(t, filter.department!)))
  const kept = seen.filter(
    ({ channels }) => filter.channel === null || channels.includes(filter.channel),
  )
  const byId = new Map(kept.map((t) => [t.id, t]))
  return {
    ...map,
    touchpoints: kept,
    stages: map.stages.map((stage) => ({
      ...stage,
      touchpoints: stage.touchpoints.flatMap(({ id }) => byId.get(id) ?? []),
    })),
  }
}

/** One department's means in place of everybody's; spread and counts of a few people stay hidden. */
function asSeenBy(whole: MapTouchpoint, department: string): MapTouchpoint {
  // How many of one department have no device, or say that customers decide here, is told nowhere.
  const { proxied: _proxied, erased: _erased, decides: _decides, ...touchpoint } = whole
  const row = touchpoint.departments.find((r) => r.department === department)
  const n = row?.n ?? 0
  const figure = (mean: number | null | undefined) => meanFigure(mean ?? null, n)
  return {
    ...touchpoint,
    expectation: figure(row?.expectation),
    experience: figure(row?.experience),
    emotion: figure(row?.emotion),
    gap: row?.gap ?? null,
    n,
  }
}

import type { DrawNode } from '../../../shared/domain/map/draw/node.ts'
import type { JourneyMap } from '../../../shared/domain/map/journeyMap.ts'

/** The touchpoint a drawn finding or initiative is about; its first one on the map, or `null`. */
export function touchpointBehind(map: JourneyMap, { attrs }: DrawNode): string | null {
  const finding = attrs['data-finding']
  const initiative = attrs['data-initiative']
  const found = map.touchpoints.find(
    ({ findings, initiatives }) =>
      (finding !== undefined && findings.includes(finding)) ||
      (initiative !== undefined && initiatives.includes(initiative)),
  )
  return found?.id ?? null
}

import type { JourneyMap } from '../../../shared/domain/map/journeyMap.ts'
import type { MapGeometry } from '../../../shared/domain/map/layout/geometry.ts'

/** Index of the column at a place of the sheet; `null` above the titles, in the gutter and between stages. */
export function columnAt(
  geometry: MapGeometry,
  { x, y }: { readonly x: number; readonly y: number },
): number | null {
  if (y < geometry.titleTop) return null
  const { xs, widths } = geometry.columns
  const at = xs.findIndex((middle, i) => Math.abs(x - middle) <= widths[i]! / 2)
  return at < 0 ? null : at
}

/** The touchpoint a drawn finding or initiative is about; its first one on the map, or `null`. */
export function touchpointBehind(map: JourneyMap, target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null
  const finding = target.closest('[data-finding]')?.getAttribute('data-finding')
  const initiative = target.closest('[data-initiative]')?.getAttribute('data-initiative')
  const found = map.touchpoints.find(
    ({ findings, initiatives }) =>
      (finding !== undefined && finding !== null && findings.includes(finding)) ||
      (initiative !== undefined && initiative !== null && initiatives.includes(initiative)),
  )
  return found?.id ?? null
}

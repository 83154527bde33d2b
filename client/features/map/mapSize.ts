import type { Accessor } from 'solid-js'

/** How large the map is drawn; `isFitted` shows the whole journey at once and overrules the zoom. */
export interface MapSize {
  readonly zoom: Accessor<number>
  readonly setZoom: (zoom: number) => void
  readonly isFitted: Accessor<boolean>
  readonly setFitted: (isFitted: boolean) => void
}

export const zooms = [0.8, 1, 1.25, 1.5] as const

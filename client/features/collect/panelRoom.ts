/** Width of the panel beside the board, narrowest column beside it and what stands around columns, in rem. */
const panel = 20
const column = 10.25
const gap = 1
const around = 2 * 1.5
/** What a scrollbar of the board takes, px. */
const scrollbar = 16

/** Whether every stage is wholly in view beside the open panel; else the panel waits until it is asked for. */
export function hasRoomForPanel(stages: number): boolean {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
  const needed = panel + stages * column + (stages - 1) * gap + around
  return needed * rem + scrollbar <= window.innerWidth
}

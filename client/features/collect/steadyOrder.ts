import type { Column } from './place.ts'

/**
 * The columns as they may be shown while a hand is on the board: what is there stays where it is, what
 * left is gone, what came stands at the end. Nothing moves under the pointer.
 */
export function steadyOrder(shown: readonly Column[], next: readonly Column[]): readonly Column[] {
  return next.map((column) => {
    const before = shown.find(({ stage }) => stage === column.stage)?.ids ?? []
    const stayed = before.filter((id) => column.ids.includes(id))
    const came = column.ids.filter((id) => !before.includes(id))
    return { stage: column.stage, ids: [...stayed, ...came] }
  })
}

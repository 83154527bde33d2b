/** Changes of a touchpoint as it is shown: those merged into it are meant too. Each is one transaction. */
import type * as Y from 'yjs'
import { idsOf } from '../domain/touchpoint/merges.ts'
import type { Touchpoint } from '../domain/touchpoint/touchpoint.ts'
import { listShown, touchpoints } from './board.ts'

/** Fields of which a kept touchpoint shows those of the merged ones too. */
const shared = ['channels', 'tags', 'reach', 'department', 'decision'] as const

/** Changes a touchpoint as it is shown: what is taken away is taken from those merged into it too. */
export function patchShown(doc: Y.Doc, id: string, changes: Partial<Omit<Touchpoint, 'id'>>): void {
  doc.transact(() => {
    touchpoints.patch(doc, id, changes)
    if (!shared.some((field) => field in changes)) return
    for (const merged of shownOf(doc, id)?.merged ?? [])
      touchpoints.patch(doc, merged.id, narrowed(merged, changes))
  })
}

function narrowed(
  merged: Touchpoint,
  { channels, tags, reach, department, decision }: Partial<Touchpoint>,
): Partial<Touchpoint> {
  return {
    ...(channels && { channels: merged.channels.filter((one) => channels.includes(one)) }),
    ...(tags && { tags: merged.tags.filter((one) => tags.includes(one)) }),
    ...(reach === null && { reach }),
    ...(department === null && { department }),
    ...(decision === null && { decision }),
  }
}

/** Takes a touchpoint off the board, and those merged into it. */
export function removeShown(doc: Y.Doc, id: string): void {
  const shown = shownOf(doc, id)
  doc.transact(() => {
    for (const one of shown ? idsOf(shown) : [id]) touchpoints.remove(doc, one)
  })
}

/** A touchpoint with what was merged into it; `undefined` for one that is not shown. */
export function shownOf(doc: Y.Doc, id: string): Touchpoint | undefined {
  return listShown(doc).find((one) => one.id === id)
}

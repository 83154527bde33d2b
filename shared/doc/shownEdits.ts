/** Changes of a touchpoint as it is shown: those merged into it are meant too. Each is one transaction. */
import type * as Y from 'yjs'
import { idsOf } from '../domain/touchpoint/merges.ts'
import type { Touchpoint } from '../domain/touchpoint/touchpoint.ts'
import { listShown, touchpoints } from './board.ts'

/** Fields of which a kept touchpoint shows those of the merged ones too. */
const shared = ['channels', 'tags', 'reach', 'department', 'decision'] as const

/**
 * Changes a touchpoint as it is shown: what is taken away is taken from those merged into it too.
 *
 * @param find finds it on the board, where it need not be looked for anew
 */
export function patchShown(
  doc: Y.Doc,
  id: string,
  changes: Partial<Omit<Touchpoint, 'id'>>,
  find = (): Touchpoint | undefined => shownOf(doc, id),
): void {
  doc.transact(() => {
    touchpoints.patch(doc, id, changes)
    if (!shared.some((field) => field in changes)) return
    for (const merged of find()?.merged ?? []) {
      const less = narrowed(merged, changes)
      if (Object.keys(less).length > 0) touchpoints.patch(doc, merged.id, less)
    }
  })
}

/** What is to be taken from a merged one; nothing where it shows nothing of it. */
function narrowed(
  merged: Touchpoint,
  { channels, tags, reach, department, decision }: Partial<Touchpoint>,
): Partial<Touchpoint> {
  const fewerChannels = channels && merged.channels.filter((one) => channels.includes(one))
  const fewerTags = tags && merged.tags.filter((one) => tags.includes(one))
  return {
    ...(fewerChannels &&
      fewerChannels.length < merged.channels.length && { channels: fewerChannels }),
    ...(fewerTags && fewerTags.length < merged.tags.length && { tags: fewerTags }),
    ...(reach === null && merged.reach !== null && { reach }),
    ...(department === null && merged.department !== null && { department }),
    ...(decision === null && merged.decision !== null && { decision }),
  }
}

/**
 * Takes a touchpoint off the board, and those merged into it.
 *
 * @param find as for `patchShown`
 */
export function removeShown(
  doc: Y.Doc,
  id: string,
  find = (): Touchpoint | undefined => shownOf(doc, id),
): void {
  const shown = find()
  doc.transact(() => {
    for (const one of shown ? idsOf(shown) : [id]) touchpoints.remove(doc, one)
  })
}

/** A touchpoint with what was merged into it; `undefined` for one that is not shown. */
export function shownOf(doc: Y.Doc, id: string): Touchpoint | undefined {
  return listShown(doc).find((one) => one.id === id)
}

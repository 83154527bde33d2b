/** Putting touchpoints together and apart by wish: meanwhile others may have done the same (SPEC P46). */
import type * as Y from 'yjs'
import { touchpoints } from '../../shared/doc/board.ts'
import { mergeTouchpoints } from '../../shared/doc/merging.ts'
import type { BoardIndex } from './boardIndex.ts'

/**
 * Merges a touchpoint into what is shown in place of `kept` by now, or lets it stand for itself again.
 *
 * @param kept `null` = it is to be parted
 */
export function rejoin(doc: Y.Doc, id: string, kept: string | null, index: BoardIndex): void {
  const now = index.headOf(id)
  if (kept === null) {
    if (now === id) return
    touchpoints.patch(doc, id, { into: undefined })
    // One of a ring, or what points nowhere: it is shown, so it points nowhere from now on.
    if (touchpoints.get(doc, now)?.into !== undefined)
      touchpoints.patch(doc, now, { into: undefined })
  } else {
    const head = index.headOf(kept)
    // Somebody put them together already, one way or the other.
    if (head === now) return
    mergeTouchpoints(doc, head, id)
  }
  index.rejoined()
}

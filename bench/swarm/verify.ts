/** Whether what the sampled readers got is, read by Yjs, what was written. */
import * as Y from 'yjs'
import { syncKind } from '../../shared/protocol/message.ts'
import { touchpoints } from '../../shared/doc/board.ts'
import type { Crowd } from './crowd.ts'
import { markerOf } from './marker.ts'
import { syncKindOf, updateIn } from './messages.ts'

/**
 * Builds a real document from all that each sampled reader was sent and compares it with what every
 * author wrote: nothing may wait for something missing, no clock may be behind, the last place must
 * be there.
 *
 * @returns number of authors whose touchpoint is not as it was written, over all sampled readers
 */
export function countDifferences(crowd: Crowd): number {
  let different = 0
  for (const reader of crowd.clients) {
    if (!crowd.isSampled(reader.index)) continue
    const doc = new Y.Doc()
    doc.transact(() => {
      for (const message of reader.kept)
        if (syncKindOf(message) !== syncKind.step1) Y.applyUpdate(doc, updateIn(message))
    })
    for (const [author, editor] of crowd.editors.entries()) {
      if (author === reader.index) continue
      const stored = touchpoints.map(doc).get(`t${author}`)
      const position = stored instanceof Y.Map ? stored.get('position') : null
      const clock = Y.getState(doc.store, crowd.clientIdOf(author))
      const isSame = position === markerOf(author, crowd.edits.lastOf(author))
      if (!isSame || clock !== editor.clock) different++
    }
    doc.destroy()
  }
  return different
}

/** What a page needs when its record was made anew while it was away. */
import * as Y from 'yjs'
import { makeSameMaps } from '../../shared/doc/sameMaps.ts'
import { rootsIn } from './places.ts'

/** Writes into one record what another says, from the first content of that on, which comes whole. */
export function followRecord(from: Y.Doc, into: Y.Doc): void {
  let hasAll = false
  from.on('afterTransaction', (transaction: Y.Transaction) => {
    const roots = hasAll ? rootsIn(transaction) : undefined
    hasAll = true
    // Nobody's edit: it is neither counted as unsaved nor sent.
    Y.transact(into, () => makeSameMaps(from, into, roots), null, false)
  })
}

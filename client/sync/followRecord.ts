/** What a page needs when its record was made anew while it was away. */
import * as Y from 'yjs'
import { makeSameMaps } from '../../shared/doc/sameMaps.ts'
import { rootsIn } from './places.ts'

/**
 * Writes into one record what another says.
 *
 * @param into what everybody reads; it stays as it is until `begin`
 * @returns `begin`: to be called when all of the other is there; again changes nothing
 */
export function followRecord(into: Y.Doc): { begin(from: Y.Doc): void } {
  let isFollowing = false
  // Nobody's edit: it is neither counted as unsaved nor sent.
  const copy = (from: Y.Doc, roots?: readonly string[]): void =>
    Y.transact(into, () => makeSameMaps(from, into, roots), null, false)
  return {
    begin(from) {
      if (isFollowing) return
      isFollowing = true
      copy(from)
      from.on('afterTransaction', (transaction: Y.Transaction) => copy(from, rootsIn(transaction)))
    },
  }
}

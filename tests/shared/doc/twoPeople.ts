import * as Y from 'yjs'

/** Two replicas that know the same and have not yet seen what the other does next. */
export function twoReplicas(prepare: (doc: Y.Doc) => void): { ana: Y.Doc; ben: Y.Doc } {
  const ana = new Y.Doc()
  prepare(ana)
  const ben = new Y.Doc()
  Y.applyUpdate(ben, Y.encodeStateAsUpdate(ana))
  return { ana, ben }
}

/** Lets both see everything of each other. */
export function meet(ana: Y.Doc, ben: Y.Doc): void {
  const fromAna = Y.encodeStateAsUpdate(ana, Y.encodeStateVector(ben))
  const fromBen = Y.encodeStateAsUpdate(ben, Y.encodeStateVector(ana))
  Y.applyUpdate(ben, fromAna)
  Y.applyUpdate(ana, fromBen)
}

import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createPlainDoc } from '../../../server/room/plainDoc.ts'

/** A bold word that one person formats while another deletes it: two formats with nothing between are left. */
function emptiedWord(): Uint8Array[] {
  const ana = new Y.Doc()
  const text = ana.getMap('comments').set('t', new Y.Text('a bold word'))
  const before = Y.encodeStateAsUpdate(ana)
  const ben = new Y.Doc()
  Y.applyUpdate(ben, before)
  text.format(2, 4, { bold: true })
  ;(ben.getMap('comments').get('t') as Y.Text).delete(2, 4)
  return [Y.encodeStateAsUpdate(ana), Y.encodeStateAsUpdate(ben)]
}

/** What of each client is deleted, as Yjs writes it down. */
function deletionsIn(doc: Y.Doc): unknown {
  const updates = emptiedWord()
  for (const update of updates) Y.applyUpdate(doc, update)
  return [...Y.decodeUpdate(Y.encodeStateAsUpdate(doc)).ds.clients.values()]
}

test('G12 the server’s copy deletes what people deleted and nothing of its own', () => {
  const sent = Y.decodeUpdate(Y.mergeUpdates(emptiedWord())).ds.clients
  const lengthOf = (ranges: unknown): number =>
    (ranges as { len: number }[][]).flat().reduce((sum, { len }) => sum + len, 0)
  const asSent = lengthOf([...sent.values()])
  expect(lengthOf(deletionsIn(createPlainDoc()))).toBe(asSent)
  // Should Yjs stop tidying by itself one day, the rule can go.
  expect(lengthOf(deletionsIn(new Y.Doc()))).toBeGreaterThan(asSent)
})

test('G12 it reads the same as any other copy', () => {
  const [plain, other] = [createPlainDoc(), new Y.Doc()]
  for (const update of emptiedWord()) for (const doc of [plain, other]) Y.applyUpdate(doc, update)
  const textOf = (doc: Y.Doc) => (doc.getMap('comments').get('t') as Y.Text).toDelta() as unknown
  expect(textOf(plain)).toEqual(textOf(other))
})

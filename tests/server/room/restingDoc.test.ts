import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createRestingDoc } from '../../../server/room/restingDoc.ts'

function aDoc(texts: readonly string[]): Uint8Array {
  const doc = new Y.Doc()
  for (const text of texts) doc.getText('title').insert(0, text)
  return Y.encodeStateAsUpdate(doc)
}

test('R10 a document that nobody works with leaves memory and is the same when it is needed again', () => {
  const resting = createRestingDoc([aDoc(['kept'])])
  const before = resting.doc
  resting.restIfQuiet() // used since the last call
  expect(resting.isAwake).toBe(true)
  resting.restIfQuiet()
  expect(resting.isAwake).toBe(false)
  expect(resting.whole()).toEqual(Y.encodeStateAsUpdate(before))
  expect(resting.vector()).toEqual(Y.encodeStateVector(before))
  expect(resting.isAwake).toBe(false)
  expect(resting.doc.getText('title').toString()).toBe('kept')
  expect(resting.doc).not.toBe(before)
})

test('R10 what was changed after waking is in the bytes of the next rest', () => {
  const resting = createRestingDoc([aDoc(['old'])])
  resting.restIfQuiet()
  resting.restIfQuiet()
  resting.doc.getText('title').insert(0, 'new ')
  resting.changed()
  resting.restIfQuiet()
  resting.restIfQuiet()
  expect(resting.isAwake).toBe(false)
  expect(resting.doc.getText('title').toString()).toBe('new old')
})

test('R10 a large document stays in memory, because waking it would be felt', () => {
  const resting = createRestingDoc([aDoc(['x'.repeat(200_000)])])
  resting.restIfQuiet()
  resting.restIfQuiet()
  expect(resting.isAwake).toBe(true)
})

test('R10 a document known to be whole is not read before somebody works with it', () => {
  const bytes = aDoc(['from a snapshot'])
  const resting = createRestingDoc([bytes], { isWhole: true })
  const copy = new Y.Doc()
  Y.applyUpdate(copy, resting.whole())
  expect(resting.vector()).toEqual(Y.encodeStateVector(copy))
  expect(resting.isAwake).toBe(false)
  expect(resting.doc.getText('title').toString()).toBe('from a snapshot')
})

test('R10 bytes that nobody asks for are packed, and are the same when somebody does', () => {
  const template = Array.from(
    { length: 200 },
    (_, n) => `What does the customer expect here? ${n} `,
  )
  const bytes = aDoc(template)
  const resting = createRestingDoc([bytes], { isWhole: true })
  resting.restIfQuiet()
  resting.restIfQuiet()
  const unpacked = resting.whole()
  expect(unpacked).not.toBe(bytes)
  expect(unpacked).toEqual(bytes)
  expect(resting.whole()).toBe(unpacked) // kept while it is asked for
  resting.restIfQuiet()
  expect(resting.whole()).toBe(unpacked)
  resting.restIfQuiet()
  resting.restIfQuiet()
  expect(resting.whole()).not.toBe(unpacked)
  expect(resting.doc.getText('title').toString()).toContain('expect here? 199')
  resting.doc.getText('title').insert(0, 'new ')
  resting.changed()
  resting.restIfQuiet()
  resting.restIfQuiet()
  resting.restIfQuiet()
  expect(resting.isAwake).toBe(false)
  expect(resting.doc.getText('title').toString()).toMatch(/^new What/u)
})

test('R10 bytes too many to be unpacked unnoticed stay as they are', () => {
  const bytes = aDoc(['x'.repeat(200_000)])
  const resting = createRestingDoc([bytes], { isWhole: true })
  resting.restIfQuiet()
  resting.restIfQuiet()
  expect(resting.whole()).toBe(bytes)
})

import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { readDesk } from '../../../server/room/deskReading.ts'
import { restoreDocument } from '../../../server/room/roomDocument.ts'
import { ratings } from '../../../shared/doc/desk.ts'

function aDesk() {
  const doc = new Y.Doc()
  ratings.set(doc, 'r1', 't1', { expectation: 4, experience: 2, emotion: 0 })
  const stored = {
    epoch: 1,
    lossAt: null,
    snapshot: Y.encodeStateAsUpdate(doc),
    updates: [],
    seqs: [],
    setAside: 0,
    owners: [[doc.clientID, 'ana'] as const],
    lastSeq: 7,
  }
  return restoreDocument('desk:ana', stored, 99)
}

test('R9 a desk is read once for each question until it changes', () => {
  const desk = aDesk()
  let reads = 0
  const count = (): number =>
    readDesk(desk, 'rate r1', (doc) => {
      reads++
      return Object.keys(ratings.all(doc, 'r1')).length
    })
  expect([count(), count(), count()]).toEqual([1, 1, 1])
  expect(reads).toBe(1)
  expect(readDesk(desk, 'rate r2', (doc) => ratings.all(doc, 'r2'))).toEqual({})
  ratings.set(desk.doc, 'r1', 't2', { expectation: 1, experience: 1, emotion: 1 })
  desk.lastSeq = 8
  desk.changed()
  expect(count()).toBe(2)
  expect(reads).toBe(2)
})

test('R9 a question asked again does not wake a desk that is at rest', () => {
  const desk = aDesk()
  let woken = 0
  Object.defineProperty(desk, 'doc', { get: () => (woken++, new Y.Doc()) })
  const read = (): unknown => readDesk(desk, 'rate r1', (doc) => ratings.all(doc, 'r1'))
  expect([read(), read(), read()]).toEqual([{}, {}, {}])
  expect(woken).toBe(1)
})

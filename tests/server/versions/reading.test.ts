import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { readingOfDoc } from '../../../server/versions/reading.ts'

test('C12 a board of an older server is read whatever values it holds, and different ones apart', () => {
  const reading = (value: unknown): string => {
    const doc = new Y.Doc()
    doc.getMap('comments').set('c', value)
    return readingOfDoc(doc, 'brief')
  }
  const all = [10n, 11n, '10', 10, null, [10n], { n: 10n }, new Uint8Array([10])].map(reading)
  expect(new Set(all).size).toBe(all.length)
})

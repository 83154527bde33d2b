import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { placesIn, thingsAt } from '../../../client/sync/places.ts'
import { noteOf, touchpoints } from '../../../shared/doc/board.ts'
import { ratings } from '../../../shared/doc/desk.ts'
import { about, briefOf } from '../../../shared/doc/frame.ts'
import { aTouchpoint } from '../../flow/fixtures.ts'

/** The places one edit changes. */
function placesOf(doc: Y.Doc, edit: () => void): string[] {
  const found: string[] = []
  const look = (transaction: Y.Transaction): void => void found.push(...placesIn(transaction))
  doc.on('afterTransaction', look)
  doc.transact(edit)
  doc.off('afterTransaction', look)
  return found.sort()
}

test('U7 the places of an edit are records, their fields, and texts without records', () => {
  const doc = new Y.Doc()
  const put = () => touchpoints.put(doc, aTouchpoint('t1'))
  expect(placesOf(doc, put)).toEqual(['touchpoints/t1'])
  const patch = () => touchpoints.patch(doc, 't1', { title: 'Search', stage: 'awareness' })
  expect(placesOf(doc, patch)).toEqual(['touchpoints/t1/stage', 'touchpoints/t1/title'])
  const paragraph = new Y.XmlElement('paragraph')
  const note = () => noteOf(doc, 't1')?.insert(0, [paragraph])
  expect(placesOf(doc, note)).toEqual(['touchpoints/t1/note'])
  const text = new Y.XmlText()
  expect(placesOf(doc, () => paragraph.insert(0, [text]))).toEqual(['touchpoints/t1/note'])
  expect(placesOf(doc, () => text.insert(0, 'words'))).toEqual(['touchpoints/t1/note'])
  expect(placesOf(doc, () => about.patch(doc, { goal: 'Better' }))).toEqual(['about/goal'])
  expect(placesOf(doc, () => briefOf(doc).insert(0, [new Y.XmlText()]))).toEqual(['brief'])
  const rate = () => ratings.set(doc, 'r1', 't1', { expectation: 1, experience: 1, emotion: 0 })
  expect(placesOf(doc, rate)).toEqual(['ratings:r1/t1'])
  expect(placesOf(doc, () => touchpoints.remove(doc, 't1'))).toEqual(['touchpoints/t1'])
  expect(placesOf(doc, () => undefined)).toEqual([])
})

test('SL100 who adds a note and writes its title and its text has changed one thing', () => {
  const doc = new Y.Doc()
  const changed = [
    ...placesOf(doc, () => touchpoints.put(doc, aTouchpoint('t1'))),
    ...placesOf(doc, () => touchpoints.patch(doc, 't1', { title: 'Search' })),
    ...placesOf(doc, () => touchpoints.put(doc, aTouchpoint('t2'))),
    ...placesOf(doc, () => about.patch(doc, { goal: 'Better' })),
    ...placesOf(doc, () => briefOf(doc).insert(0, [new Y.XmlText()])),
  ]
  expect([...thingsAt(changed)]).toEqual([
    'touchpoints/t1',
    'touchpoints/t2',
    'about/goal',
    'brief',
  ])
})

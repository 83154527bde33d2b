import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { writeText } from '../../../shared/doc/text.ts'
import { meet, twoReplicas } from './twoPeople.ts'

function entryOf(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap('root')
}

function read(doc: Y.Doc): string {
  return String(entryOf(doc).get('title'))
}

/** Letters that stand for one, two and several code units. */
const anyText = fc.string({ unit: fc.constantFrom('a', 'b', 'ż', '😀', '😁', '👩‍🚀', 'e\u0301') })

test('V7 the text reads as it was written', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1 }), (versions) => {
      const doc = new Y.Doc()
      for (const version of versions) {
        writeText(entryOf(doc), 'title', version)
        expect(read(doc)).toBe(version)
      }
    }),
  )
})

test('V7 two people who change different ends of a title keep both changes', () => {
  const { ana, ben } = twoReplicas((doc) => writeText(entryOf(doc), 'title', 'parcel tracking'))
  writeText(entryOf(ana), 'title', 'Late parcel tracking')
  writeText(entryOf(ben), 'title', 'parcel tracking by SMS')
  meet(ana, ben)
  expect(read(ana)).toBe('Late parcel tracking by SMS')
  expect(read(ben)).toBe(read(ana))
})

test('V7 one change is one deletion and one insertion at most', () => {
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      const doc = new Y.Doc()
      writeText(entryOf(doc), 'title', before)
      const text = entryOf(doc).get('title') as Y.Text
      const deltas: Y.YTextEvent['delta'][] = []
      text.observe((event) => deltas.push(event.delta))
      writeText(entryOf(doc), 'title', after)
      expect(deltas.length).toBe(before === after ? 0 : 1)
      expect((deltas[0] ?? []).filter((part) => part.insert !== undefined).length).toBeLessThan(2)
      expect((deltas[0] ?? []).filter((part) => part.delete !== undefined).length).toBeLessThan(2)
    }),
  )
})

test('V7 half an emoji is never written, not even for a moment', () => {
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      const { ana, ben } = twoReplicas((doc) => writeText(entryOf(doc), 'title', before))
      writeText(entryOf(ana), 'title', after)
      meet(ana, ben)
      expect(read(ben)).toBe(after)
      expect(read(ben)).not.toMatch(/\p{Cs}/u)
    }),
  )
})

test('V7 what another client put in place of the text is replaced by one', () => {
  const doc = new Y.Doc()
  entryOf(doc).set('title', 42)
  writeText(entryOf(doc), 'title', 'a title')
  expect(entryOf(doc).get('title')).toBeInstanceOf(Y.Text)
  expect(read(doc)).toBe('a title')
})

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { makeSameMaps } from '../../../shared/doc/sameMaps.ts'

type Value =
  string | number | boolean | null | readonly number[] | { readonly [key: string]: Value }
/** A map below a root is a Y.Map; what is deeper in it is plain. */
type Content = Readonly<Record<string, Readonly<Record<string, Value | { map: Fields }>>>>
type Fields = Readonly<Record<string, Value>>

const key = fc.constantFrom('a', 'b', 'c', 'present', '__proto__')
const value = fc.oneof(
  fc.constantFrom<Value>('', 'x', 0, 7, true, null, [1, 2], [2, 1]),
  fc.record({ at: fc.integer({ min: 0, max: 2 }) }, { noNullPrototype: true }),
)
const fields = fc.dictionary(key, value, { noNullPrototype: true })
const content: fc.Arbitrary<Content> = fc.dictionary(
  fc.constantFrom('session', 'roster', 'tallies:r1'),
  fc.dictionary(
    key,
    fc.oneof(
      value,
      fields.map((map) => ({ map })),
    ),
  ),
)

const isMap = (one: Value | { map: Fields }): one is { map: Fields } =>
  typeof one === 'object' && one !== null && 'map' in one

/** A document that says this, whatever it said before. */
function write(doc: Y.Doc, said: Content): void {
  for (const [root, entries] of Object.entries(said)) {
    const map = doc.getMap(root)
    for (const [name, one] of Object.entries(entries))
      map.set(name, isMap(one) ? new Y.Map(Object.entries(one.map)) : one)
  }
}
const docOf = (...said: readonly Content[]): Y.Doc => {
  const doc = new Y.Doc()
  for (const one of said) write(doc, one)
  return doc
}
type Reading = readonly (readonly [key: string, value: unknown])[]
/** Sorted by key, as a list: Yjs' own `toJSON` loses a key named `__proto__`. */
const readMap = (map: Y.Map<unknown>): Reading =>
  [...map.entries()]
    .map(([name, one]) => [name, one instanceof Y.Map ? readMap(one) : one] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
/** What a document says, roots that say nothing left out. */
const reading = (doc: Y.Doc): Reading =>
  [...doc.share.keys()]
    .toSorted()
    .map((root) => [root, readMap(doc.getMap(root))] as const)
    .filter(([, entries]) => entries.length > 0)

test('V8 a document is made to read like another, whatever both said before', () => {
  fc.assert(
    fc.property(content, content, content, (first, then, other) => {
      const from = docOf(first, then)
      const into = docOf(other)
      makeSameMaps(from, into)
      expect(reading(into)).toEqual(reading(from))
    }),
  )
})

test('V8 what is the same already is not touched', () => {
  fc.assert(
    fc.property(content, (said) => {
      const into = docOf(said)
      const before = Y.encodeStateVector(into)
      makeSameMaps(docOf(said), into)
      expect(Y.encodeStateVector(into)).toEqual(before)
    }),
  )
})

test('V8 only the roots that are named are looked at', () => {
  const from = docOf({ session: { step: 'rate' }, roster: { ana: { map: { present: true } } } })
  const into = docOf({ session: { step: 'collect' } })
  makeSameMaps(from, into, ['roster'])
  expect(reading(into)).toEqual(
    reading(docOf({ session: { step: 'collect' }, roster: { ana: { map: { present: true } } } })),
  )
})

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { initiatives, noteOf, touchpoints } from '../../../shared/doc/board.ts'
import { byPosition } from '../../../shared/doc/collection.ts'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { meet, twoReplicas } from './twoPeople.ts'

function touchpoint(id: string, more: Partial<Touchpoint> = {}): Touchpoint {
  return {
    id,
    title: 'Hotline',
    note: '',
    stage: 'retention',
    position: 'a0',
    channels: ['phone'],
    reach: 'external',
    department: 'support',
    tags: ['pain'],
    decision: null,
    author: 'p1',
    ...more,
  }
}

test('V1 what was put comes back, with an empty note for the editor', () => {
  const doc = new Y.Doc()
  touchpoints.put(doc, touchpoint('t1'))
  expect(touchpoints.get(doc, 't1')).toEqual(touchpoint('t1'))
  expect(touchpoints.all(doc)).toEqual({ t1: touchpoint('t1') })
  expect(noteOf(doc, 't1')).toBeInstanceOf(Y.XmlFragment)
  expect(noteOf(doc, 't2')).toBeNull()
})

test('V1 a record is a copy: changing it changes nothing in the document', () => {
  const doc = new Y.Doc()
  const given = touchpoint('t1', { channels: ['phone'] })
  touchpoints.put(doc, given)
  ;(given.channels as string[]).push('web')
  const read = touchpoints.get(doc, 't1') as Touchpoint
  ;(read.channels as string[]).push('shop')
  expect(touchpoints.get(doc, 't1')?.channels).toEqual(['phone'])
})

test('V1 a plain object that a stock client wrote is a record too', () => {
  const doc = new Y.Doc()
  touchpoints.map(doc).set('t1', { title: 'Hotline', stage: 'retention' })
  expect(touchpoints.get(doc, 't1')).toEqual(
    touchpoint('t1', {
      position: '',
      channels: [],
      reach: null,
      department: null,
      tags: [],
      author: null,
    }),
  )
  touchpoints.patch(doc, 't1', { title: 'Service hotline' })
  expect(touchpoints.map(doc).get('t1')).toBeInstanceOf(Y.Map)
  expect(touchpoints.get(doc, 't1')).toMatchObject({
    title: 'Service hotline',
    stage: 'retention',
  })
})

test('V1 two people who change different fields at once keep both changes', () => {
  const { ana, ben } = twoReplicas((doc) => touchpoints.put(doc, touchpoint('t1')))
  touchpoints.patch(ana, 't1', { stage: 'decision' })
  touchpoints.patch(ben, 't1', { tags: ['good'] })
  meet(ana, ben)
  expect(touchpoints.get(ana, 't1')).toMatchObject({ stage: 'decision', tags: ['good'] })
  expect(touchpoints.all(ben)).toEqual(touchpoints.all(ana))
})

test('V1 patching what does not exist makes nothing', () => {
  const doc = new Y.Doc()
  touchpoints.patch(doc, 't1', { title: 'ghost' })
  expect(touchpoints.map(doc).size).toBe(0)
})

test('V1 neither put nor patch can change the id or take the note from the editor', () => {
  const doc = new Y.Doc()
  touchpoints.put(doc, touchpoint('t1', { note: 'plain words' }))
  const note = noteOf(doc, 't1')
  touchpoints.patch(doc, 't1', { id: 't2', note: 'overwritten' } as Partial<Touchpoint>)
  expect(noteOf(doc, 't1')).toBe(note)
  expect(touchpoints.get(doc, 't1')).toMatchObject({ id: 't1', note: '' })
})

test('V1 one transaction per change, so that a screen is drawn once', () => {
  const doc = new Y.Doc()
  let transactions = 0
  doc.on('afterTransaction', () => transactions++)
  touchpoints.put(doc, touchpoint('t1'))
  touchpoints.patch(doc, 't1', { title: 'x', stage: 'y', tags: [] })
  touchpoints.remove(doc, 't1')
  expect(transactions).toBe(3)
  expect(touchpoints.get(doc, 't1')).toBeNull()
})

test('V3 records are listed by position, and equal positions by id on every replica', () => {
  const doc = new Y.Doc()
  for (const [id, position] of [
    ['b', 'a1'],
    ['c', 'a0'],
    ['a', 'a1'],
    ['d', 'Zz'],
  ] as const)
    touchpoints.put(doc, touchpoint(id, { position }))
  expect(touchpoints.list(doc).map(({ id }) => id)).toEqual(['d', 'c', 'a', 'b'])
  expect(byPosition({ id: 'a' }, { id: 'a' })).toBe(0)
})

/** Anything a Yjs map can hold, shared types and the names of real fields among it. */
const anyValue = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(undefined, Number.NaN, Number.POSITIVE_INFINITY, new Uint8Array([1, 2])),
  fc.string().map((text) => () => new Y.Text(text)),
  fc.constant(() => new Y.Array()),
  fc.constant(() => new Y.XmlFragment()),
  fc.constant(() => new Y.Map()),
)
const anyFields = fc.dictionary(
  fc.constantFrom('title', 'stage', 'note', 'channels', 'tags', 'reach', 'due', 'id', 'toString'),
  anyValue,
)
const anyId = fc.oneof(
  fc.constantFrom('t1', '__proto__', 'constructor', 'toString', '', 'a b', 'x'.repeat(65)),
  fc.string(),
)

function stored(value: unknown): unknown {
  return typeof value === 'function' ? value() : value
}

test('V1 whatever a client writes, reading never throws and gives well-formed records only', () => {
  fc.assert(
    fc.property(anyId, fc.oneof(anyFields, anyValue), fc.boolean(), (id, raw, asMap) => {
      const doc = new Y.Doc()
      if (asMap && typeof raw === 'object' && raw !== null) {
        const entry = new Y.Map<unknown>()
        touchpoints.map(doc).set(id, entry)
        initiatives.map(doc).set(id, new Y.Map())
        for (const [field, value] of Object.entries(raw)) entry.set(field, stored(value))
      } else touchpoints.map(doc).set(id, typeof raw === 'object' ? plain(raw) : stored(raw))
      const all = touchpoints.all(doc)
      expect(Object.getPrototypeOf(all)).toBe(Object.prototype)
      for (const record of Object.values(all)) {
        expect(record.id).toMatch(/^[\w:.-]{1,64}$/)
        expect(record.title).not.toBe('')
        expect(typeof record.title).toBe('string')
        expect(typeof record.stage).toBe('string')
        expect(Array.isArray(record.channels)).toBe(true)
        expect(touchpoints.get(doc, record.id)).toEqual(record)
      }
      expect(initiatives.list(doc)).toEqual([])
    }),
    { numRuns: 500 },
  )
})

/** The same without shared types, which cannot lie inside a plain value. */
function plain(raw: object | null): unknown {
  return JSON.parse(JSON.stringify(raw))
}

test('V2 names every object inherits are no ids: nobody finds a record where there is none', () => {
  const doc = new Y.Doc()
  for (const id of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
    touchpoints.map(doc).set(id, { title: 'trap', stage: 's' })
  expect(touchpoints.all(doc)).toEqual({})
  expect(touchpoints.list(doc)).toEqual([])
  expect(touchpoints.get(doc, '__proto__')).toBeNull()
})

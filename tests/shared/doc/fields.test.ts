import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  asDay,
  asFlag,
  asId,
  asIds,
  asNumber,
  asOneOf,
  asPlainText,
  asText,
  asWords,
  fieldsOf,
} from '../../../shared/doc/fields.ts'

function fragment(...children: (Y.XmlElement | Y.XmlText)[]): Y.XmlFragment {
  const root = new Y.Doc().getXmlFragment('note')
  root.insert(0, children)
  return root
}

function block(name: string, ...children: (Y.XmlElement | Y.XmlText)[]): Y.XmlElement {
  const element = new Y.XmlElement(name)
  element.insert(0, children)
  return element
}

test('V1 a day is one that exists', () => {
  expect(asDay('2028-02-29')).toBe('2028-02-29')
  expect(
    ['2027-02-29', '2027-13-01', '27-01-01', '2027-1-1', '', null, 20270101].map(asDay),
  ).toEqual(Array.from({ length: 7 }, () => null))
})

test('V1 a number is finite and within its bounds', () => {
  expect(asNumber(5, 1, 10)).toBe(5)
  for (const raw of [0, 11, Number.NaN, Number.POSITIVE_INFINITY, '5', null, true, 5n])
    expect(asNumber(raw, 1, 10)).toBeNull()
})

test('V1 an id has 1 to 64 plain characters', () => {
  expect(asId('t-1.a:b_C')).toBe('t-1.a:b_C')
  for (const raw of ['', ' ', 'a b', 'ż', 'x'.repeat(65), 'a\n', 7, null, '__proto__', 'valueOf'])
    expect(asId(raw)).toBeNull()
})

test('V1 lists of ids and words keep what fits, once, in a bounded number', () => {
  expect(asIds(['a', 'a', '', 3, 'b', null])).toEqual(['a', 'b'])
  expect(asIds(Array.from({ length: 80 }, (_, i) => `id${i}`))).toHaveLength(50)
  expect(asIds('abc')).toEqual([])
  expect(asWords(['good', 'pain', 'good', 'bad'], ['pain', 'good'])).toEqual(['pain', 'good'])
  expect(asWords(null, ['pain'])).toEqual([])
})

test('V1 texts are cut to their limit and never anything but text', () => {
  expect(asText('abcdef', 3)).toBe('abc')
  for (const raw of [3, null, undefined, {}, ['a']]) expect(asText(raw, 10)).toBe('')
})

test('T2 every reader of text bounds what a character weighs and tidies it', () => {
  const raw = `\u202e${`e${'\u0301'.repeat(40)}`.repeat(200)}\u0000`
  const read = asText(raw, 200)
  expect(read.startsWith('e')).toBe(true)
  expect(read.length).toBeLessThanOrEqual(200 * 32)
  const text = new Y.Doc().getText('t')
  text.insert(0, raw)
  expect(asText(text, 200)).toBe(read)
  expect(asPlainText(fragment(block('paragraph', new Y.XmlText(raw))), 200)).toBe(read)
})

test('V1 only true is a flag, only a known word is a choice', () => {
  expect([true, 'true', 1, null].map(asFlag)).toEqual([true, false, false, false])
  expect(asOneOf('b', ['a', 'b'], null)).toBe('b')
  expect(asOneOf('c', ['a', 'b'], null)).toBeNull()
})

test('V1 rich text reads as plain lines, list items and quotes included', () => {
  const bold = new Y.XmlText()
  bold.insert(0, 'two ')
  bold.insert(4, 'words', { bold: {} })
  const item = block('listItem', block('paragraph', new Y.XmlText('an item')))
  const note = fragment(
    block('heading', new Y.XmlText('Head')),
    block('paragraph', bold),
    block('bulletList', item),
  )
  expect(asPlainText(note, 100)).toBe('Head\ntwo words\nan item')
  expect(asPlainText(note, 6)).toBe('Head\nt')
  expect(asPlainText('plain', 3)).toBe('pla')
  expect(asPlainText(fragment(), 10)).toBe('')
})

test('V1 fields are those of a map or a plain object, of nothing else', () => {
  expect(fieldsOf({ a: 1 })).toEqual({ a: 1 })
  for (const raw of [null, undefined, 3, 'text', [1], new Y.Text('x'), new Y.Array()])
    expect(fieldsOf(raw)).toBeNull()
})

test('V1 no reader throws, whatever it is given', () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), (raw) => {
      asDay(raw)
      asNumber(raw)
      asId(raw)
      asIds(raw)
      asWords(raw, ['a'])
      asFlag(raw)
      expect(typeof asText(raw, 10)).toBe('string')
      expect(typeof asPlainText(raw, 10)).toBe('string')
      expect(fieldsOf(raw) === null || typeof fieldsOf(raw) === 'object').toBe(true)
    }),
  )
})

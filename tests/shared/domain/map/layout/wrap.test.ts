import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { measureByTable } from '../../../../../shared/domain/map/layout/measure.ts'
import {
  balanceLines,
  fitLine,
  wrapLines,
  type WidthOf,
} from '../../../../../shared/domain/map/layout/wrap.ts'

const widthOf = (text: string) => [...text].length * 10
const free = { widthOf, max: Infinity }

test('M10 balanced titles have the same number of lines, as even as possible', () => {
  expect(wrapLines('Basket and delivery cost', 190, free)).toEqual(['Basket and delivery', 'cost'])
  expect(balanceLines('Basket and delivery cost', 190, { widthOf, max: 3 })).toEqual([
    'Basket and',
    'delivery cost',
  ])
})

test('M10 beyond the last allowed line stands an ellipsis', () => {
  expect(wrapLines('one two three four', 60, { widthOf, max: 2 })).toEqual(['one', 'two t…'])
})

test('M10 a word too long for a line is broken with a hyphen, nothing of it is lost', () => {
  const lines = wrapLines('Bezahlbestätigung', 80, free)
  expect(lines).toEqual(['Bezahlb-', 'estätig-', 'ung'])
})

test('M10 no line is wider than asked', () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 12 })
  fc.assert(
    fc.property(words, fc.integer({ min: 40, max: 300 }), (parts, width) => {
      for (const line of wrapLines(parts.join(' '), width, free)) {
        expect(widthOf(line)).toBeLessThanOrEqual(width)
      }
    }),
  )
})

test('M10 empty text has no lines and text that fits stays whole', () => {
  expect(wrapLines('', 50, free)).toEqual([])
  expect(fitLine('short', 50, widthOf)).toBe('short')
})

test('M10 letters with marks are as wide as their base, in every language of the product', () => {
  const font = { family: 'ui', size: 10, weight: 400 } as const
  expect(measureByTable('Złość później', font)).toBeCloseTo(measureByTable('Złosc pozniej', font))
  expect(measureByTable('kärlek på', font)).toBeCloseTo(measureByTable('karlek pa', font))
  expect(measureByTable('', font)).toBe(0)
})

/** A width that counts how many letters it was asked about. */
function counting(widthOf: WidthOf): { readonly widthOf: WidthOf; readonly asked: () => number } {
  let asked = 0
  return {
    widthOf(text) {
      asked += text.length
      return widthOf(text)
    },
    asked: () => asked,
  }
}

/** Letters as wide as their code says, a mark as wide as nothing. */
const uneven: WidthOf = (text) =>
  [...text].reduce((sum, l) => sum + (/\p{M}/u.test(l) ? 0 : 4 + (l.codePointAt(0)! % 9)), 0)

test('M16 a text is measured letter by letter, once, whatever stands in it and however narrow the line', () => {
  const letter = fc.constantFrom('a', 'W', ' ', '\u0301', '👩', '\u200d', '-', '\u00ad')
  const texts = fc.array(letter, { maxLength: 3000 }).map((letters) => letters.join(''))
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 400 }), fc.nat(5), (text, width, max) => {
      for (const wrap of [wrapLines, balanceLines]) {
        const ruler = counting(uneven)
        wrap(text, width, { widthOf: ruler.widthOf, max })
        expect(ruler.asked()).toBeLessThanOrEqual(text.length + 3)
      }
      const ruler = counting(uneven)
      fitLine(text, width, ruler.widthOf)
      expect(ruler.asked()).toBeLessThanOrEqual(text.length + 1)
    }),
  )
})

test('M16 a heap of marks on a letter stays on it, in one line with it', () => {
  const title = `${'e' + '\u0301'.repeat(40)}`.repeat(200)
  const lines = wrapLines(title, 60, { widthOf: uneven, max: Infinity })
  expect(lines.join('').replaceAll('-', '')).toBe(title)
  for (const line of lines) expect(line.startsWith('e')).toBe(true)
})

test('M16 what was fitted is the longest beginning that fits', () => {
  const letterByLetter = (text: string, width: number): string => {
    if (uneven(text) <= width) return text
    const letters = [...text]
    const shown = () => `${letters.join('').trimEnd()}…`
    while (letters.length > 1 && uneven(shown()) > width) letters.pop()
    return shown()
  }
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 15, max: 300 }), (text, width) => {
      expect(fitLine(text, width, uneven)).toBe(letterByLetter(text, width))
    }),
  )
})

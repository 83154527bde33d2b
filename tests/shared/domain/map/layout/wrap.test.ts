import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { measureByTable } from '../../../../../shared/domain/map/layout/measure.ts'
import { balanceLines, fitLine, wrapLines } from '../../../../../shared/domain/map/layout/wrap.ts'

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

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  countGraphemes,
  cutGraphemes,
  readableText,
  tidyLine,
} from '../../../shared/domain/text.ts'

const family = '👨‍👩‍👧‍👦'

test('T1 a family emoji or a letter with a combining accent counts as one character', () => {
  expect(countGraphemes('')).toBe(0)
  expect(countGraphemes(`${family}a`)).toBe(2)
  expect(countGraphemes('e\u0301')).toBe(1)
})

test('T1 cutting never splits a character', () => {
  expect(cutGraphemes(`${family}${family}b`, 1)).toBe(family)
  expect(cutGraphemes('zażółć', 3)).toBe('zaż')
  expect(cutGraphemes('abc', 3)).toBe('abc')
  expect(cutGraphemes('abc', 0)).toBe('')
})

test('T1 what was cut is a beginning of the text within the limit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, limit) => {
      const cut = cutGraphemes(text, limit)
      expect(text.startsWith(cut)).toBe(true)
      expect(countGraphemes(cut)).toBeLessThanOrEqual(limit)
    }),
  )
})

test('T1 a line is one line: breaks, tabs and controls become single spaces', () => {
  expect(tidyLine('  Delivery\r\n\ttracking\u2028now\u0000 ')).toBe('Delivery tracking now')
  expect(tidyLine('\u0007\n')).toBe('')
})

test('T2 nothing in a line turns what stands beside it', () => {
  expect(tidyLine('Anna\u202e gnp\u202c \u2067x\u2069')).toBe('Anna gnp x')
  expect(tidyLine('\u202e')).toBe('')
})

const heap = `e${'\u0301'.repeat(40)}`

test('T2 a text is read with at most 32 units a character, and 31 marks on one', () => {
  expect(readableText(heap, 5)).toBe(`e${'\u0301'.repeat(31)}`)
  expect(readableText(heap.repeat(200), 200).length).toBeLessThanOrEqual(200 * 32)
  expect(readableText(`e${'\u0301'.repeat(1_000_000)}`, 4000)).toHaveLength(32)
  expect(readableText(`a${'🏴'.repeat(99)}`, 1)).toBe('a')
  expect(readableText(`${'👩'.repeat(3)}x`.padEnd(100, '👩'), 3)).toBe('👩👩👩')
})

test('T2 a text is read without controls and without what turns its neighbours', () => {
  expect(readableText('a\u0000b\u0085c\td\ne\r\nf\rg', 99)).toBe('a b c\td\ne\nf\ng')
  expect(readableText('one \u202eowt\u202c \u2066three\u2069', 99)).toBe('one owt three')
  expect(readableText('שלום\u200f!', 99)).toBe('שלום\u200f!')
})

test('T2 what honest people write is read as it stands', () => {
  const texts = [
    '',
    'Złość później',
    'e\u0301te\u0301',
    `${family}🏴\u{e0067}\u{e0062}\u{e007f}`,
    'नमस्ते',
    'a\n\tb',
  ]
  for (const text of texts) expect(readableText(text, 40)).toBe(text)
})

test('T2 whatever was read reads the same again and is within its limit', () => {
  const unit = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 3 }),
    fc.constantFrom(heap, '\u202e', '\r', '\n', '\u200d', '👩', '\u0301'),
  )
  const texts = fc.array(unit, { maxLength: 120 }).map((units) => units.join(''))
  fc.assert(
    fc.property(texts, fc.nat(60), (text, limit) => {
      const once = readableText(text, limit)
      expect(readableText(once, limit)).toBe(once)
      expect(once.length).toBeLessThanOrEqual(limit * 32)
      expect(countGraphemes(once)).toBeLessThanOrEqual(limit)
      expect(once).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|(?![\n\t])\p{Cc}|\p{M}{32}/u)
    }),
  )
})

test('T1 tidying a tidy line changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = tidyLine(text)
      expect(tidyLine(once)).toBe(once)
      expect(once).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
    }),
  )
})

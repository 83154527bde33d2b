import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { countGraphemes, cutGraphemes, tidyLine } from '../../../shared/domain/text.ts'

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

test('T1 tidying a tidy line changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = tidyLine(text)
      expect(tidyLine(once)).toBe(once)
      expect(once).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
    }),
  )
})

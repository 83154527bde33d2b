import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeLetters, showCode, tidyCode } from '../../../shared/domain/code.ts'

test('A20 no letter of a code is taken for another or for a digit, and none is a vowel', () => {
  expect(new Set(codeLetters).size).toBe(20)
  expect(codeLetters).toMatch(/^[A-Z]+$/u)
  expect(codeLetters).not.toMatch(/[AEIOUQ]/u)
})

test('A20 a code is the same however it is typed or pasted', () => {
  for (const typed of ['kmprtw', 'KMP RTW', ' k-m-p r t w ', 'Kmp\u2013rtw\n', 'KMP\u00a0RTW'])
    expect(tidyCode(typed)).toBe('KMPRTW')
})

test('A20 what is shown of a code is read back as the code', () => {
  const codes = fc.array(fc.constantFrom(...codeLetters), { minLength: 6, maxLength: 8 })
  fc.assert(
    fc.property(codes, (letters) => {
      const code = letters.join('')
      expect(tidyCode(showCode(code))).toBe(code)
    }),
  )
  expect(showCode('KMPRTW')).toBe('KMP RTW')
  expect(showCode('')).toBe('')
})

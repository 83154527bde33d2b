import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseNumber } from '../../../client/i18n/parseNumber.ts'

const languages = ['en', 'pl', 'sv', 'it'] as const

describe('parseNumber', () => {
  test('FR9 a fraction may be typed with a comma or a full stop in every language', () => {
    for (const language of languages) {
      expect(parseNumber(language, '3.5')).toBe(3.5)
      expect(parseNumber(language, '3,5')).toBe(3.5)
      expect(parseNumber(language, '0,42')).toBe(0.42)
    }
  })

  test('FR9 thousands are read as the language groups them', () => {
    expect(parseNumber('en', '42,000')).toBe(42_000)
    expect(parseNumber('it', '42.000')).toBe(42_000)
    expect(parseNumber('it', '1.234.567,5')).toBe(1_234_567.5)
    expect(parseNumber('pl', '42 000')).toBe(42_000)
    expect(parseNumber('sv', '42\u00a0000')).toBe(42_000)
  })

  test('FR9 empty means no value, and words are no number', () => {
    expect(parseNumber('en', '  ')).toBeNull()
    for (const text of ['many', '1e3', '12a', '1.2.3', '--1', '-'])
      expect(parseNumber('en', text)).toBeUndefined()
  })

  test('FR9 what the screen shows is read back as the same number', () => {
    const figure = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })
    fc.assert(
      fc.property(figure, fc.constantFrom(...languages), (thousandths, language) => {
        const value = thousandths / 1000
        const shown = new Intl.NumberFormat(language, { maximumFractionDigits: 3 }).format(value)
        expect(parseNumber(language, shown)).toBe(value)
      }),
    )
  })
})

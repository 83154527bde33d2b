import { describe, expect, test } from 'vitest'
import {
  formatCountdown,
  formatDate,
  formatNumber,
  formatPercent,
  formatSigned,
} from '../../../client/i18n/format.ts'
import { signed } from '../../../shared/domain/map/numbers.ts'

describe('numbers and times', () => {
  test('WD4 decimals follow the language and minus is a minus', () => {
    expect(formatNumber('en', -2.5, 1)).toBe('−2.5')
    expect(formatNumber('pl', -2.5, 1)).toBe('−2,5')
    expect(formatNumber('it', 3, 0)).toBe('3')
  })

  test('WD4 a difference always shows its sign, except when it rounds to nothing', () => {
    expect(formatSigned('en', 0.84)).toBe('+0.8')
    expect(formatSigned('en', -0.84)).toBe('−0.8')
    expect(formatSigned('en', 0.02)).toBe('0.0')
  })

  test('WD4 a half goes away from zero, as on the map, and nothing is ever −0', () => {
    expect(formatSigned('en', -3.75)).toBe('−3.8')
    expect(formatSigned('en', 3.75)).toBe('+3.8')
    for (const value of [-3.75, -0.25, -0.04, 0.04, 2.65, 1.45])
      expect(formatSigned('en', value)).toBe(signed('en', value))
    expect(formatNumber('en', -0.04, 1)).toBe('0.0')
    expect(formatNumber('en', -0.4)).toBe('0')
  })

  test('WD4 a share is a whole percentage', () => {
    expect(formatPercent('en', 0.514)).toBe('51%')
    expect(formatPercent('sv', 0.514).replace(/\s/u, ' ')).toBe('51 %')
  })

  test('WD4 a calendar day stays the same day in every time zone', () => {
    expect(formatDate('en', '2026-11-04')).toBe('4 November 2026')
    expect(formatDate('pl', '2026-11-04')).toBe('4 listopada 2026')
    expect(formatDate('en', '2026-11-04', 'medium')).toBe('4 Nov 2026')
    expect(formatDate('it', '2026-11-04', 'medium')).toBe('4 nov 2026')
  })

  test('WD4 what is no date comes back as it was written', () => {
    expect(formatDate('en', 'next spring')).toBe('next spring')
  })

  test('WD4 a countdown counts whole seconds up, shows hours from one on and never goes below zero', () => {
    expect(formatCountdown(252_000)).toBe('04:12')
    expect(formatCountdown(251_001)).toBe('04:12')
    expect(formatCountdown(3_852_000)).toBe('1:04:12')
    expect(formatCountdown(-5000)).toBe('00:00')
  })
})

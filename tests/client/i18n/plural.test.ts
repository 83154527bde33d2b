import { describe, expect, test } from 'vitest'
import { languages, pickLanguage } from '../../../client/i18n/languages.ts'
import { plural } from '../../../client/i18n/plural.ts'

const forms = { one: '# one', few: '# few', many: '# many', other: '# other' }
/** The categories `PluralForms` asks for; what the language itself knows must not be more. */
const asked = {
  en: ['one', 'other'],
  pl: ['one', 'few', 'many', 'other'],
  sv: ['one', 'other'],
  it: ['one', 'many', 'other'],
} as const

describe('plural', () => {
  test.each(languages)(
    'WD2 %s knows no plural category that a catalogue could leave out',
    (language) => {
      const known = new Intl.PluralRules(language).resolvedOptions().pluralCategories
      expect([...known].sort()).toEqual([...asked[language]].sort())
    },
  )

  test('WD2 Polish counts one, a few and many as Poles do', () => {
    const said = [1, 2, 4, 5, 12, 14, 22, 25].map((n) => plural('pl', n, forms).split(' ')[1])
    expect(said).toEqual(['one', 'few', 'few', 'many', 'many', 'many', 'few', 'many'])
  })

  test('WD2 the number is written as the language writes it', () => {
    expect(plural('en', 12_345, forms)).toBe('12,345 other')
    expect(plural('it', 1_000_000, forms)).toBe('1.000.000 many')
  })
})

describe('pickLanguage', () => {
  test('WD5 the first language we speak is taken, whatever its region', () => {
    expect(pickLanguage(['de-DE', 'sv-FI', 'pl'])).toBe('sv')
  })

  test('WD5 English is spoken to those whose language we do not know', () => {
    expect(pickLanguage(['de', 'zh-Hans'])).toBe('en')
    expect(pickLanguage([])).toBe('en')
  })
})

import { cleanup, render } from '@solidjs/testing-library'
import { afterEach, expect, test } from 'vitest'
import { catalogue as english } from '../../../client/i18n/en/catalogue.ts'
import { I18nProvider, useText } from '../../../client/i18n/i18n.tsx'
import { catalogue as italian } from '../../../client/i18n/it/catalogue.ts'
import type { Language } from '../../../client/i18n/languages.ts'
import { catalogue as polish } from '../../../client/i18n/pl/catalogue.ts'
import { catalogue as swedish } from '../../../client/i18n/sv/catalogue.ts'
import { untilWords } from '../../../client/i18n/untilWords.ts'

const catalogues = { en: english, pl: polish, sv: swedish, it: italian }
/** Monday, 16 November 2026, 10:00 on this device. */
const now = new Date(2026, 10, 16, 10, 0).getTime()
const at = (day: number, hour: number, minute = 0) =>
  new Date(2026, 10, day, hour, minute).getTime()

afterEach(cleanup)

function said(language: Language, until: number): string {
  let words = ''
  const Say = () => {
    words = untilWords(useText(), language, until, now)
    return null
  }
  render(() => (
    <I18nProvider initial={{ language, catalogue: catalogues[language] }}>
      <Say />
    </I18nProvider>
  ))
  return words
}

const cases = [
  ['en', ['5 minutes left', 'until today 17:00', 'until tomorrow 09:30', 'until Friday 12:00']],
  [
    'pl',
    ['jeszcze 5 minut', 'do dziś, godz. 17:00', 'do jutra, godz. 09:30', 'do piątku, godz. 12:00'],
  ],
  ['sv', ['5 minuter kvar', 'till i dag 17:00', 'till i morgon 09:30', 'till fredag 12:00']],
  [
    'it',
    [
      'ancora 5 minuti',
      'fino a oggi alle 17:00',
      'fino a domani alle 09:30',
      'fino a venerdì alle 12:00',
    ],
  ],
] as const

test.each(cases)('FA24 %s says a deadline as people say it', (language, expected) => {
  const untils = [at(16, 10, 5), at(16, 17), at(17, 9, 30), at(20, 12)]
  expect(untils.map((until) => said(language, until))).toEqual(expected)
})

test('FA24 a week on it is a date, and the last minute is one minute', () => {
  expect(said('en', at(23, 12))).toBe('until 23 Nov 2026, 12:00')
  expect(said('en', at(22, 12))).toBe('until Sunday 12:00')
  expect(said('en', now + 20_000)).toBe('1 minute left')
  expect(said('en', now + 60 * 60_000)).toBe('until today 11:00')
})

import { expect, test } from 'vitest'
import { slugOf } from '../../../client/ui/saveFile.ts'

test('KT12 a file is named after the workshop in plain letters', () => {
  expect(slugOf('Buying a smartphone')).toBe('buying-a-smartphone')
  expect(slugOf('Zakup: Złoty środek / 2026!')).toBe('zakup-zloty-srodek-2026')
  expect(slugOf('Köpresan på nätet')).toBe('kopresan-pa-natet')
  expect(slugOf('スマホ')).toBe('')
  expect(slugOf('a'.repeat(59) + ' b')).toBe('a'.repeat(59))
})

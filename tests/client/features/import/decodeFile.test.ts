import { describe, expect, test } from 'vitest'
import { decodeFile, guessEncoding } from '../../../../client/features/import/decodeFile.ts'

const read = (bytes: Uint8Array) => decodeFile(bytes, guessEncoding(bytes))
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, isLittle: boolean, mark = true) => {
  const units = [...(mark ? '\uFEFF' : ''), ...text].map((sign) => sign.charCodeAt(0))
  return Uint8Array.from(
    units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  )
}

describe('N24 letters are read as they were saved', () => {
  test.each([
    ['UTF-8', utf8('Łódź, Åsa, è'), 'Łódź, Åsa, è'],
    ['UTF-8 with its mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('Żółć')), 'Żółć'],
    ['UTF-16 little', utf16('Łódź', true), 'Łódź'],
    ['UTF-16 big', utf16('Łódź', false), 'Łódź'],
    ['UTF-16 little without its mark', utf16('Kontakt;Fas', true, false), 'Kontakt;Fas'],
    ['UTF-16 big without its mark', utf16('Kontakt;Fas', false, false), 'Kontakt;Fas'],
    [
      'Windows-1250',
      Uint8Array.of(0x5a, 0x61, 0xb3, 0xb9, 0x63, 0x7a, 0x6e, 0x69, 0x6b, 0x20, 0x9c, 0xbf),
      'Załącznik śż',
    ],
    ['Windows-1252', Uint8Array.of(0xc5, 0x73, 0x61, 0x20, 0xe5, 0xe4, 0xf6), 'Åsa åäö'],
    ['nothing', new Uint8Array(), ''],
  ])('N24 %s', (_, bytes, text) => {
    expect(read(bytes)).toBe(text)
  })
})

test.each([
  [
    'ISO 8859-2',
    Uint8Array.of(0x5a, 0x61, 0xb3, 0xb1, 0x63, 0x7a, 0x20, 0xb6, 0xea, 0xbf),
    'Załącz śęż',
  ],
  ['signs of Windows-1252 alone', Uint8Array.of(0xb1, 0x31, 0xb6, 0x20, 0xe5), '±1¶ å'],
])('EV74 letters are read as they were saved: %s', (_, bytes, text) => {
  expect(read(bytes)).toBe(text)
})

test('N24 bytes that mean nothing become a sign, not an error', () => {
  expect(decodeFile(Uint8Array.of(0x61, 0xff), 'utf-8')).toBe('a\uFFFD')
})

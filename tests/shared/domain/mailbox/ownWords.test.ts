import { expect, test } from 'vitest'
import { ownWordsOf } from '../../../../shared/domain/mailbox/ownWords.ts'

test('X41 what is quoted, answered and signed is left out', () => {
  const mail =
    'My parcel is late.\n\n> Dear customer\n> it is on its way\nWhen?\n-- \nAnn Smith\n+44 20 7946 0000'
  expect(ownWordsOf(mail, 1000)).toBe('My parcel is late.\n\nWhen?')
})

test.each([
  'On Thu, 4 Jan 2026 at 09:12, Shop <shop@example.org> wrote:',
  'On Thu, 4 Jan 2026 at 09:12, The Very Friendly Shop Team\n<shop@example.org> wrote:',
  'W dniu 4.01.2026 o 09:12, Sklep napisał(a):',
  'Den tors 4 jan. 2026 kl 09:12 skrev Butiken <b@example.org>:',
  'Il giorno gio 4 gen 2026 alle 09:12 Negozio ha scritto:',
  '-----Original Message-----',
  'From: Shop <shop@example.org>\nSent: Thursday\nTo: me',
  'Od: Sklep\nWysłano: czwartek\nDo: ja',
])('X41 an answer is its own words only, however the old mail is announced: %s', (line) => {
  expect(ownWordsOf(`Still nothing.\n\n${line}\nthe late parcel\n`, 1000)).toBe('Still nothing.')
})

test('X41 a sentence that only begins alike is kept', () => {
  const text = 'On Monday I wrote to you.\nFrom: the shop I expected more.\nNothing came.'
  expect(ownWordsOf(text, 1000)).toBe(text)
})

test('X41 a mail that only quotes says nothing, and a long one is cut', () => {
  expect(ownWordsOf('> a\n> b', 1000)).toBe('')
  expect(ownWordsOf('x'.repeat(500), 100)).toHaveLength(100)
})

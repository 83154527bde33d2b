import { expect, test } from 'vitest'
import { hideContacts } from '../../../../shared/domain/mailbox/hideContacts.ts'

test.each([
  ['Write to anna.kowalska+x@firma.com.pl today', 'Write to […] today'],
  ['Call +48 601 234 567 now', 'Call […] now'],
  ['tel. 08-123 456 78, thanks', 'tel. […], thanks'],
  ['(02) 1234 5678', '[…]'],
  ['order 123456789 is late', 'order […] is late'],
  ['see https://example.org/a?b=c#d please', 'see […] please'],
  ['IBAN PL61 1090 1014 0000 0712 1981 2874 ok', 'IBAN […] ok'],
  ['on 2026-03-05 and 05.03.2026 at 14:20', 'on 2026-03-05 and 05.03.2026 at 14:20'],
  ['4711 parcels, 3.50 each, 99 999', '4711 parcels, 3.50 each, 99 999'],
])('EV12 addresses, numbers and links go, days and small numbers stay: %s', (text, hidden) => {
  expect(hideContacts(text)).toBe(hidden)
})

test('EV12 a long text is worked through, whatever stands in it', () => {
  expect(hideContacts('1'.repeat(20_000))).toBe('[…]')
  for (const piece of ['a', 'a.', 'a@', '1 ', '1 1 1 x ', 'www.', 'AA11 '])
    expect(hideContacts(piece.repeat(5_000)).length).toBeLessThanOrEqual(piece.length * 5_000)
})

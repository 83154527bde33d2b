import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { monthsAfter, reviewCalendar } from '../../../../shared/domain/report/reviewCalendar.ts'

test('X43 three to five months later is the same day of the month, or its last', () => {
  expect(monthsAfter('2026-11-22', 3)).toBe('2027-02-22')
  expect(monthsAfter('2026-11-30', 3)).toBe('2027-02-28')
  expect(monthsAfter('2027-11-30', 3)).toBe('2028-02-29')
  expect(monthsAfter('2026-03-31', 5)).toBe('2026-08-31')
  expect(monthsAfter('2026-10-31', 4)).toBe('2027-02-28')
})

test('X43 a day later in the month never comes earlier, and the month is the right one', () => {
  const day = fc.date({
    min: new Date('2020-01-01'),
    max: new Date('2090-12-31'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(day, fc.constantFrom(3, 4, 5), (date, months) => {
      const from = date.toISOString().slice(0, 10)
      const to = monthsAfter(from, months)
      const monthOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
      expect(monthOf(to) - monthOf(from)).toBe(months)
      expect(Number(to.slice(8))).toBeLessThanOrEqual(Number(from.slice(8)))
    }),
  )
})

test('X43 the next review is a whole day in the calendar, and no typed text adds a line of its own', () => {
  const file = reviewCalendar(
    {
      workshopId: 'w1',
      day: '2027-02-22',
      summary: 'Measure again: Buying\r\nBEGIN:VEVENT; now, please',
      address: 'https://example.org/w/w1/discuss',
    },
    Date.UTC(2026, 10, 22, 13, 0, 0),
  )
  const lines = file.split('\r\n')
  expect(lines).toContain('DTSTART;VALUE=DATE:20270222')
  expect(lines).toContain('UID:w1-review@touchline')
  expect(lines).toContain('DTSTAMP:20261122T130000Z')
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
  expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true)
})

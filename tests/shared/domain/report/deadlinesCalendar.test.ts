import { expect, test } from 'vitest'
import { deadlinesCalendar } from '../../../../shared/domain/report/deadlinesCalendar.ts'

const now = Date.UTC(2026, 10, 16, 9, 0, 5)
const rate = {
  id: 'rate',
  at: Date.UTC(2026, 10, 20, 11, 0),
  summary: 'Rating closes: Phones, tablets; and more',
  address: 'https://touchline.example/w/w1/rate',
}

test('FA25 a deadline is a moment in UTC with a lasting name and a reminder an hour before', () => {
  const lines = deadlinesCalendar('w1', [rate], now).split('\r\n')
  expect(lines).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Touchline//Deadlines//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    'UID:w1-rate@touchline',
    'DTSTAMP:20261116T090005Z',
    `SEQUENCE:${Math.floor(now / 1000)}`,
    'DTSTART:20261120T110000Z',
    String.raw`SUMMARY:Rating closes: Phones\, tablets\; and more`,
    'DESCRIPTION:https://touchline.example/w/w1/rate',
    'URL:https://touchline.example/w/w1/rate',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    String.raw`DESCRIPTION:Rating closes: Phones\, tablets\; and more`,
    'TRIGGER:-PT1H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test('FA25 a later file overrules an earlier one, and long lines are folded', () => {
  const sequence = (at: number) =>
    Number(/SEQUENCE:(\d+)/u.exec(deadlinesCalendar('w1', [rate], at))?.[1])
  expect(sequence(now + 1000)).toBeGreaterThan(sequence(now))
  const long = { ...rate, summary: 'ż'.repeat(100) }
  const octets = deadlinesCalendar('w1', [long], now)
    .split('\r\n')
    .map((line) => new TextEncoder().encode(line).length)
  expect(Math.max(...octets)).toBeLessThanOrEqual(75)
})

import { expect, test } from 'vitest'
import { quickWinsCalendar } from '../../../../shared/domain/report/calendar.ts'
import { trackers, trackerSheet } from '../../../../shared/domain/report/trackerSheet.ts'
import { reportWords } from '../../../../shared/domain/report/words.ts'
import { anInitiative, aWorkshop, estimates, nastyTitle } from './aWorkshop.ts'

test.each(trackers)('X10 %s gets one task a quick win, described in the language', (tracker) => {
  const { header, rows } = trackerSheet(tracker, aWorkshop({}, 'sv'), reportWords('sv'))
  expect(rows.map(([title]) => title)).toEqual(['Better', nastyTitle])
  for (const row of rows) expect(row).toHaveLength(header.length)
  expect(rows[1]?.[1]).toContain('Effekt (medelvärde, 1–5): 4.25\nInsats (medelvärde, 1–5): 1.75')
  expect(rows[1]?.[1]).toContain('Mäts genom: calls per week')
})

test('X10 before the reveal a tracker gets its header only', () => {
  const { header, rows } = trackerSheet('jira', aWorkshop({ estimates: {} }), reportWords('en'))
  expect(header).toContain('Summary')
  expect(rows).toEqual([])
})

test('X11 every dated quick win is a whole day in the calendar, others are left out', () => {
  const calendar = quickWinsCalendar(aWorkshop(), '20270115T080000Z')
  expect(calendar.match(/BEGIN:VEVENT/gu)).toHaveLength(1)
  expect(calendar).toContain('UID:win@touchline\r\nDTSTAMP:20270115T080000Z\r\n')
  expect(calendar).toContain('DTSTART;VALUE=DATE:20270131\r\n')
  expect(calendar).not.toContain('Better')
})

test('X11 no line is over 75 octets, and what was typed adds no line of its own', () => {
  const title = `${'zażółć gęślą jaźń, '.repeat(12)}👨‍👩‍👧\nEND:VCALENDAR; x`
  const calendar = quickWinsCalendar(
    aWorkshop({
      initiatives: [anInitiative('a', { title, due: '2027-02-01' })],
      estimates: { a: estimates([0, 0, 0, 4, 0], [0, 4, 0, 0, 0]) },
    }),
    '20270115T080000Z',
  )
  const lines = calendar.split('\r\n')
  for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  expect(lines.filter((line) => line === 'END:VCALENDAR')).toHaveLength(1)
  const unfolded = calendar.replaceAll('\r\n ', '')
  expect(unfolded).toContain(String.raw`\nEND:VCALENDAR\; x`)
  expect(unfolded).toContain(String.raw`jaźń\, `)
})

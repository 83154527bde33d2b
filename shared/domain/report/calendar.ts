import type { Workshop } from '../workshop.ts'
import { calendarFile, escaped } from './calendarFile.ts'
import { quickWinsOf, type QuickWin } from './quickWins.ts'
import { quickWinText } from './quickWinText.ts'
import { reportWords } from './words.ts'

/**
 * Due dates of the quick wins as a calendar of whole days (SPEC X11); those without a date are left
 * out, so before the reveal the calendar is empty.
 *
 * @param stamp when the file was written, `YYYYMMDDTHHMMSSZ`
 * @see RFC 5545
 */
export function quickWinsCalendar(workshop: Workshop, stamp: string): string {
  const events = quickWinsOf(workshop).flatMap((win) => eventOf(win, workshop, stamp))
  return calendarFile('Quick wins', events)
}

function eventOf(win: QuickWin, workshop: Workshop, stamp: string): readonly string[] {
  const { id, title, due } = win.initiative
  if (due === null) return []
  const description = quickWinText(win, workshop, reportWords(workshop.about.language))
  return [
    'BEGIN:VEVENT',
    `UID:${id}@touchline`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${due.replaceAll('-', '')}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

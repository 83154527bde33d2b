import type { Workshop } from '../workshop.ts'
import { quickWinsOf, type QuickWin } from './quickWins.ts'
import { quickWinText } from './quickWinText.ts'
import { reportWords } from './words.ts'

/** Octets a line of a calendar file may have without its line break (RFC 5545, 3.1). */
const lineOctets = 75

/**
 * Due dates of the quick wins as a calendar of whole days (SPEC X11); those without a date are left
 * out, so before the reveal the calendar is empty.
 *
 * @param stamp when the file was written, `YYYYMMDDTHHMMSSZ`
 * @see RFC 5545
 */
export function quickWinsCalendar(workshop: Workshop, stamp: string): string {
  const events = quickWinsOf(workshop).flatMap((win) => eventOf(win, workshop, stamp))
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Touchline//Quick wins//EN',
    'CALSCALE:GREGORIAN',
    ...events,
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
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

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/gu, String.raw`\$&`)
    .replace(/\r\n|[\r\n]/gu, String.raw`\n`)
    .replace(/\p{Cc}/gu, ' ')
}

/** A long line goes on in the next one after a space; no letter is split. */
function folded(line: string): string {
  let text = ''
  let octets = 0
  for (const letter of line) {
    const size = octetsOf(letter)
    if (octets + size > lineOctets) {
      text += '\r\n '
      octets = 1
    }
    text += letter
    octets += size
  }
  return text
}

function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

import { calendarFile, escaped } from './calendarFile.ts'

/** Months after which the journey is measured again: every three to five. */
export const reviewMonths = [3, 4, 5] as const

/**
 * The day so many months later; where the month is shorter, its last day (30 November and three months are
 * 28 February).
 *
 * @param day `YYYY-MM-DD`
 */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)))
  return moved.toISOString().slice(0, 10)
}

/** The next review of a journey. */
export interface Review {
  readonly workshopId: string
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly summary: string
  /** Where to go. */
  readonly address: string
}

/**
 * The next measurement as a calendar file: a whole day, with a reminder a week before (SPEC X43). A later
 * file moves the day a calendar has already.
 *
 * @param now when the file is made, Unix ms
 * @see RFC 5545
 */
export function reviewCalendar({ workshopId, day, summary, address }: Review, now: number): string {
  const stamp = `${new Date(now).toISOString().slice(0, 19).replace(/[-:]/gu, '')}Z`
  return calendarFile('Next review', [
    'BEGIN:VEVENT',
    `UID:${workshopId}-review@touchline`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${Math.floor(now / 1000) % 2 ** 31}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(address)}`,
    `URL:${address}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(summary)}`,
    'TRIGGER:-P7D',
    'END:VALARM',
    'END:VEVENT',
  ])
}

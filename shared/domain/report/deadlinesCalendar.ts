import { calendarFile, escaped } from './calendarFile.ts'

/** One deadline of a workshop. */
export interface Deadline {
  /** Unique within the workshop and the same whenever the file is made, so that a calendar moves what it has. */
  readonly id: string
  /** Unix milliseconds. */
  readonly at: number
  readonly summary: string
  /** Where to go. */
  readonly address: string
}

/**
 * Deadlines as a calendar: a moment each, with a reminder an hour before (SPEC FA25).
 *
 * @param now when the file is made, Unix ms; a later file overrules an earlier one
 * @see RFC 5545
 */
export function deadlinesCalendar(
  workshopId: string,
  deadlines: readonly Deadline[],
  now: number,
): string {
  const events = deadlines.flatMap(({ id, at, summary, address }) => [
    'BEGIN:VEVENT',
    `UID:${workshopId}-${id}@touchline`,
    `DTSTAMP:${stampOf(now)}`,
    `SEQUENCE:${Math.floor(now / 1000) % 2 ** 31}`,
    `DTSTART:${stampOf(at)}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(address)}`,
    `URL:${address}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(summary)}`,
    'TRIGGER:-PT1H',
    'END:VALARM',
    'END:VEVENT',
  ])
  return calendarFile('Deadlines', events)
}

/** A moment in UTC: `20261122T170000Z`. */
function stampOf(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/gu, '')}Z`
}

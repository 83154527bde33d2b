/** Ready-made deadlines, shortest first, in the order they are offered; `own` is a date and time of one's own. */
const deadlineChoices = [
  'timer',
  'minutes2',
  'minutes5',
  'minutes10',
  'minutes15',
  'minutes30',
  'hour',
  'today',
  'tomorrow',
  'days3',
  'own',
] as const
export type DeadlineChoice = (typeof deadlineChoices)[number]

const minuteMs = 60_000
/** End of a working day, hours. */
const closingHour = 17

/** How many minutes from now a choice means; absent for those that are no such choice. */
export const minutesOf: Readonly<Partial<Record<DeadlineChoice, number>>> = {
  minutes2: 2,
  minutes5: 5,
  minutes10: 10,
  minutes15: 15,
  minutes30: 30,
  hour: 60,
}

/**
 * The moment a choice means, Unix ms, days being those of this device.
 *
 * @param timerEnd when a running countdown ends, in the time of this device; `null` = none runs
 * @returns `null` for one's own, and for the end of a countdown that does not run
 */
export function momentOf(
  choice: DeadlineChoice,
  now: number,
  timerEnd: number | null = null,
): number | null {
  const minutes = minutesOf[choice]
  if (minutes !== undefined) return now + minutes * minuteMs
  if (choice === 'timer') return timerEnd
  if (choice === 'today') return closingAfter(now, 0)
  if (choice === 'tomorrow') return closingAfter(now, 1)
  if (choice === 'days3') {
    const day = new Date(now)
    return day.setDate(day.getDate() + 3)
  }
  return null
}

/** What can still be chosen: after five in the afternoon "today 17:00" is gone. */
export function choicesAt(now: number, timerEnd: number | null = null): readonly DeadlineChoice[] {
  return deadlineChoices.filter(
    (choice) => choice === 'own' || (momentOf(choice, now, timerEnd) ?? 0) > now,
  )
}

/** The next full quarter of an hour that is more than a minute away, Unix ms: where a time of one's own begins. */
export function nextQuarter(now: number): number {
  const quarterMs = 15 * minuteMs
  return Math.ceil((now + minuteMs + 1) / quarterMs) * quarterMs
}

/** A moment as a field for date and time writes it, in the time of this device: `2026-11-22T17:00`. */
export function fieldOf(at: number): string {
  const local = at - new Date(at).getTimezoneOffset() * minuteMs
  return new Date(local).toISOString().slice(0, 16)
}

/** The other way round; `null` for what is no moment. */
export function momentIn(field: string): number | null {
  const at = new Date(field).getTime()
  return field === '' || Number.isNaN(at) ? null : at
}

function closingAfter(now: number, days: number): number {
  const day = new Date(now)
  day.setDate(day.getDate() + days)
  return day.setHours(closingHour, 0, 0, 0)
}

/** Ready-made deadlines, in the order they are offered; `own` is a date and time of one's own. */
const deadlineChoices = ['minutes15', 'hour', 'today', 'days3', 'own'] as const
export type DeadlineChoice = (typeof deadlineChoices)[number]

const minuteMs = 60_000
/** End of a working day, hours. */
const closingHour = 17

/** The moment a choice means, Unix ms, days being those of this device; `null` for one's own. */
export function momentOf(choice: DeadlineChoice, now: number): number | null {
  if (choice === 'minutes15') return now + 15 * minuteMs
  if (choice === 'hour') return now + 60 * minuteMs
  if (choice === 'today') return new Date(now).setHours(closingHour, 0, 0, 0)
  if (choice === 'days3') {
    const day = new Date(now)
    return day.setDate(day.getDate() + 3)
  }
  return null
}

/** What can still be chosen: after five in the afternoon "today 17:00" is gone. */
export function choicesAt(now: number): readonly DeadlineChoice[] {
  return deadlineChoices.filter((choice) => (momentOf(choice, now) ?? Infinity) > now)
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

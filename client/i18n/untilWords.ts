import { formatDate, formatTime } from './format.ts'
import type { Text } from './i18n.tsx'
import type { Language } from './languages.ts'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/**
 * A deadline as people say it: "5 minutes left" under an hour, then "until today 17:00", "until tomorrow 9:00",
 * "until Friday 12:00" within a week, and the date beyond. Unix milliseconds; days are those of this device.
 */
export function untilWords(t: Text, language: Language, until: number, now: number): string {
  const left = until - now
  if (left < 60 * minuteMs)
    return t('activities.until.minutes', Math.max(1, Math.ceil(left / minuteMs)))
  const time = formatTime(language, until)
  const days = Math.round((midnight(until) - midnight(now)) / dayMs)
  if (days === 0) return t('activities.until.today', time)
  if (days === 1) return t('activities.until.tomorrow', time)
  return days < 7
    ? t('activities.until.weekday', new Date(until).getDay(), time)
    : t('activities.until.date', formatDate(language, until, 'medium'), time)
}

function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0)
}

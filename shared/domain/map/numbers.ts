import type { Language } from '../workshop.ts'

/** Numbers as the map prints them: a true minus sign, digits and separators of the language. */

/** `+0.7`, `−1.4`, `0.0`; the sign follows the rounded value. */
export function signed(language: Language, value: number, digits = 1): string {
  const format = new Intl.NumberFormat(localeOf(language), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: 'exceptZero',
  })
  return trueMinus(format.format(value))
}

/** `4.6` on a scale; one digit after the separator unless told otherwise. */
export function plain(language: Language, value: number, digits = 1): string {
  const format = new Intl.NumberFormat(localeOf(language), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  return trueMinus(format.format(value))
}

/** A count or a figure people entered: grouped, with as many digits as it has, three at most. */
export function amount(language: Language, value: number): string {
  const format = new Intl.NumberFormat(localeOf(language), {
    maximumFractionDigits: 3,
    useGrouping: value >= 10_000,
  })
  return trueMinus(format.format(value))
}

/** A loss as `−72 %`, in the language's own way of writing percent. */
export function lossPercent(language: Language, share: number): string {
  const format = new Intl.NumberFormat(localeOf(language), {
    style: 'percent',
    maximumFractionDigits: 0,
  })
  return trueMinus(format.format(-share))
}

/** `12 Dec`, from a calendar day `YYYY-MM-DD`; anything else comes back unchanged. */
export function shortDay(language: Language, day: string): string {
  const time = Date.parse(`${day}T12:00:00Z`)
  if (Number.isNaN(time)) return day
  return new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(time)
}

/** `12 November 2026`, from Unix milliseconds; the day as counted in UTC. */
export function longDay(language: Language, time: number): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    time,
  )
}

/** English as written outside America: the day before the month. */
function localeOf(language: Language): string {
  return language === 'en' ? 'en-GB' : language
}

function trueMinus(text: string): string {
  return text.replace(/-/g, '−')
}

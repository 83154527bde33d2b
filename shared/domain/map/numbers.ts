import { roundTo } from '../rounding.ts'
import type { Language } from '../workshop.ts'

/** Numbers as the map prints them: a true minus sign, digits and separators of the language. */

/** `+0.7`, `−1.4`, `0.0`; the sign follows the rounded value. */
export function signed(language: Language, value: number, digits = 1): string {
  return write(language, roundTo(value, digits), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: 'exceptZero',
  })
}

/** `4.6` on a scale; one digit after the separator unless told otherwise. */
export function plain(language: Language, value: number, digits = 1): string {
  return write(language, roundTo(value, digits), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
}

/** A count or a figure people entered: grouped, with as many digits as it has, three at most. */
export function amount(language: Language, value: number): string {
  return write(language, roundTo(value, 3), {
    maximumFractionDigits: 3,
    useGrouping: value >= 10_000,
  })
}

/** A loss as `−72 %`, in the language's own way of writing percent. */
export function lossPercent(language: Language, share: number): string {
  return write(language, roundTo(-share, 2), { style: 'percent', maximumFractionDigits: 0 })
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
  return new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(time)
}

/** Formatters are dear to make and a map needs hundreds of numbers, so each kind is made once. */
const formatters = new Map<string, Intl.NumberFormat>()

/** Takes the figure already rounded, because the formatter alone would write −0.0 for −0.04. */
function write(language: Language, value: number, options: Intl.NumberFormatOptions): string {
  const key = `${language}${JSON.stringify(options)}`
  const format = formatters.get(key) ?? new Intl.NumberFormat(localeOf(language), options)
  formatters.set(key, format)
  return format.format(value).replace(/-/g, '−')
}

/** English as written outside America: the day before the month. */
function localeOf(language: Language): string {
  return language === 'en' ? 'en-GB' : language
}

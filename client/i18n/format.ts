import { roundTo } from '../../shared/domain/rounding.ts'
import type { Language } from './languages.ts'

/** Days come before months and hours run to 24 in all our languages, English included. */
const calendar = { en: 'en-GB', pl: 'pl', sv: 'sv', it: 'it' } as const

/** A number as the language writes it; `digits` after the decimal sign (none unless given), a real minus sign. */
export function formatNumber(language: Language, value: number, digits = 0): string {
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
    .format(roundTo(value, digits))
    .replace('-', '−')
}

/** A difference with its sign always written: "+0.8", "−2.5", "0.0". */
export function formatSigned(language: Language, value: number, digits = 1): string {
  const text = formatNumber(language, value, digits)
  return roundTo(value, digits) > 0 ? `+${text}` : text
}

/** A share of 0..1 as a whole percentage. */
export function formatPercent(language: Language, share: number): string {
  return new Intl.NumberFormat(language, { style: 'percent' }).format(roundTo(share, 2))
}

/**
 * A day in words without the weekday: "4 November 2026", or "4 Nov 2026" where there is little room.
 * Takes Unix milliseconds or `YYYY-MM-DD`.
 */
export function formatDate(
  language: Language,
  at: number | string,
  dateStyle: 'long' | 'medium' = 'long',
): string {
  const date = typeof at === 'number' ? new Date(at) : new Date(`${at}T12:00:00`)
  if (Number.isNaN(date.getTime())) return String(at)
  return new Intl.DateTimeFormat(calendar[language], { dateStyle }).format(date)
}

/** Time of day: "14:20". Unix milliseconds. */
export function formatTime(language: Language, at: number): string {
  return new Intl.DateTimeFormat(calendar[language], { hour: '2-digit', minute: '2-digit' }).format(
    at,
  )
}

/** Day and time together: "4 Nov, 14:20". Unix milliseconds. */
export function formatMoment(language: Language, at: number): string {
  return new Intl.DateTimeFormat(calendar[language], {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at)
}

/** What is left of a countdown as "04:12", "1:04:12" from an hour on; never below zero. Milliseconds. */
export function formatCountdown(leftMs: number): string {
  const total = Math.max(0, Math.ceil(leftMs / 1000))
  const pad = (n: number) => String(n).padStart(2, '0')
  const [hours, minutes, seconds] = [
    Math.floor(total / 3600),
    Math.floor(total / 60) % 60,
    total % 60,
  ]
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(seconds)}` : `${pad(minutes)}:${pad(seconds)}`
}

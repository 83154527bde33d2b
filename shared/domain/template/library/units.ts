import type { Language } from '../../workshop.ts'
import type { Unit } from '../structure.ts'

/** Units as they are written behind a number. */
export const unitWords: Readonly<Record<Language, Readonly<Record<Unit, string>>>> = {
  en: {
    percent: '%',
    position: 'pos.',
    pieces: 'per month',
    money: '€',
    ofFive: 'of 5',
    minutes: 'min',
    hours: 'h',
    days: 'days',
  },
  pl: {
    percent: '%',
    position: 'poz.',
    pieces: 'na miesiąc',
    money: 'zł',
    ofFive: 'na 5',
    minutes: 'min',
    hours: 'godz.',
    days: 'dni',
  },
  sv: {
    percent: '%',
    position: 'pos.',
    pieces: 'per månad',
    money: 'kr',
    ofFive: 'av 5',
    minutes: 'min',
    hours: 'tim',
    days: 'dagar',
  },
  it: {
    percent: '%',
    position: 'pos.',
    pieces: 'al mese',
    money: '€',
    ofFive: 'su 5',
    minutes: 'min',
    hours: 'ore',
    days: 'giorni',
  },
}

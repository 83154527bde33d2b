import type { Language } from '../../workshop.ts'
import type { Unit } from '../structure.ts'

/** Units as they are written behind a number. */
export const unitWords: Readonly<Record<Language, Readonly<Record<Unit, string>>>> = {
  en: {
    percent: '%',
    position: 'place',
    pieces: 'per month',
    money: '€',
    ofFive: 'of 5',
    minutes: 'min',
    hours: 'h',
    days: 'days',
  },
  pl: {
    percent: '%',
    position: 'miejsce',
    pieces: 'na miesiąc',
    money: 'zł',
    ofFive: 'na 5',
    minutes: 'min',
    hours: 'godz.',
    days: 'dni',
  },
  sv: {
    percent: '%',
    position: 'plats',
    pieces: 'per månad',
    money: 'kr',
    ofFive: 'av 5',
    minutes: 'min',
    hours: 'tim',
    days: 'dagar',
  },
  it: {
    percent: '%',
    position: 'posizione',
    pieces: 'al mese',
    money: '€',
    ofFive: 'su 5',
    minutes: 'min',
    hours: 'ore',
    days: 'giorni',
  },
}

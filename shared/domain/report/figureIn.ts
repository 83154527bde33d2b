import { roundTo } from '../rounding.ts'
import type { Language } from '../workshop.ts'

/** Writes a figure as people of `language` do, with at most two decimals and a minus sign as on screen (SPEC X66). */
export function figureIn(language: Language): (value: number) => string {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })
  return (value) => format.format(roundTo(value, 2)).replace('-', '−')
}

import type { Tally } from '../../shared/domain/rating/tally.ts'
import type { Language } from '../../shared/domain/workshop.ts'
import type { ReasonFigures } from './words/demoWords.ts'

/** The means of one tally as people of that language write them; "–" for too few. */
export function reasonFigures(tally: Tally, language: Language): ReasonFigures {
  const plain = new Intl.NumberFormat(language, digits)
  const signed = new Intl.NumberFormat(language, { ...digits, signDisplay: 'exceptZero' })
  const told = (format: Intl.NumberFormat, value: number | null | undefined): string =>
    value === null || value === undefined ? '–' : format.format(value).replace('-', '−')
  return {
    expectation: told(plain, tally.expectation.mean),
    experience: told(plain, tally.experience.mean),
    emotion: told(signed, tally.emotion.mean),
    gap: told(signed, tally.gap?.value),
    people: tally.n,
  }
}

const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const

import type { Language } from '../workshop.ts'
import { en } from './words/en.ts'
import { it } from './words/it.ts'
import { pl } from './words/pl.ts'
import type { ReportWords } from './words/reportWords.ts'
import { sv } from './words/sv.ts'

const byLanguage: Readonly<Record<Language, ReportWords>> = { en, pl, sv, it }

/** The words of the exported files in one language. */
export function reportWords(language: Language): ReportWords {
  return byLanguage[language]
}

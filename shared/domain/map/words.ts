import type { Language } from '../workshop.ts'
import { en } from './words/en.ts'
import { it } from './words/it.ts'
import type { MapWords } from './words/mapWords.ts'
import { pl } from './words/pl.ts'
import { sv } from './words/sv.ts'

const byLanguage: Readonly<Record<Language, MapWords>> = { en, pl, sv, it }

/** The words of the map in one language. */
export function mapWords(language: Language): MapWords {
  return byLanguage[language]
}

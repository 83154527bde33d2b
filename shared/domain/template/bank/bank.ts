import { assembleTemplate } from '../assemble.ts'
import type { Language } from '../../workshop.ts'
import type { TemplateContent } from '../content.ts'
import { en } from './en.ts'
import { it } from './it.ts'
import { pl } from './pl.ts'
import { structure, type Words } from './structure.ts'
import { sv } from './sv.ts'

const words: Readonly<Record<Language, Words>> = { en, pl, sv, it }

/** Opening a bank account, from the first thought to inviting a friend. */
export function buildBank(language: Language): TemplateContent {
  return assembleTemplate(structure, words[language], language)
}

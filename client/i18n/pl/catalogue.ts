import type { Catalogue } from '../en/catalogue.ts'
import { firstWords } from './firstWords.ts'
import { lateWords } from './lateWords.ts'
import { mainWords } from './mainWords.ts'

export const catalogue = { ...firstWords, ...mainWords, ...lateWords } satisfies Catalogue

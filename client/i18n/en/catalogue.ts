import { firstWords } from './firstWords.ts'
import { lateWords } from './lateWords.ts'
import { mainWords } from './mainWords.ts'

/** Every word of the interface in English; the type the other languages must satisfy. It is loaded in three parts. */
export const catalogue = { ...firstWords, ...mainWords, ...lateWords }

export type Catalogue = typeof catalogue

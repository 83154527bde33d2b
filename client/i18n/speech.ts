/** Loading of catalogues: the first words of a language, or all of them. */
import { recallText, rememberText } from '../memory/memory.ts'
import type { Catalogue } from './en/catalogue.ts'
import type { FirstWords } from './en/firstWords.ts'
import { isLanguage, pickLanguage, type Language } from './languages.ts'

const storageKey = 'touchline.language'

/** What is spoken: a language with all its words, or with the first ones only. */
export type Speech =
  | { readonly language: Language; readonly catalogue: Catalogue }
  | { readonly language: Language; readonly firstWords: FirstWords }

const all: Readonly<Record<Language, () => Promise<{ readonly catalogue: Catalogue }>>> = {
  en: () => import('./en/catalogue.ts'),
  pl: () => import('./pl/catalogue.ts'),
  sv: () => import('./sv/catalogue.ts'),
  it: () => import('./it/catalogue.ts'),
}

const first: Readonly<Record<Language, () => Promise<{ readonly firstWords: FirstWords }>>> = {
  en: () => import('./en/firstWords.ts'),
  pl: () => import('./pl/firstWords.ts'),
  sv: () => import('./sv/firstWords.ts'),
  it: () => import('./it/firstWords.ts'),
}

/** The words of a language; only the first ones where the others can wait. */
export async function speak(language: Language, extent: 'first' | 'all'): Promise<Speech> {
  return extent === 'all'
    ? { language, catalogue: (await all[language]()).catalogue }
    : { language, firstWords: (await first[language]()).firstWords }
}

/** The language chosen in this browser, else the browser's own, with its words. */
export function loadSpeech(extent: 'first' | 'all'): Promise<Speech> {
  return speak(chosenLanguage() ?? pickLanguage(navigator.languages), extent)
}

/** What somebody chose in this browser; `null` when nobody did or storage is forbidden. */
export function chosenLanguage(): Language | null {
  const stored = recallText(storageKey)
  return isLanguage(stored) ? stored : null
}

/** For all workshops of this browser; without storage the choice lasts until the page is left. */
export function rememberLanguage(language: Language): void {
  rememberText(storageKey, language)
}

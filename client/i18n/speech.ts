/** Loading of catalogues: so much of a language as is said. */
import { recallText, rememberText } from '../memory/memory.ts'
import type { Catalogue } from './en/catalogue.ts'
import type { FirstWords } from './en/firstWords.ts'
import type { LateWords } from './en/lateWords.ts'
import type { MainWords } from './en/mainWords.ts'
import { isLanguage, pickLanguage, type Language } from './languages.ts'

const storageKey = 'touchline.language'

/** So much of a language, least first: to join and rate, for the steps as well, everything. */
export const extents = ['first', 'main', 'all'] as const

export type Extent = (typeof extents)[number]

/** What is spoken: a language with all its words, without the late ones, or with the first ones only. */
export type Speech =
  | { readonly language: Language; readonly catalogue: Catalogue }
  | { readonly language: Language; readonly mainWords: FirstWords & MainWords }
  | { readonly language: Language; readonly firstWords: FirstWords }

interface Parts {
  readonly first: () => Promise<{ readonly firstWords: FirstWords }>
  readonly main: () => Promise<{ readonly mainWords: MainWords }>
  readonly late: () => Promise<{ readonly lateWords: LateWords }>
}

const parts: Readonly<Record<Language, Parts>> = {
  en: {
    first: () => import('./en/firstWords.ts'),
    main: () => import('./en/mainWords.ts'),
    late: () => import('./en/lateWords.ts'),
  },
  pl: {
    first: () => import('./pl/firstWords.ts'),
    main: () => import('./pl/mainWords.ts'),
    late: () => import('./pl/lateWords.ts'),
  },
  sv: {
    first: () => import('./sv/firstWords.ts'),
    main: () => import('./sv/mainWords.ts'),
    late: () => import('./sv/lateWords.ts'),
  },
  it: {
    first: () => import('./it/firstWords.ts'),
    main: () => import('./it/mainWords.ts'),
    late: () => import('./it/lateWords.ts'),
  },
}

/** The words of a language, no more of them than asked for; all its parts are fetched side by side. */
export async function speak(language: Language, extent: Extent): Promise<Speech> {
  const { first, main, late } = parts[language]
  if (extent === 'first') return { language, firstWords: (await first()).firstWords }
  if (extent === 'main') {
    const [{ firstWords }, { mainWords }] = await Promise.all([first(), main()])
    return { language, mainWords: { ...firstWords, ...mainWords } }
  }
  const [one, two, three] = await Promise.all([first(), main(), late()])
  return { language, catalogue: { ...one.firstWords, ...two.mainWords, ...three.lateWords } }
}

/** How much of its language a speech has. */
export function extentOf(speech: Speech): Extent {
  if ('catalogue' in speech) return 'all'
  return 'mainWords' in speech ? 'main' : 'first'
}

/** The language chosen in this browser, else the browser's own, with its words. */
export function loadSpeech(extent: Extent): Promise<Speech> {
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

/** Words, numbers and dates of the interface. One catalogue is loaded at a time; the first before anything is drawn. */
import { flatten, translator, type Flatten, type Translator } from '@solid-primitives/i18n'
import {
  createContext,
  createEffect,
  createMemo,
  createSignal,
  useContext,
  type JSX,
} from 'solid-js'
import type { Catalogue } from './en/catalogue.ts'
import {
  formatDate,
  formatMoment,
  formatNumber,
  formatPercent,
  formatSigned,
  formatTime,
} from './format.ts'
import { isLanguage, pickLanguage, type Language } from './languages.ts'

const storageKey = 'touchline.language'

/** `t('collect.add')`, `t('rate.done', 3)`; a key that is missing does not compile. */
export type Text = Translator<Flatten<Catalogue>>

interface I18n {
  readonly t: Text
  readonly language: () => Language
  /** The person's own choice; remembered in this browser. */
  readonly choose: (language: Language) => void
  /** The workshop's language; taken only by those who never chose. */
  readonly suggest: (language: string) => void
}

const I18nContext = createContext<I18n>()

/** What the provider needs before it can draw. */
export interface Speech {
  readonly language: Language
  readonly catalogue: Catalogue
}

const loaders: Readonly<Record<Language, () => Promise<{ readonly catalogue: Catalogue }>>> = {
  en: () => import('./en/catalogue.ts'),
  pl: () => import('./pl/catalogue.ts'),
  sv: () => import('./sv/catalogue.ts'),
  it: () => import('./it/catalogue.ts'),
}

/** The language chosen in this browser, else the browser's own, with its catalogue. */
export async function loadSpeech(): Promise<Speech> {
  return speak(chosenLanguage() ?? pickLanguage(navigator.languages))
}

async function speak(language: Language): Promise<Speech> {
  return { language, catalogue: (await loaders[language]()).catalogue }
}

function chosenLanguage(): Language | null {
  try {
    const stored = localStorage.getItem(storageKey)
    return isLanguage(stored) ? stored : null
  } catch {
    return null // reason: storage is forbidden in this browser; the language then follows the browser
  }
}

function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language)
  } catch {
    return // reason: storage is forbidden or full; the choice then lasts until the page is left
  }
}

export function I18nProvider(props: { readonly initial: Speech; readonly children: JSX.Element }) {
  // reason: the first catalogue is read once; later ones come through `change`
  // eslint-disable-next-line solid/reactivity
  const [speech, setSpeech] = createSignal(props.initial)
  const words = createMemo(() => flatten(speech().catalogue) as Flatten<Catalogue>)
  let wanted = speech().language
  const change = async (language: Language) => {
    wanted = language
    const next = await speak(language)
    if (wanted === language) setSpeech(next)
  }
  createEffect(() => {
    document.documentElement.lang = speech().language
  })
  const i18n: I18n = {
    t: translator(words) as Text,
    language: () => speech().language,
    choose: (language) => {
      rememberLanguage(language)
      void change(language)
    },
    suggest: (language) => {
      if (chosenLanguage() === null && isLanguage(language)) void change(language)
    },
  }
  return <I18nContext.Provider value={i18n}>{props.children}</I18nContext.Provider>
}

function useI18n(): I18n {
  const i18n = useContext(I18nContext)
  if (i18n === undefined) throw new Error('useText needs an I18nProvider above it')
  return i18n
}

/** The translator of the current language; what it answers follows a change of language. */
export function useText(): Text {
  return useI18n().t
}

/** Which language is spoken, and how to change it. */
export function useLanguage(): Pick<I18n, 'language' | 'choose' | 'suggest'> {
  return useI18n()
}

/** Numbers, dates and times as the current language writes them; the functions of format.ts, bound. */
export function useFormat() {
  const { language } = useI18n()
  return {
    number: (value: number, digits?: number) => formatNumber(language(), value, digits),
    signed: (value: number, digits?: number) => formatSigned(language(), value, digits),
    percent: (share: number) => formatPercent(language(), share),
    date: (at: number | string) => formatDate(language(), at),
    time: (at: number) => formatTime(language(), at),
    moment: (at: number) => formatMoment(language(), at),
  }
}

/** Words, numbers and dates of the interface. The first words are there before anything is drawn. */
import { flatten, translator, type Flatten, type Translator } from '@solid-primitives/i18n'
import {
  createContext,
  createEffect,
  createMemo,
  createResource,
  Show,
  untrack,
  useContext,
  type Accessor,
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
import { isLanguage, type Language } from './languages.ts'
import { createSpeech } from './createSpeech.ts'
import { chosenLanguage, extentOf, rememberLanguage, type Extent, type Speech } from './speech.ts'

/** `t('collect.add')`, `t('rate.done', 3)`; a key that is missing does not compile. */
export type Text = Translator<Flatten<Catalogue>>

interface I18n {
  readonly t: Text
  readonly language: () => Language
  /** The person's own choice; remembered in this browser. */
  readonly choose: (language: Language) => void
  /** The workshop's language; taken only by those who never chose. */
  readonly suggest: (language: string) => void
  readonly has: (extent: Extent) => boolean
  /** Fulfilled once they are there; rejected where they cannot be fetched. */
  readonly need: (extent: Extent) => Promise<void>
}

const I18nContext = createContext<I18n>()

/**
 * Gives everything below its words: those of `initial`, and the other ones of the language once somebody
 * needs them.
 */
export function I18nProvider(props: { readonly initial: Speech; readonly children: JSX.Element }) {
  const { speech, has, need, change } = createSpeech(props.initial)
  const words = createMemo(() => flatten(wordsOf(speech())) as Flatten<Catalogue>)
  // Nothing that is drawn says a late word before it is there: for those it is not worded anew.
  const worded = createMemo(speech, undefined, {
    equals: (a, b) => a.language === b.language && extentOf(a) !== 'first',
  })
  createEffect(() => {
    document.documentElement.lang = worded().language
  })
  const i18n: I18n = {
    t: translator(() => {
      worded()
      return untrack(words)
    }) as Text,
    language: () => worded().language,
    has,
    need,
    choose: (language) => {
      rememberLanguage(language)
      change(language)
    },
    suggest: (language) => {
      if (chosenLanguage() === null && isLanguage(language)) change(language)
    },
  }
  return <I18nContext.Provider value={i18n}>{props.children}</I18nContext.Provider>
}

function wordsOf(speech: Speech) {
  if ('catalogue' in speech) return speech.catalogue
  return 'mainWords' in speech ? speech.mainWords : speech.firstWords
}

/** Waits for the words of the steps before it draws what speaks more than the first ones. */
export function MainWords(props: {
  readonly fallback?: JSX.Element
  readonly children: JSX.Element
}) {
  const { has, need } = useI18n()
  need('main').catch(() => undefined) // reason: what is there goes on; who needs them next asks again
  return (
    <Show when={has('main')} fallback={props.fallback}>
      {props.children}
    </Show>
  )
}

/**
 * Whether all words are there, late ones too; fetches them. Read below a `Suspense` it waits there, and throws to
 * the error boundary where they cannot be fetched, as the code of a late screen does.
 */
export function useAllWords(): Accessor<boolean> {
  const { has, need } = useI18n()
  if (untrack(() => has('all'))) return () => true
  const [isThere] = createResource(async () => {
    await need('all')
    return true
  })
  return () => isThere() ?? false
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

/** How much of the language is there, and how to fetch more of it ahead. */
export function useWords(): Pick<I18n, 'has' | 'need'> {
  return useI18n()
}

/** Which language is spoken, and how to change it. */
export function useLanguage(): Pick<I18n, 'language' | 'choose' | 'suggest'> {
  return useI18n()
}

/**
 * For `lang` of what people wrote: the language they write in, where the interface speaks another
 * (WCAG 3.1.2); nothing where it is the same, or not known.
 */
export function useLangOf(written: () => string | undefined): () => string | undefined {
  const { language } = useI18n()
  return () => (written() === language() ? undefined : written() || undefined)
}

/** Numbers, dates and times as the current language writes them; the functions of format.ts, bound. */
export function useFormat() {
  const { language } = useI18n()
  return {
    number: (value: number, digits?: number) => formatNumber(language(), value, digits),
    signed: (value: number, digits?: number) => formatSigned(language(), value, digits),
    percent: (share: number) => formatPercent(language(), share),
    date: (at: number | string, style?: 'long' | 'medium') => formatDate(language(), at, style),
    time: (at: number) => formatTime(language(), at),
    moment: (at: number) => formatMoment(language(), at),
  }
}

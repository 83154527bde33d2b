/** Words, numbers and dates of the interface. The first words are there before anything is drawn. */
import { flatten, translator, type Flatten, type Translator } from '@solid-primitives/i18n'
import {
  createContext,
  createEffect,
  createMemo,
  createSignal,
  onMount,
  Show,
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
import { isLanguage, type Language } from './languages.ts'
import { chosenLanguage, rememberLanguage, speak, type Speech } from './speech.ts'

/** `t('collect.add')`, `t('rate.done', 3)`; a key that is missing does not compile. */
export type Text = Translator<Flatten<Catalogue>>

interface I18n {
  readonly t: Text
  readonly language: () => Language
  /** The person's own choice; remembered in this browser. */
  readonly choose: (language: Language) => void
  /** The workshop's language; taken only by those who never chose. */
  readonly suggest: (language: string) => void
  readonly hasAllWords: () => boolean
  readonly loadAllWords: () => void
}

const I18nContext = createContext<I18n>()

/**
 * Gives everything below its words: those of `initial`, and the other ones of the language once somebody
 * needs them.
 */
export function I18nProvider(props: { readonly initial: Speech; readonly children: JSX.Element }) {
  const [speech, setSpeech] = createSignal(props.initial)
  const hasAllWords = () => 'catalogue' in speech()
  const words = createMemo(() => {
    const spoken = speech()
    return flatten(
      'catalogue' in spoken ? spoken.catalogue : spoken.firstWords,
    ) as Flatten<Catalogue>
  })
  let wanted: Language = props.initial.language
  let extent: 'first' | 'all' = 'catalogue' in props.initial ? 'all' : 'first'
  const load = async (language: Language) => {
    wanted = language
    const next = await speak(language, extent)
    if (wanted === language && (extent === 'first' || 'catalogue' in next)) setSpeech(next)
  }
  createEffect(() => {
    document.documentElement.lang = speech().language
  })
  const i18n: I18n = {
    t: translator(words) as Text,
    language: () => speech().language,
    hasAllWords,
    choose: (language) => {
      rememberLanguage(language)
      void load(language)
    },
    suggest: (language) => {
      if (chosenLanguage() === null && isLanguage(language)) void load(language)
    },
    loadAllWords: () => {
      if (extent === 'all') return
      extent = 'all'
      void load(wanted)
    },
  }
  return <I18nContext.Provider value={i18n}>{props.children}</I18nContext.Provider>
}

/** Waits for all words before it draws what speaks more than the first ones. */
export function AllWords(props: {
  readonly fallback?: JSX.Element
  readonly children: JSX.Element
}) {
  const { hasAllWords, loadAllWords } = useI18n()
  onMount(loadAllWords)
  return (
    <Show when={hasAllWords()} fallback={props.fallback}>
      {props.children}
    </Show>
  )
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

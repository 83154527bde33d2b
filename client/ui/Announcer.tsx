import { createContext, createSignal, onCleanup, useContext, type JSX } from 'solid-js'
import { AboveDialogs } from './modals.tsx'
import { VisuallyHidden } from './VisuallyHidden.tsx'

const quietMs = 5000

/** So many of a kind: what comes of the kind before it is said is added up, so that the number stays true. */
interface CountedNews {
  /** Names the kind, e.g. what and where. */
  readonly kind: string
  readonly count: number
  readonly words: (count: number) => string
}

/** Tells a sentence, or a count of what happened. */
export type Announce = (news: string | CountedNews) => void

interface Voices {
  readonly announce: Announce
  say(text: string): void
}

const AnnouncerContext = createContext<Voices>()

/**
 * Tells screen readers what others changed, politely and at most once in 5 s: the first message at once,
 * what comes in the meantime is gathered, doubles dropped, counts added up, and said together. What the person's own act
 * did is said at once, every time.
 */
export function AnnouncerProvider(props: { readonly children: JSX.Element }) {
  const [said, setSaid] = createSignal('')
  let waiting: (string | CountedNews)[] = []
  let timer: ReturnType<typeof setTimeout> | null = null
  const say = () => {
    timer = null
    // What was said is not left about: it would be said again with the next dialog, or not when it comes anew.
    if (waiting.length === 0) return void setSaid('')
    setSaid(together(waiting))
    waiting = []
    timer = setTimeout(say, quietMs)
  }
  const announce: Announce = (news) => {
    waiting.push(news)
    if (timer === null) say()
  }
  const own = createOwnVoice()
  onCleanup(() => timer !== null && clearTimeout(timer))
  return (
    <AnnouncerContext.Provider value={{ announce, say: own.say }}>
      {props.children}
      <AboveDialogs>
        <VisuallyHidden>
          <span role="log" aria-live="polite">
            {said()}
          </span>
          <span aria-live="assertive">{own.first()}</span>
          <span aria-live="assertive">{own.second()}</span>
        </VisuallyHidden>
      </AboveDialogs>
    </AnnouncerContext.Provider>
  )
}

/** Sentence by sentence, in the order in which each kind of news first came. */
function together(news: readonly (string | CountedNews)[]): string {
  const counts = new Map<string, CountedNews>()
  for (const one of news) {
    if (typeof one === 'string') continue
    const count = one.count + (counts.get(one.kind)?.count ?? 0)
    counts.set(one.kind, { ...one, count })
  }
  const kinds = [...new Set(news.map((one) => (typeof one === 'string' ? one : one.kind)))]
  return kinds
    .map((kind) => {
      const counted = counts.get(kind)
      return counted ? counted.words(counted.count) : kind
    })
    .map((said, i) => (i < kinds.length - 1 && !/[.!?…]$/u.test(said) ? `${said}.` : said))
    .join(' ')
}

/** Two places that take turns: the same words twice in one place would change nothing there, and be mute. */
function createOwnVoice() {
  const [said, setSaid] = createSignal<readonly [string, string]>(['', ''])
  let timer: ReturnType<typeof setTimeout> | undefined
  onCleanup(() => clearTimeout(timer))
  return {
    first: () => said()[0],
    second: () => said()[1],
    say(text: string): void {
      clearTimeout(timer)
      setSaid(([first]) => (first === '' ? [text, ''] : ['', text]))
      timer = setTimeout(() => setSaid(['', '']), quietMs)
    },
  }
}

/** `announce('Ola added "Hotline"')`. Needs an AnnouncerProvider above. */
export function useAnnounce(): Announce {
  return useVoices().announce
}

/** `say('"Hotline" added')`: what the person's own act did, where nothing on the screen tells a screen reader. */
export function useSay(): (text: string) => void {
  return useVoices().say
}

function useVoices(): Voices {
  const voices = useContext(AnnouncerContext)
  if (voices === undefined) throw new Error('there must be an AnnouncerProvider above')
  return voices
}

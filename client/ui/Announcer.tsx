import { createContext, createSignal, onCleanup, useContext, type JSX } from 'solid-js'
import { AboveDialogs } from './modals.tsx'
import { VisuallyHidden } from './VisuallyHidden.tsx'

const quietMs = 5000
const AnnouncerContext = createContext<(text: string) => void>()

/**
 * Tells screen readers what changed, politely and at most once in 5 s: the first message at once, what
 * comes in the meantime is gathered, doubles dropped, and said together.
 */
export function AnnouncerProvider(props: { readonly children: JSX.Element }) {
  const [said, setSaid] = createSignal('')
  let waiting: string[] = []
  let timer: ReturnType<typeof setTimeout> | null = null
  const say = () => {
    timer = null
    // What was said is not left about: it would be said again with the next dialog, or not when it comes anew.
    if (waiting.length === 0) return void setSaid('')
    setSaid([...new Set(waiting)].join(' '))
    waiting = []
    timer = setTimeout(say, quietMs)
  }
  const announce = (text: string) => {
    waiting.push(text)
    if (timer === null) say()
  }
  onCleanup(() => timer !== null && clearTimeout(timer))
  return (
    <AnnouncerContext.Provider value={announce}>
      {props.children}
      <AboveDialogs>
        <VisuallyHidden>
          <span role="log" aria-live="polite">
            {said()}
          </span>
        </VisuallyHidden>
      </AboveDialogs>
    </AnnouncerContext.Provider>
  )
}

/** `announce('Ola added "Hotline"')`. Needs an AnnouncerProvider above. */
export function useAnnounce(): (text: string) => void {
  const announce = useContext(AnnouncerContext)
  if (announce === undefined) throw new Error('useAnnounce needs an AnnouncerProvider above it')
  return announce
}

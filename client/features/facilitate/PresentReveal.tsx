import { createSignal, onCleanup, Show, type JSX } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import styles from './PresentScreen.module.css'

const momentMs = 4000

interface PresentRevealProps {
  /** People whose answers were counted. */
  readonly people: number
  /** What the room sees after the moment. */
  readonly children: JSX.Element
}

/** The reveal as one moment on the projector: a breath with nothing but what just happened, then the first item. */
export function PresentReveal(props: PresentRevealProps) {
  const t = useText()
  const [isOver, setOver] = createSignal(false)
  const timer = setTimeout(() => setOver(true), momentMs)
  onCleanup(() => clearTimeout(timer))
  const hurry = (event: KeyboardEvent): void => {
    if (isOver() || ![' ', 'Enter', 'ArrowRight', 'PageDown'].includes(event.key)) return
    event.preventDefault()
    event.stopPropagation()
    setOver(true)
  }
  window.addEventListener('keydown', hurry, true)
  onCleanup(() => window.removeEventListener('keydown', hurry, true))
  return (
    <Show
      when={isOver()}
      fallback={
        <section class={`${styles.alone} ${styles.moment}`}>
          <h1 class="voice">{t('present.reveal.title')}</h1>
          <p class="says">{t('present.reveal.text', props.people)}</p>
        </section>
      }
    >
      {props.children}
    </Show>
  )
}

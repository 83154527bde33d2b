import { createEffect, createSignal, on, onCleanup } from 'solid-js'
import { VisuallyHidden } from './VisuallyHidden.tsx'

/** Typing has paused. */
const pauseMs = 800
/** What was said is not left about. */
const saidMs = 5000

/** How many a search found: seen at once, and said politely once the person stops typing; not as the page opens. */
export function HitCount(props: { readonly words: string; readonly class?: string }) {
  const [said, setSaid] = createSignal('')
  createEffect(
    on(
      () => props.words,
      (words) => {
        setSaid('')
        const pause = setTimeout(() => setSaid(words), pauseMs)
        const end = setTimeout(() => setSaid(''), pauseMs + saidMs)
        onCleanup(() => {
          clearTimeout(pause)
          clearTimeout(end)
        })
      },
      { defer: true },
    ),
  )
  return (
    <>
      <p class={props.class ?? 'meta'}>{props.words}</p>
      <VisuallyHidden>
        <span role="status">{said()}</span>
      </VisuallyHidden>
    </>
  )
}

import { createSignal, onCleanup, type Accessor } from 'solid-js'

/** Whether a media query holds now; follows the window. Needs an owner. */
export function useMedia(query: string): Accessor<boolean> {
  const list = matchMedia(query)
  const [matches, setMatches] = createSignal(list.matches)
  const update = () => setMatches(list.matches)
  list.addEventListener('change', update)
  onCleanup(() => list.removeEventListener('change', update))
  return matches
}

import { createSignal, onCleanup, type Accessor } from 'solid-js'

/** Phones and narrow windows: one thing at a time. */
export const phone = '(max-width: 600px)'

/** Whether a media query holds, live. */
export function createMedia(query: string): Accessor<boolean> {
  const media = matchMedia(query)
  const [holds, setHolds] = createSignal(media.matches)
  const follow = () => setHolds(media.matches)
  media.addEventListener('change', follow)
  onCleanup(() => media.removeEventListener('change', follow))
  return holds
}

import { createSignal, onCleanup, Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'

/** Fills the screen and gives it back; not there where a browser cannot. */
export function FullScreen() {
  const t = useText()
  const [isFull, setFull] = createSignal(Boolean(document.fullscreenElement))
  const follow = (): void => void setFull(Boolean(document.fullscreenElement))
  document.addEventListener('fullscreenchange', follow)
  onCleanup(() => document.removeEventListener('fullscreenchange', follow))
  const change = (): void => {
    const done = isFull() ? document.exitFullscreen() : document.documentElement.requestFullscreen()
    done.catch(() => undefined) // reason: the browser says no; the window stays as it is
  }
  return (
    <Show when={document.fullscreenEnabled}>
      <Button variant="quiet" icon="present" onClick={change}>
        {t(isFull() ? 'present.window' : 'present.full')}
      </Button>
    </Show>
  )
}

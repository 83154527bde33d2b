import { createSignal, onCleanup, onMount, Show } from 'solid-js'
import { Portal } from 'solid-js/web'
import { drawPoster } from '../../../shared/domain/map/drawMap.ts'
import { screenPalette } from '../../../shared/domain/map/draw/palette.ts'
import type { JourneyMap } from '../../../shared/domain/map/journeyMap.ts'
import { useLanguage } from '../../i18n/i18n.tsx'
import { Drawn } from './Drawn.tsx'
import styles from './PrintedPoster.module.css'

/** What paper gets in place of the screen: the poster, drawn only while the browser prints. */
export function PrintedPoster(props: { readonly map: JourneyMap }) {
  const { language } = useLanguage()
  const [isPrinting, setPrinting] = createSignal(false)
  onMount(() => {
    const start = () => setPrinting(true)
    const end = () => setPrinting(false)
    addEventListener('beforeprint', start)
    addEventListener('afterprint', end)
    onCleanup(() => {
      removeEventListener('beforeprint', start)
      removeEventListener('afterprint', end)
    })
  })
  const poster = () => drawPoster(props.map, { language: language(), palette: screenPalette })
  return (
    <Show when={isPrinting()}>
      <Portal>
        <div class={styles.poster}>
          <Drawn nodes={[poster()]} />
        </div>
      </Portal>
    </Show>
  )
}

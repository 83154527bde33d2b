import { createSignal, onCleanup, onMount, type JSX } from 'solid-js'
import styles from './FitScreen.module.css'
import { textScale } from './textScale.ts'

interface FitScreenProps {
  /** Pixels the content is laid out in at ordinary text, before it is made larger or smaller. */
  readonly width: number
  readonly children: JSX.Element
}

/** Everything inside as large as the place allows, and never cut: for projectors. */
export function FitScreen(props: FitScreenProps) {
  let place!: HTMLDivElement
  let content!: HTMLDivElement
  const [scale, setScale] = createSignal(1)
  const laidOut = () => props.width * textScale()
  onMount(() => {
    const fit = (): void => {
      const { clientWidth: width, clientHeight: height } = place
      const wanted = content.offsetHeight
      if (width === 0 || wanted === 0) return
      setScale(Math.min(width / laidOut(), height / wanted))
    }
    const observer = new ResizeObserver(fit)
    observer.observe(place)
    observer.observe(content)
    fit()
    onCleanup(() => observer.disconnect())
  })
  return (
    <div class={styles.place} ref={place}>
      <div
        class={styles.content}
        ref={content}
        style={{
          width: `${laidOut()}px`,
          'margin-left': `${(-laidOut() * scale()) / 2}px`,
          transform: `scale(${scale()})`,
        }}
      >
        {props.children}
      </div>
    </div>
  )
}

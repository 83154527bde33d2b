import { For, Show, type JSX } from 'solid-js'
import { Face, type FaceValue } from './Face.tsx'
import styles from './Histogram.module.css'
import { textScale } from './textScale.ts'

interface HistogramProps {
  /** People per step of the scale, lowest step first; five numbers. */
  readonly counts: readonly number[]
  /** Chooses colour and axis: 1..5 for the first two, faces −2..+2 for the third. */
  readonly kind: 'expectation' | 'experience' | 'emotion'
  /** The whole chart in one sentence, for screen readers. */
  readonly label: string
  /** Tallest count of a group of charts, so that they share a scale; own maximum unless given. */
  readonly max?: number
  /** Height of the tallest bar in px at ordinary text, growing with it; 128 unless told otherwise. */
  readonly height?: number
  /** Drawn under the axis. */
  readonly children?: JSX.Element
}

/** Five bars with their counts on top; nothing is drawn for an empty step, only the axis. */
export function Histogram(props: HistogramProps) {
  const max = () => Math.max(1, props.max ?? Math.max(0, ...props.counts))
  const tall = (share: number) => Math.round(share * (props.height ?? 128) * textScale())
  const height = (count: number) => `${tall(count / max())}px`
  return (
    <figure class={styles.histogram} data-kind={props.kind} role="img" aria-label={props.label}>
      <div
        class={styles.bars}
        style={{ height: `${tall(1) + Math.round(20 * textScale())}px` }}
        aria-hidden="true"
      >
        <For each={props.counts}>
          {(count, step) => (
            <span
              class={styles.column}
              data-emotion={props.kind === 'emotion' ? step() - 2 : undefined}
            >
              <Show when={count > 0}>
                <span class="num">{count}</span>
                <span class={styles.bar} style={{ height: height(count) }} />
              </Show>
            </span>
          )}
        </For>
      </div>
      <div class={styles.axis} aria-hidden="true">
        <For each={props.counts}>
          {(_, step) => (
            <Show when={props.kind === 'emotion'} fallback={<span class="num">{step() + 1}</span>}>
              <Face value={(step() - 2) as FaceValue} size={18} />
            </Show>
          )}
        </For>
      </div>
      {props.children}
    </figure>
  )
}

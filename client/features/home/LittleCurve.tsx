import { For } from 'solid-js'
import styles from './LittleCurve.module.css'
import { littleCurve } from './littleCurve.ts'

interface LittleCurveProps {
  /** −2..+2, evenly spaced along the journey. */
  readonly mood: readonly number[]
  readonly stages: number
}

/** The picture of a template: neutral line, stage hairlines, the curve and its points. Decorative. */
export function LittleCurve(props: LittleCurveProps) {
  const curve = () => littleCurve(props.mood)
  const borders = () =>
    Array.from({ length: props.stages - 1 }, (_, at) => 10 + (220 * (at + 1)) / props.stages)
  return (
    <svg class={styles.curve} viewBox="0 0 240 84" aria-hidden="true">
      <path class={styles.neutral} d="M10 40H230" />
      <For each={borders()}>{(x) => <path class={styles.border} d={`M${x} 4V80`} />}</For>
      <path class={styles.line} d={curve().path} />
      <For each={curve().points}>
        {(point) => <circle cx={point.x} cy={point.y} r="3" data-emotion={point.emotion} />}
      </For>
    </svg>
  )
}

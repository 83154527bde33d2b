import { For, Show } from 'solid-js'
import type { Dimension } from '../../../shared/domain/customer/compareTouchpoint.ts'
import styles from './ComparisonTable.module.css'

interface ScalePairProps {
  readonly dimension: Dimension
  /** Means in scale units; `null` = not told. */
  readonly inside: number | null
  readonly customers: number | null
  /** So few customers that it is a first sign only: their ring is dashed. */
  readonly isEarly: boolean
}

/** Staff (filled) and customers (hollow) on the five steps of a scale; for the eyes, the columns beside it say the same. */
export function ScalePair(props: ScalePairProps) {
  const xOf = (mean: number): number =>
    8 + ((mean - (props.dimension === 'emotion' ? -2 : 1)) / 4) * 164
  return (
    <svg class={styles.scale} width="180" height="24" viewBox="0 0 180 24" aria-hidden="true">
      <path class={styles.axis} d="M8 12H172" />
      <For each={[8, 49, 90, 131, 172]}>
        {(x) => <path class={styles.tick} d={`M${x} 9.5v5`} />}
      </For>
      <Show when={props.inside !== null && props.customers !== null}>
        <path
          class={styles.between}
          d={`M${xOf(props.inside ?? 0)} 12H${xOf(props.customers ?? 0)}`}
        />
      </Show>
      <Show when={props.inside !== null}>
        <circle class={styles.inside} cx={xOf(props.inside ?? 0)} cy="12" r="4.8" />
      </Show>
      <Show when={props.customers !== null}>
        <circle
          class={styles.customers}
          data-early={props.isEarly ? '' : undefined}
          cx={xOf(props.customers ?? 0)}
          cy="12"
          r="4.6"
        />
      </Show>
    </svg>
  )
}

import { createUniqueId, For, Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { createFigures } from './createFigures.ts'
import styles from './PairScale.module.css'

interface PairScaleProps {
  readonly expectation: number | null
  readonly experience: number | null
}

const xOf = (mean: number): number => 6 + ((mean - 1) / 4) * 240

/** Expectation (upright tick) and experience (dot) on 1 to 5; hatched where it falls short, plain where it is over. */
export function PairScale(props: PairScaleProps) {
  const t = useText()
  const figures = createFigures()
  const hatch = createUniqueId()
  const pair = () =>
    props.expectation === null || props.experience === null
      ? null
      : { e: props.expectation, p: props.experience }
  return (
    <Show when={pair()}>
      {(both) => (
        <svg
          class={styles.pair}
          viewBox="0 0 252 26"
          role="img"
          aria-label={t(
            'discuss.departments.scaleLabel',
            figures.mean(both().e),
            figures.mean(both().p),
          )}
        >
          <pattern
            id={hatch}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect class={styles.soft} width="4" height="4" />
            <path class={styles.hatch} d="M0 0V4" />
          </pattern>
          <path class={styles.axis} d="M6 13H246" />
          <For each={[1, 2, 3, 4, 5]}>
            {(step) => <path class={styles.tick} d={`M${xOf(step)} 10v6`} />}
          </For>
          <rect
            class={styles.between}
            x={Math.min(xOf(both().e), xOf(both().p))}
            y="8"
            width={Math.abs(xOf(both().e) - xOf(both().p))}
            height="10"
            fill={both().p < both().e ? `url(#${hatch})` : undefined}
          />
          <path class={styles.expectation} d={`M${xOf(both().e)} 4v18`} />
          <circle class={styles.experience} cx={xOf(both().p)} cy="13" r="5" />
        </svg>
      )}
    </Show>
  )
}

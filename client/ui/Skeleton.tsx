import { createSignal, For, onCleanup, Show } from 'solid-js'
import styles from './Skeleton.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

interface SkeletonProps {
  /** Read aloud, e.g. "Loading the workshop". */
  readonly label: string
  /** How many shapes; 3 unless told otherwise. */
  readonly rows?: number
}

const patienceMs = 300

/** Shapes of what will come, only after 300 ms; no spinner, no shimmer. */
export function Skeleton(props: SkeletonProps) {
  const [late, setLate] = createSignal(false)
  const timer = setTimeout(() => setLate(true), patienceMs)
  onCleanup(() => clearTimeout(timer))
  return (
    <div class={styles.skeleton} role="status">
      <Show when={late()}>
        <VisuallyHidden>{props.label}</VisuallyHidden>
        <For each={Array.from({ length: props.rows ?? 3 })}>
          {() => <span class={styles.row} />}
        </For>
      </Show>
    </div>
  )
}

import { Show, type JSX } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import styles from './EmptyState.module.css'

interface EmptyStateProps {
  readonly title: string
  /** What to do next, in one or two sentences. */
  readonly text: string
  /** `curve`: nothing there yet; `rings`: nobody answered yet; none for small places. */
  readonly picture?: 'curve' | 'rings'
  /** It is the whole screen; its title is the heading of the page. */
  readonly isScreen?: boolean
  readonly children?: JSX.Element
}

/** Where something will be: says what is missing and what to do next. Children are its buttons. */
export function EmptyState(props: EmptyStateProps) {
  return (
    <section class={styles.empty}>
      <Show when={props.picture === 'curve'}>
        <svg class={styles.picture} width="120" height="44" viewBox="0 0 120 44" aria-hidden="true">
          <path class={styles.axis} d="M4 24H116" />
          <path d="M4 24c20 0 22-14 36-14" stroke-dasharray="2 5" />
          <circle class={styles.dot} cx="40" cy="10" r="3.5" />
        </svg>
      </Show>
      <Show when={props.picture === 'rings'}>
        <svg class={styles.picture} width="120" height="44" viewBox="0 0 120 44" aria-hidden="true">
          <path class={styles.axis} d="M4 24H116" />
          <circle cx="20" cy="24" r="4" stroke-dasharray="2 3" />
          <circle cx="60" cy="24" r="4" stroke-dasharray="2 3" />
          <circle cx="100" cy="24" r="4" stroke-dasharray="2 3" />
        </svg>
      </Show>
      <Dynamic component={props.isScreen ? 'h1' : 'h2'} class={`voice ${styles.title}`}>
        {props.title}
      </Dynamic>
      <p class={styles.text}>{props.text}</p>
      <Show when={props.children}>
        <div class={styles.actions}>{props.children}</div>
      </Show>
    </section>
  )
}

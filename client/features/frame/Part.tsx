import { Show, type JSX } from 'solid-js'
import styles from './Part.module.css'

interface PartProps {
  readonly title: string
  /** Stands small beside the title. */
  readonly note?: string | undefined
  readonly children: JSX.Element
}

/** One part of the frame under its heading. */
export function Part(props: PartProps) {
  return (
    <section class={styles.part}>
      {/* The note beside it is no part of its name. */}
      <h2
        class={styles.title}
        aria-label={props.title}
        // oxlint-disable-next-line jsx-a11y/role-supports-aria-props -- reason: ARIA 1.3 allows it everywhere
        aria-description={props.note}
      >
        {props.title}
        <Show when={props.note}>
          <span class={`meta ${styles.note}`}>{props.note}</span>
        </Show>
      </h2>
      {props.children}
    </section>
  )
}

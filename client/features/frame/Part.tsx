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
      <h2 class={styles.title}>
        {props.title}
        <Show when={props.note}>
          <span class={`meta ${styles.note}`}>{props.note}</span>
        </Show>
      </h2>
      {props.children}
    </section>
  )
}

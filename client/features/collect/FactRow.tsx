import type { JSX } from 'solid-js'
import styles from './FactFields.module.css'

/** One property: its name at the left, its choices at the right. */
export function FactRow(props: { readonly label: string; readonly children: JSX.Element }) {
  return (
    <div class={styles.row} role="group" aria-label={props.label}>
      <span class={styles.label} aria-hidden="true">
        {props.label}
      </span>
      <span class={styles.choices}>{props.children}</span>
    </div>
  )
}

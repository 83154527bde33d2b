import type { JSX } from 'solid-js'
import styles from './VisuallyHidden.module.css'

/** Text for screen readers only. */
export function VisuallyHidden(props: { readonly children: JSX.Element }) {
  return <span class={styles.hidden}>{props.children}</span>
}

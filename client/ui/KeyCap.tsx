import type { JSX } from 'solid-js'
import styles from './KeyCap.module.css'

/** A key as it is printed on the keyboard; for eyes only, and not where there is no keyboard. */
export function KeyCap(props: { readonly children: JSX.Element }) {
  return (
    <kbd class={styles.key} aria-hidden="true">
      {props.children}
    </kbd>
  )
}

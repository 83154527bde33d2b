import type { JSX } from 'solid-js'
import styles from './Keep.module.css'

/** One part of the dialog: what it does, then how. */
export function Part(props: {
  readonly title: string
  readonly text: string
  readonly children: JSX.Element
}) {
  return (
    <section class={styles.part}>
      <h3 class={styles.title}>{props.title}</h3>
      <p class={styles.text}>{props.text}</p>
      {props.children}
    </section>
  )
}

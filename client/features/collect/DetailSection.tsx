import { Show, type JSX } from 'solid-js'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import styles from './DetailSection.module.css'

interface DetailSectionProps {
  readonly title: string
  readonly count?: number
  readonly children: JSX.Element
}

/** One part of the detail under its heading. */
export function DetailSection(props: DetailSectionProps) {
  return (
    <section class={styles.section}>
      <h3 class={styles.title}>
        {props.title}
        <Show when={(props.count ?? 0) > 0}>
          <VisuallyHidden>, </VisuallyHidden>
          <span class={`num ${styles.count}`}>{props.count}</span>
        </Show>
      </h3>
      {props.children}
    </section>
  )
}

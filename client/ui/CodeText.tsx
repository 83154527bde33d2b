import styles from './CodeText.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

/** A code to be read from afar, `KMP RTW`; read aloud letter by letter. */
export function CodeText(props: { readonly text: string; readonly isHuge?: boolean }) {
  const spoken = () => [...props.text.replaceAll(' ', '')].join(' ')
  return (
    <p class={styles.code} classList={{ [styles.huge!]: props.isHuge === true }}>
      <VisuallyHidden>{spoken()}</VisuallyHidden>
      <span aria-hidden="true">{props.text}</span>
    </p>
  )
}

import styles from './CodeText.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

/** A code letter by letter, as it is read aloud: `K M P R T W`. */
export function spelled(code: string): string {
  return [...code.replaceAll(' ', '')].join(' ')
}

/** A code to be read from afar, `KMP RTW`; read aloud letter by letter. */
export function CodeText(props: { readonly text: string; readonly isHuge?: boolean }) {
  return (
    <p class={styles.code} classList={{ [styles.huge!]: props.isHuge === true }}>
      <VisuallyHidden>{spelled(props.text)}</VisuallyHidden>
      <span aria-hidden="true">{props.text}</span>
    </p>
  )
}

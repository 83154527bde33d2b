import styles from './Pennant.module.css'

/** The sign of a quick win, the same as on the map. Decorative; the word stands beside it. */
export function Pennant() {
  return (
    <svg class={styles.pennant} width="18" height="18" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M3 15V2l10.500 3.600L3 9.200" />
    </svg>
  )
}

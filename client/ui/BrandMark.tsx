import styles from './BrandMark.module.css'

/** The mark: one touchpoint on the top of a journey's curve. Decorative; the name stands beside it. */
export function BrandMark(props: { readonly size?: number }) {
  return (
    <svg
      class={styles.mark}
      width={props.size ?? 22}
      height={props.size ?? 22}
      viewBox="0 0 22 22"
      aria-hidden="true"
    >
      <path d="M2 17.5C6 17.5 7 5 11 5s4 8.5 9 8.5" />
      <circle cx="11" cy="5" r="3.3" />
    </svg>
  )
}

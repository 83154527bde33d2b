import styles from './Face.module.css'

/** −2 angry … +2 delighted. */
export type FaceValue = -2 | -1 | 0 | 1 | 2

interface FaceProps {
  readonly value: FaceValue
  /** Pixels; 20 unless told otherwise. */
  readonly size?: number
  /** `ink` takes the colour of the text, for a selected answer or a heat cell. */
  readonly tone?: 'emotion' | 'ink'
}

const mouths: Readonly<Record<FaceValue, string>> = {
  [-2]: 'M6.6 14.2q3.4-3.4 6.8 0',
  [-1]: 'M7 13.6q3-2 6 0',
  [0]: 'M7 13h6',
  [1]: 'M7 12.4q3 2.2 6 0',
  [2]: 'M6.2 11.6h7.6q-.6 3.9-3.8 3.9t-3.8-3.9z',
}
const brows = 'M5.8 7l2.6 1.3M14.2 7l-2.6 1.3'

/** A drawn face; the mouth alone tells the five apart, so colour is never needed. Decorative: print the word too. */
export function Face(props: FaceProps) {
  const eyes = () => (props.value === -2 ? 'M7.2 9.4v.6M12.8 9.4v.6' : 'M7.2 8.2v.6M12.8 8.2v.6')
  return (
    <svg
      class={styles.face}
      classList={{ [styles.ink!]: props.tone === 'ink' }}
      data-emotion={props.value}
      width={props.size ?? 20}
      height={props.size ?? 20}
      viewBox="0 0 20 20"
      aria-hidden="true"
    >
      <circle cx="10" cy="10" r="8.6" />
      <path d={eyes()} stroke-width="1.9" />
      <path d={mouths[props.value] + (props.value === -2 ? brows : '')} />
    </svg>
  )
}

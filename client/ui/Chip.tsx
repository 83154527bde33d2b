import { Show, type JSX } from 'solid-js'
import styles from './Chip.module.css'
import { Icon, type IconName } from './Icon.tsx'

interface ChipProps {
  /** `line` is an outlined chip; the others colour the text of marks people know from the map. */
  readonly tone?: 'plain' | 'line' | 'pain' | 'good' | 'win' | 'customer'
  readonly icon?: IconName
  /** Turns it into a toggle; needs `onClick`. */
  readonly pressed?: boolean
  readonly onClick?: (event: MouseEvent) => void
  readonly disabled?: boolean
  readonly title?: string
  /** Read aloud in place of the words, where they need their row beside them. */
  readonly label?: string
  readonly children: JSX.Element
}

/** A small word with a sign. With `onClick` it is a button, with `pressed` a toggle, otherwise plain text. */
export function Chip(props: ChipProps) {
  const content = () => (
    <>
      <Show when={props.icon}>{(name) => <Icon name={name()} size={14} />}</Show>
      {props.children}
    </>
  )
  const tone = () => ({
    [styles[props.tone ?? 'plain'] ?? '']: (props.tone ?? 'plain') !== 'plain',
  })
  return (
    <Show
      when={props.onClick}
      fallback={
        <span class={styles.chip} classList={tone()} title={props.title}>
          {content()}
        </span>
      }
    >
      <button
        type="button"
        class={`${styles.chip} ${styles.button}`}
        classList={tone()}
        aria-label={props.label}
        title={props.title}
        disabled={props.disabled}
        aria-pressed={props.pressed}
        onClick={(event) => props.onClick?.(event)}
      >
        {content()}
      </button>
    </Show>
  )
}

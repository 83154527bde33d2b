import { createUniqueId, Show } from 'solid-js'
import styles from './Switch.module.css'

interface SwitchProps {
  readonly label: string
  /** One plain sentence under the label. */
  readonly hint?: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly disabled?: boolean
}

/** On or off, in force at once. */
export function Switch(props: SwitchProps) {
  const id = createUniqueId()
  return (
    <label class={styles.row}>
      <span class={styles.label}>
        <span id={`${id}-name`}>{props.label}</span>
        <Show when={props.hint}>
          <span class={styles.hint} id={id}>
            {props.hint}
          </span>
        </Show>
      </span>
      <input
        type="checkbox"
        role="switch"
        class={styles.switch}
        checked={props.checked}
        aria-checked={props.checked}
        disabled={props.disabled}
        aria-labelledby={`${id}-name`}
        aria-describedby={props.hint === undefined ? undefined : id}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
    </label>
  )
}

import { createUniqueId, For } from 'solid-js'
import styles from './DeadlineDialog.module.css'

interface ChoicesProps<Value extends string> {
  /** What is being chosen; stands above. */
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  /** Short words stand side by side, in the order they are read. */
  readonly inColumns?: boolean
}

/** Exclusive choices in words, as radio buttons below each other. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const group = createUniqueId()
  return (
    <fieldset class={styles.choices} classList={{ [styles.columns!]: props.inColumns === true }}>
      <legend>{props.label}</legend>
      <For each={props.options}>
        {(option) => (
          <label class={styles.choice}>
            <input
              type="radio"
              name={group}
              checked={props.value === option.value}
              onChange={() => props.onChange(option.value)}
            />
            {option.label}
          </label>
        )}
      </For>
    </fieldset>
  )
}

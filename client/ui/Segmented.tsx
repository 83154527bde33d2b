import { createUniqueId, For, Show } from 'solid-js'
import { Icon, type IconName } from './Icon.tsx'
import styles from './Segmented.module.css'

interface SegmentedOption<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly icon?: IconName
  readonly disabled?: boolean
}

interface SegmentedProps<Value extends string> {
  /** What is being chosen; read aloud. */
  readonly label: string
  readonly options: readonly SegmentedOption<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly disabled?: boolean
  /** Shares the width evenly, for phones and narrow panels. */
  readonly wide?: boolean
}

/** Two to five exclusive choices side by side; native radio buttons underneath, so arrows work. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const group = createUniqueId()
  // The browser checks what was pressed; where the owner asks first, the value it keeps is shown.
  const choose = (pressed: HTMLInputElement, value: Value): void => {
    props.onChange(value)
    if (props.value === value) return
    pressed.checked = false
    const radios = pressed.closest('[role="radiogroup"]')?.querySelectorAll('input') ?? []
    for (const radio of radios) radio.checked = radio.value === props.value
  }
  return (
    <div
      class={styles.group}
      classList={{ [styles.wide!]: props.wide === true }}
      role="radiogroup"
      aria-label={props.label}
    >
      <For each={props.options}>
        {(option) => (
          <label class={styles.option}>
            <input
              type="radio"
              name={group}
              value={option.value}
              checked={option.value === props.value}
              disabled={props.disabled === true || option.disabled === true}
              onChange={(event) => choose(event.currentTarget, option.value)}
            />
            <Show when={option.icon}>{(name) => <Icon name={name()} />}</Show>
            <span>{option.label}</span>
          </label>
        )}
      </For>
    </div>
  )
}

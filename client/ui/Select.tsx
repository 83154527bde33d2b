import { For, Show } from 'solid-js'
import control from './control.module.css'
import { Field, type FieldText } from './Field.tsx'
import { Icon } from './Icon.tsx'
import styles from './Select.module.css'

interface SelectOption<Value extends string> {
  readonly value: Value
  readonly label: string
  /** Language of `label` where it is not that of the interface. */
  readonly lang?: string | undefined
  readonly disabled?: boolean
}

interface SelectProps<Value extends string> extends FieldText {
  readonly options: readonly SelectOption<Value>[]
  /** The empty string stands for "nothing chosen" and shows `placeholder`. */
  readonly value: Value | ''
  readonly onChange: (value: Value) => void
  readonly placeholder?: string
  readonly disabled?: boolean
  readonly size?: 'fine' | 'big'
}

/** A native select: best on phones, no floating parts. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  return (
    <Field
      label={props.label}
      labelHidden={props.labelHidden === true}
      hint={props.hint}
      error={props.error}
    >
      {(inside) => (
        <span class={styles.wrap}>
          <select
            id={inside.id}
            class={`${control.control} ${styles.select}`}
            classList={{ [control.big!]: props.size === 'big' }}
            disabled={props.disabled}
            aria-describedby={inside.describedBy()}
            aria-invalid={inside.invalid() ? 'true' : undefined}
            onChange={(event) => props.onChange(event.currentTarget.value as Value)}
          >
            <Show when={props.placeholder !== undefined}>
              <option value="" selected={props.value === ''}>
                {props.placeholder}
              </option>
            </Show>
            <For each={props.options}>
              {(option) => (
                <option
                  value={option.value}
                  lang={option.lang}
                  selected={option.value === props.value}
                  disabled={option.disabled}
                >
                  {option.label}
                </option>
              )}
            </For>
          </select>
          <Icon name="chevronDown" />
        </span>
      )}
    </Field>
  )
}

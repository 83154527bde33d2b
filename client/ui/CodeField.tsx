import { onMount } from 'solid-js'
import styles from './CodeField.module.css'
import control from './control.module.css'
import { Field, type FieldText } from './Field.tsx'

interface CodeFieldProps extends FieldText {
  readonly value: string
  readonly onInput: (typed: string) => void
  readonly autofocus?: boolean
  /** What a code looks like. */
  readonly placeholder?: string
}

/** One field for a code of letters: shown in capitals however it is typed, with the keys of a phone to match. */
export function CodeField(props: CodeFieldProps) {
  let input: HTMLInputElement | undefined
  onMount(() => props.autofocus && input?.focus())
  return (
    <Field label={props.label} hint={props.hint} error={props.error}>
      {(inside) => (
        <input
          ref={input}
          id={inside.id}
          class={`${control.control} ${styles.code}`}
          type="text"
          inputmode="text"
          autocapitalize="characters"
          autocomplete="one-time-code"
          autocorrect="off"
          spellcheck={false}
          enterkeyhint="go"
          maxLength={100}
          placeholder={props.placeholder}
          value={props.value}
          aria-describedby={inside.describedBy()}
          aria-invalid={inside.invalid() ? 'true' : undefined}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}

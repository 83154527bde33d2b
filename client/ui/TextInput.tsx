import { onMount, splitProps, type JSX } from 'solid-js'
import control from './control.module.css'
import { Field, type FieldText } from './Field.tsx'

type NativeInput = Omit<
  JSX.InputHTMLAttributes<HTMLInputElement>,
  'class' | 'style' | 'value' | 'onInput' | 'onChange' | 'onKeyDown' | 'size'
>

interface TextInputProps extends FieldText, NativeInput {
  readonly value: string
  readonly onInput?: (text: string) => void
  /** Called with the text when the field is left or Enter is pressed. */
  readonly onCommit?: (text: string) => void
  readonly onKeyDown?: (event: KeyboardEvent & { currentTarget: HTMLInputElement }) => void
  readonly size?: 'fine' | 'big'
  /** With `autofocus`: what stands in it is a proposal, and the first letter typed takes its place. */
  readonly selectAll?: boolean
}

/** One line of text with its label, hint and error. */
export function TextInput(props: TextInputProps) {
  const [own, field, native] = splitProps(
    props,
    ['value', 'onInput', 'onCommit', 'onKeyDown', 'size', 'autofocus', 'selectAll'],
    ['label', 'labelHidden', 'hint', 'error'],
  )
  let input: HTMLInputElement | undefined
  // The attribute works for whole pages only, not for what a script adds.
  onMount(() => {
    if (!own.autofocus) return
    input?.focus()
    if (own.selectAll) input?.select()
  })
  return (
    <Field {...field}>
      {(inside) => (
        <input
          type="text"
          {...native}
          ref={input}
          id={inside.id}
          class={control.control}
          classList={{ [control.big!]: own.size === 'big' }}
          value={own.value}
          aria-describedby={inside.describedBy()}
          aria-invalid={inside.invalid() ? 'true' : undefined}
          onInput={(event) => own.onInput?.(event.currentTarget.value)}
          onChange={(event) => own.onCommit?.(event.currentTarget.value)}
          onKeyDown={(event) => own.onKeyDown?.(event)}
        />
      )}
    </Field>
  )
}

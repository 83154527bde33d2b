import { splitProps, type JSX } from 'solid-js'
import control from './control.module.css'
import { Field, type FieldText } from './Field.tsx'
import styles from './TextArea.module.css'

type NativeArea = Omit<
  JSX.TextareaHTMLAttributes<HTMLTextAreaElement>,
  'class' | 'style' | 'value' | 'onInput' | 'onChange' | 'onKeyDown'
>

interface TextAreaProps extends FieldText, NativeArea {
  readonly value: string
  readonly onInput?: (text: string) => void
  /** Called with the text when the field is left. */
  readonly onCommit?: (text: string) => void
  readonly onKeyDown?: (event: KeyboardEvent & { currentTarget: HTMLTextAreaElement }) => void
}

/** Several lines of text; grows with what is written where the browser can. */
export function TextArea(props: TextAreaProps) {
  const [own, field, native] = splitProps(
    props,
    ['value', 'onInput', 'onCommit', 'onKeyDown'],
    ['label', 'labelHidden', 'hint', 'error'],
  )
  return (
    <Field {...field}>
      {(inside) => (
        <textarea
          rows={2}
          {...native}
          id={inside.id}
          class={`${control.control} ${styles.area}`}
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

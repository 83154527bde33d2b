import { createEffect, on } from 'solid-js'
import { textLimits } from '../../../shared/domain/text.ts'
import styles from './TitleField.module.css'
import { keepCaret } from './keepCaret.ts'

interface TitleFieldProps {
  readonly value: string
  readonly label: string
  /** Language of the title, where it is not that of the interface. */
  readonly lang: string | undefined
  readonly readOnly: boolean
  /** Every change as it is typed; never empty. */
  readonly onInput: (title: string) => void
  readonly onWriting?: (isWriting: boolean) => void
}

/** A title two people may write at once: what the other types appears here without moving this caret. */
export function TitleField(props: TitleFieldProps) {
  let field!: HTMLTextAreaElement
  let isComposing = false
  // Kept here, because a field is also left when what it belongs to is gone.
  let newest = ''
  createEffect(
    on(
      () => props.value,
      (value) => {
        newest = value
        if (!isComposing && field.value !== value) keepCaret(field, value)
      },
    ),
  )
  const write = (): void => {
    const title = field.value.replace(/\s*[\r\n]+\s*/gu, ' ')
    if (title !== field.value) keepCaret(field, title)
    if (title.trim() !== '') props.onInput(title)
  }
  return (
    <textarea
      ref={field}
      class={`voice ${styles.title}`}
      rows={1}
      aria-label={props.label}
      lang={props.lang}
      maxLength={textLimits.title}
      readOnly={props.readOnly}
      onFocus={() => props.onWriting?.(true)}
      onBlur={() => {
        props.onWriting?.(false)
        field.value = newest
      }}
      onCompositionStart={() => (isComposing = true)}
      onCompositionEnd={() => {
        isComposing = false
        write()
      }}
      onInput={() => !isComposing && write()}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        event.preventDefault()
        field.blur()
      }}
    >
      {props.value}
    </textarea>
  )
}

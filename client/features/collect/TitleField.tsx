import { createEffect, createSignal, createUniqueId, on, Show } from 'solid-js'
import { textLimits } from '../../../shared/domain/text.ts'
import { useText } from '../../i18n/i18n.tsx'
import { useSay } from '../../ui/Announcer.tsx'
import { keepCaret } from './keepCaret.ts'
import styles from './TitleField.module.css'
import { titleRoom } from './titleRoom.ts'

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

/**
 * A title two people may write at once: what the other types appears here without moving this caret. It says when room
 * gets little, and a paste that does not fit is refused as a whole: nothing of it is dropped unsaid.
 */
export function TitleField(props: TitleFieldProps) {
  const t = useText()
  const say = useSay()
  const noteId = createUniqueId()
  // How much a refused paste had too much, until something is written.
  const [surplus, setSurplus] = createSignal(0)
  const [isEntered, setEntered] = createSignal(false)
  const told = (): string => {
    if (props.readOnly || !isEntered()) return ''
    if (surplus() > 0) return t('collect.room.pasted', surplus(), textLimits.title)
    const left = titleRoom(props.value)
    return left === null ? '' : t('collect.room.left', Math.max(0, left))
  }
  const onPaste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData?.getData('text/plain') ?? ''
    const { value, selectionStart, selectionEnd } = field
    const over = -(
      titleRoom(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd)) ?? 0
    )
    if (over <= 0 || props.readOnly) return
    event.preventDefault()
    setSurplus(over)
    say(told())
  }
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
    setSurplus(0)
    const title = field.value.replace(/\s*[\r\n]+\s*/gu, ' ')
    if (title !== field.value) keepCaret(field, title)
    if (title.trim() !== '') props.onInput(title)
  }
  return (
    <>
      <textarea
        ref={field}
        class={`voice ${styles.title}`}
        rows={1}
        aria-label={props.label}
        lang={props.lang}
        maxLength={textLimits.title}
        readOnly={props.readOnly}
        aria-describedby={told() === '' ? undefined : noteId}
        onPaste={onPaste}
        onFocus={() => {
          setEntered(true)
          props.onWriting?.(true)
        }}
        onBlur={() => {
          setEntered(false)
          setSurplus(0)
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
      <Show when={told()}>
        <p class="num meta" id={noteId}>
          {told()}
        </p>
      </Show>
    </>
  )
}

import { createSignal, Show } from 'solid-js'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Chips.module.css'

interface AddChipProps {
  readonly label: string
  readonly maxLength: number
  readonly onAdd: (text: string) => void
}

/** A button that becomes a field: Enter adds and keeps it, Escape or leaving closes it. */
export function AddChip(props: AddChipProps) {
  const [isOpen, setOpen] = createSignal(false)
  let button: HTMLButtonElement | undefined
  const add = (field: HTMLInputElement): void => {
    const text = field.value.trim()
    if (text !== '') props.onAdd(text)
    field.value = ''
  }
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLInputElement }): void => {
    if (event.key === 'Enter') {
      event.preventDefault()
      add(event.currentTarget)
    }
    if (event.key === 'Escape') {
      event.stopPropagation()
      event.currentTarget.value = ''
      setOpen(false)
      button?.focus()
    }
  }
  return (
    <Show
      when={isOpen()}
      fallback={
        <button ref={button} type="button" class={styles.add} onClick={() => setOpen(true)}>
          <Icon name="plus" size={14} />
          {props.label}
        </button>
      }
    >
      <input
        class={styles.field}
        ref={(field) => queueMicrotask(() => field.focus())}
        aria-label={props.label}
        placeholder={props.label}
        maxLength={props.maxLength}
        autocomplete="off"
        enterkeyhint="done"
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          add(event.currentTarget)
          setOpen(false)
        }}
      />
    </Show>
  )
}

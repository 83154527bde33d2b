import { createSignal, createUniqueId, Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { useSay } from '../../ui/Announcer.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Chips.module.css'

interface AddChipProps {
  readonly label: string
  readonly maxLength: number
  readonly onAdd: (text: string) => void
  /** Why a text is not taken; it then stays in the field. */
  readonly problemOf?: ((text: string) => string | null) | undefined
}

/** A button that becomes a field: Enter adds and keeps it, Escape or leaving closes it; what is refused stays in it. */
export function AddChip(props: AddChipProps) {
  const [isOpen, setOpen] = createSignal(false)
  const [problem, setProblem] = createSignal<string | null>(null)
  const t = useText()
  const say = useSay()
  const id = createUniqueId()
  let button: HTMLButtonElement | undefined
  /** Answers whether the field is done with: empty, or its text was taken. */
  const add = (field: HTMLInputElement): boolean => {
    const text = field.value.trim()
    const refused = text === '' ? null : (props.problemOf?.(text) ?? null)
    setProblem(refused)
    if (refused !== null) return false
    if (text !== '') {
      props.onAdd(text)
      say(t('frame.added', text))
    }
    field.value = ''
    return true
  }
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLInputElement }): void => {
    if (event.key === 'Enter') {
      event.preventDefault()
      add(event.currentTarget)
    }
    if (event.key === 'Escape') {
      event.stopPropagation()
      event.currentTarget.value = ''
      setProblem(null)
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
      <span class={styles.adding}>
        <input
          class={styles.field}
          ref={(field) => queueMicrotask(() => field.focus())}
          aria-label={props.label}
          placeholder={props.label}
          maxLength={props.maxLength}
          autocomplete="off"
          enterkeyhint="done"
          onKeyDown={onKeyDown}
          onInput={() => setProblem(null)}
          aria-invalid={problem() !== null}
          aria-describedby={problem() === null ? undefined : id}
          onBlur={(event) => add(event.currentTarget) && setOpen(false)}
        />
        <Show when={problem()}>
          <span class={styles.problem} id={id} role="alert">
            <Icon name="alert" size={14} />
            {problem()}
          </span>
        </Show>
      </span>
    </Show>
  )
}

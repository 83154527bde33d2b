import { createEffect, createSignal, createUniqueId, Show } from 'solid-js'
import { Icon } from './Icon.tsx'
import styles from './InlineEdit.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

interface InlineEditProps {
  readonly value: string
  /** What is edited; read aloud. */
  readonly label: string
  /** What pressing it does, as "Edit": said behind what it reads. */
  readonly deed?: string
  /** Shown, dimmed, where the value is empty. */
  readonly placeholder?: string
  /** The placeholder says what to do, as "enter", and would be read as a value behind the label: it comes first. */
  readonly placeholderIsDeed?: boolean
  /** Called with the new text on Enter or on leaving, only when it changed. */
  readonly onCommit: (text: string) => void
  readonly readOnly?: boolean
  /** Says the label where it is only read too: for values that stand away from their heading. */
  readonly saysLabel?: boolean
  readonly multiline?: boolean
  readonly maxLength?: number
  /** Refuses an empty text: the old one comes back. */
  readonly required?: boolean
  /** Why a text is not taken; it then stays in the field, which stays open. */
  readonly problemOf?: (text: string) => string | null
}

/** Text that becomes a field where it stands: click, Enter or F2 begins, Enter keeps, Escape leaves it as it was. Takes its type from around it. */
export function InlineEdit(props: InlineEditProps) {
  const [editing, setEditing] = createSignal(false)
  const [problem, setProblem] = createSignal<string | null>(null)
  const id = createUniqueId()
  let field: HTMLTextAreaElement | undefined
  let text: HTMLButtonElement | undefined
  const finish = (keep: boolean, focusText: boolean) => {
    if (!editing()) return
    const next = field?.value.trim() ?? ''
    const isNew = keep && next !== props.value && !(props.required && next === '')
    if (setProblem(isNew ? (props.problemOf?.(next) ?? null) : null) !== null) return
    setEditing(false)
    if (isNew) props.onCommit(next)
    if (focusText) text?.focus()
  }
  createEffect(() => {
    if (!editing()) return
    field?.focus()
    field?.select()
  })
  return (
    <Show
      when={editing()}
      fallback={
        <Show when={!props.readOnly} fallback={<Reading {...props} />}>
          <button
            ref={text}
            type="button"
            class={styles.text}
            classList={{ [styles.empty!]: props.value === '' }}
            aria-label={nameOf(props)}
            // oxlint-disable-next-line jsx-a11y/role-supports-aria-props -- reason: ARIA 1.3 allows it everywhere
            aria-description={props.deed}
            onClick={() => setEditing(true)}
            onKeyDown={(event) => event.key === 'F2' && setEditing(true)}
          >
            {props.value || props.placeholder}
          </button>
        </Show>
      }
    >
      <textarea
        ref={field}
        class={styles.field}
        rows={1}
        aria-label={props.label}
        value={props.value}
        maxLength={props.maxLength}
        placeholder={props.placeholder}
        aria-invalid={problem() === null ? undefined : true}
        aria-describedby={problem() === null ? undefined : id}
        onInput={() => setProblem(null)}
        onBlur={() => finish(true, false)}
        onKeyDown={(event) => {
          event.stopPropagation()
          if (event.key === 'Escape') finish(false, true)
          if (event.key !== 'Enter' || (props.multiline && !event.ctrlKey)) return
          event.preventDefault()
          finish(true, true)
        }}
      />
      <Show when={problem()}>
        <span class={styles.problem} id={id} role="alert">
          <Icon name="alert" size={14} />
          {problem()}
        </span>
      </Show>
    </Show>
  )
}

function nameOf({ value, label, placeholder = '', placeholderIsDeed }: InlineEditProps): string {
  return value === '' && placeholderIsDeed
    ? `${placeholder}: ${label}`
    : `${label}: ${value || placeholder}`
}

function Reading(props: InlineEditProps) {
  const shown = () => props.value || props.placeholder
  return (
    <span classList={{ [styles.empty!]: props.value === '' }}>
      <Show when={props.saysLabel && shown()}>
        <VisuallyHidden>{`${props.label}: `}</VisuallyHidden>
      </Show>
      {shown()}
    </span>
  )
}

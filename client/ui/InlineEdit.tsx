import { createEffect, createSignal, createUniqueId, Show } from 'solid-js'
import { Icon } from './Icon.tsx'
import styles from './InlineEdit.module.css'
import { Quoted, type Quote } from './Quoted.tsx'
import { VisuallyHidden } from './VisuallyHidden.tsx'

interface InlineEditProps {
  readonly value: string
  /** What is edited; read aloud. */
  readonly label: string
  /** The label in parts, where it quotes people. */
  readonly quote?: Quote
  /** Language of `value` where it is not that of the interface. */
  readonly lang?: string | undefined
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
          <NameInParts {...props} id={`${id}-name`} />
          <button
            ref={text}
            type="button"
            class={styles.text}
            classList={{ [styles.empty!]: props.value === '' }}
            aria-label={nameOf(props)}
            aria-labelledby={isInParts(props) ? namesOf(props, id) : undefined}
            // oxlint-disable-next-line jsx-a11y/role-supports-aria-props -- reason: ARIA 1.3 allows it everywhere
            aria-description={props.deed}
            onClick={() => setEditing(true)}
            onKeyDown={(event) => event.key === 'F2' && setEditing(true)}
          >
            <Show when={isInParts(props)} fallback={props.value || props.placeholder}>
              <span id={`${id}-value`} lang={langOf(props)}>
                {props.value || props.placeholder}
              </span>
            </Show>
          </button>
        </Show>
      }
    >
      <LabelInParts {...props} id={`${id}-label`} />
      <textarea
        ref={field}
        class={styles.field}
        rows={1}
        lang={props.lang}
        aria-label={props.label}
        aria-labelledby={isInParts(props) ? `${id}-label` : undefined}
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

function isDeed({ value, placeholderIsDeed }: InlineEditProps): boolean {
  return value === '' && placeholderIsDeed === true
}

function nameOf(props: InlineEditProps): string {
  const { value, label, placeholder = '' } = props
  return isDeed(props) ? `${placeholder}: ${label}` : `${label}: ${value || placeholder}`
}

/** Ids of what `nameOf` says in parts. */
function namesOf(props: InlineEditProps, id: string): string {
  return isDeed(props) ? `${id}-name` : `${id}-name ${id}-value`
}

/** The value's language; a placeholder is ours. */
function langOf({ value, lang }: InlineEditProps): string | undefined {
  return value === '' ? undefined : lang
}

/** Whether a name made of one text would be read in the wrong voice: then it is put together from parts. */
function isInParts({ lang, quote }: InlineEditProps): boolean {
  return (lang ?? quote?.lang) !== undefined
}

interface InPartsProps extends InlineEditProps {
  readonly id: string
}

function Label(props: InlineEditProps) {
  return (
    <Show when={props.quote} fallback={props.label}>
      {(quote) => <Quoted {...quote()} />}
    </Show>
  )
}

function LabelInParts(props: InPartsProps) {
  return (
    <Show when={isInParts(props)}>
      <span id={props.id} hidden>
        <Label {...props} />
      </span>
    </Show>
  )
}

/**
 * What `nameOf` says, without the value: that is read where it stands. Text in one piece where nothing is quoted,
 * since a browser puts a space between the pieces of what is hidden.
 */
function NameInParts(props: InPartsProps) {
  const say = (words: string) => {
    const label = props.quote?.say(words) ?? props.label
    return isDeed(props) ? `${props.placeholder ?? ''}: ${label}` : `${label}:`
  }
  return (
    <Show when={isInParts(props)}>
      <span id={props.id} hidden>
        <Quoted words={props.quote?.words ?? ''} lang={props.quote?.lang} say={say} />
      </span>
    </Show>
  )
}

function Reading(props: InlineEditProps) {
  const shown = () => props.value || props.placeholder
  return (
    <span classList={{ [styles.empty!]: props.value === '' }}>
      <Show when={props.saysLabel && shown()}>
        <VisuallyHidden>
          <Label {...props} />:{' '}
        </VisuallyHidden>
      </Show>
      <Show when={langOf(props)} fallback={shown()}>
        {(lang) => <span lang={lang()}>{props.value}</span>}
      </Show>
    </span>
  )
}

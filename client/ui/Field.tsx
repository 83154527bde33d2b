import { createUniqueId, Show, type JSX } from 'solid-js'
import styles from './Field.module.css'
import { Icon } from './Icon.tsx'

export interface FieldText {
  readonly label: JSX.Element
  /** Keeps the label for screen readers only. */
  readonly labelHidden?: boolean
  readonly hint?: string | undefined
  /** What is wrong and how to mend it; `undefined` while all is well. */
  readonly error?: string | undefined
}

/** What a control inside a field must carry. */
interface FieldControl {
  readonly id: string
  readonly describedBy: () => string | undefined
  readonly invalid: () => boolean
}

interface FieldProps extends FieldText {
  readonly children: (control: FieldControl) => JSX.Element
}

/** Label above, control, then the error or the hint below it, tied together for screen readers. */
export function Field(props: FieldProps) {
  const id = createUniqueId()
  const control: FieldControl = {
    id,
    describedBy: () => ((props.error ?? props.hint) === undefined ? undefined : `${id}-note`),
    invalid: () => props.error !== undefined,
  }
  return (
    <div class={styles.field}>
      <label
        for={id}
        class={styles.label}
        classList={{ [styles.hidden!]: props.labelHidden === true }}
      >
        {props.label}
      </label>
      {props.children(control)}
      <Show
        when={props.error}
        fallback={
          <Show when={props.hint}>
            <p class={styles.hint} id={`${id}-note`}>
              {props.hint}
            </p>
          </Show>
        }
      >
        <p class={styles.error} id={`${id}-note`} role="alert">
          <Icon name="alert" size={14} />
          {props.error}
        </p>
      </Show>
    </div>
  )
}

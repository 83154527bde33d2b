import { createUniqueId, For, Show } from 'solid-js'
import { departmentInitials } from '../../../shared/domain/departments.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { DepartmentBadge } from '../../ui/DepartmentBadge.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import styles from './LargeChips.module.css'

/** Id of a listed department, a new name, or nothing yet. */
export type DepartmentAnswer = string | null

interface DepartmentChoiceProps {
  readonly departments: readonly {
    readonly id: string
    readonly name: string
    readonly colour: number
  }[]
  readonly allowsOther: boolean
  readonly value: DepartmentAnswer
  readonly onChange: (answer: DepartmentAnswer) => void
  /** What the names are written in. */
  readonly language: string | undefined
  readonly error: string | undefined
}

/** Departments as large chips; one more for a name that is not listed. */
export function DepartmentChoice(props: DepartmentChoiceProps) {
  const t = useText()
  const lang = useLangOf(() => props.language)
  const group = createUniqueId()
  const error = createUniqueId()
  const initials = () => departmentInitials(props.departments)
  /** Characters of the longest word on a chip: how wide one has to be. */
  const longest = () =>
    Math.max(
      0,
      ...props.departments.flatMap(({ name }) => name.split(/\s/u)).map((word) => word.length),
    )
  const isListed = () => props.departments.some((department) => department.id === props.value)
  const isOther = () => props.value !== null && !isListed()
  const other = () => (isOther() ? (props.value ?? '') : '')
  return (
    <fieldset
      class={styles.choice}
      aria-describedby={props.error === undefined ? undefined : error}
    >
      {/* Without a list the field's own label says it all. */}
      <Show when={props.departments.length > 0}>
        <legend>{t('join.department')}</legend>
      </Show>
      <div class={styles.chips} style={{ '--longest': String(longest()) }}>
        <For each={props.departments}>
          {(department) => (
            <label class={styles.chip}>
              <input
                type="radio"
                name={group}
                checked={props.value === department.id}
                onChange={() => props.onChange(department.id)}
              />
              <DepartmentBadge
                name={department.name}
                initial={initials()[department.id] ?? ''}
                colour={department.colour}
                size="big"
                decorative
              />
              <span class={styles.name} lang={lang()}>
                {department.name}
              </span>
              <Icon name="check" />
            </label>
          )}
        </For>
        <Show when={props.allowsOther && props.departments.length > 0}>
          <label class={styles.chip}>
            <input
              type="radio"
              name={group}
              checked={isOther()}
              onChange={() => props.onChange('')}
            />
            <span class={styles.name}>{t('join.otherDepartment')}</span>
            <Icon name="check" />
          </label>
        </Show>
      </div>
      <Show when={isOther() || props.departments.length === 0}>
        <div class={styles.other}>
          <TextInput
            label={t('join.otherName')}
            size="big"
            value={other()}
            maxLength={40}
            onInput={props.onChange}
          />
        </div>
      </Show>
      <Show when={props.error}>
        <p class={styles.error} id={error}>
          <Icon name="alert" size={14} />
          {props.error}
        </p>
      </Show>
    </fieldset>
  )
}

/** The fields of an initiative's plan, small enough for a row of a list or a cell of a table. */
import { For, Show } from 'solid-js'
import { initiativeStatuses, type Initiative } from '../../../shared/domain/priority/initiative.ts'
import { textLimits } from '../../../shared/domain/text.ts'
import { useFormat, useLangOf, useText } from '../../i18n/i18n.tsx'
import { DepartmentBadge } from '../../ui/DepartmentBadge.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './PlanFields.module.css'
import { usePrioritise } from './prioritiseContext.tsx'

interface FieldProps {
  readonly initiative: Initiative
}

/** Which department owns it. */
export function DepartmentField(props: FieldProps) {
  const model = usePrioritise()
  const t = useText()
  const lang = useLangOf(() => model.workshop.about.language)
  const department = () => model.department(props.initiative.department)
  return (
    <span class={styles.pick} data-locked={model.canEdit() ? undefined : ''}>
      <Show when={department()}>
        {(of) => (
          <DepartmentBadge
            name={of().name}
            initial={of().initial}
            colour={of().colour}
            decorative
          />
        )}
      </Show>
      <select
        class={styles.control}
        aria-label={t('common.fieldOf', t('terms.word.department'), props.initiative.title)}
        disabled={!model.canEdit()}
        onChange={(event) =>
          model.patch(props.initiative.id, { department: event.currentTarget.value || null })
        }
      >
        <option value="" selected={department() === null}>
          {t('terms.word.noDepartment')}
        </option>
        <For each={model.workshop.departments()}>
          {({ id, name }) => (
            <option value={id} lang={lang()} selected={id === props.initiative.department}>
              {name}
            </option>
          )}
        </For>
      </select>
      <Icon name="chevronDown" size={14} />
    </span>
  )
}

/** Name of the person who owns it. */
export function OwnerField(props: FieldProps) {
  const model = usePrioritise()
  const t = useText()
  return (
    <span class={styles.pick} data-locked={model.canEdit() ? undefined : ''}>
      <input
        class={`${styles.control} ${styles.name}`}
        aria-label={t('common.fieldOf', t('prioritise.plan.owner'), props.initiative.title)}
        placeholder={t('prioritise.plan.who')}
        value={props.initiative.owner}
        maxLength={textLimits.name}
        readOnly={!model.canEdit()}
        autocomplete="off"
        onChange={(event) =>
          model.patch(props.initiative.id, { owner: event.currentTarget.value.trim() })
        }
      />
    </span>
  )
}

/**
 * By when; half-typed years are not kept. The browser writes the day of its own field in its own
 * language, so that shows only while it is typed in.
 */
export function DueField(props: FieldProps) {
  const model = usePrioritise()
  const t = useText()
  const format = useFormat()
  const isUnset = () => props.initiative.due === null && model.canEdit()
  const keep = (day: string) => {
    if (day === '' || day >= '2000') model.patch(props.initiative.id, { due: day || null })
  }
  return (
    <label
      class={`${styles.pick} ${styles.due}`}
      classList={{ [styles.open!]: isUnset() }}
      data-locked={model.canEdit() ? undefined : ''}
      title={
        props.initiative.due ? format.date(props.initiative.due) : t('prioritise.plan.setDate')
      }
    >
      <Icon name="calendar" size={14} />
      <span class={styles.day} aria-hidden="true">
        {props.initiative.due
          ? format.date(props.initiative.due, 'medium')
          : isUnset() && t('prioritise.plan.setDate')}
      </span>
      <input
        type="date"
        class={styles.control}
        aria-label={t('common.fieldOf', t('terms.word.due'), props.initiative.title)}
        value={props.initiative.due ?? ''}
        min="2000-01-01"
        max="2099-12-31"
        readOnly={!model.canEdit()}
        onChange={(event) => keep(event.currentTarget.value)}
      />
    </label>
  )
}

/** How far it is. */
export function StatusField(props: FieldProps) {
  const model = usePrioritise()
  const t = useText()
  return (
    <span class={styles.pick} data-locked={model.canEdit() ? undefined : ''}>
      <select
        class={styles.control}
        aria-label={t('common.fieldOf', t('terms.word.status'), props.initiative.title)}
        disabled={!model.canEdit()}
        onChange={(event) =>
          model.patch(props.initiative.id, {
            status: event.currentTarget.value as Initiative['status'],
          })
        }
      >
        <For each={initiativeStatuses}>
          {(status) => (
            <option value={status} selected={status === props.initiative.status}>
              {t(`terms.status.${status}`)}
            </option>
          )}
        </For>
      </select>
      <Icon name="chevronDown" size={14} />
    </span>
  )
}

/** What its success is measured by, in words. */
export function MeasureField(props: FieldProps) {
  const model = usePrioritise()
  const t = useText()
  const lang = useLangOf(() => model.workshop.about.language)
  return (
    <span class={`${styles.pick} ${styles.wide}`} data-locked={model.canEdit() ? undefined : ''}>
      <input
        class={styles.control}
        aria-label={t('common.fieldOf', t('prioritise.plan.measure'), props.initiative.title)}
        placeholder={t('prioritise.plan.measureHint')}
        lang={props.initiative.measure === '' ? undefined : lang()}
        value={props.initiative.measure}
        maxLength={textLimits.title}
        readOnly={!model.canEdit()}
        autocomplete="off"
        onChange={(event) =>
          model.patch(props.initiative.id, { measure: event.currentTarget.value.trim() })
        }
      />
    </span>
  )
}

/** Applicable, measurable, feasible: what a quick win should be before somebody starts. */
export function ChecksField(props: FieldProps) {
  const model = usePrioritise()
  const t = useText()
  return (
    <fieldset
      class={styles.checks}
      aria-label={t('common.fieldOf', t('prioritise.plan.checks'), props.initiative.title)}
    >
      <For each={['applicable', 'measurable', 'feasible'] as const}>
        {(check) => (
          <label class={styles.check}>
            <input
              type="checkbox"
              checked={props.initiative[check]}
              disabled={!model.canEdit()}
              onChange={(event) =>
                model.patch(props.initiative.id, { [check]: event.currentTarget.checked })
              }
            />
            {t(`prioritise.plan.${check}`)}
          </label>
        )}
      </For>
    </fieldset>
  )
}

import { createMemo, createSignal, For, Show } from 'solid-js'
import { departmentInitials } from '../../../shared/domain/departments.ts'
import { textLimits } from '../../../shared/domain/text.ts'
import { useText } from '../../i18n/i18n.tsx'
import { DepartmentBadge } from '../../ui/DepartmentBadge.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { AddChip } from './AddChip.tsx'
import styles from './Chips.module.css'
import { DepartmentDialog } from './DepartmentDialog.tsx'
import { Part } from './Part.tsx'
import { expectedPeople, nextColour } from './readiness.ts'

/** Who takes part, with how many people; colours and initials are theirs everywhere. */
export function DepartmentsPart(props: { readonly canEdit: boolean }) {
  const workshop = useWorkshop()
  const t = useText()
  const [edited, edit] = createSignal<string | null>(null)
  const initials = createMemo(() => departmentInitials(workshop.departments()))
  const people = () => expectedPeople(workshop.departments())
  return (
    <Part
      title={t('frame.departments.title')}
      note={people() > 0 ? t('frame.departments.expected', people()) : undefined}
    >
      <div class={styles.chips}>
        <For
          each={workshop.departments()}
          fallback={<span class={styles.none}>{t('frame.departments.none')}</span>}
        >
          {(department) => {
            const inside = () => (
              <>
                <DepartmentBadge
                  name={department.name}
                  initial={initials()[department.id] ?? ''}
                  colour={department.colour}
                  decorative
                />
                {department.name}
                <Show when={department.expected !== null}>
                  <span class={`num ${styles.n}`}>{department.expected}</span>
                </Show>
              </>
            )
            return (
              <Show when={props.canEdit} fallback={<span class={styles.chip}>{inside()}</span>}>
                <button
                  type="button"
                  class={styles.chip}
                  aria-label={t('frame.departments.edit', department.name)}
                  onClick={() => edit(department.id)}
                >
                  {inside()}
                </button>
              </Show>
            )
          }}
        </For>
        <Show when={props.canEdit}>
          <AddChip
            label={t('frame.departments.add')}
            maxLength={textLimits.name}
            onAdd={(name) =>
              workshop.frame.departments.add({
                name,
                colour: nextColour(workshop.departments()),
                expected: null,
              })
            }
          />
        </Show>
      </div>
      <DepartmentDialog id={edited()} onClose={() => edit(null)} />
    </Part>
  )
}

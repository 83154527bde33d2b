import { createMemo, createSignal, Show } from 'solid-js'
import { departmentInitials } from '../../../shared/domain/departments.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { DepartmentBadge } from '../../ui/DepartmentBadge.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './Chips.module.css'
import { DepartmentDialog } from './DepartmentDialog.tsx'
import { NamedChips } from './NamedChips.tsx'
import { Part } from './Part.tsx'
import { expectedPeople, nextColour } from './readiness.ts'

/** Who takes part, with how many people; colours and initials are theirs everywhere. */
export function DepartmentsPart(props: { readonly canEdit: boolean }) {
  const workshop = useWorkshop()
  const t = useText()
  const lang = useLangOf(() => workshop.about.language)
  const [edited, edit] = createSignal<string | null>(null)
  const initials = createMemo(() => departmentInitials(workshop.departments()))
  const people = () => expectedPeople(workshop.departments())
  const add = (name: string): void => {
    const colour = nextColour(workshop.departments())
    workshop.frame.departments.add({ name, colour, expected: null })
  }
  return (
    <Part
      title={t('frame.departments.title')}
      note={people() > 0 ? t('frame.departments.expected', people()) : undefined}
    >
      <NamedChips
        list="departments"
        records={workshop.departments()}
        canEdit={props.canEdit}
        onEdit={edit}
        onAdd={add}
      >
        {(department) => (
          <>
            <DepartmentBadge
              name={department.name}
              initial={initials()[department.id] ?? ''}
              colour={department.colour}
              decorative
            />
            <span lang={lang()}>{department.name}</span>
            <Show when={department.expected !== null}>
              <span class={`num ${styles.n}`}>{department.expected}</span>
            </Show>
          </>
        )}
      </NamedChips>
      <DepartmentDialog id={edited()} onClose={() => edit(null)} />
    </Part>
  )
}

import { For } from 'solid-js'
import type { Department } from '../../../shared/domain/workshop.ts'
import { useText } from '../../i18n/i18n.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './DepartmentDialog.module.css'
import { NamedDialog } from './NamedDialog.tsx'

interface DepartmentDialogProps {
  /** Which department is edited; `null` closes the dialog. */
  readonly id: string | null
  readonly onClose: () => void
}

/** Name, colour and expected people of one department. */
export function DepartmentDialog(props: DepartmentDialogProps) {
  const workshop = useWorkshop()
  const department = () => workshop.departments().find(({ id }) => id === props.id)
  return (
    <NamedDialog list="departments" record={department()} onClose={() => props.onClose()}>
      {(edited) => <DepartmentFacts department={edited()} />}
    </NamedDialog>
  )
}

function DepartmentFacts(props: { readonly department: Department }) {
  const workshop = useWorkshop()
  const t = useText()
  const patch = (changes: Partial<Department>) =>
    workshop.frame.departments.patch(props.department.id, changes)
  return (
    <>
      <TextInput
        label={t('frame.departments.people')}
        hint={t('frame.departments.peopleHint')}
        type="number"
        min={0}
        max={100_000}
        inputmode="numeric"
        value={props.department.expected === null ? '' : String(props.department.expected)}
        onCommit={(text) =>
          patch({ expected: text === '' ? null : Math.max(0, Math.round(+text)) })
        }
      />
      <fieldset>
        <legend class={styles.legend}>{t('frame.departments.colour')}</legend>
        <div class={styles.colours}>
          <For each={Array.from({ length: 10 }, (_, index) => index + 1)}>
            {(colour) => (
              <label class={styles.colour} data-dept={colour}>
                <input
                  type="radio"
                  name="colour"
                  aria-label={t('frame.departments.colourNumber', colour)}
                  checked={props.department.colour === colour}
                  onChange={() => patch({ colour })}
                />
                <span aria-hidden="true">{colour}</span>
              </label>
            )}
          </For>
        </div>
      </fieldset>
    </>
  )
}

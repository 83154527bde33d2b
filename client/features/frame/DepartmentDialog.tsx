import { createSignal, For, Show } from 'solid-js'
import type { Department } from '../../../shared/domain/workshop.ts'
import { textLimits } from '../../../shared/domain/text.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './EditDialog.module.css'

interface DepartmentDialogProps {
  /** Which department is edited; `null` closes the dialog. */
  readonly id: string | null
  readonly onClose: () => void
}

/** Name, colour and expected people of one department. */
export function DepartmentDialog(props: DepartmentDialogProps) {
  const workshop = useWorkshop()
  const t = useText()
  const department = () => workshop.departments().find(({ id }) => id === props.id)
  return (
    <Dialog
      open={department() !== undefined}
      onClose={() => props.onClose()}
      title={t('frame.departments.editTitle')}
      closeLabel={t('common.do.close')}
    >
      <Show when={department()}>
        {(found) => <DepartmentForm department={found()} onClose={() => props.onClose()} />}
      </Show>
    </Dialog>
  )
}

function DepartmentForm(props: { readonly department: Department; readonly onClose: () => void }) {
  const workshop = useWorkshop()
  const t = useText()
  const toast = useToast()
  const [isNameless, setNameless] = createSignal(false)
  const patch = (changes: Partial<Department>) =>
    workshop.frame.departments.patch(props.department.id, changes)
  const remove = (): void => {
    const { id, name } = props.department
    props.onClose()
    workshop.frame.departments.remove(id)
    toast({
      text: t('frame.departments.removed', name),
      action: { label: t('common.do.undo'), run: () => workshop.undo.undo() },
    })
  }
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        props.onClose()
      }}
    >
      <TextInput
        label={t('frame.departments.name')}
        maxLength={textLimits.name}
        value={props.department.name}
        error={isNameless() ? t('frame.departments.nameMissing') : undefined}
        onCommit={(name) => {
          setNameless(name.trim() === '')
          if (name.trim() !== '') patch({ name: name.trim() })
        }}
      />
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
      <div class={styles.acts}>
        <Button variant="danger" icon="trash" onClick={remove}>
          {t('frame.departments.remove')}
        </Button>
        <Button variant="primary" type="submit">
          {t('common.do.done')}
        </Button>
      </div>
    </form>
  )
}

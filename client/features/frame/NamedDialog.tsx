import { createSignal, Show, type JSX } from 'solid-js'
import { textLimits } from '../../../shared/domain/text.ts'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './NamedDialog.module.css'
import { isTaken, type Named, type NamedList } from './named.ts'

interface NamedDialogProps<T extends Named> {
  readonly list: NamedList
  /** What is edited; `undefined` closes the dialog. */
  readonly record: T | undefined
  readonly onClose: () => void
  /** What the record has beside its name. */
  readonly children: (record: () => T) => JSX.Element
}

/** Renames and removes one record of the frame; it never goes without a name. */
export function NamedDialog<T extends Named>(props: NamedDialogProps<T>) {
  const t = useText()
  return (
    <Dialog
      open={props.record !== undefined}
      onClose={() => props.onClose()}
      title={t(`frame.${props.list}.editTitle`)}
      closeLabel={t('common.do.close')}
    >
      <Show when={props.record}>
        {(record) => (
          <NamedForm list={props.list} record={record()} onClose={() => props.onClose()}>
            {props.children(record)}
          </NamedForm>
        )}
      </Show>
    </Dialog>
  )
}

interface NamedFormProps {
  readonly list: NamedList
  readonly record: Named
  readonly onClose: () => void
  readonly children: JSX.Element
}

function NamedForm(props: NamedFormProps) {
  const workshop = useWorkshop()
  const t = useText()
  const lang = useLangOf(() => workshop.about.language)
  const toast = useToast()
  const [problem, setProblem] = createSignal<string | undefined>()
  const problemOf = (name: string): string | undefined => {
    if (name === '') return t(`frame.${props.list}.nameMissing`)
    return isTaken(name, workshop[props.list](), props.record.id)
      ? t(`frame.${props.list}.nameTaken`, name)
      : undefined
  }
  const rename = (text: string): void => {
    const name = text.trim()
    if (setProblem(problemOf(name)) === undefined)
      workshop.frame[props.list].patch(props.record.id, { name })
  }
  const remove = (): void => {
    const { id, name } = props.record
    props.onClose()
    workshop.frame[props.list].remove(id)
    toast({
      text: t(`frame.${props.list}.removed`, name),
      action: { label: t('common.do.undo'), run: () => workshop.undo.undo() },
    })
  }
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (problem() === undefined) props.onClose()
      }}
    >
      <TextInput
        label={t(`frame.${props.list}.name`)}
        maxLength={textLimits.name}
        lang={lang()}
        value={props.record.name}
        error={problem()}
        onCommit={rename}
      />
      {props.children}
      <div class={styles.acts}>
        <Button variant="danger" icon="trash" onClick={remove}>
          {t(`frame.${props.list}.remove`)}
        </Button>
        <Button variant="primary" type="submit">
          {t('common.do.done')}
        </Button>
      </div>
    </form>
  )
}

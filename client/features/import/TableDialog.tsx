import { createSignal, Match, Switch, type Accessor, type JSX } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { createFileDrop } from '../../ui/createFileDrop.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import type { Source } from './createSource.ts'
import { DoneStep, type Done } from './DoneStep.tsx'
import type { ReadTable } from './readTable.ts'
import { SourceStep } from './SourceStep.tsx'
import { Working } from './Working.tsx'

interface TableDialogProps {
  readonly title: string
  readonly lead: string
  /** How much is taken at once, in words. */
  readonly limits: string
  readonly state: Source
  readonly done: Done | null
  /** What is being added or sent; `null` = nothing is. */
  readonly adding: { readonly share: number; readonly words: string } | null
  readonly act: { readonly label: string; readonly isDisabled: boolean; readonly run: () => void }
  /** Opens the mailbox with a file that is mail and no table; left out where that is not to be had. */
  readonly onMail?: ((files: readonly File[]) => void) | undefined
  /** Gives up what is going on; what was added goes again. */
  readonly onCancel: () => void
  readonly onClose: () => void
  /** Said above every step: a lock, an error. */
  readonly banner?: JSX.Element
  /** What the columns are, once there are rows. */
  readonly children: (table: Accessor<ReadTable>) => JSX.Element
}

/** The frame of every import: choose a table, say what its columns are, see it come in, see what did not. */
export function TableDialog(props: TableDialogProps) {
  const t = useText()
  // Beside the step that takes files, none may take the page away.
  createFileDrop()
  const isReading = () => props.state.reading() !== null
  const [isLeaving, setLeaving] = createSignal(false)
  /** What was pasted or read is gone with the dialog; what was added is not. */
  const hasRows = () =>
    props.done === null &&
    props.adding === null &&
    (props.state.table() !== null || props.state.text().trim() !== '')
  const leave = (): void => {
    if (hasRows()) setLeaving(true)
    else props.onClose()
  }
  const hasColumns = () => props.state.table() !== null && props.done === null
  return (
    <Dialog
      open
      width={hasColumns() ? 'wide' : 'middle'}
      onClose={leave}
      closeLabel={t('common.do.close')}
      title={props.title}
      lead={props.state.table() || props.done ? undefined : props.lead}
      actions={
        <Switch>
          <Match when={props.done}>
            <Button variant="primary" onClick={() => props.onClose()}>
              {t('common.do.done')}
            </Button>
          </Match>
          <Match when={isReading() || props.adding}>
            <Button onClick={() => props.onCancel()}>{t('common.do.cancel')}</Button>
          </Match>
          <Match when={props.state.table()}>
            <Button onClick={() => props.state.forget()}>{t('common.do.back')}</Button>
            <Button
              variant="primary"
              disabled={props.act.isDisabled}
              onClick={() => props.act.run()}
            >
              {props.act.label}
            </Button>
          </Match>
        </Switch>
      }
    >
      {props.banner}
      <Switch
        fallback={<SourceStep state={props.state} limits={props.limits} onMail={props.onMail} />}
      >
        <Match when={props.done}>{(what) => <DoneStep done={what()} />}</Match>
        <Match when={props.adding}>
          {(adding) => <Working share={adding().share} words={adding().words} />}
        </Match>
        <Match when={isReading()}>
          <Working share={props.state.reading() ?? 0} words={t('intake.reading')} />
        </Match>
        <Match when={props.state.table()}>{(table) => props.children(table)}</Match>
      </Switch>
      <ConfirmDialog
        open={isLeaving()}
        title={t('intake.leave.title')}
        text={t('intake.leave.text')}
        confirmLabel={t('intake.leave.do')}
        cancelLabel={t('intake.leave.stay')}
        onConfirm={() => {
          setLeaving(false)
          props.onClose()
        }}
        onCancel={() => setLeaving(false)}
      />
    </Dialog>
  )
}

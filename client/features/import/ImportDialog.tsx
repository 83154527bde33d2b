import { createSignal, onMount, Show } from 'solid-js'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { useSay } from '../../ui/Announcer.tsx'
import { Banner } from '../../ui/Banner.tsx'
import type { PastedTable } from '../../ui/tableImport.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { ColumnsStep } from './ColumnsStep.tsx'
import { createImport } from './createImport.ts'
import type { Done } from './DoneStep.tsx'
import { mostBytes, mostRows } from './limits.ts'
import { TableDialog } from './TableDialog.tsx'
import { toldRows } from './toldRows.ts'

interface ImportDialogProps {
  readonly table: PastedTable | null
  /** Opens the mailbox with a file that is mail and no table. */
  readonly onMail?: (files: readonly File[]) => void
  readonly onClose: () => void
}

/** Touchpoints from a table: choose it, say what its columns are, see what comes in and what does not. */
export function ImportDialog(props: ImportDialogProps) {
  const t = useText()
  const format = useFormat()
  const toast = useToast()
  const say = useSay()
  const workshop = useWorkshop()
  // The owner makes the dialog anew for each table.
  const state = createImport(workshop, props.table)
  const [done, setDone] = createSignal<Done | null>(null)
  onMount(() => {
    if (props.table !== null) void state.read()
  })
  const close = (): void => {
    state.cancel()
    props.onClose()
  }
  const undo = () => ({ label: t('common.do.undo'), run: () => void workshop.undo.undo() })
  const run = async (): Promise<void> => {
    const bad = toldRows(t, state.checked().bad)
    const added = await state.run()
    if (added === 0) return say(t('intake.takenBack'))
    const text = t(workshop.isPrivate() ? 'intake.draftsAdded' : 'intake.added', added)
    toast({ text, action: undo() })
    if (bad.length === 0) props.onClose()
    else setDone({ words: t('intake.added', added), bad })
  }
  /** Somebody may lock the board or close collecting meanwhile; the table stays and waits. */
  const mayAdd = () => workshop.canWrite('board') && workshop.canContribute('collect')
  const limits = () =>
    t('intake.limits', format.number(mostRows), format.number(mostBytes / 1024 / 1024))
  const adding = () => {
    const [done, of] = [state.added(), state.checked().good.length]
    if (done === null) return null
    return { share: done / Math.max(1, of), words: t('intake.adding', done, of) }
  }
  return (
    <TableDialog
      title={t('intake.title')}
      lead={t('intake.lead')}
      limits={limits()}
      state={state}
      done={done()}
      adding={adding()}
      act={{
        label: t('intake.do', state.checked().good.length),
        isDisabled: state.checked().good.length === 0 || state.isTooMuch() || !mayAdd(),
        run: () => void run(),
      }}
      onMail={props.onMail}
      onCancel={() => state.cancel()}
      onClose={close}
      banner={
        <Show when={!mayAdd() && !done()}>
          <Banner
            tone="warn"
            icon="lock"
            title={t(`collect.held.${workshop.session.boardLocked ? 'locked' : 'closed'}`)}
          />
        </Show>
      }
    >
      {(table) => <ColumnsStep state={state} table={table()} />}
    </TableDialog>
  )
}

import { createSignal, Show } from 'solid-js'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { useSay } from '../../ui/Announcer.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { createEvidenceImport } from './createEvidenceImport.ts'
import type { Done } from './DoneStep.tsx'
import { EvidenceColumns } from './EvidenceColumns.tsx'
import { mostBytes, mostRows } from './limits.ts'
import { TableDialog } from './TableDialog.tsx'
import { toldEvidence } from './toldRows.ts'

interface EvidenceImportDialogProps {
  /** Opens the mailbox with a file that is mail and no table. */
  readonly onMail?: (files: readonly File[]) => void
  readonly onClose: () => void
}

/** Evidence from a table: choose it, say what its columns are, see what comes in and what does not. */
export function EvidenceImportDialog(props: EvidenceImportDialogProps) {
  const t = useText()
  const format = useFormat()
  const toast = useToast()
  const say = useSay()
  const workshop = useWorkshop()
  const state = createEvidenceImport(workshop)
  const [done, setDone] = createSignal<Done | null>(null)
  const close = (): void => {
    state.cancel()
    props.onClose()
  }
  const run = async (): Promise<void> => {
    const bad = toldEvidence(t, state.bad())
    const added = await state.run()
    if (added === 0) return say(t('intake.takenBack'))
    const words = t('evidence.table.added', added)
    toast({
      text: words,
      action: { label: t('common.do.undo'), run: () => void workshop.undo.undo() },
    })
    if (bad.length === 0) props.onClose()
    else setDone({ words, bad })
  }
  /** Somebody may lock the board meanwhile; the table stays and waits. */
  const mayAdd = () => workshop.canWrite('board')
  const adding = () => {
    const [done, of] = [state.added(), state.planned().length]
    if (done === null) return null
    return { share: done / Math.max(1, of), words: t('evidence.table.adding', done, of) }
  }
  const limits = () =>
    t('evidence.table.limits', format.number(mostRows), format.number(mostBytes / 1024 / 1024))
  return (
    <TableDialog
      title={t('evidence.table.title')}
      lead={t('evidence.table.lead')}
      limits={limits()}
      state={state}
      done={done()}
      adding={adding()}
      act={{
        label: t('evidence.table.do', state.planned().length),
        isDisabled: state.planned().length === 0 || state.isTooMuch() || !mayAdd(),
        run: () => void run(),
      }}
      onMail={props.onMail}
      onCancel={() => state.cancel()}
      onClose={close}
      banner={
        <Show when={!mayAdd() && !done()}>
          <Banner tone="warn" icon="lock" title={t('collect.held.locked')} />
        </Show>
      }
    >
      {(table) => <EvidenceColumns state={state} table={table()} />}
    </TableDialog>
  )
}

import { createSignal, Match, onMount, Show, Switch } from 'solid-js'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { useSay } from '../../ui/Announcer.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import type { PastedTable } from '../../ui/tableImport.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { ColumnsStep } from './ColumnsStep.tsx'
import { createImport } from './createImport.ts'
import { DoneStep, type Done } from './DoneStep.tsx'
import { mostBytes, mostRows } from './limits.ts'
import { SourceStep } from './SourceStep.tsx'
import { toldRows } from './toldRows.ts'
import { Working } from './Working.tsx'

interface ImportDialogProps {
  readonly table: PastedTable | null
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
  const isWorking = () => state.reading() !== null || state.added() !== null
  return (
    <Dialog
      open
      width={state.table() && !done() ? 'wide' : 'middle'}
      onClose={close}
      closeLabel={t('common.do.close')}
      title={t('intake.title')}
      lead={state.table() || done() ? undefined : t('intake.lead')}
      actions={
        <Switch>
          <Match when={done()}>
            <Button variant="primary" onClick={close}>
              {t('common.do.done')}
            </Button>
          </Match>
          <Match when={isWorking()}>
            <Button onClick={() => state.cancel()}>{t('common.do.cancel')}</Button>
          </Match>
          <Match when={state.table()}>
            <Button onClick={() => state.forget()}>{t('common.do.back')}</Button>
            <Button
              variant="primary"
              disabled={state.checked().good.length === 0 || state.isTooMuch() || !mayAdd()}
              onClick={() => void run()}
            >
              {t('intake.do', state.checked().good.length)}
            </Button>
          </Match>
        </Switch>
      }
    >
      <Show when={!mayAdd() && !done()}>
        <Banner
          tone="warn"
          icon="lock"
          title={t(`collect.held.${workshop.session.boardLocked ? 'locked' : 'closed'}`)}
        />
      </Show>
      <Switch fallback={<SourceStep state={state} limits={limits()} />}>
        <Match when={done()}>{(what) => <DoneStep done={what()} />}</Match>
        <Match when={isWorking()}>
          <Working state={state} />
        </Match>
        <Match when={state.table()}>
          {(table) => <ColumnsStep state={state} table={table()} />}
        </Match>
      </Switch>
    </Dialog>
  )
}

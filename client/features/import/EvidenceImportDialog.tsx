import { createSignal, Match, Show, Switch } from 'solid-js'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { useSay } from '../../ui/Announcer.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Meter } from '../../ui/Meter.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { createEvidenceImport } from './createEvidenceImport.ts'
import { DoneStep, type Done } from './DoneStep.tsx'
import { EvidenceColumns } from './EvidenceColumns.tsx'
import styles from './Import.module.css'
import { mostBytes, mostRows } from './limits.ts'
import { SourceStep } from './SourceStep.tsx'
import { toldEvidence } from './toldRows.ts'

/** Evidence from a table: choose it, say what its columns are, see what comes in and what does not. */
export function EvidenceImportDialog(props: { readonly onClose: () => void }) {
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
  const isWorking = () => state.reading() !== null || state.added() !== null
  const working = () => {
    const added = state.added()
    return added === null
      ? { share: state.reading() ?? 0, words: t('intake.reading') }
      : {
          share: added / Math.max(1, state.planned().length),
          words: t('evidence.table.adding', added, state.planned().length),
        }
  }
  const limits = () =>
    t('evidence.table.limits', format.number(mostRows), format.number(mostBytes / 1024 / 1024))
  return (
    <Dialog
      open
      width={state.table() && !done() ? 'wide' : 'middle'}
      onClose={close}
      closeLabel={t('common.do.close')}
      title={t('evidence.table.title')}
      lead={state.table() || done() ? undefined : t('evidence.table.lead')}
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
              disabled={state.planned().length === 0 || state.isTooMuch() || !mayAdd()}
              onClick={() => void run()}
            >
              {t('evidence.table.do', state.planned().length)}
            </Button>
          </Match>
        </Switch>
      }
    >
      <Show when={!mayAdd() && !done()}>
        <Banner tone="warn" icon="lock" title={t('collect.held.locked')} />
      </Show>
      <Switch fallback={<SourceStep state={state} limits={limits()} />}>
        <Match when={done()}>{(what) => <DoneStep done={what()} />}</Match>
        <Match when={isWorking()}>
          <div class={styles.working}>
            <Meter value={working().share} label={working().words} />
            <p class="meta num">{working().words}</p>
          </div>
        </Match>
        <Match when={state.table()}>
          {(table) => <EvidenceColumns state={state} table={table()} />}
        </Match>
      </Switch>
    </Dialog>
  )
}

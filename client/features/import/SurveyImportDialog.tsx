import { createSignal, Match, Show, Switch } from 'solid-js'
import { tidyLine } from '../../../shared/domain/text.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Meter } from '../../ui/Meter.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { isFailure, type Failure } from '../../workshop/api.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import { importSurvey } from '../../workshop/surveys.ts'
import { createSurveyImport, mostAnswers } from './createSurveyImport.ts'
import { DoneStep, type Done } from './DoneStep.tsx'
import styles from './Import.module.css'
import type { ToldRow } from './LeftOut.tsx'
import { mostBytes } from './limits.ts'
import { SourceStep } from './SourceStep.tsx'
import { SurveyColumns } from './SurveyColumns.tsx'

/** Survey results from a table: choose it, say what its columns are, see what comes in and what does not. */
export function SurveyImportDialog(props: { readonly onClose: () => void }) {
  const t = useText()
  const format = useFormat()
  const toast = useToast()
  const workshop = useWorkshop()
  const state = createSurveyImport(workshop)
  const [done, setDone] = createSignal<Done | null>(null)
  const [isSending, setSending] = createSignal(false)
  const [failed, setFailed] = createSignal<Failure['failed'] | null>(null)
  const bad = (): readonly ToldRow[] =>
    state.bad().map(({ number, reason, text }) => ({
      number,
      text,
      why: t(`customers.import.why.${reason}`),
    }))
  const close = (): void => {
    state.stop()
    props.onClose()
  }
  const run = async (): Promise<void> => {
    const { answers, people } = state.plan()
    const left = bad()
    setFailed(null)
    setSending(true)
    const name = tidyLine(state.name()) || t('customers.import.title')
    const answer = await importSurvey(workshop, { name, people, answers: [...answers] })
    setSending(false)
    if (isFailure(answer)) return void setFailed(answer.failed)
    const words = t('customers.import.added', answer.counted ?? answers.length)
    if (left.length > 0) return void setDone({ words, bad: left })
    toast({ text: words })
    props.onClose()
  }
  const limits = () =>
    t('customers.import.limits', format.number(mostAnswers), format.number(mostBytes / 1024 / 1024))
  return (
    <Dialog
      open
      width={state.table() && !done() ? 'wide' : 'middle'}
      onClose={close}
      closeLabel={t('common.do.close')}
      title={t('customers.import.title')}
      lead={state.table() || done() ? undefined : t('customers.import.lead')}
      actions={
        <Switch>
          <Match when={done()}>
            <Button variant="primary" onClick={close}>
              {t('common.do.done')}
            </Button>
          </Match>
          <Match when={state.reading() !== null}>
            <Button onClick={() => state.stop()}>{t('common.do.cancel')}</Button>
          </Match>
          <Match when={state.table()}>
            <Button onClick={() => state.forget()}>{t('common.do.back')}</Button>
            <Button
              variant="primary"
              disabled={state.plan().answers.length === 0 || isSending()}
              onClick={() => void run()}
            >
              {t('customers.import.do', state.plan().answers.length)}
            </Button>
          </Match>
        </Switch>
      }
    >
      <Show when={failed()}>
        {(code) => <Banner tone="bad" icon="alert" title={t(`errors.${code()}`)} />}
      </Show>
      <Switch fallback={<SourceStep state={state} limits={limits()} />}>
        <Match when={done()}>{(what) => <DoneStep done={what()} />}</Match>
        <Match when={state.reading()}>
          {(share) => (
            <div class={styles.working}>
              <Meter value={share()} label={t('intake.reading')} />
              <p class="meta num">{t('intake.reading')}</p>
            </div>
          )}
        </Match>
        <Match when={state.table()}>
          {(table) => <SurveyColumns state={state} table={table()} bad={bad()} />}
        </Match>
      </Switch>
    </Dialog>
  )
}

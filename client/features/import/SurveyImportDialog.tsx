import { createSignal, Show } from 'solid-js'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { useSay } from '../../ui/Announcer.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { useToast } from '../../ui/Toast.tsx'
import type { Failure } from '../../workshop/api.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import { createSurveyImport, mostAnswers } from './createSurveyImport.ts'
import type { Done } from './DoneStep.tsx'
import { mostBytes } from './limits.ts'
import { SurveyColumns } from './SurveyColumns.tsx'
import { TableDialog } from './TableDialog.tsx'
import { toldAnswers } from './toldRows.ts'

interface SurveyImportDialogProps {
  /** Opens the mailbox with a file that is mail and no table. */
  readonly onMail?: (files: readonly File[]) => void
  readonly onClose: () => void
}

/** Survey results from a table: choose it, say what its columns are, see what comes in and what does not. */
export function SurveyImportDialog(props: SurveyImportDialogProps) {
  const t = useText()
  const format = useFormat()
  const toast = useToast()
  const say = useSay()
  const workshop = useWorkshop()
  const unnamed = () =>
    t('customers.import.unnamed', format.date(new Date().toISOString().slice(0, 10), 'medium'))
  const state = createSurveyImport(workshop, unnamed)
  const [done, setDone] = createSignal<Done | null>(null)
  const [failed, setFailed] = createSignal<Failure['failed'] | null>(null)
  const bad = () => toldAnswers(t, state.bad())
  let isClosed = false
  const close = (): void => {
    isClosed = true
    state.cancel()
    props.onClose()
  }
  /** The columns go: sending them again would bring the answers twice. */
  const tellLeftBehind = (name: string): void => {
    const words = t('customers.import.leftBehind', name, t('customers.surveys.title'))
    if (isClosed) toast({ tone: 'bad', text: words })
    else setDone({ words, bad: [] })
  }
  const run = async (): Promise<void> => {
    const left = bad()
    setFailed(null)
    const sent = await state.run()
    if (sent.kind === 'failed') return void setFailed(sent.failed)
    if (sent.kind === 'takenBack') return say(t('intake.takenBack'))
    if (sent.kind === 'leftBehind') return tellLeftBehind(sent.name)
    const words = [
      sent.answers > 0 ? t('customers.import.added', sent.answers) : '',
      sent.comments > 0 ? t('customers.import.comments.added', sent.comments) : '',
    ]
    const all = words.filter((one) => one !== '').join(' ')
    if (left.length > 0) return void setDone({ words: all, bad: left })
    toast({ text: all })
    props.onClose()
  }
  const limits = () =>
    t('customers.import.limits', format.number(mostAnswers), format.number(mostBytes / 1024 / 1024))
  const adding = () => {
    const stage = state.sending()
    if (stage === null) return null
    return stage.of === 'answers'
      ? { share: 0, words: t('customers.import.sending', stage.all) }
      : {
          share: stage.done / Math.max(1, stage.all),
          words: t('customers.import.comments.adding', stage.done, stage.all),
        }
  }
  const label = () =>
    state.plan().answers.length === 0 && state.quotesIn() > 0
      ? t('customers.import.comments.do', state.quotesIn())
      : t('customers.import.do', state.plan().answers.length)
  return (
    <TableDialog
      title={t('customers.import.title')}
      lead={t('customers.import.lead')}
      limits={limits()}
      state={state}
      done={done()}
      adding={adding()}
      act={{
        label: label(),
        isDisabled: state.plan().answers.length + state.quotesIn() === 0,
        run: () => void run(),
      }}
      onMail={props.onMail}
      onCancel={() => state.cancel()}
      onClose={close}
      banner={
        <Show when={failed()}>
          {(code) => <Banner tone="bad" icon="alert" title={t(`errors.${code()}`)} />}
        </Show>
      }
    >
      {(table) => <SurveyColumns state={state} table={table()} bad={bad()} />}
    </TableDialog>
  )
}

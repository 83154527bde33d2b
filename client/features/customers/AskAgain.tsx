import { createSignal, Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { isFailure, type Failure } from '../../workshop/api.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import { hasHeldAnswers } from '../../workshop/heldAnswers.ts'
import styles from './CustomersScreen.module.css'

/** Customers are asked once in a round: asking them again opens a new one, after saying what is kept (SPEC PN67). */
export function AskAgain() {
  const t = useText()
  const toast = useToast()
  const workshop = useWorkshop()
  const [asks, setAsks] = createSignal(false)
  const [isBusy, setBusy] = createSignal(false)
  const isVoting = () =>
    workshop.activity('rate') === 'open' || workshop.activity('prioritise') === 'open'
  const whyNot = ({ failed }: Failure): string =>
    t(failed === 'doesNotFit' ? 'discuss.again.held' : `errors.${failed}`)
  const again = async (): Promise<void> => {
    setAsks(false)
    setBusy(true)
    const round = await workshop.command({ type: 'openRound', name: '' })
    const panel = isFailure(round)
      ? round
      : await workshop.command({ type: 'setPanel', state: 'open' })
    setBusy(false)
    if (isFailure(round)) toast({ tone: 'bad', text: whyNot(round) })
    else if (isFailure(panel)) toast({ tone: 'bad', text: t('customers.panel.againHalf') })
    else toast({ text: t('customers.panel.againDone') })
  }
  return (
    <>
      <Button
        icon="rotate"
        disabled={isBusy() || isVoting()}
        aria-haspopup="dialog"
        onClick={() => setAsks(true)}
      >
        {t('customers.panel.again')}
      </Button>
      <Show when={isVoting()}>
        <p class={styles.why}>{t('customers.panel.againOpen')}</p>
      </Show>
      <ConfirmDialog
        open={asks()}
        title={t('customers.panel.againTitle')}
        text={t(hasHeldAnswers(workshop) ? 'discuss.again.held' : 'customers.panel.againText')}
        confirmLabel={t('customers.panel.again')}
        cancelLabel={t('common.do.cancel')}
        onConfirm={() => void again()}
        onCancel={() => setAsks(false)}
      />
    </>
  )
}

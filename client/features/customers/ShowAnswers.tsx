import { createSignal } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { stillAnswering } from '../../i18n/stillAnswering.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { useWorkshop } from '../../workshop/context.tsx'

interface ShowAnswersProps {
  /** Customers can still answer. */
  readonly isOpen: boolean
  readonly isBusy: boolean
  readonly onShow: () => void
}

/** Shows what customers said; asked first, with how many are still at it: their form closes (SPEC PN64). */
export function ShowAnswers(props: ShowAnswersProps) {
  const t = useText()
  const workshop = useWorkshop()
  const [asks, setAsks] = createSignal(false)
  const notDone = () => (props.isOpen ? stillAnswering(t, workshop.progress('panel')) : '')
  return (
    <>
      <Button
        variant="primary"
        disabled={props.isBusy}
        aria-haspopup="dialog"
        onClick={() => setAsks(true)}
      >
        {t('customers.panel.show')}
      </Button>
      <ConfirmDialog
        open={asks()}
        title={t('customers.panel.showTitle')}
        text={`${notDone()} ${t('customers.panel.showText')}`.trim()}
        confirmLabel={t('customers.panel.show')}
        cancelLabel={t(notDone() ? 'customers.panel.wait' : 'common.do.cancel')}
        onConfirm={() => {
          setAsks(false)
          props.onShow()
        }}
        onCancel={() => setAsks(false)}
      />
    </>
  )
}

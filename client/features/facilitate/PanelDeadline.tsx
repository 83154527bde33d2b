import { createSignal, Show } from 'solid-js'
import { panelNow } from '../../../shared/domain/customer/panel.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { createCommand } from './createCommand.ts'
import { createMoment } from './createMoment.ts'
import styles from './DeadlineDialog.module.css'
import { MomentFields } from './MomentFields.tsx'

/** Asks customers until a moment, and sets, changes and withdraws it while they are asked (SPEC PN62). */
export function PanelDeadline() {
  const t = useText()
  const workshop = useWorkshop()
  const [isAsking, setAsking] = createSignal(false)
  const now = () => panelNow(workshop.customers.panel, workshop.session)
  const isAsked = () => now().isOwn && now().state === 'open'
  const words = () => {
    if (!isAsked()) return t('customers.panel.askUntil')
    return t(`activities.deadline.${now().until === null ? 'add' : 'change'}`)
  }
  return (
    <>
      <Button icon="clock" aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {words()}
      </Button>
      <Show when={isAsking()}>
        <PanelDeadlineDialog
          known={isAsked() ? now().until : null}
          isAsked={isAsked()}
          onClose={() => setAsking(false)}
        />
      </Show>
    </>
  )
}

function PanelDeadlineDialog(props: {
  readonly known: number | null
  readonly isAsked: boolean
  readonly onClose: () => void
}) {
  const t = useText()
  const { command } = createCommand()
  // What there is when the dialog opens is what it begins from.
  // oxlint-disable-next-line solid/reactivity
  const moment = createMoment(props.known)
  const ask = async (until: number | null): Promise<void> => {
    if (await command({ type: 'setPanel', state: 'open', until })) props.onClose()
  }
  const save = (): void => {
    const until = moment.taken()
    if (until !== null) void ask(until)
  }
  return (
    <Dialog
      open
      onClose={() => props.onClose()}
      closeLabel={t('common.do.close')}
      title={t('activities.deadline.title', t('customers.panel.title'))}
      lead={t('customers.panel.deadlineLead')}
      actions={
        <>
          <Show when={props.known !== null}>
            <Button onClick={() => void ask(null)}>{t('activities.deadline.withdraw')}</Button>
          </Show>
          <Button variant="primary" onClick={save}>
            {props.isAsked ? t('activities.deadline.save') : t('customers.panel.ask')}
          </Button>
        </>
      }
    >
      <div class={styles.form}>
        <MomentFields moment={moment} />
      </div>
    </Dialog>
  )
}

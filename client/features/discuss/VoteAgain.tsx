import { createSignal, Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { isFailure } from '../../workshop/api.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import type { Agenda } from './createAgenda.ts'
import { createRoundName } from './createRoundName.ts'
import styles from './ItemPanel.module.css'

/** A second vote on the same touchpoints; the dialog says what is kept before anything happens. */
export function VoteAgain(props: { readonly agenda: Agenda }) {
  const t = useText()
  const toast = useToast()
  const workshop = useWorkshop()
  const roundName = createRoundName()
  const [isAsking, setAsking] = createSignal(false)
  const [isBusy, setBusy] = createSignal(false)
  const number = () => props.agenda.shown.next()
  const blocked = (): string | null => {
    if (workshop.activity('rate') === 'open') return t('discuss.again.blockedOpen')
    return workshop.activity('prioritise') === 'open' ? t('discuss.again.blocked') : null
  }
  const open = async (): Promise<void> => {
    const opening = number()
    setBusy(true)
    // Without a name everybody reads its number in their own language.
    const round = await workshop.command({ type: 'openRound', name: '' })
    const rating = isFailure(round)
      ? round
      : await workshop.command({ type: 'setActivity', activity: 'rate', state: 'open' })
    if (!isFailure(rating)) await workshop.command({ type: 'setStep', step: 'rate' })
    setBusy(false)
    setAsking(false)
    if (isFailure(round)) toast({ tone: 'bad', text: t(`errors.${round.failed}`) })
    else if (isFailure(rating)) toast({ tone: 'bad', text: t('discuss.again.notOpened') })
    else toast({ text: t('discuss.again.opened', opening) })
  }
  return (
    <>
      <Button wide icon="rotate" disabled={blocked() !== null} onClick={() => setAsking(true)}>
        {t('discuss.again.do', number())}
      </Button>
      <Show when={blocked()}>{(why) => <p class={styles.none}>{why()}</p>}</Show>
      <Dialog
        open={isAsking()}
        onClose={() => setAsking(false)}
        title={t('discuss.again.title', number())}
        lead={t('discuss.again.lead')}
        actions={
          <>
            <Button autofocus onClick={() => setAsking(false)}>
              {t('common.do.cancel')}
            </Button>
            <Button variant="primary" disabled={isBusy()} onClick={() => void open()}>
              {t('discuss.again.do', number())}
            </Button>
          </>
        }
      >
        <ul class={styles.kept}>
          <li>{t('discuss.again.kept', roundName(props.agenda.shown.current()))}</li>
          <li>{t('discuss.again.carried')}</li>
          <li>{t('discuss.again.fresh')}</li>
          <li>{t('discuss.again.secret')}</li>
          <li>{t('discuss.again.moves')}</li>
        </ul>
      </Dialog>
    </>
  )
}

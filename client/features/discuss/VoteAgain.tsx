import { createSignal, Show } from 'solid-js'
import { textLimits } from '../../../shared/domain/text.ts'
import { useLanguage, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { isFailure, type Failure } from '../../workshop/api.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import { hasHeldAnswers } from '../../workshop/heldAnswers.ts'
import type { Agenda } from './createAgenda.ts'
import { createRoundName } from './createRoundName.ts'
import styles from './ItemPanel.module.css'

/** A second vote on the same touchpoints; the dialog says what is kept before anything happens. */
export function VoteAgain(props: { readonly agenda: Agenda; readonly isNarrow?: boolean }) {
  const t = useText()
  const toast = useToast()
  const workshop = useWorkshop()
  const roundName = createRoundName()
  const [isAsking, setAsking] = createSignal(false)
  const [isBusy, setBusy] = createSignal(false)
  const [name, setName] = createSignal('')
  const { language } = useLanguage()
  const number = () => props.agenda.shown.next()
  const blocked = (): string | null => {
    if (workshop.activity('rate') === 'open') return t('discuss.again.blockedOpen')
    return workshop.activity('prioritise') === 'open' ? t('discuss.again.blocked') : null
  }
  /** Months may lie between rounds: the month says more than the number alone. */
  const ask = (): void => {
    const month = { month: 'long', year: 'numeric' } as const
    const now = new Intl.DateTimeFormat(language(), month).format(Date.now())
    setName(t('discuss.again.proposal', number(), now))
    setAsking(true)
  }
  const whyNot = ({ failed }: Failure): string =>
    t(failed === 'doesNotFit' ? 'discuss.again.held' : `errors.${failed}`)
  const open = async (): Promise<void> => {
    const opening = number()
    setBusy(true)
    // Without a name everybody reads its number in their own language.
    const round = await workshop.command({ type: 'openRound', name: name().trim() })
    const rating = isFailure(round)
      ? round
      : await workshop.command({ type: 'setActivity', activity: 'rate', state: 'open' })
    if (!isFailure(rating)) await workshop.command({ type: 'setStep', step: 'rate' })
    setBusy(false)
    setAsking(false)
    if (isFailure(round)) toast({ tone: 'bad', text: whyNot(round) })
    else if (isFailure(rating)) toast({ tone: 'bad', text: t('discuss.again.notOpened') })
    else toast({ text: t('discuss.again.opened', opening) })
  }
  return (
    <>
      <Button wide={!props.isNarrow} icon="rotate" disabled={blocked() !== null} onClick={ask}>
        {t('discuss.again.do', number())}
      </Button>
      <Show when={blocked()}>{(why) => <p class={styles.none}>{why()}</p>}</Show>
      <Dialog
        open={isAsking()}
        onClose={() => setAsking(false)}
        title={t('discuss.again.title', number())}
        lead={t(hasHeldAnswers(workshop) ? 'discuss.again.held' : 'discuss.again.lead')}
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
        <TextInput
          label={t('discuss.again.name')}
          hint={t('discuss.again.nameHint')}
          value={name()}
          maxLength={textLimits.title}
          onInput={setName}
        />
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

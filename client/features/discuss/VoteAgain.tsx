import { useNavigate } from '@solidjs/router'
import { createSignal, Show } from 'solid-js'
import { textLimits } from '../../../shared/domain/text.ts'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { isFailure, type Failure } from '../../workshop/api.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import { hasHeldAnswers } from '../../workshop/heldAnswers.ts'
import type { Agenda } from './createAgenda.ts'
import { createAsking } from './createAsking.ts'
import { createRoundName } from './createRoundName.ts'
import styles from './ItemPanel.module.css'

/** A second vote, on one touchpoint, some or all; the dialog says what is kept before anything happens. */
export function VoteAgain(props: {
  readonly agenda: Agenda
  /** The one in front, where the question is about it. */
  readonly touchpoint?: Touchpoint
  readonly isNarrow?: boolean
}) {
  const t = useText()
  const toast = useToast()
  const navigate = useNavigate()
  const workshop = useWorkshop()
  const roundName = createRoundName()
  const [isAsking, setAsking] = createSignal(false)
  const [isBusy, setBusy] = createSignal(false)
  const number = () => props.agenda.shown.next()
  const asking = createAsking(() => props.touchpoint ?? null, number)
  const blocked = (): string | null => {
    if (workshop.activity('rate') === 'open') return t('discuss.again.blockedOpen')
    return workshop.activity('prioritise') === 'open' ? t('discuss.again.blocked') : null
  }
  const ask = (): void => {
    asking.begin()
    setAsking(true)
  }
  const whyNot = ({ failed }: Failure): string =>
    t(failed === 'doesNotFit' ? 'discuss.again.held' : `errors.${failed}`)
  const open = async (): Promise<void> => {
    const opening = number()
    const touchpoints = asking.ids()
    setBusy(true)
    const round = await workshop.command({
      type: 'openRound',
      // Without a name everybody reads its number in their own language.
      name: asking.name().trim(),
      ...(touchpoints && { touchpoints: [...touchpoints] }),
    })
    const rating = isFailure(round)
      ? round
      : await workshop.command({ type: 'setActivity', activity: 'rate', state: 'open' })
    if (!isFailure(rating)) await workshop.command({ type: 'setStep', step: 'rate' })
    setBusy(false)
    setAsking(false)
    if (isFailure(round)) toast({ tone: 'bad', text: whyNot(round) })
    else if (isFailure(rating)) toast({ tone: 'bad', text: t('discuss.again.notOpened') })
    else {
      toast({ text: t('discuss.again.opened', opening) })
      // The group goes there, and who leads it is not left behind.
      navigate(`/w/${workshop.id}/rate`)
    }
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
        <div class={styles.asked}>
          <Show when={asking.options().length > 1}>
            <Select
              label={t('discuss.again.about')}
              options={asking.options()}
              value={asking.scope()}
              onChange={asking.choose}
            />
          </Show>
          <TextInput
            label={t('discuss.again.name')}
            hint={t('discuss.again.nameHint')}
            value={asking.name()}
            maxLength={textLimits.title}
            onInput={asking.setName}
          />
        </div>
        <ul class={styles.kept}>
          <li>{t('discuss.again.kept', roundName(props.agenda.shown.current()))}</li>
          <li>{t(asking.scope() === 'all' ? 'discuss.again.carried' : 'discuss.again.others')}</li>
          <li>{t('discuss.again.fresh', asking.count())}</li>
          <li>{t('discuss.again.secret')}</li>
          <li>{t('discuss.again.moves')}</li>
        </ul>
      </Dialog>
    </>
  )
}

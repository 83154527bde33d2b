import { useNavigate } from '@solidjs/router'
import { createSignal, Show } from 'solid-js'
import { tidyLine } from '../../../shared/domain/text.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { api, isFailure, type Failure } from '../../workshop/api.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import { forgetVisit } from '../../workshop/visits.ts'
import { clearCopies } from './clearCopies.ts'
import styles from './Keep.module.css'
import { Part } from './Part.tsx'

/** Everything goes, for everybody and for good; whoever wants that writes the title. */
export function DeleteAll() {
  const t = useText()
  const toast = useToast()
  const navigate = useNavigate()
  const workshop = useWorkshop()
  const [typed, setTyped] = createSignal('')
  const [isBusy, setBusy] = createSignal(false)
  const [failed, setFailed] = createSignal<Failure['failed'] | null>(null)
  const title = () => tidyLine(workshop.about.title)
  const isMeant = () => tidyLine(typed()) === title()
  const run = async (): Promise<void> => {
    if (!isMeant() || isBusy()) return
    setBusy(true)
    setFailed(null)
    const { id, visit } = workshop
    const name = title()
    const answer = await api.erase(id, visit.token)
    setBusy(false)
    if (isFailure(answer)) return void setFailed(answer.failed)
    forgetVisit(id)
    toast({ text: t('keep.delete.done', name) })
    navigate('/')
    // The page's own connections let go of them first.
    setTimeout(() => void clearCopies(id), 1000)
  }
  return (
    <Part title={t('keep.delete.title')} text={t('keep.delete.text')}>
      <Show when={failed()}>
        {(code) => (
          <Banner tone="bad" title={t('keep.delete.failed')} text={t(`errors.${code()}`)} />
        )}
      </Show>
      <form
        class={styles.delete}
        onSubmit={(event) => {
          event.preventDefault()
          void run()
        }}
      >
        <TextInput
          label={t('keep.delete.type', title())}
          value={typed()}
          onInput={setTyped}
          autocomplete="off"
        />
        <div>
          <Button variant="danger" icon="trash" type="submit" disabled={!isMeant() || isBusy()}>
            {t('keep.delete.do')}
          </Button>
        </div>
      </form>
    </Part>
  )
}

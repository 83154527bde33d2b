import { createSignal, Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { isFailure } from '../../workshop/api.ts'
import { signOutElsewhere } from '../../workshop/signOut.ts'
import type { Visit } from '../../workshop/visits.ts'
import styles from './SignOut.module.css'

interface SignOutProps {
  readonly visit: Pick<Visit, 'workshopId' | 'token'>
  /** Pages of this person that are open now, this one among them; left out where nobody can tell. */
  readonly pages?: (() => number) | undefined
  /** `null` = wait without the server. */
  readonly renew: (token: string | null) => void
  /** It is done: codes of before are worth nothing. */
  readonly onDone: () => void
}

/** Shows all other devices of this person out, after asking; this browser goes on with all that is open. */
export function SignOut(props: SignOutProps) {
  const t = useText()
  const [isAsking, setAsking] = createSignal(false)
  const [isBusy, setBusy] = createSignal(false)
  const [said, setSaid] = createSignal('')
  const others = () => Math.max(0, (props.pages?.() ?? 1) - 1)
  const run = async (): Promise<void> => {
    setAsking(false)
    setBusy(true)
    const answer = await signOutElsewhere(props.visit, (token) => props.renew(token))
    setBusy(false)
    if (answer === 'unkept') return void setSaid(t('door.out.unkept'))
    if (isFailure(answer)) return void setSaid(t(`errors.${answer.failed}`))
    setSaid(t('door.out.done'))
    props.onDone()
  }
  return (
    <section class={styles.part}>
      <h3 class={styles.title}>{t('door.out.title')}</h3>
      <p class={styles.text}>
        {t('door.out.text')}
        <Show when={others() > 0 && said() === ''}> {t('door.out.pages', others())}</Show>
      </p>
      <div>
        <Button icon="lock" disabled={isBusy()} onClick={() => setAsking(true)}>
          {t('door.out.do')}
        </Button>
      </div>
      <p role="status" class="meta">
        {said()}
      </p>
      <ConfirmDialog
        open={isAsking()}
        title={t('door.out.ask')}
        text={t('door.out.askText')}
        confirmLabel={t('door.out.do')}
        cancelLabel={t('common.do.cancel')}
        onConfirm={() => void run()}
        onCancel={() => setAsking(false)}
      />
    </section>
  )
}

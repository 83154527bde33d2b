import { createSignal, onCleanup, onMount, Show } from 'solid-js'
import { showCode } from '../../../shared/domain/code.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { useSay } from '../../ui/Announcer.tsx'
import { CodeText, spelled } from '../../ui/CodeText.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import { isFailure, type Failure } from '../../workshop/api.ts'
import { codes } from '../../workshop/codes.ts'
import type { Visit } from '../../workshop/visits.ts'
import styles from './DeviceDialog.module.css'
import { SignOut } from './SignOut.tsx'

interface DeviceDialogProps {
  readonly visit: Pick<Visit, 'workshopId' | 'token'>
  /** Goes on by another token; `null` = waits without the server. */
  readonly renew: (token: string | null) => void
  /** Pages of this person that are open now; left out where nobody can tell. */
  readonly pages?: () => number
  readonly onClose: () => void
}

type Given = Exclude<Awaited<ReturnType<typeof codes.goOn>>, Failure>

/** How often it is asked whether the code still waits (ms). */
const lookEveryMs = 4000

/**
 * A code that makes another device this person: to be scanned or typed, once, within ten minutes. Once it was used,
 * or another tab asked for one, it is taken off the screen.
 */
export function DeviceDialog(props: DeviceDialogProps) {
  const t = useText()
  const format = useFormat()
  const say = useSay()
  const [given, setGiven] = createSignal<(Given & { readonly endsAt: number }) | null>(null)
  const [isSpent, setSpent] = createSignal(false)
  const [failed, setFailed] = createSignal<Failure['failed'] | null>(null)
  let end: ReturnType<typeof setTimeout> | undefined
  const ask = async () => {
    setFailed(null)
    setSpent(false)
    const answer = await codes.goOn(props.visit.workshopId, props.visit.token)
    if (isFailure(answer)) return void setFailed(answer.failed)
    clearTimeout(end)
    end = setTimeout(() => setGiven(null), answer.endsInMs)
    const endsAt = Date.now() + answer.endsInMs
    setGiven({ ...answer, endsAt })
    say(`${spelled(answer.code)}. ${t('door.device.until', format.time(endsAt))}`)
  }
  const look = async () => {
    const shown = given()?.code
    if (shown === undefined) return
    const answer = await codes.waiting(props.visit.workshopId, props.visit.token)
    // A look that fails changes nothing: the code shown may well be good.
    if (isFailure(answer) || answer.code === shown || given()?.code !== shown) return
    clearTimeout(end)
    setGiven(null)
    setSpent(true)
    say(t('door.device.used'))
  }
  onMount(() => void ask())
  const looking = setInterval(() => void look(), lookEveryMs)
  onCleanup(() => clearInterval(looking))
  onCleanup(() => clearTimeout(end))
  return (
    <Dialog
      open
      onClose={() => props.onClose()}
      closeLabel={t('common.do.close')}
      title={t('door.device.title')}
      lead={t('door.device.lead')}
      actions={
        <Button icon="rotate" onClick={() => void ask()}>
          {t('door.share.renew')}
        </Button>
      }
    >
      <Show
        when={given()}
        fallback={
          <p class="meta">{failed() ? '' : t(`door.device.${isSpent() ? 'used' : 'ended'}`)}</p>
        }
      >
        {(code) => (
          <div class={styles.code}>
            <div class={styles.qr}>
              <QrCode text={code().link} label={t('door.device.qr')} />
            </div>
            <p>{t('door.device.at', code().address.replace(/^https?:\/\//u, ''))}</p>
            <CodeText text={showCode(code().code)} />
            <p class={styles.note}>{t('door.device.until', format.time(code().endsAt))}</p>
          </div>
        )}
      </Show>
      <SignOut
        visit={props.visit}
        pages={props.pages}
        renew={props.renew}
        onDone={() => void ask()}
      />
      <Show when={failed()}>
        {(code) => <Banner tone="bad" title={t('join.failed')} text={t(`errors.${code()}`)} />}
      </Show>
    </Dialog>
  )
}

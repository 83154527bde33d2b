import { createSignal, Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { isFailure, type Failure } from '../../workshop/api.ts'
import { claimSteering } from '../../workshop/claimSteering.ts'
import { updateVisit, type Visit } from '../../workshop/visits.ts'
import { onwardWith } from './onwardWith.ts'
import type { Invited } from './createJoin.ts'

interface WelcomeBackProps {
  readonly invitation: Invited
  readonly linkKey: string
  /** Who this browser is in the workshop, with the role of this moment. */
  readonly here: Visit
  readonly onEnter: (visit: Visit) => void
  /** Comes in anew by the link, under this name. */
  readonly onJoin: (name: string) => void
}

/** Somebody who is in opened another link: nobody is made a second person without being asked. */
export function WelcomeBack(props: WelcomeBackProps) {
  const t = useText()
  const [isBusy, setBusy] = createSignal(false)
  const [failed, setFailed] = createSignal<Failure['failed'] | null>(null)
  const onward = () => onwardWith(props.here.role, props.invitation.role)
  const steer = async () => {
    if (isBusy()) return
    setBusy(true)
    const answer = await claimSteering(props.here, props.linkKey)
    setBusy(false)
    if (isFailure(answer)) return void setFailed(answer.failed)
    updateVisit(props.here.workshopId, { role: answer.role })
    props.onEnter({ ...props.here, role: answer.role })
  }
  return (
    <EmptyState
      isScreen
      title={t('back.title', props.here.name)}
      text={[t(`back.here.${props.here.role}`), t(`back.link.${onward()}`)].join(' ')}
    >
      <Show when={failed()}>
        {(code) => (
          <Banner
            tone="bad"
            title={t('join.failed')}
            text={code() === 'badToken' ? t('join.dead.text') : t(`errors.${code()}`)}
          />
        )}
      </Show>
      <Show when={onward() === 'steer'}>
        <Button variant="primary" autofocus disabled={isBusy()} onClick={() => void steer()}>
          {t('back.steer')}
        </Button>
      </Show>
      <Show when={onward() === 'takePart'}>
        <Button variant="primary" autofocus onClick={() => props.onJoin(props.here.name)}>
          {t('back.takePart')}
        </Button>
      </Show>
      <Button
        variant={onward() === 'stay' ? 'primary' : 'plain'}
        autofocus={onward() === 'stay'}
        onClick={() => props.onEnter(props.here)}
      >
        {t(`back.goOn.${props.here.role}`)}
      </Button>
      <Button variant="quiet" onClick={() => props.onJoin('')}>
        {t('back.other')}
      </Button>
    </EmptyState>
  )
}

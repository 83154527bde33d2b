import { createSignal, Show } from 'solid-js'
import { deadlineOf, type Activity } from '../../../shared/domain/step.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { DeadlineDialog } from './DeadlineDialog.tsx'

/** Opens the dialog of a deadline: to open until then, or to set, change and withdraw it while it is open. */
export function DeadlineButton(props: { readonly activity: Activity }) {
  const t = useText()
  const workshop = useWorkshop()
  const [isAsking, setAsking] = createSignal(false)
  const status = () => workshop.session.activities[props.activity]
  const isOpen = () => status().state === 'open' || status().state === 'private'
  const words = () => {
    if (!isOpen()) return t('activities.deadline.openUntil')
    return t(`activities.deadline.${deadlineOf(status()) === null ? 'add' : 'change'}`)
  }
  // What is revealed stays so in its round; collecting can always go on.
  const isOffered = () => props.activity === 'collect' || status().state !== 'revealed'
  return (
    <Show when={isOffered()}>
      <Button icon="clock" aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {words()}
      </Button>
      <Show when={isAsking()}>
        <DeadlineDialog activity={props.activity} onClose={() => setAsking(false)} />
      </Show>
    </Show>
  )
}

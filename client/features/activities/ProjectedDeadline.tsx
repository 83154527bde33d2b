import { Show } from 'solid-js'
import type { Activity } from '../../../shared/domain/step.ts'
import { useText } from '../../i18n/i18n.tsx'
import { createNow } from '../../ui/createNow.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import { useDeadlineWords } from './useDeadlineWords.ts'

/** For the projector: until when an activity is open and what happens then; nothing without a deadline. */
export function ProjectedDeadline(props: { readonly activity: Activity }) {
  const t = useText()
  const workshop = useWorkshop()
  const words = useDeadlineWords()
  const now = createNow(1000)
  const until = () => words.until(props.activity, now())
  return (
    <Show when={until() !== ''}>
      <span>
        {t(`activities.name.${props.activity}`)} <b class="num">{until()}</b>,{' '}
        {words.atEnd(workshop.session.activities[props.activity], props.activity)}
      </span>
    </Show>
  )
}

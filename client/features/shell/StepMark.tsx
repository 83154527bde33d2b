import { Show } from 'solid-js'
import { activities, type Step } from '../../../shared/domain/step.ts'
import { useText } from '../../i18n/i18n.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { useDeadlineWords } from '../activities/useDeadlineWords.ts'
import styles from './PhoneSheet.module.css'

/** "until today 17:00", or "open", on a step where something can be done. */
export function StepMark(props: { readonly step: Step }) {
  const t = useText()
  const workshop = useWorkshop()
  const words = useDeadlineWords()
  const activity = () =>
    activities.find(
      (one) => one === props.step && ['open', 'private'].includes(workshop.activity(one)),
    )
  return (
    <Show when={activity()}>
      {(open) => (
        <span class={styles.mark}>
          {words.until(open(), Date.now()) || t('activities.mine.open')}
        </span>
      )}
    </Show>
  )
}

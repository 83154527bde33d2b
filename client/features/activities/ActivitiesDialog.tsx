import { createSignal, For, Show, type JSX } from 'solid-js'
import { activities, type Activity } from '../../../shared/domain/step.ts'
import { useText } from '../../i18n/i18n.tsx'
import { createNow } from '../../ui/createNow.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { isSoundOn, switchSound } from '../../ui/softSound.ts'
import { Switch } from '../../ui/Switch.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './ActivitiesDialog.module.css'
import { ActivityRow } from './ActivityRow.tsx'
import { CalendarButton } from './CalendarButton.tsx'

interface ActivitiesDialogProps {
  readonly onClose: () => void
  /** Opens and closes an activity and sets its deadline; for those who steer. */
  readonly controls: (activity: Activity) => JSX.Element
  /** What changed since the visit before. */
  readonly digest?: JSX.Element
}

/**
 * What is open, until when, what happens then and how far one is oneself. Facilitators see all four activities and
 * steer them here, whatever step the group is on.
 */
export function ActivitiesDialog(props: ActivitiesDialogProps) {
  const t = useText()
  const workshop = useWorkshop()
  const now = createNow(1000)
  const [isLoud, setLoud] = createSignal(isSoundOn())
  const shown = () =>
    activities.filter(
      (activity) =>
        workshop.isFacilitator() || ['open', 'private'].includes(workshop.activity(activity)),
    )
  const words = () => (workshop.isFacilitator() ? 'activities' : 'activities.mine')
  return (
    <Dialog
      open
      width="middle"
      onClose={() => props.onClose()}
      closeLabel={t('common.do.close')}
      title={t(`${words()}.title`)}
      lead={shown().length > 0 ? t(`${words()}.lead`) : undefined}
    >
      <Show
        when={shown().length > 0}
        fallback={
          <div class={styles.none}>
            <p>{t('activities.mine.none')}</p>
            <p class="meta">{t('activities.mine.noneText')}</p>
          </div>
        }
      >
        <ul class={styles.rows}>
          <For each={shown()}>
            {(activity) => (
              <ActivityRow activity={activity} now={now()} onGo={() => props.onClose()}>
                {workshop.isFacilitator() ? props.controls(activity) : null}
              </ActivityRow>
            )}
          </For>
        </ul>
      </Show>
      {props.digest}
      <div class={styles.foot}>
        <CalendarButton />
        <Switch
          label={t('activities.sound.label')}
          hint={t('activities.sound.hint')}
          checked={isLoud()}
          onChange={(isOn) => {
            switchSound(isOn)
            setLoud(isOn)
          }}
        />
      </div>
    </Dialog>
  )
}

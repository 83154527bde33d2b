import { Show } from 'solid-js'
import type { Activity, DeadlineEnd } from '../../../shared/domain/step.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Choices } from './Choices.tsx'
import { createDeadline, type DeadlineForm } from './createDeadline.ts'
import styles from './DeadlineDialog.module.css'
import { MomentFields } from './MomentFields.tsx'

/** Until when an activity is open and what happens then; opens it where it is closed. */
export function DeadlineDialog(props: {
  readonly activity: Activity
  readonly onClose: () => void
}) {
  const t = useText()
  const form = createDeadline(props.activity, () => props.onClose())
  return (
    <Dialog
      open
      onClose={() => props.onClose()}
      closeLabel={t('common.do.close')}
      title={t('activities.deadline.title', t(`activities.name.${props.activity}`))}
      lead={t('activities.deadline.server')}
      actions={
        <>
          <Show when={form.isKnown}>
            <Button onClick={() => void form.withdraw()}>
              {t('activities.deadline.withdraw')}
            </Button>
          </Show>
          <Button variant="primary" onClick={() => void form.save()}>
            {form.isOpen
              ? t('activities.deadline.save')
              : t(`facilitate.activity.open.${props.activity}`)}
          </Button>
        </>
      }
    >
      <div class={styles.form}>
        <MomentFields moment={form.moment} />
        <Show when={props.activity === 'collect' && !form.isOpen}>
          <Audience form={form} />
        </Show>
        <Show when={form.ends().length > 1}>
          <Choices<DeadlineEnd>
            label={t('activities.deadline.atEnd')}
            options={form.ends().map((value) => ({ value, label: endWords(value) }))}
            value={form.end()}
            onChange={form.setEnd}
          />
        </Show>
      </div>
    </Dialog>
  )

  /** A vote closes or is revealed; drafts are shown, or not, and collecting goes on, or does not. */
  function endWords(end: DeadlineEnd): string {
    if (props.activity !== 'collect')
      return t(`activities.deadline.${end === 'revealed' ? 'reveal' : 'close'}`)
    if (end === 'open') return t('activities.deadline.goOn')
    return t(`activities.deadline.${end === 'revealed' ? 'publish' : 'keepPrivate'}`)
  }
}

/** Private or open from the start, for collecting that opens with its deadline. */
function Audience(props: { readonly form: DeadlineForm }) {
  const t = useText()
  return (
    <div>
      <Segmented<'private' | 'open'>
        wide
        label={t('facilitate.activity.label')}
        value={props.form.collecting()}
        onChange={props.form.setCollecting}
        options={[
          { value: 'private', label: t('facilitate.activity.private'), icon: 'eyeOff' },
          { value: 'open', label: t('facilitate.activity.openToAll'), icon: 'eye' },
        ]}
      />
      <Show when={props.form.collecting() === 'open' && props.form.hasDrafts}>
        <p class={styles.label} role="status">
          {t('facilitate.publish.text')}
        </p>
      </Show>
    </div>
  )
}

import { Show } from 'solid-js'
import type { Activity, DeadlineEnd } from '../../../shared/domain/step.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { Choices } from './Choices.tsx'
import { createDeadline, type DeadlineForm } from './createDeadline.ts'
import { minutesOf, momentOf, type DeadlineChoice } from './deadlineChoices.ts'
import styles from './DeadlineDialog.module.css'

/** Until when an activity is open and what happens then; opens it where it is closed. */
export function DeadlineDialog(props: {
  readonly activity: Activity
  readonly onClose: () => void
}) {
  const t = useText()
  const format = useFormat()
  const form = createDeadline(props.activity, () => props.onClose())
  const label = (one: DeadlineChoice): string => {
    const minutes = minutesOf[one]
    if (minutes !== undefined && minutes < 60) return t('activities.deadline.minutes', minutes)
    if (one === 'timer') return t('activities.deadline.timer', format.time(form.timerEnd ?? 0))
    if (one === 'today' || one === 'tomorrow')
      return t(`activities.deadline.${one}`, format.time(momentOf(one, form.openedAt) ?? 0))
    return one === 'hour' || one === 'days3'
      ? t(`activities.deadline.${one}`)
      : t('activities.deadline.own')
  }
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
        <Choices<DeadlineChoice>
          label={t('activities.deadline.when')}
          inColumns
          options={form.choices.map((value) => ({ value, label: label(value) }))}
          value={form.choice()}
          onChange={form.choose}
        />
        <Show when={form.choice() === 'own'}>
          <TextInput
            type="datetime-local"
            label={t('activities.deadline.ownLabel')}
            hint={t('activities.deadline.zone', Intl.DateTimeFormat().resolvedOptions().timeZone)}
            error={form.isPast() ? t('activities.deadline.past') : undefined}
            value={form.own()}
            onInput={form.setOwn}
          />
        </Show>
        <Show when={form.isPast() && form.choice() !== 'own'}>
          <p class={styles.label} role="alert">
            {t('activities.deadline.past')}
          </p>
        </Show>
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

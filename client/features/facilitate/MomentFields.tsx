import { Show } from 'solid-js'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { Choices } from './Choices.tsx'
import type { Moment } from './createMoment.ts'
import { minutesOf, momentOf, type DeadlineChoice } from './deadlineChoices.ts'
import styles from './DeadlineDialog.module.css'

/** Until when: ready-made moments, or a date and time of one's own. */
export function MomentFields(props: { readonly moment: Moment }) {
  const t = useText()
  const format = useFormat()
  const label = (one: DeadlineChoice): string => {
    const minutes = minutesOf[one]
    if (minutes !== undefined && minutes < 60) return t('activities.deadline.minutes', minutes)
    if (one === 'timer')
      return t('activities.deadline.timer', format.time(props.moment.timerEnd ?? 0))
    if (one === 'today' || one === 'tomorrow')
      return t(`activities.deadline.${one}`, format.time(momentOf(one, props.moment.openedAt) ?? 0))
    return one === 'hour' || one === 'days3'
      ? t(`activities.deadline.${one}`)
      : t('activities.deadline.own')
  }
  return (
    <>
      <Choices<DeadlineChoice>
        label={t('activities.deadline.when')}
        inColumns
        options={props.moment.choices.map((value) => ({ value, label: label(value) }))}
        value={props.moment.choice()}
        onChange={props.moment.choose}
      />
      <Show when={props.moment.choice() === 'own'}>
        <TextInput
          type="datetime-local"
          label={t('activities.deadline.ownLabel')}
          hint={t('activities.deadline.zone', Intl.DateTimeFormat().resolvedOptions().timeZone)}
          error={props.moment.isPast() ? t('activities.deadline.past') : undefined}
          value={props.moment.own()}
          onInput={props.moment.setOwn}
        />
      </Show>
      <Show when={props.moment.isPast() && props.moment.choice() !== 'own'}>
        <p class={styles.label} role="alert">
          {t('activities.deadline.past')}
        </p>
      </Show>
    </>
  )
}

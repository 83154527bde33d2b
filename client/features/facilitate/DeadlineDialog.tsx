import { createSignal, For, Show } from 'solid-js'
import { deadlineOf, type Activity, type DeadlineEnd } from '../../../shared/domain/step.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { serverNow, serverOffset } from '../../workshop/serverTime.ts'
import { createCommand } from './createCommand.ts'
import { choicesAt, fieldOf, momentIn, momentOf, type DeadlineChoice } from './deadlineChoices.ts'
import styles from './DeadlineDialog.module.css'

/** Until when an activity is open and what happens then; opens it where it is closed. */
export function DeadlineDialog(props: {
  readonly activity: Activity
  readonly onClose: () => void
}) {
  const t = useText()
  const format = useFormat()
  const workshop = useWorkshop()
  const { command } = createCommand()
  const status = workshop.session.activities[props.activity]
  const known = deadlineOf(status)
  const openedAt = Date.now()
  const choices = choicesAt(openedAt)
  const [choice, setChoice] = createSignal<DeadlineChoice>(known === null ? 'hour' : 'own')
  const [own, setOwn] = createSignal(
    fieldOf(known === null ? openedAt + 24 * 3_600_000 : known - serverOffset()),
  )
  const [end, setEnd] = createSignal<DeadlineEnd>(status.atDeadline ?? 'closed')
  const isOpen = status.state === 'open' || status.state === 'private'
  /** Opening to all shows them, which cannot be taken back. */
  const hasDrafts = (workshop.progress('collect')?.started ?? 0) > 0
  const [collecting, setCollecting] = createSignal<'private' | 'open'>(
    status.state === 'private' || (!isOpen && hasDrafts) ? 'private' : 'open',
  )
  const [isPast, setPast] = createSignal(false)
  const state = () => (props.activity === 'collect' ? collecting() : 'open')
  /** What everybody sees already needs no showing. */
  const canReveal = () => props.activity !== 'collect' || collecting() === 'private'
  const label = (one: DeadlineChoice) =>
    one === 'today'
      ? t('activities.deadline.today', format.time(momentOf('today', openedAt) ?? 0))
      : t(`activities.deadline.${one}`)

  const save = async () => {
    const at = momentOf(choice(), Date.now()) ?? momentIn(own())
    const until = at === null ? null : Math.round(at + serverOffset())
    if (until === null || until <= serverNow()) return void setPast(true)
    const atDeadline = canReveal() ? end() : 'closed'
    if (
      await command({
        type: 'setActivity',
        activity: props.activity,
        state: state(),
        until,
        atDeadline,
      })
    )
      props.onClose()
  }
  const withdraw = async () => {
    if (
      await command({ type: 'setActivity', activity: props.activity, state: state(), until: null })
    )
      props.onClose()
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
          <Show when={known !== null}>
            <Button onClick={() => void withdraw()}>{t('activities.deadline.withdraw')}</Button>
          </Show>
          <Button variant="primary" onClick={() => void save()}>
            {t(isOpen ? 'activities.deadline.save' : `facilitate.activity.open.${props.activity}`)}
          </Button>
        </>
      }
    >
      <div class={styles.form}>
        <fieldset class={styles.choices}>
          <legend>{t('activities.deadline.when')}</legend>
          <For each={choices}>
            {(one) => (
              <label class={styles.choice}>
                <input
                  type="radio"
                  name="deadline"
                  checked={choice() === one}
                  onChange={() => {
                    setPast(false)
                    setChoice(one)
                  }}
                />
                {label(one)}
              </label>
            )}
          </For>
        </fieldset>
        <Show when={choice() === 'own'}>
          <TextInput
            type="datetime-local"
            label={t('activities.deadline.ownLabel')}
            hint={t('activities.deadline.zone', Intl.DateTimeFormat().resolvedOptions().timeZone)}
            error={isPast() ? t('activities.deadline.past') : undefined}
            value={own()}
            onInput={(text) => {
              setPast(false)
              setOwn(text)
            }}
          />
        </Show>
        <Show when={props.activity === 'collect' && !isOpen}>
          <Segmented<'private' | 'open'>
            wide
            label={t('facilitate.activity.label')}
            value={collecting()}
            onChange={setCollecting}
            options={[
              { value: 'private', label: t('facilitate.activity.private'), icon: 'eyeOff' },
              { value: 'open', label: t('facilitate.activity.openToAll'), icon: 'eye' },
            ]}
          />
          <Show when={collecting() === 'open' && hasDrafts}>
            <p class={styles.label} role="status">
              {t('facilitate.publish.text')}
            </p>
          </Show>
        </Show>
        <Show when={canReveal()}>
          <div class={styles.part}>
            <span class={styles.label}>{t('activities.deadline.atEnd')}</span>
            <Segmented<DeadlineEnd>
              wide
              label={t('activities.deadline.atEnd')}
              value={end()}
              onChange={setEnd}
              options={[
                { value: 'closed', label: t('activities.deadline.close'), icon: 'doorClosed' },
                {
                  value: 'revealed',
                  label: t(
                    `activities.deadline.${props.activity === 'collect' ? 'publish' : 'reveal'}`,
                  ),
                  icon: 'eye',
                },
              ]}
            />
          </div>
        </Show>
      </div>
    </Dialog>
  )
}

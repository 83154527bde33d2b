import { createSignal, Show } from 'solid-js'
import { deadlineOf, type ActivityState } from '../../../shared/domain/step.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { serverNow } from '../../workshop/serverTime.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './ActivityControls.module.css'
import { createCommand } from './createCommand.ts'

/** Private drafting or open from the start; going from private to open publishes all drafts, so it asks. */
export function CollectControls(props: { readonly inList: boolean }) {
  const t = useText()
  const workshop = useWorkshop()
  const { command } = createCommand()
  const [isAsking, setAsking] = createSignal(false)
  const state = () => workshop.activity('collect')
  const set = (next: ActivityState) =>
    void command({
      type: 'setActivity',
      activity: 'collect',
      state: next,
      // Going from private to open and back is not the end of the deadline.
      ...(next === 'private' || next === 'open' ? deadline() : { until: null }),
    })
  const deadline = () => {
    const status = workshop.session.activities.collect
    const until = deadlineOf(status)
    return until !== null && until > serverNow()
      ? { until, ...(status.atDeadline && { atDeadline: status.atDeadline }) }
      : { until: null }
  }
  const choose = (next: 'private' | 'open') => {
    if (next === 'open' && state() === 'private') setAsking(true)
    else set(next)
  }
  const drafting = () => workshop.progress('collect')
  // Closed with drafts still on the desks: opening publishes them too.
  const openAgain = () => ((drafting()?.started ?? 0) > 0 ? setAsking(true) : set('open'))
  const asking = () =>
    [
      drafting() && t('facilitate.begun', drafting()!.started, drafting()!.of),
      t('facilitate.publish.text'),
    ]
      .filter(Boolean)
      .join(' ')
  return (
    <span class={styles.controls} classList={{ [styles.inList!]: props.inList === true }}>
      <Show
        when={state() === 'private' || state() === 'open'}
        fallback={
          <Button variant={props.inList ? 'plain' : 'primary'} icon="doorOpen" onClick={openAgain}>
            {t('facilitate.activity.open.collect')}
          </Button>
        }
      >
        <Segmented<'private' | 'open'>
          label={t('facilitate.activity.label')}
          value={state() === 'private' ? 'private' : 'open'}
          onChange={choose}
          options={[
            { value: 'private', label: t('facilitate.activity.private'), icon: 'eyeOff' },
            { value: 'open', label: t('facilitate.activity.openToAll'), icon: 'eye' },
          ]}
        />
        <Button
          icon="doorClosed"
          title={t('facilitate.activity.closeCollect')}
          onClick={() => set('closed')}
        >
          {t('facilitate.activity.close')}
        </Button>
        <Show when={state() === 'private' && drafting()}>
          {(facts) => (
            <span class={`num ${styles.done}`}>
              {t('facilitate.begunShort', facts().started, facts().of)}
            </span>
          )}
        </Show>
      </Show>
      <ConfirmDialog
        open={isAsking()}
        title={t('facilitate.publish.title')}
        text={asking()}
        confirmLabel={t('facilitate.publish.do')}
        cancelLabel={t('common.do.wait')}
        onConfirm={() => {
          setAsking(false)
          set('open')
        }}
        onCancel={() => setAsking(false)}
      />
    </span>
  )
}

import { createSignal, Match, Show, Switch } from 'solid-js'
import { fewest } from '../../../shared/domain/rating/fewest.ts'
import type { Activity, ActivityState } from '../../../shared/domain/step.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './ActivityControls.module.css'
import { CollectControls } from './CollectControls.tsx'
import { createCommand } from './createCommand.ts'

/** Opens, closes and reveals one activity; before a reveal it asks, and says how many are done. */
export function ActivityControls(props: {
  readonly activity: Activity
  /** One of several side by side: none of them stands out. */
  readonly inList?: boolean
}) {
  const t = useText()
  const workshop = useWorkshop()
  const { command } = createCommand()
  const main = () => (props.inList ? 'plain' : 'primary')
  const [isAsking, setAsking] = createSignal(false)
  const state = () => workshop.activity(props.activity)
  const progress = () => workshop.progress(props.activity)
  const set = (next: ActivityState) =>
    void command({ type: 'setActivity', activity: props.activity, state: next, until: null })
  return (
    <Show
      when={props.activity !== 'collect'}
      fallback={<CollectControls inList={props.inList ?? false} />}
    >
      <span class={styles.controls} classList={{ [styles.inList!]: props.inList === true }}>
        <Switch>
          <Match when={state() === 'open'}>
            <Button
              icon="doorClosed"
              title={t('facilitate.activity.closeVote')}
              onClick={() => set('closed')}
            >
              {t('facilitate.activity.close')}
            </Button>
            <Button variant={main()} icon="eye" onClick={() => setAsking(true)}>
              {t('facilitate.activity.reveal')}
            </Button>
          </Match>
          <Match when={state() === 'revealed'}>
            <Chip icon="eye">{t('facilitate.activity.revealed')}</Chip>
          </Match>
          <Match when={state() === 'closed'}>
            <Button
              variant={hasBallots() ? 'plain' : main()}
              icon="doorOpen"
              onClick={() => set('open')}
            >
              {t(`facilitate.activity.open.${openKey()}`)}
            </Button>
            <Show when={hasBallots()}>
              <Button variant={main()} icon="eye" onClick={() => setAsking(true)}>
                {t('facilitate.activity.reveal')}
              </Button>
            </Show>
          </Match>
        </Switch>
        <Show when={state() !== 'revealed' && progress()?.of ? progress() : null}>
          {(facts) => (
            <span class={`num ${styles.done}`}>
              {t('facilitate.done', facts().done, facts().of)}
            </span>
          )}
        </Show>
        <ConfirmDialog
          open={isAsking()}
          title={t('facilitate.reveal.title')}
          text={revealText()}
          confirmLabel={t('facilitate.activity.reveal')}
          cancelLabel={t('common.do.wait')}
          onConfirm={() => {
            setAsking(false)
            set('revealed')
          }}
          onCancel={() => setAsking(false)}
        />
      </span>
    </Show>
  )

  /** Ratings and estimates of fewer than three people show nothing: better said before than after. */
  function revealText(): string {
    const { done, started, of } = progress() ?? { done: 0, started: 0, of: 0 }
    return props.activity !== 'swot' && started < fewest
      ? t('facilitate.reveal.textTooFew', started)
      : t('facilitate.reveal.text', done, of)
  }

  function openKey() {
    return props.activity
  }

  function hasBallots(): boolean {
    return (progress()?.started ?? 0) > 0
  }
}

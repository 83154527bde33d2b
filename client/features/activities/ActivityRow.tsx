import { children, Show, type JSX } from 'solid-js'
import type { Activity } from '../../../shared/domain/step.ts'
import { useText } from '../../i18n/i18n.tsx'
import { progressWords } from '../../i18n/progressWords.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './ActivitiesDialog.module.css'
import { ownProgress } from './ownProgress.ts'
import { useDeadlineWords } from './useDeadlineWords.ts'

interface ActivityRowProps {
  readonly activity: Activity
  /** Time of this device, Unix ms. */
  readonly now: number
  readonly onGo: () => void
  readonly children?: JSX.Element
}

/** One activity: state, deadline, own progress, the way to it. */
export function ActivityRow(props: ActivityRowProps) {
  const t = useText()
  const controls = children(() => props.children)
  const workshop = useWorkshop()
  const words = useDeadlineWords()
  const status = () => workshop.session.activities[props.activity]
  const isOpen = () => ['open', 'private'].includes(status().state)
  const state = () =>
    props.activity === 'collect' && status().state === 'revealed'
      ? t('activities.state.revealedCollect')
      : t(`activities.state.${status().state}`)
  const until = () => words.until(props.activity, props.now)
  const mine = () => (isOpen() ? ownProgress(workshop, props.activity) : [])
  const step = () => t(`common.step.${props.activity}`)
  return (
    <li class={styles.row}>
      <div class={styles.words}>
        <h3>{t(`activities.name.${props.activity}`)}</h3>
        <p class={styles.facts}>
          <span>{state()}</span>
          <Show
            when={until() !== ''}
            fallback={isOpen() && <span>{t('activities.until.none')}</span>}
          >
            <b class="num">
              <Icon name="clock" size={14} />
              {until()}
            </b>
            <span>{words.atEnd(status(), props.activity)}</span>
          </Show>
        </p>
        <Show when={mine().length > 0}>
          <p class={`num ${styles.mine}`}>
            {mine()
              .map((fact) => progressWords(t, fact))
              .join(' · ')}
          </p>
        </Show>
      </div>
      <Button
        variant={isOpen() && !workshop.isFacilitator() ? 'primary' : 'quiet'}
        href={`/w/${workshop.id}/${props.activity}`}
        onClick={() => props.onGo()}
      >
        {t('activities.mine.go', step())}
      </Button>
      <Show when={controls()}>{(deeds) => <div class={styles.deeds}>{deeds()}</div>}</Show>
    </li>
  )
}

import { createMemo, Show } from 'solid-js'
import type { Activity, Step } from '../../../shared/domain/step.ts'
import { useText } from '../../i18n/i18n.tsx'
import { createNow } from '../../ui/createNow.ts'
import { Icon } from '../../ui/Icon.tsx'
import { keepServerTime } from '../../workshop/measureServerTime.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import { createDeadlineNews, soonMs } from './createDeadlineNews.ts'
import { createReadyNews } from './createReadyNews.ts'
import { ReadyBar } from './ReadyBar.tsx'
import styles from './StateStrip.module.css'
import { useDeadlineWords } from './useDeadlineWords.ts'
import { deadlineIn } from './deadlineIn.ts'

const activityOf: Readonly<Partial<Record<Step, Activity>>> = {
  collect: 'collect',
  rate: 'rate',
  swot: 'swot',
  prioritise: 'prioritise',
}

/** Nearer than this a deadline is told in minutes beside a countdown: an hour. */
const besideMs = 60 * 60_000

/**
 * Under the header: until when the activity of this step is open and what happens then; and the question whether
 * one is done, while it is asked. Fetched when there is something to say; its news are told on every step.
 */
export function StateStrip(props: {
  readonly step: Step
  /** Nothing of this was there when the page was opened, so what it shows first is news. */
  readonly isNews: boolean
}) {
  const t = useText()
  const workshop = useWorkshop()
  keepServerTime(workshop)
  createDeadlineNews(workshop, props.isNews)
  createReadyNews(workshop, props.isNews)
  const activity = createMemo(() => {
    const one = activityOf[props.step]
    return one !== undefined && deadlineIn(workshop, one) !== null ? one : null
  })
  return (
    <Show when={activity() !== null || workshop.session.ready}>
      <section class={styles.strip} aria-label={t('activities.title')} data-keep-clear data-slim>
        <Show when={activity()} keyed>
          {(one) => <Line activity={one} />}
        </Show>
        <Show when={workshop.session.ready}>
          <ReadyBar step={props.step} />
        </Show>
      </section>
    </Show>
  )
}

function Line(props: { readonly activity: Activity }) {
  const t = useText()
  const workshop = useWorkshop()
  const words = useDeadlineWords()
  const now = createNow(1000)
  const left = () => words.left(props.activity, now()) ?? Infinity
  const status = () => workshop.session.activities[props.activity]
  const timer = () => workshop.session.timer
  return (
    <p class={styles.line} classList={{ [styles.soon!]: left() <= soonMs }}>
      <Icon name="clock" size={14} />
      {/* Two clocks run: the line says which is which. */}
      <Show
        when={timer() !== null && left() < besideMs}
        fallback={
          <>
            <span>{t(`activities.name.${props.activity}`)}</span>
            <b class="num">{words.until(props.activity, now())}</b>
            <span class={styles.end}>{words.atEnd(status(), props.activity)}</span>
          </>
        }
      >
        <b class="num">{words.beside(status(), props.activity, left())}</b>
        <span class={styles.end}>
          {t(`activities.beside.${timer()?.pausedAt === undefined ? 'timer' : 'paused'}`)}
        </span>
      </Show>
    </p>
  )
}

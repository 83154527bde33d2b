import { createSignal, type Accessor } from 'solid-js'
import { panelNow } from '../../../shared/domain/customer/panel.ts'
import { fewest } from '../../../shared/domain/rating/fewest.ts'
import { deadlineOf, type Activity, type ActivityState } from '../../../shared/domain/step.ts'
import { useText } from '../../i18n/i18n.tsx'
import { stillAnswering } from '../../i18n/stillAnswering.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import { serverNow } from '../../workshop/serverTime.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import { actsOf, type Act } from './acts.ts'
import { createCommand } from './createCommand.ts'

/** What is asked before it is done, because it cannot be taken back. */
interface Question {
  readonly title: string
  readonly text: string
  readonly confirm: string
}

export interface Acts {
  readonly activity: Accessor<Activity | null>
  /** In the order they are shown; none without an activity. */
  readonly all: Accessor<readonly Act[]>
  readonly question: Accessor<Question | null>
  /** The answer to the question. */
  readonly answer: (isYes: boolean) => void
}

/** Opens, closes and reveals one activity; before a reveal or publishing drafts it asks. Needs an owner. */
export function createActs(activity: Accessor<Activity | null>): Acts {
  const t = useText()
  const workshop = useWorkshop()
  const { command } = createCommand()
  const [asked, ask] = createSignal<'publish' | 'reveal' | null>(null)
  const progress = () => workshop.progress(activity() ?? 'collect')
  const set = (state: ActivityState): void => {
    const one = activity()
    if (one === null) return
    const isGoingOn = one === 'collect' && (state === 'private' || state === 'open')
    // Going from private to open and back is not the end of the deadline.
    const until = isGoingOn ? deadlineToKeep(workshop, state) : { until: null }
    void command({ type: 'setActivity', activity: one, state, ...until })
  }
  /** Ratings and estimates of fewer than three people show nothing: better said before than after. */
  const revealText = (): string => {
    const { done, started, of } = progress() ?? { done: 0, started: 0, of: 0 }
    if (activity() !== 'swot' && started < fewest) return t('facilitate.reveal.textTooFew', started)
    return started > done
      ? t('facilitate.reveal.textBegun', done, of, started)
      : t('facilitate.reveal.text', done, of)
  }
  /** Customers who answer along with the group are revealed with it. */
  const customersText = (): string => {
    const { state, isOwn } = panelNow(workshop.customers.panel, workshop.session)
    const isClosing = activity() === 'rate' && state === 'open' && !isOwn
    return isClosing ? stillAnswering(t, workshop.progress('panel')) : ''
  }
  const publishText = (): string => {
    const drafting = progress()
    const begun = drafting ? [t('facilitate.begun', drafting.started, drafting.of)] : []
    return [...begun, t('facilitate.publish.text')].join(' ')
  }
  return {
    activity,
    all() {
      const one = activity()
      const isBegun = (progress()?.started ?? 0) > 0
      return one === null
        ? []
        : actsOf(one, { t, state: workshop.activity(one), isBegun, set, ask })
    },
    question() {
      if (asked() === null) return null
      const [title, confirm] =
        asked() === 'reveal'
          ? (['facilitate.reveal.title', 'facilitate.activity.reveal'] as const)
          : (['facilitate.publish.title', 'facilitate.publish.do'] as const)
      const text =
        asked() === 'reveal' ? `${revealText()} ${customersText()}`.trim() : publishText()
      return { title: t(title), text, confirm: t(confirm) }
    },
    answer(isYes) {
      const question = asked()
      ask(null)
      if (isYes && question !== null) set(question === 'reveal' ? 'revealed' : 'open')
    },
  }
}

/** The deadline of collecting and what happens then, while it is still to come. */
function deadlineToKeep({ session }: Workshop, state: ActivityState) {
  const status = session.activities.collect
  const until = deadlineOf(status)
  // Going on openly is what was to happen.
  if (state === 'open' && status.atDeadline === 'open') return { until: null }
  return until !== null && until > serverNow()
    ? { until, ...(status.atDeadline && { atDeadline: status.atDeadline }) }
    : { until: null }
}

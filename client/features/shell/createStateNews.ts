import { createEffect, createSignal, on, onCleanup, type Accessor } from 'solid-js'
import type { ActivityState, Step } from '../../../shared/domain/step.ts'
import { leftOf } from '../../../shared/domain/timer.ts'
import type { Text } from '../../i18n/i18n.tsx'
import { forgetMyTurn, isMyTurn } from '../../workshop/ownTurn.ts'
import { serverNow } from '../../workshop/serverTime.ts'
import type { Workshop } from '../../workshop/workshop.ts'

/** One sentence of news, in the language that is spoken when it is said. */
type Sentence = (t: Text) => string

/** What waits to be said, and the way to take it: nothing is said twice. */
interface StateNews {
  readonly waits: Accessor<boolean>
  readonly take: () => readonly Sentence[]
}

/** What was missed without a connection is told in a band, which comes this long after it is back (ms). */
const missedMs = 2000

/**
 * Collects what screen readers are told when the state of the room turns and no message shows it: collecting, the
 * lock, the group's step, the end of a countdown. What was so from the start is no news, and what comes with the end of
 * the workshop is said by who tells of that, once (SPEC B90). Needs an owner.
 *
 * @param viewed the step this person looks at
 */
export function createStateNews(workshop: Workshop, viewed: Accessor<Step>): StateNews {
  const [news, setNews] = createSignal<readonly Sentence[]>([])
  const tell = (sentence: Sentence): void => void setNews((all) => [...all, sentence])
  const wasAway = createAway(workshop)
  const isEnding = createEnding(workshop)
  createEffect(
    on(
      () => workshop.activity('collect'),
      (state, before) => {
        if (before === undefined || (state === 'revealed' && wasAway())) return
        if (state === 'closed' && isEnding()) return
        const name = collectNews(state, before)
        tell((t) => t(`activities.news.collect.${name}`))
      },
    ),
  )
  createEffect(
    on(
      () => workshop.session.boardLocked,
      (isLocked) => {
        // Everybody else has a band that says so.
        if (isLocked && (isEnding() || !workshop.isFacilitator())) return
        if (!isLocked && isMyTurn(workshop, 'reopen')) return
        tell((t) => t(`activities.news.${isLocked ? 'locked' : 'unlocked'}`))
      },
      { defer: true },
    ),
  )
  let group = workshop.session.step
  createEffect(
    on(
      () => workshop.session.step,
      (step) => {
        // Whoever was with the group goes along, or is invited, and reads so.
        const isTold = group === viewed() && !workshop.isFacilitator()
        group = step
        if (!isTold && !wasAway()) tell((t) => t('shell.moved', t(`common.step.${step}`)))
      },
      { defer: true },
    ),
  )
  createEffect(
    on(
      () => workshop.session.timer,
      (timer, before) => {
        if (timer === null && before && leftOf(before, serverNow()) > 0 && !isEnding())
          tell((t) => t('activities.news.timerStopped'))
      },
    ),
  )
  return {
    waits: () => news().length > 0,
    take() {
      const all = news()
      setNews([])
      return all
    },
  }
}

function collectNews(
  state: ActivityState,
  before: ActivityState,
): 'private' | 'shown' | 'open' | 'closed' | 'published' {
  if (state === 'open') return before === 'private' ? 'shown' : 'open'
  return state === 'revealed' ? 'published' : state
}

/** Whether the workshop is finished, or I am just finishing it: what is open is closed before. */
function createEnding(workshop: Workshop): () => boolean {
  createEffect(
    on(
      () => Boolean(workshop.session.finished),
      (isFinished) => {
        if (!isMyTurn(workshop, isFinished ? 'finish' : 'reopen')) forgetMyTurn(workshop)
      },
      { defer: true },
    ),
  )
  return () => Boolean(workshop.session.finished) || isMyTurn(workshop, 'finish')
}

/** Whether the connection is gone, or only just back. */
function createAway(workshop: Pick<Workshop, 'saveState'>): () => boolean {
  let isAway = false
  createEffect(
    on(
      () => workshop.saveState().kind,
      (kind) => {
        if (kind === 'offline') isAway = true
        if (!isAway || (kind !== 'saved' && kind !== 'readOnly')) return
        const timer = setTimeout(() => (isAway = false), missedMs)
        onCleanup(() => clearTimeout(timer))
      },
    ),
  )
  return () => isAway
}

/** What a facilitator can do with an activity in the state it is in; the same for buttons and for a menu. */
import type { Activity, ActivityState } from '../../../shared/domain/step.ts'
import type { Text } from '../../i18n/i18n.tsx'
import type { IconName } from '../../ui/Icon.tsx'

export interface Act {
  readonly name: 'private' | 'openToAll' | 'open' | 'close' | 'reveal'
  readonly label: string
  readonly icon: IconName
  readonly hint?: string
  /** The one that comes next; at most one of them all. */
  readonly isMain?: boolean
  /** Of two that exclude each other: the one that holds. */
  readonly isChosen?: boolean
  readonly run: () => void
}

interface Means {
  readonly t: Text
  readonly state: ActivityState
  /** Whether anybody has begun a draft or a ballot. */
  readonly isBegun: boolean
  readonly set: (state: ActivityState) => void
  /** Asks before it is done: it cannot be taken back. */
  readonly ask: (question: 'publish' | 'reveal') => void
}

/** @returns in the order they are shown */
export function actsOf(activity: Activity, means: Means): readonly Act[] {
  return activity === 'collect' ? actsOfCollect(means) : actsOfVote(activity, means)
}

/** Private drafting or open from the start; going from private to open publishes all drafts, so it asks. */
function actsOfCollect({ t, state, isBegun, set, ask }: Means): readonly Act[] {
  if (state !== 'private' && state !== 'open')
    return [
      {
        name: 'open',
        label: t('facilitate.activity.open.collect'),
        icon: 'doorOpen',
        isMain: true,
        // Closed with drafts still on the desks: opening publishes them too.
        run: () => (isBegun ? ask('publish') : set('open')),
      },
    ]
  return [
    {
      name: 'private',
      label: t('facilitate.activity.private'),
      icon: 'eyeOff',
      isChosen: state === 'private',
      run: () => set('private'),
    },
    {
      name: 'openToAll',
      label: t('facilitate.activity.openToAll'),
      icon: 'eye',
      isChosen: state === 'open',
      run: () => (state === 'private' ? ask('publish') : set('open')),
    },
    close(t('facilitate.activity.closeCollect'), { t, set }),
  ]
}

function actsOfVote(activity: Exclude<Activity, 'collect'>, means: Means): readonly Act[] {
  const { t, state, isBegun, set, ask } = means
  const reveal: Act = {
    name: 'reveal',
    label: t('facilitate.activity.reveal'),
    icon: 'eye',
    isMain: true,
    run: () => ask('reveal'),
  }
  if (state === 'open') return [close(t('facilitate.activity.closeVote'), means), reveal]
  if (state !== 'closed') return []
  const open: Act = {
    name: 'open',
    label: t(`facilitate.activity.open.${activity}`),
    icon: 'doorOpen',
    isMain: !isBegun,
    run: () => set('open'),
  }
  return isBegun ? [open, reveal] : [open]
}

function close(hint: string, { t, set }: Pick<Means, 't' | 'set'>): Act {
  return {
    name: 'close',
    label: t('facilitate.activity.close'),
    hint,
    icon: 'doorClosed',
    run: () => set('closed'),
  }
}

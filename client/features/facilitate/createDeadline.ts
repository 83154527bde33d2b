/** What is chosen in the dialog of a deadline, and what is told to the server. Needs an owner. */
import { createSignal, type Accessor } from 'solid-js'
import { deadlineOf, type Activity, type DeadlineEnd } from '../../../shared/domain/step.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import { createCommand } from './createCommand.ts'
import { createMoment, type Moment } from './createMoment.ts'

export interface DeadlineForm {
  readonly moment: Moment
  readonly isOpen: boolean
  /** It has one already, which can be withdrawn. */
  readonly isKnown: boolean
  /** Whether somebody has a private draft: opening to all shows them, which cannot be taken back. */
  readonly hasDrafts: boolean
  readonly collecting: Accessor<'private' | 'open'>
  setCollecting(state: 'private' | 'open'): void
  /** What can happen at the deadline, in the order it is offered; one where there is nothing to choose. */
  readonly ends: Accessor<readonly DeadlineEnd[]>
  readonly end: Accessor<DeadlineEnd>
  setEnd(end: DeadlineEnd): void
  save(): Promise<void>
  withdraw(): Promise<void>
}

export function createDeadline(activity: Activity, onDone: () => void): DeadlineForm {
  const workshop = useWorkshop()
  const { command } = createCommand()
  const status = workshop.session.activities[activity]
  const known = deadlineOf(status)
  const moment = createMoment(known)
  const isOpen = status.state === 'open' || status.state === 'private'
  const hasDrafts = (workshop.progress('collect')?.started ?? 0) > 0
  const [collecting, setCollecting] = createSignal<'private' | 'open'>(
    status.state === 'private' || (!isOpen && hasDrafts) ? 'private' : 'open',
  )
  const [wantedEnd, setEnd] = createSignal(known === null ? null : (status.atDeadline ?? 'closed'))
  const state = () => (activity === 'collect' ? collecting() : 'open')
  const ends = (): readonly DeadlineEnd[] => {
    if (activity !== 'collect') return ['closed', 'revealed']
    // What everybody sees already needs no showing.
    return collecting() === 'private' ? ['open', 'revealed', 'closed'] : ['closed']
  }
  const end = (): DeadlineEnd => {
    const wanted = wantedEnd()
    return wanted !== null && ends().includes(wanted) ? wanted : (ends()[0] ?? 'closed')
  }
  return {
    moment,
    isOpen,
    isKnown: known !== null,
    hasDrafts,
    collecting,
    setCollecting,
    ends,
    end,
    setEnd,
    async save() {
      const until = moment.taken()
      if (until === null) return
      const wish = { type: 'setActivity', activity, state: state(), until } as const
      if (await command({ ...wish, atDeadline: end() })) onDone()
    },
    async withdraw() {
      if (await command({ type: 'setActivity', activity, state: state(), until: null })) onDone()
    },
  }
}

/** What is chosen in the dialog of a deadline, and what is told to the server. Needs an owner. */
import { createSignal, type Accessor } from 'solid-js'
import { deadlineOf, type Activity, type DeadlineEnd } from '../../../shared/domain/step.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import { serverNow, serverOffset } from '../../workshop/serverTime.ts'
import { createCommand } from './createCommand.ts'
import {
  choicesAt,
  fieldOf,
  momentIn,
  momentOf,
  nextQuarter,
  type DeadlineChoice,
} from './deadlineChoices.ts'

export interface DeadlineForm {
  /** When the dialog was opened, and when a running countdown ends: Unix ms in the time of this device. */
  readonly openedAt: number
  readonly timerEnd: number | null
  readonly isOpen: boolean
  /** It has one already, which can be withdrawn. */
  readonly isKnown: boolean
  readonly choices: readonly DeadlineChoice[]
  readonly choice: Accessor<DeadlineChoice>
  choose(choice: DeadlineChoice): void
  readonly own: Accessor<string>
  setOwn(field: string): void
  /** The moment chosen has passed. */
  readonly isPast: Accessor<boolean>
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
  const openedAt = Date.now()
  const timerEnd = endOfTimer()
  const before = known === null ? null : fieldOf(known - serverOffset())
  const [choice, setChoice] = createSignal<DeadlineChoice>(known === null ? 'minutes10' : 'own')
  const [own, setOwn] = createSignal(before ?? fieldOf(nextQuarter(openedAt)))
  const isOpen = status.state === 'open' || status.state === 'private'
  const hasDrafts = (workshop.progress('collect')?.started ?? 0) > 0
  const [collecting, setCollecting] = createSignal<'private' | 'open'>(
    status.state === 'private' || (!isOpen && hasDrafts) ? 'private' : 'open',
  )
  const [wantedEnd, setEnd] = createSignal(known === null ? null : (status.atDeadline ?? 'closed'))
  const [isPast, setPast] = createSignal(false)
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
  const chosenMoment = (): number | null => {
    if (choice() !== 'own') return momentOf(choice(), Date.now(), timerEnd)
    // The field knows no seconds: what was not touched stays as it is.
    return own() === before && known !== null ? known - serverOffset() : momentIn(own())
  }
  return {
    openedAt,
    timerEnd,
    isOpen,
    isKnown: known !== null,
    choices: choicesAt(openedAt, timerEnd),
    choice,
    choose(next) {
      setPast(false)
      setChoice(next)
    },
    own,
    setOwn(field) {
      setPast(false)
      setOwn(field)
    },
    isPast,
    hasDrafts,
    collecting,
    setCollecting,
    ends,
    end,
    setEnd,
    async save() {
      const at = chosenMoment()
      const until = at === null ? null : Math.round(at + serverOffset())
      if (until === null || until <= serverNow()) return void setPast(true)
      const wish = { type: 'setActivity', activity, state: state(), until } as const
      if (await command({ ...wish, atDeadline: end() })) onDone()
    },
    async withdraw() {
      if (await command({ type: 'setActivity', activity, state: state(), until: null })) onDone()
    },
  }

  /** One that is paused ends nobody knows when. */
  function endOfTimer(): number | null {
    const { timer } = workshop.session
    return timer === null || timer.pausedAt !== undefined ? null : timer.endsAt - serverOffset()
  }
}

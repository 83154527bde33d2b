/** The moment at which something ends, as it is chosen in a dialog. Needs an owner. */
import { createSignal, type Accessor } from 'solid-js'
import { useWorkshop } from '../../workshop/context.tsx'
import { serverNow, serverOffset } from '../../workshop/serverTime.ts'
import {
  choicesAt,
  fieldOf,
  momentIn,
  momentOf,
  nextQuarter,
  type DeadlineChoice,
} from './deadlineChoices.ts'

export interface Moment {
  /** When the dialog was opened, and when a running countdown ends: Unix ms in the time of this device. */
  readonly openedAt: number
  readonly timerEnd: number | null
  readonly choices: readonly DeadlineChoice[]
  readonly choice: Accessor<DeadlineChoice>
  choose(choice: DeadlineChoice): void
  readonly own: Accessor<string>
  setOwn(field: string): void
  /** The moment chosen has passed. */
  readonly isPast: Accessor<boolean>
  /** The moment chosen, Unix ms by the server's clock; `null` where it has passed, which is said then. */
  taken(): number | null
}

/** @param known the moment there is already, Unix ms by the server's clock */
export function createMoment(known: number | null): Moment {
  const workshop = useWorkshop()
  const openedAt = Date.now()
  const timerEnd = endOfTimer()
  const before = known === null ? null : fieldOf(known - serverOffset())
  const [choice, setChoice] = createSignal<DeadlineChoice>(known === null ? 'minutes10' : 'own')
  const [own, setOwn] = createSignal(before ?? fieldOf(nextQuarter(openedAt)))
  const [isPast, setPast] = createSignal(false)
  const chosenMoment = (): number | null => {
    if (choice() !== 'own') return momentOf(choice(), Date.now(), timerEnd)
    // The field knows no seconds: what was not touched stays as it is.
    return own() === before && known !== null ? known - serverOffset() : momentIn(own())
  }
  return {
    openedAt,
    timerEnd,
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
    taken() {
      const at = chosenMoment()
      const until = at === null ? null : Math.round(at + serverOffset())
      setPast(until === null || until <= serverNow())
      return isPast() ? null : until
    },
  }

  /** One that is paused ends nobody knows when. */
  function endOfTimer(): number | null {
    const { timer } = workshop.session
    return timer === null || timer.pausedAt !== undefined ? null : timer.endsAt - serverOffset()
  }
}

/** Closes, reveals or opens activities, and closes the customers' panel, when their time is over (SPEC S7, S20, S33, PN62). */
import type { Activity } from '../../shared/domain/step.ts'
import { changeActivity } from './activity.ts'
import { countedNow } from './ballots.ts'
import { closePanel, countedCustomers } from './commands/panel.ts'
import type { RoomCore } from './core.ts'
import { timedOf } from './customers.ts'
import { createAlarm, nextDeadline, overdue, type Alarm } from './deadlines.ts'
import { loadDesks } from './desks.ts'
import { votes } from './progress.ts'
import type { CountedPerson, Vote } from './vault.ts'

export interface DeadlineKeeper {
  /** Something will close by itself. */
  readonly isWaiting: boolean
  /** The record changed. */
  changed(): void
  close(): void
}

/** After an attempt that failed (ms). */
const retryMs = 5000

/** Begins at once. */
export function createDeadlineKeeper(core: RoomCore): DeadlineKeeper {
  return new DeadlinesOfRoom(core)
}

/** A class, because there are thousands (decision 11). */
class DeadlinesOfRoom implements DeadlineKeeper {
  readonly #core: RoomCore
  readonly #alarm: Alarm
  #deadline: number | null = null
  #cancelRetry: (() => void) | null = null

  constructor(core: RoomCore) {
    this.#core = core
    this.#alarm = createAlarm(core.time, () => this.#ring())
    this.changed()
  }

  get isWaiting(): boolean {
    return this.#deadline !== null
  }

  changed(): void {
    this.#deadline = nextDeadline(timedOf(this.#core))
    this.#alarm.set(this.#deadline)
  }

  close(): void {
    this.#cancelRetry?.()
    this.#alarm.close()
  }

  #ring(): void {
    const { time, report } = this.#core
    // Others may fall due while this one waits for the store.
    this.#alarm.set(nextDeadline(timedOf(this.#core), time.now()))
    keepOverdue(this.#core).catch((cause: unknown) => {
      report('a deadline could not be kept yet', cause)
      this.#cancelRetry = time.after(retryMs, () => this.changed())
    })
  }
}

/**
 * While the store refuses nothing can be closed: what arrives meanwhile is late, so what counts is
 * read in the moment when all that was there in time is applied, and nothing else (SPEC S11).
 */
async function keepOverdue(core: RoomCore): Promise<void> {
  const { heartbeat, time } = core
  const due = overdue(timedOf(core), time.now())
  const allInTime = heartbeat.settledUntilNow()
  const dueVotes = votes.filter((vote) => due.includes(vote))
  const isPanelDue = due.includes('panel')
  if (dueVotes.length > 0 || isPanelDue) await loadDesks(core)
  await allInTime
  const counted = new Map<string, readonly CountedPerson[]>(
    dueVotes.map((vote: Vote) => [vote, countedNow(core, vote)]),
  )
  const customers = isPanelDue ? countedCustomers(core) : []
  await core.inTurn(async () => {
    for (const closing of overdue(timedOf(core), time.now())) {
      if (!due.includes(closing)) continue
      if (closing === 'panel') closePanel(core, customers)
      else await keep(core, closing, counted.get(closing) ?? null)
    }
  })
}

/**
 * Closes, reveals, or lets private collecting go on openly. A vote stops counting before it is revealed, in two
 * steps: should the reveal have to wait for the store, or the server end in between, it is made later of what
 * counted then (SPEC S21). What nobody answered is only closed, or its round would be over with nothing to show.
 */
async function keep(
  core: RoomCore,
  activity: Activity,
  people: readonly CountedPerson[] | null,
): Promise<void> {
  const { until, state, atDeadline = 'closed' } = core.state().activities[activity]
  const end = { activity, until: null, by: null, people }
  const isForNothing = activity !== 'collect' && state !== 'closed' && people?.length === 0
  if (atDeadline === 'closed' || isForNothing)
    return void (await changeActivity(core, { ...end, state: 'closed' }))
  if (atDeadline === 'open') return void (await changeActivity(core, { ...end, state: 'open' }))
  if (activity !== 'collect' && state !== 'closed')
    await changeActivity(core, { ...end, state: 'closed', until, atDeadline })
  await changeActivity(core, { ...end, state: 'revealed' })
}

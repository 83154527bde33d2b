/** Closes activities when their time is over (SPEC S7). */
import { changeActivity } from './activity.ts'
import { countedNow } from './ballots.ts'
import type { RoomCore } from './core.ts'
import { createAlarm, nextDeadline, overdue } from './deadlines.ts'
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
  const { time } = core
  let deadline: number | null = null
  let cancelRetry = (): void => {}

  const changed = (): void => {
    deadline = nextDeadline(core.state())
    alarm.set(deadline)
  }
  const ring = (): void => {
    // Others may fall due while this one waits for the store.
    alarm.set(nextDeadline(core.state(), time.now()))
    closeOverdue(core).catch((cause: unknown) => {
      core.report('a deadline could not be kept yet', cause)
      cancelRetry = time.after(retryMs, changed)
    })
  }
  const alarm = createAlarm(time, ring)
  changed()
  return {
    get isWaiting() {
      return deadline !== null
    },
    changed,
    close() {
      cancelRetry()
      alarm.close()
    },
  }
}

/**
 * While the store refuses nothing can be closed: what arrives meanwhile is late, so what counts is
 * read in the moment when all that was there in time is applied, and nothing else (SPEC S11).
 */
async function closeOverdue(core: RoomCore): Promise<void> {
  const { heartbeat, time } = core
  const due = overdue(core.state(), time.now())
  const allInTime = heartbeat.settledUntilNow()
  const dueVotes = votes.filter((vote) => due.includes(vote))
  if (dueVotes.length > 0) await loadDesks(core)
  await allInTime
  const counted = new Map<string, readonly CountedPerson[]>(
    dueVotes.map((vote: Vote) => [vote, countedNow(core, vote)]),
  )
  await core.inTurn(async () => {
    for (const activity of overdue(core.state(), time.now())) {
      if (!due.includes(activity)) continue
      const people = counted.get(activity) ?? null
      await changeActivity(core, { activity, state: 'closed', until: null, by: null, people })
    }
  })
}

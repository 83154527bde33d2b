/**
 * Looks every minute which workshops the server has something to do for: opens those in which something
 * closes soon, and deletes those that a facilitator wanted gone and that nobody came back to (SPEC O42).
 */
import type { UpdateLog } from '../log/updateLog.ts'
import type { Refusal } from './contract.ts'
import type { OpenRoom } from './room.ts'
import type { Time } from './time.ts'

export interface ExpiryOptions {
  readonly log: Pick<UpdateLog, 'withDeadline'>
  readonly time: Time
  readonly open: (workshopId: string) => Promise<OpenRoom | null>
  readonly erase: (workshopId: string) => Promise<Refusal | null>
  /** Told of each that was deleted. */
  readonly onExpired: (workshopId: string) => void
}

const pauseMs = 60_000

/** A room is opened so long before something closes in it (ms). */
const aheadMs = 2 * pauseMs

/** At the start rooms are opened for what closes within this time, in case the clock is set on (ms). */
export const aheadAtStartMs = 24 * 3_600_000

/**
 * A workshop is deleted only after it was due for so long while the server ran (ms): a clock that was
 * set on by mistake, and back, deletes nothing.
 */
const graceMs = 3_600_000

/** Begins a pause after the call; answers how to stop. */
export function startExpiry({ log, time, open, erase, onExpired }: ExpiryOptions): () => void {
  /** Workshop id → ticks at which it was first seen to be due. */
  const dueSince = new Map<string, number>()
  /** Whoever opens it next is told why; asking every minute would fill the log. */
  const stuck = new Set<string>()
  let cancel = (): void => {}
  let isStopped = false

  const look = async (id: string): Promise<void> => {
    const room = await open(id)
    if (!room?.isExpired) return void dueSince.delete(id)
    const since = dueSince.get(id) ?? time.ticks()
    dueSince.set(id, since)
    if (time.ticks() - since < graceMs) return
    if ((await erase(id)) !== null) return // the store refuses; asked again in a minute
    dueSince.delete(id)
    onExpired(id)
  }
  const lookAround = async (): Promise<void> => {
    const ids = await log.withDeadline(time.now() + aheadMs)
    for (const id of [...dueSince.keys()]) if (!ids.includes(id)) dueSince.delete(id)
    for (const id of ids) {
      if (isStopped || stuck.has(id)) continue
      await look(id).catch(() => stuck.add(id))
    }
  }
  const plan = (): void => {
    if (isStopped) return
    cancel = time.after(pauseMs, () => {
      // reason of the catch: the store does not answer, which is told by whoever watches it
      void lookAround()
        .catch(() => undefined)
        .then(plan)
    })
  }
  plan()
  return () => {
    isStopped = true
    cancel()
  }
}

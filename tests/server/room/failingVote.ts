/** A vote over a store that fails when it is told to. */
import { LogError, type UpdateLog } from '../../../server/log/updateLog.ts'
import { defaultRoomLimits } from '../../../server/room/limits.ts'
import { touchpoints } from '../../../shared/doc/board.ts'
import { ratings } from '../../../shared/doc/desk.ts'
import { aTouchpoint } from '../../flow/fixtures.ts'
import { createMemoryLog } from '../log/memoryLog.ts'
import { createWorkHere } from '../versions/workHere.ts'
import { makeRoom, type Attached } from './testRoom.ts'

/**
 * A touchpoint `t1` and three people at their desks. While `state.isRefusing` nothing can be stored, while
 * `state.isUnreadable` the desks cannot be listed.
 */
export async function aVote(versionWork = createWorkHere()) {
  const log = createMemoryLog()
  const state = { isRefusing: false, isUnreadable: false }
  const commit: UpdateLog['commit'] = async (id, change) => {
    if (state.isRefusing) throw new LogError('unavailable', 'disk full')
    return log.commit(id, change)
  }
  const documents: UpdateLog['documents'] = async (id) => {
    if (state.isUnreadable) throw new LogError('unavailable', 'the database thread ended')
    return log.documents(id)
  }
  const made = await makeRoom({ ...log, commit, documents }, defaultRoomLimits, versionWork)
  const board = await made.chair.open('board')
  touchpoints.put(board.doc, aTouchpoint('t1'))
  await board.saved()
  const guests = await Promise.all(['Ana', 'Ben', 'Cid'].map((n) => made.join('participant', n)))
  const desks = await Promise.all(guests.map((guest) => guest.open('desk')))
  return { made, board, desks, state }
}

export function rate(desk: Attached | undefined, experience: 1 | 2 | 3 | 4 | 5): void {
  if (!desk) throw new Error('no desk')
  ratings.set(desk.doc, 'r1', 't1', { expectation: 5, experience, emotion: 0 })
}

/** Long enough for what was asked of the room to be tried. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20))

/**
 * The deadline falls into an outage, and into it two more answers: Ana's 5 before the deadline, Ana's and Ben's 1
 * behind it. The store goes on refusing.
 */
export async function passDeadlineInOutage({
  made,
  desks,
  state,
}: Pick<Awaited<ReturnType<typeof aVote>>, 'made' | 'desks' | 'state'>): Promise<void> {
  state.isRefusing = true
  rate(desks[0], 5)
  await pause()
  made.time.skip(61_000)
  await pause()
  rate(desks[0], 1)
  rate(desks[1], 1)
  await pause()
  made.time.skip(20_000)
  await pause()
}

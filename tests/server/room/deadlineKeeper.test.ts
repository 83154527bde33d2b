import { expect, test } from 'vitest'
import { LogError, type UpdateLog } from '../../../server/log/updateLog.ts'
import { touchpoints } from '../../../shared/doc/board.ts'
import { ratings } from '../../../shared/doc/desk.ts'
import { tallies } from '../../../shared/doc/record.ts'
import { aTouchpoint } from '../../flow/fixtures.ts'
import { createMemoryLog } from '../log/memoryLog.ts'
import { eventually, makeRoom, type Attached } from './testRoom.ts'
import { snapshotOf } from './snapshotOf.ts'

/** A rated touchpoint, people at their desks, and a store that refuses or cannot list desks when told to. */
async function aVote() {
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
  const made = await makeRoom({ ...log, commit, documents })
  const board = await made.chair.open('board')
  touchpoints.put(board.doc, aTouchpoint('t1'))
  await board.saved()
  const guests = await Promise.all(['Ana', 'Ben', 'Cid'].map((n) => made.join('participant', n)))
  const desks = await Promise.all(guests.map((guest) => guest.open('desk')))
  const until = made.time.now() + 60_000
  await made.command({ type: 'setActivity', activity: 'rate', state: 'open', until })
  const room = await made.room()
  const isClosed = (): boolean => snapshotOf(room).session.activities.rate.state === 'closed'
  return { made, desks, state, isClosed }
}

const rate = (desk: Attached | undefined, experience: 1 | 2 | 3 | 4 | 5): void => {
  if (!desk) throw new Error('no desk')
  ratings.set(desk.doc, 'r1', 't1', { expectation: 5, experience, emotion: 0 })
}
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20))

test('S11 a deadline that falls into an outage is kept as soon as the store works', async () => {
  const { made, desks, state, isClosed } = await aVote()
  state.isRefusing = true
  rate(desks[0], 2)
  await pause()
  for (let seconds = 0; seconds < 100; seconds += 10) {
    made.time.skip(10_000)
    await pause()
  }
  expect(isClosed()).toBe(false)
  state.isRefusing = false
  made.time.skip(6000)
  await eventually(isClosed)
  expect(await made.log.withDeadline()).toEqual([])
  await made.close()
})

test('S11 what arrives in the outage before the deadline counts, and what arrives after it is late', async () => {
  const { made, desks, state, isClosed } = await aVote()
  for (const desk of desks) {
    rate(desk, 2)
    await desk.saved()
  }
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
  state.isRefusing = false
  made.time.skip(6000)
  await eventually(isClosed)
  await made.command({ type: 'setActivity', activity: 'rate', state: 'revealed' })
  const record = await made.chair.open('record')
  expect(tallies.get(record.doc, 'r1', 't1')).toMatchObject({ n: 3, experience: { mean: 3 } })
  await made.close()
})

test('S11 a deadline at which the desks cannot be read is tried again', async () => {
  const { made, state, isClosed } = await aVote()
  state.isUnreadable = true
  made.time.skip(61_000)
  await eventually(() => made.problems.length > 0)
  await pause()
  expect(isClosed()).toBe(false)
  state.isUnreadable = false
  made.time.skip(5000)
  await eventually(isClosed)
  await made.close()
})

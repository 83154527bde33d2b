import { expect, test } from 'vitest'
import { panelStatus } from '../../../shared/doc/panel.ts'
import { panelProgress, progressRoot, tallies } from '../../../shared/doc/record.ts'
import { aVote, passDeadlineInOutage, pause, rate } from './failingVote.ts'
import { eventually } from './testRoom.ts'
import { snapshotOf } from './snapshotOf.ts'

/** What is asked until a deadline in a minute, with three customers at their desks. */
async function anAsking({ asks = 'rate' }: { asks?: 'rate' | 'panel' | 'both' } = {}) {
  const vote = await aVote()
  const { made } = vote
  const until = made.time.now() + 60_000
  if (asks !== 'panel')
    await made.command({ type: 'setActivity', activity: 'rate', state: 'open', until })
  if (asks !== 'rate') await made.command({ type: 'setPanel', state: 'open', until })
  const room = await made.room()
  const isClosed = (): boolean => snapshotOf(room).session.activities.rate.state === 'closed'
  const record = await made.chair.open('record')
  const isPanelClosed = (): boolean => panelStatus.get(record.doc).state === 'closed'
  const customers = await Promise.all(
    ['Kim', 'Lee', 'Max'].map(async (name) =>
      (await made.join('customer', name, { customerClass: 'new' })).open('desk'),
    ),
  )
  return { ...vote, customers, record, isClosed, isPanelClosed }
}

test('S11 a deadline that falls into an outage is kept as soon as the store works', async () => {
  const { made, desks, state, isClosed } = await anAsking()
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
  const { made, desks, state, isClosed } = await anAsking()
  for (const desk of desks) {
    rate(desk, 2)
    await desk.saved()
  }
  await passDeadlineInOutage({ made, desks, state })
  state.isRefusing = false
  made.time.skip(6000)
  await eventually(isClosed)
  await made.command({ type: 'setActivity', activity: 'rate', state: 'revealed' })
  const record = await made.chair.open('record')
  expect(tallies.get(record.doc, 'r1', 't1')).toMatchObject({ n: 3, experience: { mean: 3 } })
  await made.close()
})

test('S11 a deadline at which the desks cannot be read is tried again', async () => {
  const { made, state, isClosed } = await anAsking()
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

test('PN62 the customers’ form and the group’s rating that are due together close together, each with its own people', async () => {
  const { made, desks, customers, record, isClosed, isPanelClosed } = await anAsking({
    asks: 'both',
  })
  for (const [at, desk] of [...desks, ...customers].entries()) {
    rate(desk, at < desks.length ? 2 : 4)
    await desk.saved()
  }
  made.time.skip(61_000)
  await eventually(() => isClosed() && isPanelClosed())
  expect(await made.log.withDeadline()).toEqual([])
  for (const desk of [desks[0], customers[0]]) {
    rate(desk, 1)
    await desk?.saved()
  }
  await made.command({ type: 'setActivity', activity: 'rate', state: 'revealed' })
  await made.command({ type: 'setPanel', state: 'revealed' })
  await eventually(() => tallies.get(record.doc, 'r1-customers', 't1') !== null)
  const told = (table: string) => tallies.get(record.doc, table, 't1')
  expect(told('r1')).toMatchObject({ n: 3, experience: { mean: 2 } })
  expect(told('r1-customers')).toMatchObject({ n: 3, experience: { mean: 4 } })
  await made.close()
})

test('PN62 customers’ deadline that falls into an outage is kept as soon as the store works, with what arrived in time', async () => {
  const { made, customers, state, record, isPanelClosed } = await anAsking({ asks: 'panel' })
  for (const desk of customers) {
    rate(desk, 2)
    await desk.saved()
  }
  state.isRefusing = true
  rate(customers[0], 5)
  await pause()
  made.time.skip(61_000)
  await pause()
  rate(customers[0], 1)
  rate(customers[1], 1)
  await pause()
  made.time.skip(20_000)
  await pause()
  expect(isPanelClosed()).toBe(false)
  state.isRefusing = false
  made.time.skip(6000)
  await eventually(isPanelClosed)
  expect(await made.log.withDeadline()).toEqual([])
  expect(await made.command({ type: 'setPanel', state: 'revealed' })).toMatchObject({ ok: true })
  await eventually(() => tallies.get(record.doc, 'r1-customers', 't1') !== null)
  expect(tallies.get(record.doc, 'r1-customers', 't1')).toMatchObject({
    n: 3,
    experience: { mean: 3 },
  })
  await made.close()
})

test('PN62 customers’ deadline at which the desks cannot be read is tried again', async () => {
  const { made, state, record, isPanelClosed } = await anAsking({ asks: 'panel' })
  // Nothing else is left to be written then, so that only the keeper itself can try again.
  made.time.skip(2000)
  await eventually(() => record.doc.getMap(progressRoot).has(panelProgress))
  await pause()
  state.isUnreadable = true
  made.time.skip(61_000)
  await eventually(() => made.problems.length > 0)
  await pause()
  expect(isPanelClosed()).toBe(false)
  state.isUnreadable = false
  made.time.skip(5000)
  await eventually(isPanelClosed)
  await made.close()
})

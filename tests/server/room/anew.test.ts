import { beforeEach, expect, test } from 'vitest'
import { ratings } from '../../../shared/doc/desk.ts'
import { LogError, type UpdateLog } from '../../../server/log/updateLog.ts'
import { createMemoryLog } from '../log/memoryLog.ts'
import { growRecord } from '../log/growRecord.ts'
import { makeRoom, type Guest, type TestRoom } from './testRoom.ts'
import { snapshotOf } from './snapshotOf.ts'

let log: UpdateLog
let settles: () => boolean
let made: TestRoom

beforeEach(async () => {
  const memory = createMemoryLog()
  settles = () => true
  log = {
    ...memory,
    async settleSnapshot(...args) {
      if (!settles()) throw new LogError('unavailable', 'the store is away')
      await memory.settleSnapshot(...args)
    },
  }
  made = await makeRoom(log)
  await made.command({ type: 'setStep', step: 'rate' })
  await made.join('participant', 'Ana', { department: 'Sales' })
})

const stored = async () => {
  const { epoch, snapshot, updates } = await log.load(made.id, 'record')
  return { epoch, bytes: [snapshot ?? [], ...updates].reduce((sum, part) => sum + part.length, 0) }
}
const reading = async () => {
  const { session, roster } = snapshotOf(await made.room())
  return { session, roster }
}
/** Closes the room, lets its record grow as in months, and opens it again. */
async function growOld(): Promise<void> {
  await made.restart(() => growRecord(log, made.id))
}

test('L38 a record that outgrew its content is made anew when nobody is connected, and says the same', async () => {
  const said = await reading()
  await growOld()
  const before = await stored()
  expect(before.bytes).toBeGreaterThan(50_000)
  await made.room()
  await made.restart()
  const after = await stored()
  expect(after.bytes).toBeLessThan(2000)
  expect(after.epoch).not.toBe(before.epoch)
  expect(await reading()).toEqual(said)
  await made.command({ type: 'setStep', step: 'discuss' })
  await made.restart()
  expect((await reading()).session.step).toBe('discuss')
  expect((await stored()).epoch).toBe(after.epoch)
  expect(made.problems).toEqual([])
})

test('L38 nobody who is connected has the record taken from under them', async () => {
  await growOld()
  const before = await stored()
  await made.chair.open('record')
  await made.restart()
  expect((await stored()).epoch).toBe(before.epoch)
})

test('L38 a record of the usual size keeps its epoch however often its room closes', async () => {
  const before = await stored()
  for (let i = 0; i < 5; i++) {
    await made.command({ type: 'setStep', step: i % 2 ? 'rate' : 'collect' })
    await made.restart()
  }
  expect((await stored()).epoch).toBe(before.epoch)
})

test('L38 a store that goes away in between leaves the record as it was, to be made anew another time', async () => {
  const said = await reading()
  await growOld()
  const before = await stored()
  await made.room()
  settles = () => false
  await made.restart()
  expect(made.problems).toHaveLength(1)
  expect((await stored()).epoch).toBe(before.epoch)
  settles = () => true
  expect(await reading()).toEqual(said)
  await made.restart()
  expect((await stored()).bytes).toBeLessThan(2000)
  expect(await reading()).toEqual(said)
})

test('L41 once somebody was erased and removed, the store does not even know what was on their desk', async () => {
  const ben = await made.join('participant', 'Ben')
  const eve = await made.join('participant', 'Eve')
  for (const person of [ben, eve]) {
    const { doc, saved, detach } = await person.open('desk')
    ratings.set(doc, 'r1', 'tp-hotline', { expectation: 3, experience: 1, emotion: -1 })
    await saved()
    detach()
  }
  const erase = async ({ participantId }: Guest, removesPerson: boolean): Promise<void> => {
    await made.command({
      type: 'eraseContributions',
      participantId,
      removesName: true,
      removesPerson,
    })
  }
  await erase(ben, true)
  // Who stays may have edits on a phone that is off: such a desk begins no other life.
  await erase(eve, false)
  await made.restart()
  const names = await log.documents(made.id)
  expect(names).not.toContain(`desk:${ben.participantId}`)
  expect(names).toContain(`desk:${eve.participantId}`)
})

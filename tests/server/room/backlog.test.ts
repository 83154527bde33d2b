/** What piles up while the store refuses, and what becomes of it when the store works again. */
import { expect, test } from 'vitest'
import { LogError, type UpdateLog } from '../../../server/log/updateLog.ts'
import { createMemoryLog } from '../log/memoryLog.ts'
import { mostEntries } from '../../../server/room/batches.ts'
import { eventually, makeRoom, type Attached } from './testRoom.ts'
import { defaultRoomLimits } from '../../../server/room/limits.ts'

/** A log that refuses for a while and notes how large its changes were. */
function aLog() {
  const log = createMemoryLog()
  const state = { isRefusing: false }
  const sizes: number[] = []
  const commit: UpdateLog['commit'] = async (id, change) => {
    await new Promise((resolve) => setImmediate(resolve))
    if (state.isRefusing) throw new LogError('unavailable', 'disk full')
    sizes.push(change.updates.length)
    return log.commit(id, change)
  }
  return { log: { ...log, commit }, state, sizes }
}

test('R13 an outage full of edits is stored, shown and acknowledged in pieces, and other rooms beat between them', async () => {
  const { log, state, sizes } = aLog()
  const made = await makeRoom(log)
  const people = await Promise.all(
    Array.from({ length: 10 }, async (_, i) => {
      const guest = await made.join('participant', `Person ${i}`)
      return guest.open('board')
    }),
  )
  state.isRefusing = true
  for (let i = 0; i < 500; i++)
    for (const [n, { doc }] of people.entries()) {
      doc.getMap('touchpoints').set(`t${n}-${i}`, `by ${n}`)
      if (i % 20 === 0) await Promise.resolve()
    }
  await eventually(() => people.every(({ extras }) => extras.some((e) => e.type === 'notSaving')))
  const [first] = people
  expect(first?.doc.getMap('touchpoints').size).toBe(500)
  sizes.splice(0)
  state.isRefusing = false
  for (const person of people) await person.saved()
  for (const { doc } of people) {
    await eventually(() => doc.getMap('touchpoints').size === 5000)
    expect(doc.getMap('touchpoints').toJSON()).toEqual(first?.doc.getMap('touchpoints').toJSON())
  }
  const pieces = sizes.filter((size) => size > 10)
  expect(pieces.length).toBeGreaterThanOrEqual(5)
  expect(Math.max(...pieces)).toBeLessThanOrEqual(mostEntries + 200)
  await made.close()
  expect(made.problems.filter((one) => !(one instanceof LogError))).toEqual([])
})

/** A log that stops answering for a while. */
function aHangingLog() {
  const log = createMemoryLog()
  const state = { until: Promise.resolve(), end: (): void => {} }
  const commit: UpdateLog['commit'] = async (id, change) => {
    await state.until
    return log.commit(id, change)
  }
  const hang = (): void => void (state.until = new Promise((resolve) => (state.end = resolve)))
  return { log: { ...log, commit }, hang, goOn: () => state.end() }
}

test('R14 while the store does not answer people are told, memory is bounded, and nothing is turned away for good', async () => {
  const { log, hang, goOn } = aHangingLog()
  const limits = { ...defaultRoomLimits, documentBytes: 300_000, unsavedBytes: 200_000 }
  const made = await makeRoom(log, limits)
  const [ana, ben] = await Promise.all(
    ['Ana', 'Ben'].map(async (name) => (await made.join('participant', name)).open('board')),
  )
  if (!ana || !ben) throw new Error('nobody')
  hang()
  const write = (who: typeof ana, id: string, bytes: number): void =>
    void who.doc.getMap('touchpoints').set(id, 'x'.repeat(bytes))
  write(ana, 'a', 150_000)
  await Promise.resolve()
  // More than may wait: looked at again when it is stored, though nobody knows yet that the store hangs.
  write(ben, 'b', 100_000)
  made.time.skip(5100)
  await eventually(() =>
    [ana, ben].every(({ extras }) => extras.some((e) => e.type === 'notSaving')),
  )
  write(ana, 'c', 100_000)
  expect(ana.closed).toBe(4503)
  goOn()
  await eventually(() => ben.doc.getMap('touchpoints').has('a'))
  expect([...ana.extras, ...ben.extras].filter((e) => e.type === 'rejected')).toEqual([])
  await made.close()
})

/** How often the client was asked for everything it has. */
const questions = ({ frames }: Attached): number =>
  frames.filter((frame) => frame[0] === 0 && frame[1] === 0).length

test('R14 what has no room because of what is on its way is asked for again when that is applied', async () => {
  const { log, hang, goOn } = aHangingLog()
  const made = await makeRoom(log, { ...defaultRoomLimits, documentBytes: 100_000 })
  const board = await made.chair.open('board')
  const write = async (id: string, bytes: number): Promise<void> => {
    board.doc.getMap('touchpoints').set(id, 'x'.repeat(bytes))
    await Promise.resolve()
  }
  hang()
  await write('a', 60_000)
  await write('a', 1)
  await write('b', 50_000)
  expect(questions(board)).toBe(1)
  goOn()
  await eventually(() => questions(board) === 2)
  expect(board.extras.filter((e) => e.type === 'rejected')).toEqual([])
  await made.close()
})

test('R14 a full document turns nobody away for good while what would make room cannot be stored', async () => {
  const { log, hang, goOn } = aHangingLog()
  const made = await makeRoom(log, { ...defaultRoomLimits, documentBytes: 100_000 })
  const board = await made.chair.open('board')
  const write = (id: string, bytes: number): void =>
    void board.doc.getMap('touchpoints').set(id, 'x'.repeat(bytes))
  write('a', 60_000)
  await board.saved()
  hang()
  write('a', 1)
  made.time.skip(1000)
  await eventually(() => board.frames.length > 0)
  made.time.skip(5100)
  write('b', 50_000)
  expect(board.extras.filter((e) => e.type === 'rejected')).toEqual([])
  goOn()
  await eventually(() => questions(board) === 2)
  expect(board.extras.filter((e) => e.type === 'rejected')).toEqual([])
  await made.close()
})

/** What piles up while the store refuses, and what becomes of it when the store works again. */
import { expect, test } from 'vitest'
import { LogError, type UpdateLog } from '../../../server/log/updateLog.ts'
import { createMemoryLog } from '../log/memoryLog.ts'
import { mostEntries } from '../../../server/room/batches.ts'
import { eventually, makeRoom } from './testRoom.ts'

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

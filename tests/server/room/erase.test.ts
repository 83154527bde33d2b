import { expect, test } from 'vitest'
import { LogError } from '../../../server/log/updateLog.ts'
import { touchpoints } from '../../../shared/doc/board.ts'
import { aTouchpoint } from '../../flow/fixtures.ts'
import { createMemoryLog } from '../log/memoryLog.ts'
import { makeRegistry } from './testRegistry.ts'
import { eventually, makeRoom } from './testRoom.ts'
import { snapshotOf } from './snapshotOf.ts'

const settle = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve))

/** A workshop in a log that erases when the test says so, or says that it cannot. */
async function aWorkshop() {
  const log = createMemoryLog()
  const asked: string[] = []
  let isFull = false
  let go = (): void => {}
  const gate = new Promise<void>((resolve) => (go = resolve))
  const { registry, make } = await makeRegistry({
    ...log,
    find: (id) => (asked.push('find'), log.find(id)),
    async erase(id) {
      asked.push('erase')
      await gate
      if (isFull) throw new LogError('unavailable', 'disk full')
      return log.erase(id)
    },
  })
  const id = await make()
  const fill = (): void => void (isFull = true)
  return { registry, id, asked, go, fill }
}

test.each(['open', 'opening', 'closed'])(
  'H5 whoever asks for a workshop while it is deleted waits, and finds none (room %s before)',
  async (before) => {
    const { registry, id, asked, go } = await aWorkshop()
    const opening = before === 'closed' ? null : registry.open(id)
    if (before === 'open') await opening
    const erased = registry.erase(id)
    // Who asked for it before may have it, for as long as it lasts.
    await opening
    const meanwhile = [registry.open(id)]
    for (let i = 0; i < 20; i++) {
      await settle()
      meanwhile.push(registry.open(id))
    }
    expect(asked.filter((call) => call === 'find')).toHaveLength(before === 'closed' ? 0 : 1)
    go()
    expect(await erased).toBeNull()
    expect(new Set(await Promise.all(meanwhile))).toEqual(new Set([null]))
    expect(registry.health()).toMatchObject({ rooms: 0, refusedRooms: 0 })
    await registry.close()
  },
)

test('H5 a workshop that the store did not let go of opens again, whole', async () => {
  const { registry, id, go, fill } = await aWorkshop()
  await registry.open(id)
  fill()
  const erased = registry.erase(id)
  const meanwhile = registry.open(id)
  go()
  expect(await erased).toMatchObject({ refused: 'unavailable' })
  expect(snapshotOf(await meanwhile).about.title).toBe('Phone')
  await registry.close()
})

test('H5 asked twice at once, it is deleted, and stopping the server waits for it', async () => {
  const { registry, id, asked, go } = await aWorkshop()
  await registry.open(id)
  const erased = Promise.all([registry.erase(id), registry.erase(id)])
  await eventually(() => asked.includes('erase'))
  let isClosed = false
  const closing = registry.close().then(() => (isClosed = true))
  await settle()
  expect(isClosed).toBe(false)
  go()
  expect(await erased).toEqual([null, null])
  await closing
})

/** Somebody at a board whose workshop is deleted when the test says so, well or not. */
async function atTheBoard() {
  const log = createMemoryLog()
  let end = (_failure: Error | null): void => {}
  const gate = new Promise<Error | null>((resolve) => (end = resolve))
  let isAsked = false
  const made = await makeRoom({
    ...log,
    async erase(id) {
      isAsked = true
      const failure = await gate
      if (failure) throw failure
      return log.erase(id)
    },
  })
  const board = await made.chair.open('board')
  touchpoints.put(board.doc, aTouchpoint('before'))
  await board.saved()
  const erased = made.erase()
  await eventually(() => isAsked)
  return { made, log, board, erased, end }
}

test('C53 nobody is told that a workshop is deleted before the store has let go of it', async () => {
  const { made, log, board, erased, end } = await atTheBoard()
  for (let i = 0; i < 20; i++) await settle()
  expect(board.closed).toBeNull()
  expect(await log.find(made.id)).not.toBeNull()
  end(null)
  expect(await erased).toBeNull()
  expect(board.closed).toBe(4404)
  expect(await log.find(made.id)).toBeNull()
  await made.close()
})

test('C53 where the store does not let go, they are told to come back, and nothing is called saved that is not', async () => {
  const { made, board, erased, end } = await atTheBoard()
  touchpoints.put(board.doc, aTouchpoint('meanwhile'))
  const saved = board.extras.filter(({ type }) => type === 'saved').length
  end(new LogError('unavailable', 'disk full'))
  expect(await erased).toMatchObject({ refused: 'unavailable' })
  expect(board.closed).toBe(4503)
  expect(board.extras.filter(({ type }) => type === 'saved')).toHaveLength(saved)
  const again = await made.chair.open('board')
  expect(touchpoints.list(again.doc).map(({ id }) => id)).toEqual(['before'])
  await made.close()
})

test('C53 a store that does not answer keeps nobody waiting', async () => {
  const { made, board, erased, end } = await atTheBoard()
  made.time.skip(6000)
  await eventually(() => board.closed !== null)
  expect(board.closed).toBe(4503)
  end(null)
  expect(await erased).toBeNull()
  await made.close()
})

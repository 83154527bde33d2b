import { expect, test } from 'vitest'
import { LogError } from '../../../server/log/updateLog.ts'
import { createMemoryLog } from '../log/memoryLog.ts'
import { makeRegistry } from './testRegistry.ts'
import { eventually } from './testRoom.ts'

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
  expect((await meanwhile)?.snapshot().about.title).toBe('Phone')
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

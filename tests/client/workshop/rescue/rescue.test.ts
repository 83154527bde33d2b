import { createRoot } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { createRescue } from '../../../../client/workshop/rescue/rescue.ts'
import { createRescueWork } from '../../../../client/workshop/rescue/rescueWork.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('U7 code that could not be fetched is fetched again by itself, and until then nothing is claimed', async () => {
  const docs = { frame: new Y.Doc(), board: new Y.Doc(), record: new Y.Doc(), desk: new Y.Doc() }
  const reload = vi.fn()
  let attempts = 0
  const load = () =>
    ++attempts < 3 ? Promise.reject(new Error('no network')) : Promise.resolve({ createRescueWork })
  await createRoot(async (dispose) => {
    const rescue = createRescue({
      workshopId: 'w1',
      participantId: 'ana',
      replicas: { frame: null, board: null, record: null, desk: null },
      docs,
      canWrite: () => true,
      circumstances: () => ({ author: 'ana', isPrivate: false }),
      isLoaded: () => true,
      reload,
      load,
    })
    await vi.advanceTimersByTimeAsync(1000)
    expect([attempts, rescue.isReady(), rescue.startAfresh()]).toEqual([1, false, 'notYet'])
    expect(reload).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(10_000)
    expect([attempts, rescue.isReady(), rescue.startAfresh()]).toEqual([3, true, 'done'])
    expect(reload).toHaveBeenCalledOnce()
    dispose()
  })
  await vi.advanceTimersByTimeAsync(20_000)
  expect(attempts).toBe(3)
})

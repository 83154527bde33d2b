import { createRoot, createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createMissed } from '../../../../client/features/activities/createMissed.ts'
import type { SaveState } from '../../../../client/workshop/saveState.ts'
import * as record from '../../../../shared/doc/record.ts'
import type { Activity, ActivityState, Step } from '../../../../shared/domain/step.ts'
import { makeWorkshop } from '../../makeWorkshop.ts'

let dispose: () => void = () => undefined
beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  dispose()
  vi.useRealTimers()
})

const follow = () =>
  createRoot((end) => {
    dispose = end
    const made = makeWorkshop({ step: 'rate', activities: { rate: 'open' } })
    const [kind, setKind] = createSignal<SaveState['kind']>('saved')
    const saveState = () => ({ kind: kind() }) as SaveState
    const [missed, putAway] = createMissed({ ...made.workshop, saveState })
    return {
      missed,
      putAway,
      setKind,
      back() {
        setKind('saved')
        vi.advanceTimersByTime(2000)
      },
      group: (step: Step) => record.session.patch(made.docs.record, { step }),
      set: (activity: Activity, state: ActivityState) => made.setActivity(activity, state),
    }
  })

test('SL73 who was offline is told where the group went meanwhile and what was revealed, and puts it away', () => {
  const { missed, putAway, setKind, back, group, set } = follow()
  setKind('offline')
  group('discuss')
  set('rate', 'revealed')
  // Offline, saving and offline again is one absence.
  setKind('saving')
  setKind('offline')
  expect(missed()).toBeNull()
  back()
  expect(missed()).toEqual({ step: 'discuss', revealed: ['rate'] })
  putAway()
  expect(missed()).toBeNull()
})

test('SL73 what comes with the connection, a moment after it, counts too', () => {
  const { missed, setKind, group } = follow()
  setKind('offline')
  setKind('saved')
  vi.advanceTimersByTime(300)
  group('discuss')
  vi.advanceTimersByTime(2000)
  expect(missed()).toEqual({ step: 'discuss', revealed: [] })
})

test('SL73 who missed nothing, or was never away, is told nothing', () => {
  const { missed, setKind, back, group, set } = follow()
  setKind('offline')
  back()
  expect(missed()).toBeNull()
  group('discuss')
  set('rate', 'revealed')
  back()
  expect(missed()).toBeNull()
})

import { createRoot, createSignal } from 'solid-js'
import { createStore } from 'solid-js/store'
import { beforeEach, expect, test } from 'vitest'
import { stateAtStart, type ReplicaState } from '../../../client/sync/replicaState.ts'
import { createLateAnswers } from '../../../client/workshop/lateAnswers.ts'
import { initialActivities, type Activities, type Activity } from '../../../shared/domain/step.ts'
import type { Session } from '../../../shared/domain/workshop.ts'

const online = { ...stateAtStart, connection: 'connected', isSettled: true } as const
const offline = { ...online, connection: 'offline', isSettled: false } as const

beforeEach(() => localStorage.clear())

function open() {
  return createRoot(() => {
    const [record, setRecord] = createSignal<ReplicaState>(online)
    const [desk, setDesk] = createSignal<ReplicaState>(online)
    const [session, setSession] = createStore<{ round: string; activities: Activities }>({
      round: 'r1',
      activities: structuredClone(initialActivities),
    })
    let places: readonly string[] = []
    const late = createLateAnswers(
      'late',
      { session: session as Session },
      { record: { state: record }, desk: { state: desk, unsavedPlaces: () => places } },
    )
    return {
      late,
      goOffline(...unsaved: string[]) {
        places = unsaved
        setRecord(offline)
        setDesk(offline)
      },
      comeBack() {
        places = []
        setDesk(online)
        setRecord(online)
      },
      reveal: (activity: Activity) =>
        setSession('activities', (now) => ({
          ...now,
          [activity]: { state: 'revealed', until: null },
        })),
    }
  })
}

const unsaved = [
  'ratings:r1/t1',
  'estimates:r1/i1',
  'estimates:r0/old',
  'dots:prioritise/i2',
  'dots:swot/f1',
]

test('RT26 estimates and dots that missed their own reveal are late, and those of other votes are not', () => {
  const { late, goOffline, reveal, comeBack } = open()
  goOffline(...unsaved)
  reveal('prioritise')
  comeBack()
  expect(late.estimates()).toEqual(['i1'])
  expect(late.dots('prioritise')).toEqual(['i2'])
  expect([late.dots('swot'), late.ratings()]).toEqual([[], []])
})

test('RT26 dots on findings are late by the reveal of the dots, whatever round it is, after a page load too', () => {
  const { goOffline, reveal, comeBack } = open()
  goOffline(...unsaved)
  reveal('swot')
  comeBack()
  const again = open()
  again.reveal('swot')
  expect(again.late.dots('swot')).toEqual(['f1'])
  expect(again.late.estimates()).toEqual([])
})

test('RT26 what was saved before the reveal is not late', () => {
  const { late, goOffline, reveal, comeBack } = open()
  goOffline(...unsaved)
  comeBack()
  reveal('prioritise')
  reveal('swot')
  expect([late.estimates(), late.dots('prioritise'), late.dots('swot')]).toEqual([[], [], []])
})

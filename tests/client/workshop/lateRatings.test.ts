import { createRoot, createSignal } from 'solid-js'
import { beforeEach, describe, expect, test } from 'vitest'
import { stateAtStart, type ReplicaState } from '../../../client/sync/replicaState.ts'
import { createLateRatings } from '../../../client/workshop/lateRatings.ts'

const online = { ...stateAtStart, connection: 'connected', isSettled: true } as const
const offline = { ...online, connection: 'offline', isSettled: false } as const

beforeEach(() => localStorage.clear())

function open(): {
  late: () => readonly string[]
  setRecord: (state: ReplicaState) => void
  setDesk: (state: ReplicaState, places: readonly string[]) => void
  reveal: () => void
  startRound: (id: string) => void
} {
  return createRoot(() => {
    const [record, setRecord] = createSignal<ReplicaState>(online)
    const [desk, setDesk] = createSignal<ReplicaState>(online)
    const [isRevealed, setRevealed] = createSignal(false)
    const [round, setRound] = createSignal('r1')
    let places: readonly string[] = []
    const late = createLateRatings({
      key: 'late',
      round,
      isRevealed,
      record: { state: record },
      desk: { state: desk, unsavedPlaces: () => places },
      rootOf: (id) => `ratings:${id}`,
    })
    return {
      late,
      setRecord,
      setDesk(state, unsaved) {
        places = unsaved
        setDesk(state)
      },
      reveal: () => setRevealed(true),
      startRound(id) {
        setRevealed(false)
        setRound(id)
      },
    }
  })
}

const unsaved = ['ratings:r1/ad', 'ratings:r1/pay', 'drafts/d1']

describe('late ratings', () => {
  test('RT12 what was rated offline while the ratings were revealed is late, after a page load too', () => {
    const { late, setRecord, setDesk, reveal } = open()
    setRecord(offline)
    setDesk({ ...offline, unsaved: 3 }, unsaved)
    // The desk is back first, and all of it is saved before the reveal is known here.
    setDesk(online, [])
    expect(late()).toEqual([])
    reveal()
    setRecord(online)
    expect(late()).toEqual(['ad', 'pay'])
    const again = open()
    expect(again.late()).toEqual([])
    again.reveal()
    expect(again.late()).toEqual(['ad', 'pay'])
    again.startRound('r2')
    again.reveal()
    expect(again.late()).toEqual([])
  })

  test('RT12 what was rated offline and arrived before the reveal counts', () => {
    const { late, setRecord, setDesk, reveal } = open()
    setRecord(offline)
    setDesk({ ...offline, unsaved: 3 }, unsaved)
    setRecord(online)
    setDesk(online, [])
    reveal()
    expect(late()).toEqual([])
  })

  test('RT12 what still waits when the record is back already is late', () => {
    const { late, setRecord, setDesk, reveal } = open()
    setRecord(offline)
    setDesk({ ...offline, unsaved: 1 }, ['ratings:r1/ad'])
    setRecord(online)
    reveal()
    setDesk(online, [])
    expect(late()).toEqual(['ad'])
  })

  test('RT12 what is rated with a connection is never called late', () => {
    const { late, setDesk, reveal } = open()
    setDesk({ ...online, unsaved: 1 }, ['ratings:r1/ad'])
    reveal()
    expect(late()).toEqual([])
  })
})

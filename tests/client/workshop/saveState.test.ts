import { describe, expect, test } from 'vitest'
import type { ReplicaState } from '../../../client/sync/replicaState.ts'
import { saveStateOf } from '../../../client/workshop/saveState.ts'

const good: ReplicaState = {
  connection: 'connected',
  unsaved: 0,
  isSettled: true,
  readOnly: false,
  notSaving: null,
  notOpened: false,
  rejected: null,
  isGreeted: true,
  isStale: false,
  copyTrouble: null,
  endedBy: null,
}

describe('the word about saving', () => {
  test('W14 says saved only when every document is connected and acknowledged', () => {
    expect(saveStateOf([good, good], true)).toEqual({ kind: 'saved' })
    expect(saveStateOf([good, { ...good, unsaved: 1 }], true)).toEqual({ kind: 'saving', count: 1 })
    expect(saveStateOf([good, { ...good, connection: 'connecting' }], true).kind).toBe('connecting')
  })

  test('U8 says nothing is saved while what this browser kept was not acknowledged as a whole', () => {
    expect(saveStateOf([good, { ...good, isSettled: false }], true)).toEqual({ kind: 'connecting' })
  })

  test('W14 says offline with the number of changes that wait', () => {
    const offline: ReplicaState = { ...good, connection: 'offline', unsaved: 2 }
    expect(saveStateOf([good, offline, { ...good, unsaved: 1 }], true)).toEqual({
      kind: 'offline',
      count: 3,
    })
  })

  test('W14 puts a refused change before everything else', () => {
    const rejected: ReplicaState = { ...good, rejected: { code: 4409, detail: 'why' } }
    const notSaving: ReplicaState = { ...good, notSaving: 'disk full', unsaved: 4 }
    expect(saveStateOf([notSaving, rejected], true)).toEqual({ kind: 'rejected', detail: 'why' })
    expect(saveStateOf([notSaving], true)).toEqual({ kind: 'notSaving', reason: 'disk full' })
  })

  test('W14 a server that cannot open a document is told apart from a network that is away', () => {
    const notOpened: ReplicaState = { ...good, connection: 'offline', notOpened: true, unsaved: 4 }
    expect(saveStateOf([good, notOpened], true)).toEqual({ kind: 'notOpened' })
    const offline: ReplicaState = { ...good, connection: 'offline' }
    expect(saveStateOf([offline], true).kind).toBe('offline')
  })

  test('W14 an editor that broke is told of before the network, after what the server refuses', () => {
    expect(saveStateOf([good], true, true)).toEqual({ kind: 'textStopped' })
    const offline: ReplicaState = { ...good, connection: 'offline', unsaved: 2 }
    expect(saveStateOf([offline], true, true)).toEqual({ kind: 'textStopped' })
    const rejected: ReplicaState = { ...good, rejected: { code: 4409, detail: 'why' } }
    expect(saveStateOf([rejected], true, true).kind).toBe('rejected')
  })

  test('W14 tells a viewer that this is read only', () => {
    expect(saveStateOf([good], false)).toEqual({ kind: 'readOnly' })
  })
})

/**
 * The record as this browser holds it. Only the server writes it, so a record that was made anew (SPEC
 * L38) is simply read in place of the one before: nobody's edits are lost with that one. Whoever reads
 * the document keeps it; from then on it is written here, after the replica of the new one.
 */
import { createSignal } from 'solid-js'
import * as Y from 'yjs'
import type { ReplicaOptions } from './parts.ts'
import { none } from './received.ts'
import { createReplica, type Replica } from './replica.ts'
import type { ReplicaState } from './replicaState.ts'

/** Milliseconds after an attempt that failed. */
const againMs = 5000

/** A replica that is never stale. */
export function createRecordReplica(options: Omit<ReplicaOptions, 'kind' | 'doc'>): Replica {
  const doc = new Y.Doc()
  let isClosed = false
  let wasLoaded = false
  let before = none

  const open = (how: Pick<ReplicaOptions, 'doc' | 'onLoaded'>): Replica =>
    createReplica({ ...options, kind: 'record', ...how, onStale: goOn })
  /** Fetches what hardly anybody needs, and tries again where it cannot be had. */
  const goOn = (): void => {
    Promise.all([import('./followRecord.ts'), import('./copyFile.ts')]).then(
      ([{ followRecord }, { deleteCopyFile }]) => next(followRecord, deleteCopyFile),
      () => setTimeout(goOn, againMs), // reason: no network, or a newer program; it comes back
    )
  }
  const next = (
    followRecord: typeof import('./followRecord.ts').followRecord,
    deleteCopyFile: (name: string) => void,
  ): void => {
    if (isClosed) return
    const left = current()
    const file = left.copyFile()
    before = left.received(before)
    left.setAside()
    left.close()
    if (file !== null) deleteCopyFile(file)
    const follower = followRecord(doc)
    const opened: Replica = open({ onLoaded: () => follower.begin(opened.doc) })
    setCurrent(opened)
  }
  const [current, setCurrent] = createSignal(open({ doc }))

  return {
    kind: 'record',
    doc,
    awareness: current().awareness,
    state: () => asNeverStale(current().state()),
    isLoaded: () => (wasLoaded ||= current().isLoaded()),
    unsavedPlaces: () => [],
    received: () => current().received(before),
    onCursors: (listen) => current().onCursors(listen),
    sendLoose: (frame) => current().sendLoose(frame),
    reconnect: () => current().reconnect(),
    renew: (token) => current().renew(token),
    disconnect: () => current().disconnect(),
    copyFile: () => current().copyFile(),
    setAside: () => current().setAside(),
    close() {
      isClosed = true
      current().close()
      doc.destroy()
    },
  }
}

/** Until the next one is open it is as if the server had not said anything yet. */
function asNeverStale(state: ReplicaState): ReplicaState {
  return state.isStale ? { ...state, isStale: false, isGreeted: false } : state
}

/**
 * The record as this browser holds it. Only the server writes it, so a record that was made anew (SPEC
 * L38) is simply read in place of the one before: nobody's edits are lost with that one. Whoever reads
 * the document keeps it; from then on it is written here, after the replica of the new one.
 */
import { createSignal } from 'solid-js'
import * as Y from 'yjs'
import { none } from './received.ts'
import { createReplica, type Replica, type ReplicaOptions } from './replica.ts'
import type { ReplicaState } from './replicaState.ts'

/** A replica that is never stale. */
export function createRecordReplica(options: Omit<ReplicaOptions, 'kind' | 'doc'>): Replica {
  const doc = new Y.Doc()
  let isClosed = false
  let wasLoaded = false
  let before = none

  const open = (into?: Y.Doc): Replica =>
    createReplica({
      ...options,
      kind: 'record',
      doc: into,
      // Not from within the message that says so: its connection is closed on the way.
      onStale: () => void goOn(),
    })
  /** Fetches what hardly anybody needs; without a network nothing was made anew either. */
  const goOn = async (): Promise<void> => {
    const [{ followRecord }, { deleteCopyFile }] = await Promise.all([
      import('./followRecord.ts'),
      import('./copyFile.ts'),
    ])
    if (isClosed) return
    const left = current()
    const file = left.copyFile()
    before = left.received(before)
    left.setAside()
    left.close()
    if (file !== null) deleteCopyFile(file)
    const opened = open()
    followRecord(opened.doc, doc)
    setCurrent(opened)
  }
  const [current, setCurrent] = createSignal(open(doc))

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

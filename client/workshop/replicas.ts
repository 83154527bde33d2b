/** The four documents of one person in one workshop, and how they stand together. */
import { createMemo, createSignal, onCleanup, type Accessor } from 'solid-js'
import * as Y from 'yjs'
import type { ServedDocKind } from '../../shared/access/docName.ts'
import type { CopyTrouble } from '../sync/localCopy.ts'
import { thingsAt } from '../sync/places.ts'
import type { ReceivedCounts } from '../sync/received.ts'
import { createRecordReplica } from '../sync/recordReplica.ts'
import { createReplica, type Replica } from '../sync/replica.ts'
import type { ReplicaState } from '../sync/replicaState.ts'
import type { Documents } from './documents.ts'
import { saveStateOf, type SaveState } from './saveState.ts'
import type { Visit } from './visits.ts'

/** What a page says and does about all documents at once. */
export interface Saving {
  /** Content of all documents is there; screens wait for it. */
  readonly isLoaded: Accessor<boolean>
  readonly saveState: Accessor<SaveState>
  /**
   * Records of mine with something the server has not acknowledged, earlier page loads included; from 0.
   * Unlike the count of `saveState`, which grows with each keystroke, a number people can make sense of.
   */
  readonly waiting: Accessor<number>
  /** An editor broke, or is open again: until then nobody may be told that all is saved. */
  readonly setTextStopped: (isStopped: boolean) => void
  /** Close code after which this workshop is over for this browser (removed, deleted, bad token). */
  readonly endedBy: Accessor<number | null>
  /** Why this browser keeps no copy at the moment, so that only the server has what is written; `null` while it does. */
  readonly copyTrouble: Accessor<CopyTrouble | null>
  /** What the server sent since the page was loaded, by document. */
  readonly received: () => readonly (ReceivedCounts & { readonly kind: ServedDocKind })[]
  readonly reconnect: () => void
  /**
   * Goes on by another token of the same person, with everything that is open and unsaved; `null` = waits
   * without the server until there is one.
   */
  readonly renew: (token: string | null) => void
}

/** A viewer has no desk. */
export interface Replicas {
  readonly frame: Replica
  readonly board: Replica
  readonly record: Replica
  readonly desk: Replica | null
}

/** The visit of an open page: its token changes when the page goes on by another one. */
export type OpenVisit = Visit & { token: string }

/** Opens all documents of the visit. Needs an owner; they close with it. */
export function openReplicas(visit: OpenVisit): Replicas {
  const options = {
    server: location.origin.replace(/^http/u, 'ws'),
    workshopId: visit.workshopId,
    participantId: visit.participantId,
    clientId: new Y.Doc().clientID,
    // Also for a record that is made anew later.
    get token() {
      return visit.token
    },
  }
  const replica = (kind: ServedDocKind): Replica => createReplica({ ...options, kind })
  const replicas = {
    frame: replica('frame'),
    board: replica('board'),
    record: createRecordReplica(options),
    desk: visit.role === 'viewer' ? null : replica('desk'),
  }
  onCleanup(() => listOf(replicas).forEach((one) => one.close()))
  return replicas
}

/** What is read and written in them; a viewer's desk stays empty and local. */
export function documentsOf({ frame, board, record, desk }: Replicas): Documents {
  return { frame: frame.doc, board: board.doc, record: record.doc, desk: desk?.doc ?? new Y.Doc() }
}

/**
 * Needs an owner.
 *
 * @param mayWrite whether the person may write in any of the documents
 */
export function createSaving(
  visit: OpenVisit,
  replicas: Replicas,
  mayWrite: Accessor<boolean>,
): Saving {
  const all = listOf(replicas)
  const states = createMemo(() => all.map((one) => one.state()))
  const [isTextStopped, setTextStopped] = createSignal(false)
  const first = <Key extends 'endedBy' | 'copyTrouble'>(key: Key): ReplicaState[Key] | null =>
    states().find((state) => state[key] !== null)?.[key] ?? null
  return {
    isLoaded: () => all.every((one) => one.isLoaded()),
    saveState: createMemo(() => saveStateOf(states(), mayWrite(), isTextStopped())),
    waiting: () => {
      const unsaved = all.filter((one) => one.state().unsaved > 0)
      return unsaved.reduce((sum, one) => sum + thingsAt(one.unsavedPlaces()).size, 0)
    },
    setTextStopped,
    endedBy: () => first('endedBy'),
    copyTrouble: () => first('copyTrouble'),
    received: () => all.map((one) => ({ kind: one.kind, ...one.received() })),
    reconnect: () => all.forEach((one) => one.reconnect()),
    renew(token) {
      if (token) visit.token = token
      all.forEach((one) => one.renew(token))
    },
  }
}

function listOf(replicas: Replicas): readonly Replica[] {
  return Object.values(replicas).filter((one) => one !== null)
}

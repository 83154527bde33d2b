import type { CopyTrouble } from './localCopy.ts'

/** How one document stands; the workshop's save state is the worst of its documents'. */
export interface ReplicaState {
  readonly connection: 'connecting' | 'connected' | 'offline' | 'ended'
  /** Changes the server has not acknowledged as durable. */
  readonly unsaved: number
  /** The server has acknowledged all that was here when the connection began. */
  readonly isSettled: boolean
  readonly readOnly: boolean
  /** The server's store refuses at the moment; its own words. */
  readonly notSaving: string | null
  /** The server is there, but cannot open this document: its store is away, or damaged. */
  readonly notOpened: boolean
  /** A change was refused for good; what is typed now stays here only. */
  readonly rejected: { readonly code: number; readonly detail: string } | null
  /** The server has said which document it has: since then `isStale` is known. */
  readonly isGreeted: boolean
  /** The document was made anew on the server: this copy is not sent to it. */
  readonly isStale: boolean
  /** Why this browser keeps no copy of its own at the moment; `null` while it does. */
  readonly copyTrouble: CopyTrouble | null
  /** Close code after which the server wants no reconnect. */
  readonly endedBy: number | null
}

export const stateAtStart: ReplicaState = {
  connection: 'connecting',
  unsaved: 0,
  isSettled: false,
  readOnly: false,
  notSaving: null,
  notOpened: false,
  rejected: null,
  isGreeted: false,
  isStale: false,
  copyTrouble: null,
  endedBy: null,
}

/**
 * The log: what survives. Everything a workshop is lies in it as updates of its documents, who may
 * enter it, and its saved versions. One suite runs over every implementation (SPEC L1–L9).
 *
 * - `commit` is all or nothing and resolves only when the bytes are on disk.
 * - Whatever is read was checked; damage throws a `LogError` of kind `corrupt`, never a wrong answer.
 */
import type { DocName } from '../../shared/access/docName.ts'
import type { CustomerClass, Role } from '../../shared/domain/participant.ts'

/** SHA-256 of a key or token, lower-case hex. The log never sees the secret itself. */
export type SecretHash = string

/** Who a token makes of its holder. */
export interface Member {
  readonly participantId: string
  readonly role: Role
  readonly customerClass: CustomerClass | null
  readonly tokenHash: SecretHash
}

export interface StoredWorkshop {
  readonly id: string
  /** Unix milliseconds. */
  readonly createdAt: number
  /** Epoch of its documents. */
  readonly epoch: number
  readonly keys: Readonly<Record<Role, SecretHash>>
  readonly members: readonly Member[]
}

/** One update of one document, in Yjs format V1. */
export interface LoggedUpdate {
  readonly doc: DocName
  readonly bytes: Uint8Array
  /** Participant id, or `server`. */
  readonly author: string
  /** Yjs client ids that appear in this document for the first time; they belong to `author` from now on. */
  readonly newClients: readonly number[]
}

/** A saved version: opaque bytes, read back only to restore it. */
interface LoggedVersion {
  readonly id: string
  readonly bytes: Uint8Array
}

/** What becomes durable together. Empty lists and absent fields change nothing. */
export interface Change {
  readonly updates: readonly LoggedUpdate[]
  readonly addMembers?: readonly Member[]
  readonly setRoles?: readonly { readonly participantId: string; readonly role: Role }[]
  readonly removeMembers?: readonly string[]
  /** Another token for a person; the one before opens nothing any more. */
  readonly setTokens?: readonly {
    readonly participantId: string
    readonly tokenHash: SecretHash
  }[]
  readonly setKeys?: readonly { readonly role: Role; readonly hash: SecretHash }[]
  readonly versions?: readonly LoggedVersion[]
  /** Contents that are no longer needed; removed after `versions` were added. Unknown ids are fine. */
  readonly removeVersions?: readonly string[]
  /** Next moment the server must act on its own (Unix ms), `null` = none; absent = as before. */
  readonly deadline?: number | null
}

export interface NewStoredWorkshop extends Omit<StoredWorkshop, 'members'> {
  readonly change: Change
}

/** What is special about a snapshot that takes the place of updates. */
export interface Settling {
  /** It is not of those updates but of a document that was made anew. */
  readonly anew?: MadeAnew
  /** Something in the updates was erased: nothing of them stays in any file. */
  readonly leavesNoTrace?: boolean
}

/** A document in the place of another of the same name: what becomes of its epoch, and who owns its client ids. */
export interface MadeAnew {
  readonly epoch: number
  readonly owners: StoredDocument['owners']
}

/** A document as stored: the snapshot first, then the updates in order. */
export interface StoredDocument {
  readonly epoch: number
  readonly snapshot: Uint8Array | null
  readonly updates: readonly Uint8Array[]
  /** Sequence number of each of these updates. */
  readonly seqs: readonly number[]
  /** How many updates were set aside, which are in neither snapshot nor `updates`. */
  readonly setAside: number
  /** Owner of every client id ever used in it. */
  readonly owners: readonly (readonly [client: number, owner: string])[]
  /** Sequence number of the last update in it, be it set aside; 0 = none. */
  readonly lastSeq: number
  /** When it was noticed that updates of the log had got lost (Unix ms), perhaps some of this document; `null` = never. */
  readonly lossAt: number | null
}

export interface UpdateLog {
  /** Makes a workshop with its first content. */
  create(workshop: NewStoredWorkshop): Promise<void>
  /** `null` when there is none of this id. */
  find(workshopId: string): Promise<StoredWorkshop | null>
  /** Ids of all workshops with a deadline, earliest first; of those up to `until` (Unix ms) where it is given. */
  withDeadline(until?: number): Promise<readonly string[]>
  /** Stores the change; answers the sequence number of its last update (0 = no update in it). */
  commit(workshopId: string, change: Change): Promise<number>
  load(workshopId: string, doc: DocName): Promise<StoredDocument>
  /** Names of the documents that hold anything. */
  documents(workshopId: string): Promise<readonly DocName[]>
  version(workshopId: string, versionId: string): Promise<Uint8Array | null>
  /**
   * Stores a snapshot of everything up to `seq`. It replaces nothing until `settleSnapshot`; where one
   * was settled under this number already, that one stays.
   */
  putSnapshot(workshopId: string, doc: DocName, seq: number, bytes: Uint8Array): Promise<void>
  /** The snapshot as it lies on disk, to be judged before anything is removed. */
  readSnapshot(workshopId: string, doc: DocName, seq: number): Promise<Uint8Array>
  /**
   * From now on the snapshot stands for the updates up to `seq`, which are removed.
   */
  settleSnapshot(workshopId: string, doc: DocName, seq: number, how?: Settling): Promise<void>
  /**
   * Updates that were stored well and cannot be applied are not loaded any more. They stay in the store,
   * also when a snapshot takes the place of the others. Twice is once.
   */
  setAside(workshopId: string, doc: DocName, seqs: readonly number[]): Promise<void>
  /** Removes every row of the workshop, or of one of its documents. Unknown ids are fine. */
  erase(workshopId: string, doc?: DocName): Promise<void>
  /** Resolves when all that was asked before is answered. Idempotent. */
  close(): Promise<void>
}

/** A log that can be asked whether it works. */
export interface ProbedLog extends UpdateLog {
  /** Resolves when a write that nobody reads became durable. */
  probe(): Promise<void>
}

/**
 * `corrupt`: what was read cannot be trusted · `newer`: written by a later program · `unavailable`:
 * the store refuses, whatever is asked · `refused`: it refuses this one change and works for others.
 */
export type LogErrorKind = 'corrupt' | 'newer' | 'unavailable' | 'refused'

/** The only error a log throws. */
export class LogError extends Error {
  readonly kind: LogErrorKind
  constructor(kind: LogErrorKind, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'LogError'
    this.kind = kind
  }
}

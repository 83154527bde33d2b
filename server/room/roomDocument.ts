import * as Y from 'yjs'
import { kindOf, type DocKind, type DocName } from '../../shared/access/docName.ts'
import { LogError, type StoredDocument } from '../log/updateLog.ts'
import { createFrontier, type Frontier } from './admission/frontier.ts'
import { step1Frame, step2Frame } from './frames.ts'
import { isIncomplete } from './plainDoc.ts'
import { createProof, type Proof } from './proof.ts'
import { createReservations, type Reservations } from './reservations.ts'
import { createRestingDoc, largestAtRest, type RestingDoc } from './restingDoc.ts'

/** One document of an open room. */
export interface RoomDocument {
  readonly name: DocName
  readonly kind: DocKind
  /** Holds exactly what is durable. Asking for it brings it into memory; not to be kept beyond a turn. */
  readonly doc: Y.Doc
  readonly epoch: number
  /** When it was noticed that stored updates had got lost (Unix ms); `null` = never. */
  readonly lossAt: number | null
  readonly frontier: Frontier
  /** Tries what was admitted, because an update of this document had to be set aside; usually `null`. */
  readonly proof: Proof | null
  /** Client ids that are spoken for, though nothing was written under them. */
  readonly reservations: Reservations
  /** Client id of the server's own edits. */
  readonly serverClient: number
  /** Encoded size, at most; exact after it was measured. */
  bytes: number
  /** Bytes put in line for it since it was loaded, and those of them that were applied. */
  linedBytes: number
  appliedBytes: number
  /** Sequence number of the last update in `doc`. */
  lastSeq: number
  /** Updates in the log that no snapshot covers. */
  looseUpdates: number
  /** The whole of it as one update in format V1, encoded once per state. */
  whole(): Uint8Array
  /** "This is what I have", as a frame. */
  step1(): Uint8Array
  /** The answer to a step 1, as a frame: everything the asker's state vector lacks. */
  step2(stateVector: Uint8Array): Uint8Array
  /** Call after every change of `doc`. */
  changed(): void
  /** Frees the memory if nobody asked for `doc` since the last call and nothing is on its way into it. */
  restIfQuiet(): void
}

/**
 * The document as it was stored.
 *
 * @throws LogError `corrupt` when the stored updates do not make a whole document
 */
export function restoreDocument(
  name: DocName,
  stored: StoredDocument,
  serverClient: number,
): RoomDocument {
  const parts = stored.snapshot ? [stored.snapshot, ...stored.updates] : stored.updates
  // A snapshot took the place of its updates only after it was read back and made the same document.
  const isWhole = stored.snapshot !== null && stored.updates.length === 0
  const resting = restingFrom(name, parts, isWhole)
  const size = parts.reduce((total, part) => total + part.length, 0)
  return new OneRoomDocument(name, stored, serverClient, resting, size)
}

/** A class, because there are thousands (decision 11). */
class OneRoomDocument implements RoomDocument {
  readonly name: DocName
  readonly kind: DocKind
  readonly epoch: number
  readonly lossAt: number | null
  readonly serverClient: number
  readonly proof: Proof | null
  readonly reservations = createReservations()
  bytes: number
  linedBytes = 0
  appliedBytes = 0
  lastSeq: number
  looseUpdates: number
  readonly #resting: RestingDoc
  readonly #owners: Map<number, string>
  #frontier: Frontier | null = null
  /** The whole document as one frame, until it changes: a room full of people asks for it at once. */
  #wholeFrame: Uint8Array | null = null
  /** What `appliedBytes` was when it was measured last; `null` = never. */
  #measuredAt: number | null = null

  constructor(
    name: DocName,
    stored: StoredDocument,
    serverClient: number,
    resting: RestingDoc,
    bytes: number,
  ) {
    this.name = name
    this.kind = kindOf(name)
    this.epoch = stored.epoch
    this.lossAt = stored.lossAt
    this.proof = stored.setAside > 0 ? createProof() : null
    this.serverClient = serverClient
    this.bytes = bytes
    this.lastSeq = stored.lastSeq
    this.looseUpdates = stored.updates.length
    this.#resting = resting
    this.#owners = new Map(stored.owners)
  }

  get doc(): Y.Doc {
    return this.#resting.doc
  }

  get frontier(): Frontier {
    this.#frontier ??= createFrontier(this.#resting.doc, this.#owners)
    return this.#frontier
  }

  whole(): Uint8Array {
    return this.#resting.whole()
  }

  step1(): Uint8Array {
    return step1Frame(this.#resting.vector())
  }

  step2(stateVector: Uint8Array): Uint8Array {
    const hasNothing = stateVector.length === 1 && stateVector[0] === 0
    if (!hasNothing) return step2Frame(Y.encodeStateAsUpdate(this.#resting.doc, stateVector))
    this.#wholeFrame ??= step2Frame(this.#resting.whole())
    return this.#wholeFrame
  }

  changed(): void {
    this.#resting.changed()
    this.#wholeFrame = null
  }

  restIfQuiet(): void {
    if (this.#frontier && !this.#frontier.isQuiet) return
    const size = this.#resting.restIfQuiet(this.#isKnownToBeLarge())
    if (size !== null) {
      this.bytes = size
      this.#measuredAt = this.appliedBytes
    }
    if (this.#resting.isAwake) return
    this.proof?.rest()
    this.#frontier = null
    this.#wholeFrame = null
  }

  /** Measuring a large document after every edit would cost more than the edit: once it doubled is enough. */
  #isKnownToBeLarge(): boolean {
    if (this.#measuredAt === null || this.bytes <= 2 * largestAtRest) return false
    return this.appliedBytes - this.#measuredAt < this.bytes / 2
  }
}

function restingFrom(name: DocName, parts: readonly Uint8Array[], isWhole: boolean) {
  try {
    const resting = createRestingDoc(parts, { isWhole })
    if (isWhole || !isIncomplete(resting.doc)) return resting
  } catch (cause) {
    throw new LogError('corrupt', `${name} cannot be read back`, { cause })
  }
  throw new LogError('corrupt', `${name} has holes`)
}

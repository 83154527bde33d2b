import * as Y from 'yjs'
import { LogError, type Settling } from '../log/updateLog.ts'
import { anewIfOutgrown, isLeftBehind } from './anew.ts'
import type { RoomCore } from './core.ts'
import { isIncomplete } from './plainDoc.ts'
import { randomClient } from './randomClient.ts'
import type { RoomDocument } from './roomDocument.ts'
import type { WithoutPast } from './withoutPast.ts'

/** Updates without a snapshot after which one is worth its while. */
export interface CompactAfter {
  readonly inUse: number
  /** When the room closes. */
  readonly atClose: number
  /** Shortest time between two snapshots of one document (ms): a busy room makes hundreds of updates a second. */
  readonly pauseMs: number
}

const usually: CompactAfter = { inUse: 500, atClose: 50, pauseMs: 10_000 }

/** A document of this size is worth a snapshot at close for one update: the next start need not read it (bytes). */
const largeBytes = 256 * 1024

/** A large document is worth a snapshot after more updates: reading one back costs as much as reading this (bytes). */
const bytesPerUpdate = 256

/** After an attempt that failed (ms). */
const restMs = 60_000

export interface Compactor {
  /** There may be enough of it on the disk now. */
  changed(document: RoomDocument): void
  /** Replaces what lies on the disk now: something in it was erased. */
  soon(document: RoomDocument): void
  /** From now on no document is to be trusted: one may be torn. */
  stop(): void
  /** @param isEmpty nobody is connected who would have to load again what is made anew */
  close(how: { readonly isEmpty: boolean }): Promise<void>
}

/** Puts what lies on the disk in another form. */
type Write = (core: RoomCore, document: RoomDocument) => Promise<void>

/**
 * Compacts documents as they grow, one at a time.
 *
 * @param onTraceless what was erased in a document has left the disk; not told at close any more
 */
export function createCompactor(
  core: RoomCore,
  { inUse, atClose, pauseMs }: CompactAfter = usually,
  onTraceless: (document: RoomDocument) => void = () => {},
): Compactor {
  let last: Promise<void> = Promise.resolve()
  const waiting = new Set<RoomDocument>()
  let isStopped = false
  let isClosing = false
  /** A disk with no room for a snapshot is not asked again at every change. */
  const restingUntil = new WeakMap<RoomDocument, number>()
  const compactedAt = new WeakMap<RoomDocument, number>()
  /** Something was erased in them that may still lie in a file. */
  const owing = new Set<RoomDocument>()
  /** Something was erased in them since the room was opened. */
  const erased = new Set<RoomDocument>()

  const compact = (document: RoomDocument, write: Write = compactDocument): void => {
    if (isStopped || waiting.has(document) || core.time.ticks() < (restingUntil.get(document) ?? 0))
      return
    waiting.add(document)
    last = last
      .then(() => (isStopped ? undefined : write(core, document)))
      .then(() => void compactedAt.set(document, core.time.ticks()))
      .catch((cause: unknown) => {
        restingUntil.set(document, core.time.ticks() + restMs)
        core.report(`${document.name} of ${core.workshopId} was not compacted`, cause)
      })
      .finally(() => {
        waiting.delete(document)
        if (owing.has(document)) compact(document, leaveNoTrace)
      })
  }
  const leaveNoTrace: Write = async (_, document) => {
    owing.delete(document)
    try {
      await compactDocument(core, document, { leavesNoTrace: true })
    } catch (cause) {
      owing.add(document)
      throw cause
    }
    if (!isClosing && !owing.has(document)) onTraceless(document)
  }
  const isDue = (document: RoomDocument): boolean =>
    document.looseUpdates >= Math.max(inUse, document.bytes / bytesPerUpdate) &&
    core.time.ticks() - (compactedAt.get(document) ?? Number.NEGATIVE_INFINITY) >= pauseMs
  const anewOf = (document: RoomDocument): WithoutPast | null => {
    try {
      return anewIfOutgrown(core, document)
    } catch (cause) {
      core.report(`${document.name} of ${core.workshopId} was not made anew`, cause)
      return null
    }
  }
  const isWorthIt = ({ looseUpdates, bytes }: RoomDocument): boolean =>
    looseUpdates >= (bytes >= largeBytes ? 1 : atClose)

  return {
    changed(document) {
      if (owing.has(document)) compact(document, leaveNoTrace)
      else if (isDue(document)) compact(document)
    },
    soon(document) {
      owing.add(document)
      erased.add(document)
      compact(document, leaveNoTrace)
    },
    stop: () => void (isStopped = true),
    async close({ isEmpty }) {
      isClosing = true
      // What is under way may leave nothing more to do.
      await last
      for (const document of core.heartbeat.isRefused ? [] : core.documents.all()) {
        // Where a commit never came back it may still come, behind whatever stands there then.
        const isSettled = core.heartbeat.isIdle
        if (owing.has(document)) restingUntil.delete(document)
        const fresh = isSettled && isEmpty ? anewOf(document) : null
        if (isSettled && erased.has(document) && isLeftBehind(core, document))
          compact(document, forget)
        else if (fresh) compact(document, putInPlace(fresh, owing.has(document)))
        else if (owing.has(document)) compact(document, leaveNoTrace)
        else if (isWorthIt(document)) compact(document)
      }
      owing.clear()
      await last
    },
  }
}

/**
 * Replaces a document's updates by one snapshot. The rows go only after the snapshot was read back
 * from the disk and made the same document (SPEC L6).
 */
async function compactDocument(
  core: RoomCore,
  document: RoomDocument,
  how?: Settling,
): Promise<void> {
  const { appliedBytes } = document
  const written = await replaceUpdates(core, document, document.doc, how)
  // What was applied meanwhile is not in it; both are bounds, so the lower one is.
  const since = document.appliedBytes - appliedBytes
  document.bytes = Math.min(document.bytes, written + since)
}

/** Takes the document off the disk: it says nothing any more, and only names of what lay in it would stay. */
function forget({ workshopId, log }: RoomCore, { name }: RoomDocument): Promise<void> {
  return log.erase(workshopId, name)
}

/** The same with its content alone, under another epoch (SPEC L38, L42). What is in memory stays as it was. */
function putInPlace(fresh: WithoutPast, leavesNoTrace: boolean): Write {
  return async (core, document) => {
    const anew = { epoch: randomClient(core.randomBytes), owners: fresh.owners }
    await replaceUpdates(core, document, fresh.doc, { anew, leavesNoTrace })
  }
}

/** Answers the bytes of the snapshot. */
async function replaceUpdates(
  { workshopId, log }: RoomCore,
  document: RoomDocument,
  doc: Y.Doc,
  how?: Settling,
): Promise<number> {
  const { name, lastSeq } = document
  const written = Y.encodeStateAsUpdate(doc)
  const state = Y.encodeStateVector(doc)
  const replaced = document.looseUpdates
  await log.putSnapshot(workshopId, name, lastSeq, written)
  const read = await log.readSnapshot(workshopId, name, lastSeq)
  if (!makesSame(read, state))
    throw new LogError('corrupt', `the snapshot of ${name} does not read back; nothing was removed`)
  await log.settleSnapshot(workshopId, name, lastSeq, how)
  document.looseUpdates -= replaced
  return written.length
}

function makesSame(snapshot: Uint8Array, state: Uint8Array): boolean {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, snapshot)
  const expected = Y.decodeStateVector(state)
  const found = Y.decodeStateVector(Y.encodeStateVector(copy))
  return (
    !isIncomplete(copy) &&
    expected.size === found.size &&
    [...expected].every(([client, clock]) => found.get(client) === clock)
  )
}

import type * as Y from 'yjs'
import type { DocName } from '../../shared/access/docName.ts'
import { settings } from '../../shared/doc/frame.ts'
import { session } from '../../shared/doc/record.ts'
import type { WorkshopDocs } from '../../shared/doc/snapshot.ts'
import type { StoredWorkshop, UpdateLog } from '../log/updateLog.ts'
import type { VersionWork } from '../versions/versionWork.ts'
import type { Batch } from './batches.ts'
import { createBudgets } from './budgets.ts'
import { createTurns, waitDurable, type RoomCore } from './core.ts'
import { createDocuments } from './documents.ts'
import { createHeartbeat } from './heartbeat.ts'
import type { RoomLimits } from './limits.ts'
import { createMembers } from './members.ts'
import { publishedBytes } from './publishedBytes.ts'
import { randomClient } from './randomClient.ts'
import { createServerWriter } from './serverWriter.ts'
import { createSessions } from './sessions.ts'
import { createShares } from './shares.ts'
import type { RoomDocument } from './roomDocument.ts'
import { createTick } from './tick.ts'
import type { Time } from './time.ts'

/** What a room is made from. */
export interface CoreOptions {
  readonly workshop: StoredWorkshop
  readonly log: UpdateLog
  readonly versionWork: VersionWork
  readonly time: Time
  readonly randomBytes: (count: number) => Uint8Array
  readonly limits: RoomLimits
  readonly report: (problem: string, cause: unknown) => void
  readonly onSetAside: (count: number) => void
  readonly apply: (batch: Batch, seq: number) => void
  readonly accessChanged: () => void
  readonly compactSoon: (names: readonly DocName[]) => void
  readonly onRefused: (batch: Batch, cause: unknown) => void
  readonly onSavingAgain: () => void
}

/** Documents every room has in memory from the start. */
const always: readonly DocName[] = ['frame', 'board', 'record', 'vault']

/**
 * Loads what a room always needs and puts its parts together.
 *
 * @throws LogError when a document cannot be read: the room then does not open at all
 */
export async function openCore(options: CoreOptions): Promise<RoomCore> {
  const { workshop, log, time, randomBytes, report, accessChanged } = options
  const documents = createDocuments({
    workshopId: workshop.id,
    log,
    randomClient: () => randomClient(randomBytes),
    report,
    onSetAside: options.onSetAside,
  })
  const [frame, board, record] = await Promise.all(always.map((name) => documents.open(name)))
  if (!frame || !board || !record) throw new RangeError('a room needs its documents')

  const sessions = createSessions()
  const heartbeat = createHeartbeat({
    time,
    commit: (change) => log.commit(workshop.id, change),
    apply: options.apply,
    tick: createTick(() => sessions.countOf('board')),
    onRefused: options.onRefused,
    onSavingAgain: options.onSavingAgain,
  })
  const writer = createServerWriter({ documentOf: documents.get, heartbeat })
  return {
    workshopId: workshop.id,
    log,
    versionWork: options.versionWork,
    time,
    randomBytes,
    limits: options.limits,
    budgets: createBudgets(options.limits.effortPerMinute, time),
    shares: createShares((document, author) =>
      publishedBytes(document, writer.ahead('vault'), author),
    ),
    documents,
    heartbeat,
    writer,
    members: createMembers(workshop),
    sessions,
    docs: new SharedDocs(frame, board, record),
    state: () => session.get(writer.ahead('record')),
    settings: () => settings.get(frame.doc),
    isBoardLocked: createLockReader(record),
    inTurn: createTurns(),
    durable: () => waitDurable(heartbeat, time),
    accessChanged,
    compactSoon: options.compactSoon,
    report,
  }
}

/** Brings a document into memory when it is asked for. A class, because there are thousands (decision 11). */
class SharedDocs implements WorkshopDocs {
  readonly #frame: RoomDocument
  readonly #board: RoomDocument
  readonly #record: RoomDocument

  constructor(frame: RoomDocument, board: RoomDocument, record: RoomDocument) {
    this.#frame = frame
    this.#board = board
    this.#record = record
  }

  get frame(): Y.Doc {
    return this.#frame.doc
  }

  get board(): Y.Doc {
    return this.#board.doc
  }

  get record(): Y.Doc {
    return this.#record.doc
  }
}

/** Reads the record again only when it changed. */
function createLockReader(record: RoomDocument): RoomCore['isBoardLocked'] {
  let readAt = Number.NaN
  let isLocked = false
  return () => {
    if (record.lastSeq !== readAt) {
      readAt = record.lastSeq
      isLocked = session.get(record.doc).boardLocked
    }
    return isLocked
  }
}

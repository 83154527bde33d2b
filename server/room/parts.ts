/** What follows the documents of one room, wired to each other. */
import type { DocName } from '../../shared/access/docName.ts'
import type { Batch } from './batches.ts'
import { createCompactor, type CompactAfter, type Compactor } from './compact.ts'
import { createConnections, type Connections } from './connections.ts'
import type { RoomCore } from './core.ts'
import { createDeadlineKeeper, type DeadlineKeeper } from './deadlineKeeper.ts'
import { paidTraces } from './debts.ts'
import { applyBatch } from './fanOut.ts'
import { createLive, type Live } from './live.ts'
import { createRetentionKeeper, type RetentionKeeper } from './retention.ts'
import type { RoomDocument } from './roomDocument.ts'
import { createRosterKeeper, type RosterKeeper } from './rosterKeeper.ts'
import { createUpkeep, type Upkeep } from './upkeep.ts'
import { createDeskFollower, type DeskFollower } from './votes.ts'

export interface Parts {
  readonly connections: Connections
  readonly retention: RetentionKeeper
  applied(batch: Batch, seq: number): void
  compactSoon(names: readonly DocName[]): void
  /** What is in memory is not to be trusted any more, nor to be stored. */
  broke(): void
  /** Something will close by itself. */
  readonly hasDeadline: boolean
  /** @param why `empty`: nobody is connected · `inUse`: they were sent away · `erased`: nothing of it will be left */
  close(why: 'empty' | 'inUse' | 'erased'): Promise<void>
}

export interface PartsOptions {
  /** Every connection gets some frame at least this often. */
  readonly keepAliveMs: number
  readonly compactAfter?: CompactAfter
}

/** Begins at once. */
export function createParts(core: RoomCore, options: PartsOptions): Parts {
  return new RoomParts(core, options)
}

/** A class, because there are thousands (decision 11). */
class RoomParts implements Parts {
  readonly connections: Connections
  readonly retention: RetentionKeeper
  readonly #core: RoomCore
  readonly #live: Live
  readonly #rosterKeeper: RosterKeeper
  readonly #upkeep: Upkeep
  readonly #follower: DeskFollower
  readonly #compactor: Compactor
  readonly #deadlines: DeadlineKeeper
  #wasLocked: boolean

  constructor(core: RoomCore, { keepAliveMs, compactAfter }: PartsOptions) {
    const { limits, time, sessions } = core
    this.#core = core
    this.#live = createLive({ time, limits, sessions })
    this.#rosterKeeper = createRosterKeeper(core)
    this.#upkeep = createUpkeep({ time, sessions, keepAliveMs, rest: () => putToRest(core) })
    this.connections = createConnections({
      core,
      live: this.#live,
      onChange: () => this.#rosterKeeper.touch(),
      slowed: () => this.#upkeep.hurry(),
    })
    this.#follower = createDeskFollower(core)
    this.#compactor = createCompactor(core, compactAfter, (document) => paidTraces(core, document))
    this.retention = createRetentionKeeper(core)
    this.#deadlines = createDeadlineKeeper(core)
    this.#wasLocked = core.isBoardLocked()
    this.#upkeep.start()
    this.#rosterKeeper.touch() // after a crash the roster still shows who was here then
  }

  applied(batch: Batch, seq: number): void {
    const changed = applyBatch(batch, seq, this.#core.sessions)
    this.#live.ride(changed)
    for (const document of changed) this.#follow(document)
    if (batch.entries.some(({ from }) => from !== null)) this.retention.touch('work')
  }

  compactSoon(names: readonly DocName[]): void {
    for (const name of names) {
      const document = this.#core.documents.get(name)
      if (document) this.#compactor.soon(document)
    }
  }

  broke(): void {
    this.#compactor.stop()
  }

  get hasDeadline(): boolean {
    return this.#deadlines.isWaiting
  }

  async close(why: 'empty' | 'inUse' | 'erased'): Promise<void> {
    for (const part of [this.#deadlines, this.#rosterKeeper, this.#follower, this.#upkeep])
      part.close()
    // A commit from here on could stand behind a document that was made anew; nobody was told that it is saved.
    this.#core.heartbeat.close()
    if (why === 'erased') this.#compactor.stop()
    await this.#compactor.close({ isEmpty: why === 'empty' })
  }

  #follow(document: RoomDocument): void {
    this.#follower.changed(document)
    this.#compactor.changed(document)
    if (document.name !== 'record') return
    const isLocked = this.#core.isBoardLocked()
    if (isLocked !== this.#wasLocked) this.connections.follow()
    this.#wasLocked = isLocked
    this.#deadlines.changed()
  }
}

function putToRest({ documents, writer }: RoomCore): void {
  writer.restIfQuiet()
  for (const document of documents.all()) document.restIfQuiet()
}

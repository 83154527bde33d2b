/** When a workshop that nobody works in is deleted, if a facilitator wants that (SPEC O40–O43). */
import { keeping } from '../../shared/doc/keeping.ts'
import { isOver, postponed, type Keeping } from '../../shared/domain/keeping.ts'
import type { RoomCore } from './core.ts'
import { timedOf } from './customers.ts'
import { nextDeadline } from './deadlines.ts'
import { owedNames } from './owing.ts'

/** How the workshop is kept, as it will be once everything on its way is durable. */
export function keepingOf(core: RoomCore): Keeping {
  return keeping.get(core.writer.ahead('record'))
}

/**
 * The next moment at which the server acts on its own: something closes, or all is deleted (Unix ms). What
 * is to leave the disk is due at once.
 */
export function nextAct(core: RoomCore): number | null {
  if (owedNames(core.writer.ahead('vault')).length > 0) return atOnce
  const moments = [nextDeadline(timedOf(core)), keepingOf(core).deleteAt]
  const set = moments.filter((moment) => moment !== null)
  return set.length === 0 ? null : Math.min(...set)
}

/** Before every moment: 0 would be none. */
const atOnce = 1

/** Somebody worked here or looked in: what is to be deleted waits. */
function postpone(core: RoomCore, sign: Sign): void {
  if (core.heartbeat.isRefused) return
  const deleteAt = postponed(keepingOf(core), sign, core.time.now())
  if (deleteAt === null) return
  core.writer.edit('record', (record) => keeping.patch(record, { deleteAt }))
  core.heartbeat.addChange({ deadline: nextAct(core) })
}

type Sign = 'work' | 'look'

export interface RetentionKeeper {
  /** Somebody worked here or looked in; asked at every beat, looked at once a second. */
  touch(sign: Sign): void
  /** Whether all is to be deleted now. Nobody's page is taken away under their eyes: they look in. */
  readonly isExpired: boolean
  /** Writes what is still to be written, and no more after it. */
  settle(): void
}

const gatherMs = 1000

/** One for each room, from the room's opening on; postponing is gathered for a second, so that a busy room writes it once a second. */
export function createRetentionKeeper(core: RoomCore): RetentionKeeper {
  return new RetentionOfRoom(core)
}

/** A class, because there are thousands (decision 11). */
class RetentionOfRoom implements RetentionKeeper {
  readonly #core: RoomCore
  #sign: Sign | null = null
  #cancel: (() => void) | null = null
  #isSettled = false

  constructor(core: RoomCore) {
    this.#core = core
  }

  get isExpired(): boolean {
    const { sessions, heartbeat, time } = this.#core
    if (sessions.count > 0) postpone(this.#core, 'look')
    return this.#sign === null && heartbeat.isIdle && isOver(keepingOf(this.#core), time.now())
  }

  touch(next: Sign): void {
    if (this.#isSettled) return
    this.#sign = this.#sign === 'work' ? 'work' : next
    this.#cancel ??= this.#core.time.after(gatherMs, () => this.#write())
  }

  settle(): void {
    this.#isSettled = true
    this.#write()
  }

  #write(): void {
    const sign = this.#sign
    this.#cancel?.()
    this.#cancel = this.#sign = null
    if (sign !== null) postpone(this.#core, sign)
  }
}

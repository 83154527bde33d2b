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

export function createRetentionKeeper(core: RoomCore): RetentionKeeper {
  let sign: Sign | null = null
  let cancel: (() => void) | null = null
  let isSettled = false
  const write = (): void => {
    const seen = sign
    cancel?.()
    cancel = sign = null
    if (seen !== null) postpone(core, seen)
  }
  return {
    touch(next) {
      if (isSettled) return
      sign = sign === 'work' ? sign : next
      cancel ??= core.time.after(gatherMs, write)
    },
    get isExpired() {
      if (core.sessions.count > 0) postpone(core, 'look')
      return sign === null && core.heartbeat.isIdle && isOver(keepingOf(core), core.time.now())
    },
    settle() {
      isSettled = true
      write()
    },
  }
}

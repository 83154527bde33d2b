import { LogError, type ProbedLog, type UpdateLog } from './updateLog.ts'

/** A log, and whether it works. */
export interface WatchedLog {
  readonly log: UpdateLog
  /** A write was refused and none has worked since. */
  readonly isRefusing: boolean
  /** Whether a write becomes durable now; asks the disk itself, for some seconds at most, when nothing was written lately. */
  isSaving(): Promise<boolean>
}

export interface WatchOptions {
  /** Milliseconds that never run back (`Time.ticks`). */
  readonly ticks: () => number
  readonly after: (ms: number, callback: () => void) => () => void
  /** Told at the first refusal and then once a minute while it lasts, however many rooms ask. */
  readonly onRefusing: (cause: LogError, sinceMs: number) => void
  /** Told once, after a refusal that was told. */
  readonly onSavingAgain: (afterMs: number) => void
}

/** While it refuses, it is told again after this time (ms). */
const reminderMs = 60_000
/** A write younger than this speaks for the disk (ms). */
const freshMs = 5000
/** A write that is not answered for so long counts as refused until it is (ms). */
const answerMs = 5000
/** How often a store that refuses is tried when nobody else does (ms); rooms try at least as often. */
const probeMs = 6000

/**
 * Watches whether writes become durable. A store that refuses is news once, not once for every
 * room and attempt (SPEC O6). What concerns a single change (`refused`) is the business of its room.
 */
export function watchLog(log: ProbedLog, options: WatchOptions): WatchedLog {
  const { ticks, after, onRefusing, onSavingAgain } = options
  let refusingSince: number | null = null
  let lastFailure = Number.NEGATIVE_INFINITY
  let lastSuccess = Number.NEGATIVE_INFINITY
  let lastTold = Number.NEGATIVE_INFINITY
  let wasTold = false
  let isProbePlanned = false
  let isClosed = false
  let probing: Promise<boolean> | null = null

  const worked = (): void => {
    lastSuccess = ticks()
    if (refusingSince === null) return
    const afterMs = ticks() - refusingSince
    refusingSince = null
    if (wasTold) onSavingAgain(afterMs)
    wasTold = false
  }
  const failed = (cause: unknown): void => {
    if (isClosed || !(cause instanceof LogError) || cause.kind === 'refused') return
    lastFailure = ticks()
    refusingSince ??= lastFailure
    if (lastFailure - lastTold >= reminderMs) {
      lastTold = lastFailure
      wasTold = true
      onRefusing(cause, lastFailure - refusingSince)
    }
    planProbe()
  }
  const watched = async <T>(write: Promise<T>): Promise<T> => {
    const cancel = after(answerMs, () =>
      failed(new LogError('unavailable', 'the store does not answer')),
    )
    try {
      const value = await write
      worked()
      return value
    } catch (cause) {
      failed(cause)
      throw cause
    } finally {
      cancel()
    }
  }
  const probe = (): Promise<boolean> =>
    (probing ??= watched(log.probe())
      .then(
        () => true,
        () => false,
      )
      .finally(() => (probing = null)))
  const probeInTime = (): Promise<boolean> =>
    new Promise((resolve) => {
      const cancel = after(answerMs, () => resolve(false))
      void probe().then((isSaving) => {
        cancel()
        resolve(isSaving)
      })
    })
  const planProbe = (): void => {
    if (isProbePlanned) return
    isProbePlanned = true
    after(probeMs, () => {
      isProbePlanned = false
      if (refusingSince === null || isClosed) return
      // A room that was refused a moment ago knows better than a probe of a few bytes.
      if (ticks() - lastFailure >= probeMs) void probe()
      else planProbe()
    })
  }

  return {
    log: {
      ...log,
      create: (workshop) => watched(log.create(workshop)),
      commit: (id, change) => watched(log.commit(id, change)),
      erase: (id) => watched(log.erase(id)),
      close() {
        isClosed = true
        return log.close()
      },
    },
    get isRefusing() {
      return refusingSince !== null
    },
    isSaving() {
      if (refusingSince !== null) return Promise.resolve(false)
      return ticks() - lastSuccess < freshMs ? Promise.resolve(true) : probeInTime()
    },
  }
}

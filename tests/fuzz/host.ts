/** The server of a fuzz run: rooms over a staged log, one life after another. */
import { join } from 'node:path'
import { LogError } from '../../server/log/updateLog.ts'
import type { CompactAfter } from '../../server/room/compact.ts'
import type { Registry } from '../../server/room/contract.ts'
import type { RoomLimits } from '../../server/room/limits.ts'
import { createRegistry } from '../../server/room/registry.ts'
import type { Time } from '../../server/room/time.ts'
import { createWorkHere } from '../server/versions/workHere.ts'
import type { Chance } from './chance.ts'
import { settle, type HandClock } from './handClock.ts'
import { openStagedLog, type StagedLog, type StagedLogOptions } from './stagedLog.ts'
import type { Witness } from './witness.ts'

export interface HostOptions {
  /** Folder for the files of all lives. */
  readonly folder: string
  readonly clock: HandClock
  readonly witness: Witness
  readonly chance: Chance
  readonly limits: RoomLimits
  readonly compactAfter: CompactAfter
  readonly lie?: StagedLogOptions['lie']
}

export interface Host {
  /** `null` while the server starts. */
  readonly registry: Registry | null
  readonly log: StagedLog
  /** Whether it stops in good order at this moment. */
  readonly isStopping: boolean
  /** Runs and answers everything that waits in the log, until nothing follows from it. */
  pump(): Promise<void>
  /** Ends without a word and starts again over what reached the disk. */
  kill(keep: number): Promise<void>
  /** Stops in good order and starts again. */
  restart(): Promise<void>
}

interface Life {
  readonly log: StagedLog
  readonly time: Time & { end(): void }
  registry: Registry | null
  isOver: boolean
}

export async function createHost(options: HostOptions): Promise<Host> {
  const { folder, clock, witness } = options
  let lives = 0
  let isStopping = false
  const fileOf = (life: number): string => join(folder, `life${life}.sqlite`)
  const begin = (file: string): Life => {
    const { promised: onDurable, meet: onRun } = witness
    const { now: ticks } = clock
    const lying = options.lie && { lie: options.lie }
    const log = openStagedLog(file, { ticks, onDurable, onRun, ...lying })
    const life: Life = { log, time: clock.life(), registry: null, isOver: false }
    startIn(life, options)
    return life
  }
  let life = begin(fileOf(lives))

  const pump = async (): Promise<void> => {
    await settle()
    while (life.log.waiting + life.log.unanswered > 0) {
      life.log.run(life.log.waiting)
      life.log.answer()
      await settle()
    }
  }
  await pump()

  return {
    get registry() {
      return life.registry
    },
    get log() {
      return life.log
    },
    get isStopping() {
      return isStopping
    },
    pump,
    async kill(keep) {
      life.isOver = true
      life.time.end()
      const file = fileOf(++lives)
      life.log.crash(file, keep)
      life = begin(file)
      await settle()
    },
    async restart() {
      const { registry, log } = life
      if (!registry) return
      isStopping = true
      const state = { isClosed: false }
      void registry.close().then(() => (state.isClosed = true))
      for (let turn = 0; !state.isClosed && turn < 200; turn++) {
        await pump()
        if (!state.isClosed) await clock.skip(100)
      }
      if (!state.isClosed) witness.complain('the server never stopped')
      void log.log.close()
      await pump()
      life.isOver = true
      life.time.end()
      isStopping = false
      life = begin(fileOf(lives))
      await pump()
    },
  }
}

function startIn(life: Life, { witness, chance, limits, compactAfter }: HostOptions): void {
  const report = (problem: string, cause: unknown): void => {
    const isRefusal = cause instanceof LogError && cause.kind === 'unavailable'
    if (!life.isOver && !isRefusal)
      witness.complain(`the server reports: ${problem}: ${String(cause)}`)
  }
  const { log, time } = life
  const randomBytes = chance.bytes
  // As long as a large workshop takes, so that people write meanwhile.
  const versionWork = createWorkHere(() => new Promise((resolve) => void time.after(300, resolve)))
  createRegistry({
    log: log.log,
    versionWork,
    limits,
    time,
    randomBytes,
    report,
    compactAfter,
  }).then(
    (registry) => (life.registry = registry),
    (cause: unknown) => report('the server does not start', cause),
  )
}

/**
 * The real log in a real SQLite file, without its thread: calls wait until they are told to run,
 * and their answers until they are told to go out. A crash is a copy of the files as they lie there,
 * if wanted with the end of the write-ahead file cut off where nothing was answered yet.
 */
import { copyFileSync, existsSync, statSync, truncateSync } from 'node:fs'
import { openSqliteFile } from '../../server/log/sqliteFile.ts'
import { createSqliteStore, type StoreCalls } from '../../server/log/sqliteStore.ts'
import { LogError, type Change, type UpdateLog } from '../../server/log/updateLog.ts'

export type CallName = keyof StoreCalls | 'close'

interface Call {
  readonly name: CallName
  readonly args: readonly unknown[]
  readonly resolve: (value: never) => void
  readonly reject: (error: unknown) => void
}

export interface StagedLog {
  readonly log: UpdateLog
  /** Reads past everything that waits. */
  readonly store: StoreCalls
  /** Calls that have not run. */
  readonly waiting: number
  /** Calls that ran and whose answers wait. */
  readonly unanswered: number
  /** Runs calls in their order. */
  run(count: number): void
  /** Lets all answers out, in their order. */
  answer(): void
  /** From now on writing fails (`true`) or works again. */
  refuse(isRefusing: boolean): void
  /** Whether writing fails now, or failed and the answer has not been followed yet. */
  readonly isRefusing: boolean
  /** How long the oldest commit waits for its answer (ms); 0 = none does. */
  readonly silentMs: number
  /**
   * Ends without a word, leaving what lies on the disk as `file`.
   *
   * @param keep share, 0 to 1, of the unanswered end of the write-ahead file that reached the disk
   */
  crash(file: string, keep: number): void
}

const writes: ReadonlySet<CallName> = new Set([
  'create',
  'commit',
  'putSnapshot',
  'settleSnapshot',
  'setAside',
  'erase',
])

export interface StagedLogOptions {
  /** Milliseconds that never run back. */
  readonly ticks: () => number
  /** Told of every change whose answer goes out, just before. */
  readonly onDurable: (change: Change) => void
  /** Told the name of every call that ran well. */
  readonly onRun: (name: string) => void
  /** Does something else than what it answers, to prove that this is noticed. */
  readonly lie?: (name: CallName, store: StoreCalls, args: readonly unknown[]) => Lie
}

/** What a lying log does instead; `null` = what was asked. */
export type Lie = { readonly value: unknown } | null

export function openStagedLog(file: string, options: StagedLogOptions): StagedLog {
  const { onDurable, onRun, lie, ticks } = options
  const opened = openSqliteFile(file)
  // A crash here is one of the process: what was written is in the copies whether it was synced or not.
  opened.db.pragma('synchronous = OFF')
  const store = createSqliteStore(opened.db)
  const wal = `${file}-wal`
  let waiting: Call[] = []
  let answers: (() => void)[] = []
  let isRefusing = false
  let hasRefused = false
  let hasRecovered = false
  let isOver = false
  /** When the commits were asked that have no answer yet. */
  const asked: number[] = []
  let answeredBytes = sizeOf(wal)

  const runOne = ({ name, args, resolve, reject }: Call): void => {
    try {
      if (isRefusing && writes.has(name)) throw new LogError('unavailable', 'disk full')
      if (name === 'close') opened.close()
      const lied = lie?.(name, store, args) ?? null
      const honest = (): unknown => (name === 'close' ? null : runIn(opened.db, store[name], args))
      const value = lied ? lied.value : honest()
      onRun(name)
      answers.push(() => {
        if (name === 'commit') asked.shift()
        if (name === 'commit') hasRecovered = true
        if (name === 'commit') onDurable(args[1] as Change)
        if (name === 'create') onDurable((args[0] as { change: Change }).change)
        resolve(value as never)
      })
    } catch (error) {
      answers.push(() => {
        if (name === 'commit') asked.shift()
        if (name === 'commit') hasRefused = true
        reject(error)
      })
    }
  }
  const call = <T>(name: CallName, ...args: readonly unknown[]): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      if (name === 'commit') asked.push(ticks())
      // A thread would be sent a copy, too.
      if (!isOver) waiting.push({ name, args: structuredClone(args), resolve, reject })
    })

  return {
    log: forward(call),
    store,
    get waiting() {
      return waiting.length
    },
    get unanswered() {
      return answers.length
    },
    run(count) {
      for (const one of waiting.splice(0, count)) runOne(one)
    },
    answer() {
      answeredBytes = sizeOf(wal)
      if (hasRecovered) hasRefused = false
      hasRecovered = false
      for (const say of answers.splice(0)) say()
    },
    refuse: (refusing) => void (isRefusing = refusing),
    get isRefusing() {
      return isRefusing || hasRefused
    },
    get silentMs() {
      const [oldest] = asked
      return oldest === undefined ? 0 : ticks() - oldest
    },
    crash(copy, keep) {
      isOver = true
      waiting = []
      answers = []
      copyFileSync(file, copy)
      const size = sizeOf(wal)
      if (size > 0) {
        copyFileSync(wal, `${copy}-wal`)
        // After a checkpoint the file starts again, and an end cannot be told from a beginning.
        if (size > answeredBytes)
          truncateSync(`${copy}-wal`, answeredBytes + Math.floor((size - answeredBytes) * keep))
      }
      opened.close()
    },
  }
}

function runIn(
  db: ReturnType<typeof openSqliteFile>['db'],
  run: (...args: never[]) => unknown,
  args: readonly unknown[],
): unknown {
  return db.transaction(() => run(...(args as never[])))()
}

function sizeOf(file: string): number {
  return existsSync(file) ? statSync(file).size : 0
}

function forward(call: <T>(name: CallName, ...args: readonly unknown[]) => Promise<T>): UpdateLog {
  const names = [
    'create',
    'find',
    'withDeadline',
    'commit',
    'load',
    'documents',
    'version',
    'putSnapshot',
    'readSnapshot',
    'settleSnapshot',
    'setAside',
    'erase',
    'close',
  ] as const satisfies readonly CallName[]
  return Object.fromEntries(
    names.map((name) => [name, (...args: readonly unknown[]) => call(name, ...args)]),
  ) as unknown as UpdateLog
}

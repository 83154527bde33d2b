import { runAlone, runTogether, type Outcome, type StoreCall } from './sqliteBatch.ts'
import { openSqliteFile, type OpenFile } from './sqliteFile.ts'
import { createSqliteStore, readCalls, type StoreCalls } from './sqliteStore.ts'
import { asLogError } from './failure.ts'
import { LogError } from './updateLog.ts'

/** The database of the thread, open. */
export interface SqliteDatabase {
  /** Updates that were called stored once and were not there at the opening. */
  readonly missing: number
  /** Runs the calls together; outcomes in the order of the calls. */
  run(calls: readonly StoreCall[]): Outcome[]
  close(): void
}

/**
 * Opens the database and keeps watch over its files: what was committed into a file that is no
 * longer in its place is not called stored (SPEC L18).
 *
 * @throws LogError when it cannot be opened
 */
export function openSqliteDatabase(file: string): SqliteDatabase {
  let opened = openSqliteFile(file)
  let store = createSqliteStore(opened.db)
  let isOpen = true
  let isAway = false

  const open = (): void => {
    if (isOpen) return
    opened = openSqliteFile(file)
    store = createSqliteStore(opened.db)
    isOpen = true
  }
  /** `null` = every file is in its place, or is again. */
  const whatIsAway = (): LogError | null => {
    const away = awayOf(opened, file)
    if (away !== 'own files') return away
    // What the engine makes itself was removed: all goes into the database, then they are made anew.
    const moved = moveAllIntoDatabase(opened, file)
    if (moved) return moved
    isOpen = false
    opened.close()
    open()
    return null
  }
  const run = (calls: readonly StoreCall[]): Outcome[] => {
    open()
    const away = isAway ? whatIsAway() : null
    isAway = away !== null
    if (away) return calls.map((call) => readOnly({ db: opened.db, store, file }, call, away))
    const outcomes = runTogether({ db: opened.db, store, file }, calls)
    if (!outcomes.some((one, i) => isWritten(one, calls[i]))) return outcomes
    const lost = whatIsAway()
    isAway = lost !== null
    if (lost === null) {
      opened.noteStored(lastSeqOf(outcomes))
      return eraseTraces(opened, calls, outcomes, file)
    }
    return outcomes.map((one, i) => (isWritten(one, calls[i]) ? { error: lost } : one))
  }

  return {
    missing: opened.missing,
    run(calls) {
      try {
        return run(calls)
      } catch (cause) {
        if (isOpen) throw cause
        const error = asLogError(cause, file)
        return calls.map(() => ({ error }))
      }
    },
    close() {
      if (isOpen) opened.close()
      isOpen = false
    },
  }
}

/** 0 = no update was stored. Only commits answer a number. */
function lastSeqOf(outcomes: readonly Outcome[]): number {
  let last = 0
  for (const one of outcomes)
    if ('value' in one && typeof one.value === 'number') last = Math.max(last, one.value)
  return last
}

function isWritten(outcome: Outcome, call: StoreCall | undefined): boolean {
  return 'value' in outcome && call !== undefined && !readCalls.has(call.name)
}

function readOnly(
  open: { db: OpenFile['db']; store: StoreCalls; file: string },
  call: StoreCall,
  error: LogError,
): Outcome {
  return readCalls.has(call.name) ? runAlone(open, call) : { error }
}

function awayOf({ places }: OpenFile, file: string): LogError | 'own files' | null {
  const { replaced, missing } = places.look()
  const [foreign] = replaced
  if (foreign !== undefined)
    return new LogError(
      'unavailable',
      `another file lies in the place of ${foreign} since the server started; nothing is saved. Stop the server, put the files in order, start it again`,
    )
  if (missing.includes(file))
    return new LogError(
      'unavailable',
      `${file} was removed while the server runs; nothing is saved. Put the file back, or stop the server and restore a backup`,
    )
  return missing.length > 0 ? 'own files' : null
}

/** `null` = nothing is left in the write-ahead file. */
function moveAllIntoDatabase({ db }: OpenFile, file: string): LogError | null {
  try {
    const [moved] = db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
    return moved?.busy === 0
      ? null
      : new LogError('unavailable', `files beside ${file} were removed while others read it`)
  } catch (cause) {
    return asLogError(cause, file)
  }
}

/** Erased rows would otherwise live on in the write-ahead file (SPEC L9). */
function eraseTraces(
  { db }: OpenFile,
  calls: readonly StoreCall[],
  outcomes: Outcome[],
  file: string,
): Outcome[] {
  if (!calls.some(erases)) return outcomes
  try {
    db.pragma('wal_checkpoint(TRUNCATE)')
    return outcomes
  } catch (cause) {
    const error = asLogError(cause, file)
    return outcomes.map((one, i) => (calls[i] && erases(calls[i]) ? { error } : one))
  }
}

function erases({ name, args }: StoreCall): boolean {
  const [, , , how] = args as Parameters<StoreCalls['settleSnapshot']>
  return name === 'erase' || (name === 'settleSnapshot' && how?.leavesNoTrace === true)
}

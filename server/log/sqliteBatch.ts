import type Database from 'better-sqlite3'
import { asLogError } from './failure.ts'
import { readCalls, type StoreCalls } from './sqliteStore.ts'
import type { LogError } from './updateLog.ts'

/** One call for the store, as it crosses to the thread. */
export interface StoreCall {
  readonly id: number
  readonly name: keyof StoreCalls
  readonly args: readonly unknown[]
}

export type Outcome = { readonly value: unknown } | { readonly error: LogError }

export interface OpenStore {
  readonly db: Database.Database
  readonly store: StoreCalls
  readonly file: string
}

/**
 * All calls in one transaction, so that however many rooms share one disk sync. A call that fails
 * takes only itself back (SPEC L3); a commit that fails takes all writes back, and what only wanted
 * to read is answered without it. Outcomes are in the order of the calls.
 */
export function runTogether(open: OpenStore, calls: readonly StoreCall[]): Outcome[] {
  try {
    open.db.exec('BEGIN')
    const outcomes = calls.map((call) => runInside(open, call))
    open.db.exec('COMMIT')
    return outcomes
  } catch (cause) {
    rollBack(open.db)
    const error = asLogError(cause, open.file)
    return calls.map((call) => (readCalls.has(call.name) ? runAlone(open, call) : { error }))
  }
}

/** One call, outside of any transaction. */
export function runAlone({ store, file }: OpenStore, call: StoreCall): Outcome {
  try {
    return { value: ask(store, call) }
  } catch (cause) {
    return { error: asLogError(cause, file) }
  }
}

function runInside({ db, store, file }: OpenStore, call: StoreCall): Outcome {
  db.exec('SAVEPOINT call')
  try {
    const value = ask(store, call)
    db.exec('RELEASE call')
    return { value }
  } catch (cause) {
    if (!db.inTransaction) throw cause // the engine gave up the whole transaction, e.g. disk full
    db.exec('ROLLBACK TO call; RELEASE call')
    return { error: asLogError(cause, file) }
  }
}

function ask(store: StoreCalls, { name, args }: StoreCall): unknown {
  return (store[name] as (...args: readonly unknown[]) => unknown)(...args)
}

function rollBack(db: Database.Database): void {
  try {
    if (db.inTransaction) db.exec('ROLLBACK')
  } catch {
    // reason: the engine has rolled back by itself; what matters is asked next
  }
  // A thread that cannot leave a transaction would refuse for ever: it ends and another one begins.
  if (db.inTransaction) throw new Error('the database cannot be rolled back')
}

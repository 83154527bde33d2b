/**
 * The thread that owns the database. It takes all calls that wait, runs them in one transaction
 * and answers after the commit: one disk sync for however many rooms (SPEC L3).
 */
import { parentPort, workerData } from 'node:worker_threads'
import { openSqliteFile } from './sqliteFile.ts'
import { createSqliteStore, type StoreCalls } from './sqliteStore.ts'
import { LogError, type LogErrorKind } from './updateLog.ts'

export interface WorkerCall {
  readonly id: number
  readonly name: keyof StoreCalls | 'close'
  readonly args: readonly unknown[]
}

/** `id` 0 answers the opening itself. */
export type WorkerAnswer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failed: { kind: LogErrorKind; message: string } }

const port = parentPort
if (port) serve(port, (workerData as { file: string }).file)

type Port = NonNullable<typeof parentPort>

function serve(to: Port, file: string): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- reason: a thread is no window
  const say = (answer: WorkerAnswer): void => to.postMessage(answer)
  let opened: ReturnType<typeof openSqliteFile>
  let store: StoreCalls
  try {
    opened = openSqliteFile(file)
    store = createSqliteStore(opened.db)
  } catch (error) {
    say(failure(0, error))
    to.close()
    return
  }
  let waiting: WorkerCall[] = []

  const drain = (): void => {
    const calls = waiting
    waiting = []
    const answers = runTogether(opened.db, store, calls)
    // Erased rows would otherwise live on in the write-ahead file.
    if (calls.some((call) => call.name === 'erase')) opened.db.pragma('wal_checkpoint(TRUNCATE)')
    for (const answer of answers) say(answer)
    if (calls.some((call) => call.name === 'close')) {
      opened.close()
      to.close()
    }
  }

  to.on('message', (call: WorkerCall) => {
    if (waiting.push(call) === 1) setImmediate(drain)
  })
  say({ id: 0, value: null })
}

/** All calls in one transaction; a call that fails takes only itself back, a failed commit fails all. */
function runTogether(
  db: ReturnType<typeof openSqliteFile>['db'],
  store: StoreCalls,
  calls: readonly WorkerCall[],
): WorkerAnswer[] {
  const answers: WorkerAnswer[] = []
  try {
    db.exec('BEGIN')
    for (const call of calls) answers.push(runOne(db, store, call))
    db.exec('COMMIT')
    return answers
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK')
    return calls.map((call) => failure(call.id, error))
  }
}

function runOne(
  db: ReturnType<typeof openSqliteFile>['db'],
  store: StoreCalls,
  { id, name, args }: WorkerCall,
): WorkerAnswer {
  if (name === 'close') return { id, value: null }
  db.exec('SAVEPOINT call')
  try {
    const run = store[name] as (...args: readonly unknown[]) => unknown
    const value = run(...args)
    db.exec('RELEASE call')
    return { id, value }
  } catch (error) {
    if (!db.inTransaction) throw error // the engine gave up the whole transaction, e.g. disk full
    db.exec('ROLLBACK TO call; RELEASE call')
    return failure(id, error)
  }
}

function failure(id: number, error: unknown): WorkerAnswer {
  if (error instanceof LogError) return { id, failed: { kind: error.kind, message: error.message } }
  const code = (error as { code?: string }).code ?? ''
  const isDamaged = code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB'
  const message = error instanceof Error ? error.message : String(error)
  return { id, failed: { kind: isDamaged ? 'corrupt' : 'unavailable', message } }
}

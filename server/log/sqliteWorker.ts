/**
 * The thread that owns the database. It takes all calls that wait, runs them in one transaction
 * and answers after the commit: one disk sync for however many rooms (SPEC L3).
 */
import { parentPort, workerData } from 'node:worker_threads'
import { asLogError } from './failure.ts'
import type { Outcome, StoreCall } from './sqliteBatch.ts'
import { openSqliteDatabase, type SqliteDatabase } from './sqliteDatabase.ts'
import type { LogErrorKind } from './updateLog.ts'

/** `close` ends the thread when all that was asked before is answered. */
export type WorkerCall =
  StoreCall | { readonly id: number; readonly name: 'close'; readonly args: readonly [] }

/** What the opening answers. */
export interface Opened {
  readonly missing: number
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
  let database: SqliteDatabase
  try {
    database = openSqliteDatabase(file)
  } catch (error) {
    say(answerOf(0, { error: asLogError(error, file) }))
    to.close()
    return
  }
  let waiting: WorkerCall[] = []

  const drain = (): void => {
    const calls = waiting
    waiting = []
    const closing = calls.find((call) => call.name === 'close')
    const asked = calls.filter((call): call is StoreCall => call.name !== 'close')
    const outcomes = asked.length > 0 ? database.run(asked) : []
    asked.forEach(({ id }, i) => say(answerOf(id, outcomes[i] as Outcome)))
    if (!closing) return
    database.close()
    say({ id: closing.id, value: null })
    to.close()
  }

  to.on('message', (call: WorkerCall) => {
    if (waiting.push(call) === 1) setImmediate(drain)
  })
  say({ id: 0, value: { missing: database.missing } satisfies Opened })
}

function answerOf(id: number, outcome: Outcome): WorkerAnswer {
  if ('value' in outcome) return { id, value: outcome.value }
  const { kind, message } = outcome.error
  return { id, failed: { kind, message } }
}

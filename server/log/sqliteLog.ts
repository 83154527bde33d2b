import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { StoreCalls } from './sqliteStore.ts'
import type { WorkerAnswer, WorkerCall } from './sqliteWorker.ts'
import { LogError, type Change, type UpdateLog } from './updateLog.ts'

export interface SqliteLogOptions {
  /** File of the database; its folder is made when missing. */
  readonly file: string
}

interface Waiting {
  readonly resolve: (value: never) => void
  readonly reject: (error: LogError) => void
}

/**
 * A log in one SQLite file, written by a worker thread. Resolves when the schema is in place.
 *
 * @throws LogError `newer` when a later program wrote the file, `unavailable` when it cannot be
 *   opened or another process has it
 */
export async function createSqliteLog({ file }: SqliteLogOptions): Promise<UpdateLog> {
  const worker = startWorker(file)
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  let gone: LogError | null = null

  const wait = <T>(id: number): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      if (gone) reject(gone)
      else waiting.set(id, { resolve, reject })
    })
  const lose = (error: LogError): void => {
    gone = error
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }

  worker.on('message', (answer: WorkerAnswer) => {
    const asked = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('failed' in answer) asked?.reject(new LogError(answer.failed.kind, answer.failed.message))
    else asked?.resolve(answer.value as never)
  })
  worker.on('error', (cause) =>
    lose(new LogError('unavailable', 'the database thread failed', { cause })),
  )
  worker.on('exit', () => lose(new LogError('unavailable', 'the database is closed')))
  await wait(0)

  const call = <T>(name: WorkerCall['name'], ...args: readonly unknown[]): Promise<T> => {
    const id = ++lastId
    const answer = wait<T>(id)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- reason: a thread is no window
    if (!gone) worker.postMessage({ id, name, args } satisfies WorkerCall)
    return answer
  }
  return { ...forward(call), close: closeOnce(worker, () => call('close')) }
}

type Call = <T>(name: keyof StoreCalls, ...args: readonly unknown[]) => Promise<T>

function forward(call: Call): Omit<UpdateLog, 'close'> {
  return {
    create: (w) => call('create', { ...w, change: compactChange(w.change) }),
    find: (id) => call('find', id),
    withDeadline: () => call('withDeadline'),
    commit: (id, change) => call('commit', id, compactChange(change)),
    load: (id, doc) => call('load', id, doc),
    documents: (id) => call('documents', id),
    version: (id, versionId) => call('version', id, versionId),
    putSnapshot: (id, doc, seq, bytes) => call('putSnapshot', id, doc, seq, ownBytes(bytes)),
    readSnapshot: (id, doc, seq) => call('readSnapshot', id, doc, seq),
    settleSnapshot: (id, doc, seq) => call('settleSnapshot', id, doc, seq),
    erase: (id) => call('erase', id),
  }
}

/** A view into a larger buffer would be sent to the worker with all of that buffer. */
function compactChange(change: Change): Change {
  return {
    ...change,
    updates: change.updates.map((update) => ({ ...update, bytes: ownBytes(update.bytes) })),
  }
}

function ownBytes(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes)
}

function closeOnce(worker: Worker, ask: () => Promise<unknown>): () => Promise<void> {
  let closing: Promise<void> | null = null
  return () => {
    closing ??= new Promise<void>((resolve) => {
      worker.once('exit', () => resolve())
      ask().catch(() => resolve())
    })
    return closing
  }
}

/**
 * The build emits the worker beside the main bundle. From source it is started through tsx's own
 * call, because Node 20 ignores `--import` for the entry file of a thread.
 */
function startWorker(file: string): Worker {
  const workerData = { file }
  if (!import.meta.url.endsWith('.ts')) {
    const entry = './sqliteWorker.js'
    return new Worker(new URL(entry, import.meta.url), { workerData })
  }
  const tsx = createRequire(import.meta.url).resolve('tsx/package.json')
  const loader = new URL('./dist/esm/api/index.mjs', pathToFileURL(tsx)).href
  const source = new URL('./sqliteWorker.ts', import.meta.url).href
  const start = `import('${loader}').then(({ tsImport }) => tsImport('${source}', '${source}'))`
  return new Worker(start, { eval: true, workerData })
}

import { startDatabaseThread, type DatabaseThread, type ThreadOptions } from './databaseThread.ts'
import type { Change, ProbedLog } from './updateLog.ts'

/**
 * A log in one SQLite file, written by a worker thread. Resolves when the schema is in place.
 *
 * @throws LogError `newer` when a later program wrote the file, `unavailable` when it cannot be
 *   opened or another process has it
 */
export async function createSqliteLog({
  file,
  report = () => {},
}: Pick<ThreadOptions, 'file'> & Partial<ThreadOptions>): Promise<ProbedLog> {
  return forwardTo(await startDatabaseThread({ file, report }))
}

function forwardTo({ call, close }: DatabaseThread): ProbedLog {
  return {
    create: (w) => call('create', { ...w, change: compactChange(w.change) }),
    find: (id) => call('find', id),
    withDeadline: (until) => call('withDeadline', until),
    commit: (id, change) => call('commit', id, compactChange(change)),
    load: (id, doc) => call('load', id, doc),
    documents: (id) => call('documents', id),
    version: (id, versionId) => call('version', id, versionId),
    putSnapshot: (id, doc, seq, bytes) => call('putSnapshot', id, doc, seq, ownBytes(bytes)),
    readSnapshot: (id, doc, seq) => call('readSnapshot', id, doc, seq),
    settleSnapshot: (...args) => call('settleSnapshot', ...args),
    setAside: (id, doc, seqs) => call('setAside', id, doc, seqs),
    erase: (...args) => call('erase', ...args),
    probe: () => call('probe'),
    close,
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

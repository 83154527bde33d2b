import type Database from 'better-sqlite3'
import type { DocName } from '../../shared/access/docName.ts'
import { roles } from '../../shared/domain/participant.ts'
import { crc32 } from './crc32.ts'
import { createReader } from './sqliteReader.ts'
import { createChangeWriter } from './sqliteRows.ts'
import {
  LogError,
  type Change,
  type MadeAnew,
  type NewStoredWorkshop,
  type ProbedLog,
  type Settling,
} from './updateLog.ts'

/** A log's calls, synchronous: what the worker runs inside its transactions. */
export type StoreCalls = {
  [Name in Exclude<keyof ProbedLog, 'close'>]: (
    ...args: Parameters<ProbedLog[Name]>
  ) => Awaited<ReturnType<ProbedLog[Name]>>
}

/** Calls that change nothing: a disk that refuses to be written still answers them. */
export const readCalls: ReadonlySet<keyof StoreCalls> = new Set([
  'find',
  'withDeadline',
  'load',
  'documents',
  'version',
  'readSnapshot',
])

/** The calls of the log, done on an open database in the thread that calls; what fails throws. */
export function createSqliteStore(db: Database.Database): StoreCalls {
  const reader = createReader(db)
  const write = createChangeWriter(db)
  const addWorkshop = db.prepare(
    'INSERT INTO workshops (id, created_at, epoch, crc) VALUES (:id, :createdAt, :epoch, row_crc(:id, :createdAt, :epoch, NULL, 0, 0))',
  )
  const exists = db.prepare('SELECT 1 FROM workshops WHERE id = ?')
  const countProbe = db.prepare('UPDATE probe SET count = count + 1')
  // A settled one stays: the updates it stands for are gone.
  const addSnapshot = db.prepare(
    `INSERT INTO snapshots (workshop, doc, seq, settled, crc, bytes) VALUES (?, ?, ?, 0, ?, ?)
    ON CONFLICT (workshop, doc, seq)
    DO UPDATE SET crc = excluded.crc, bytes = excluded.bytes WHERE settled = 0`,
  )
  const settle = db.prepare(
    'UPDATE snapshots SET settled = 1 WHERE workshop = ? AND doc = ? AND seq = ?',
  )
  const dropUpdates = db.prepare(
    `DELETE FROM updates WHERE workshop = :id AND doc = :doc AND seq <= :seq
    AND seq NOT IN (SELECT seq FROM aside WHERE workshop = :id AND doc = :doc)`,
  )
  const addAside = db.prepare(
    'INSERT INTO aside (workshop, doc, seq, crc) VALUES (:id, :doc, :seq, row_crc(:id, :doc, :seq)) ON CONFLICT DO NOTHING',
  )
  const dropSnapshots = db.prepare(
    'DELETE FROM snapshots WHERE workshop = ? AND doc = ? AND seq < ?',
  )
  const rowsOfDocument = ['updates', 'snapshots', 'owners', 'aside'].map((table) =>
    db.prepare(`DELETE FROM ${table} WHERE workshop = :id AND doc = :doc`),
  )
  const dropDocument = db.prepare('DELETE FROM documents WHERE workshop = :id AND doc = :doc')
  const oneDocumentLess = db.prepare(
    'UPDATE workshops SET documents = documents - 1, crc = row_crc(id, created_at, epoch, deadline, members, documents - 1) WHERE id = :id',
  )
  const setEpoch = db.prepare(
    'UPDATE documents SET epoch = :epoch, crc = row_crc(workshop, doc, :epoch, head) WHERE workshop = :id AND doc = :doc',
  )
  const dropOwners = db.prepare('DELETE FROM owners WHERE workshop = ? AND doc = ?')
  const addOwner = db.prepare(
    'INSERT INTO owners (workshop, doc, client, owner, crc) VALUES (:id, :doc, :client, :owner, row_crc(:id, :doc, :client, :owner))',
  )
  const makeAnew = (id: string, doc: DocName, { epoch, owners }: MadeAnew): void => {
    setEpoch.run({ id, doc, epoch })
    dropOwners.run(id, doc)
    for (const [client, owner] of owners) addOwner.run({ id, doc, client, owner })
  }
  const dropWorkshop = db.prepare('DELETE FROM workshops WHERE id = ?')

  return {
    ...reader,
    create({ id, createdAt, epoch, keys, change }: NewStoredWorkshop): void {
      addWorkshop.run({ id, createdAt, epoch })
      write(id, { ...change, setKeys: roles.map((role) => ({ role, hash: keys[role] })) })
    },
    commit(id: string, change: Change): number {
      if (!exists.get(id)) throw new LogError('refused', `workshop ${id} was erased`)
      return write(id, change)
    },
    putSnapshot(id: string, doc: DocName, seq: number, bytes: Uint8Array): void {
      addSnapshot.run(id, doc, seq, crc32(bytes), bytes)
    },
    settleSnapshot(id: string, doc: DocName, seq: number, { anew }: Settling = {}): void {
      if (settle.run(id, doc, seq).changes === 0)
        throw new LogError('corrupt', `snapshot ${seq} of ${id}/${doc} is missing`)
      dropUpdates.run({ id, doc, seq })
      dropSnapshots.run(id, doc, seq)
      if (anew) makeAnew(id, doc, anew)
    },
    setAside(id: string, doc: DocName, seqs: readonly number[]): void {
      for (const seq of seqs) addAside.run({ id, doc, seq })
    },
    erase(id: string, doc?: DocName): void {
      if (doc === undefined) return void dropWorkshop.run(id)
      for (const rows of rowsOfDocument) rows.run({ id, doc })
      if (dropDocument.run({ id, doc }).changes > 0) oneDocumentLess.run({ id })
    },
    probe(): void {
      countProbe.run()
    },
  }
}

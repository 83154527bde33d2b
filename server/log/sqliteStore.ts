import type Database from 'better-sqlite3'
import type { DocName } from '../../shared/access/docName.ts'
import { crc32 } from './crc32.ts'
import { createChangeWriter, createReader } from './sqliteRows.ts'
import { LogError, type Change, type NewStoredWorkshop, type UpdateLog } from './updateLog.ts'

/** A log's calls, synchronous: what the worker runs inside its transactions. */
export type StoreCalls = {
  [Name in Exclude<keyof UpdateLog, 'close'>]: (
    ...args: Parameters<UpdateLog[Name]>
  ) => Awaited<ReturnType<UpdateLog[Name]>>
}

export function createSqliteStore(db: Database.Database): StoreCalls {
  const reader = createReader(db)
  const write = createChangeWriter(db)
  const addWorkshop = db.prepare('INSERT INTO workshops (id, created_at, epoch) VALUES (?, ?, ?)')
  const exists = db.prepare('SELECT 1 FROM workshops WHERE id = ?')
  const addKey = db.prepare('INSERT INTO keys (workshop, role, hash) VALUES (?, ?, ?)')
  const addSnapshot = db.prepare(
    'INSERT OR REPLACE INTO snapshots (workshop, doc, seq, settled, crc, bytes) VALUES (?, ?, ?, 0, ?, ?)',
  )
  const settle = db.prepare(
    'UPDATE snapshots SET settled = 1 WHERE workshop = ? AND doc = ? AND seq = ?',
  )
  const dropUpdates = db.prepare('DELETE FROM updates WHERE workshop = ? AND doc = ? AND seq <= ?')
  const dropSnapshots = db.prepare(
    'DELETE FROM snapshots WHERE workshop = ? AND doc = ? AND seq < ?',
  )
  const dropWorkshop = db.prepare('DELETE FROM workshops WHERE id = ?')

  return {
    ...reader,
    create({ id, createdAt, epoch, keys, change }: NewStoredWorkshop): void {
      addWorkshop.run(id, createdAt, epoch)
      for (const [role, hash] of Object.entries(keys)) addKey.run(id, role, hash)
      write(id, change)
    },
    commit(id: string, change: Change): number {
      if (!exists.get(id)) throw new LogError('unavailable', `workshop ${id} was erased`)
      return write(id, change)
    },
    putSnapshot(id: string, doc: DocName, seq: number, bytes: Uint8Array): void {
      addSnapshot.run(id, doc, seq, crc32(bytes), bytes)
    },
    settleSnapshot(id: string, doc: DocName, seq: number): void {
      if (settle.run(id, doc, seq).changes === 0)
        throw new LogError('corrupt', `snapshot ${seq} of ${id}/${doc} is missing`)
      dropUpdates.run(id, doc, seq)
      dropSnapshots.run(id, doc, seq)
    },
    erase(id: string): void {
      dropWorkshop.run(id)
    },
  }
}

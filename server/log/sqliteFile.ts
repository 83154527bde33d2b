import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { migrations } from './migrations.ts'
import { LogError } from './updateLog.ts'

export interface OpenFile {
  readonly db: Database.Database
  close(): void
}

/**
 * Opens the database, alone: a second process with the same file would serve rooms that drift
 * apart. The lock is a transaction held open in a file beside it, so `kill -9` releases it.
 */
export function openSqliteFile(file: string): OpenFile {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const lock = new Database(`${file}.lock`, { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (cause) {
    lock.close()
    throw new LogError('unavailable', `${file} is in use by another process; stop that one first`, {
      cause,
    })
  }
  try {
    const db = new Database(file)
    db.pragma('journal_mode = WAL')
    db.pragma('synchronous = FULL')
    db.pragma('foreign_keys = ON')
    db.pragma('secure_delete = ON')
    migrate(db, file)
    return {
      db,
      close() {
        db.close()
        lock.close()
      },
    }
  } catch (cause) {
    lock.close()
    throw cause
  }
}

function migrate(db: Database.Database, file: string): void {
  const taken = db.pragma('user_version', { simple: true }) as number
  if (taken > migrations.length) {
    throw new LogError(
      'newer',
      `${file} was written by a newer Touchline (schema ${taken}, this program knows ${migrations.length}); nothing was changed. Start the newer program, or restore a backup made before it`,
    )
  }
  db.transaction(() => {
    for (const step of migrations.slice(taken)) db.exec(step)
    db.pragma(`user_version = ${migrations.length}`)
  })()
}

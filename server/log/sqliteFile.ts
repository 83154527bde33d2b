import { closeSync, existsSync, mkdirSync, openSync, readSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { rowCrc } from './crc32.ts'
import { asLogError } from './failure.ts'
import { watchPlaces, type FilePlaces } from './filePlaces.ts'
import { openMark } from './mark.ts'
import { migrations } from './migrations.ts'
import { LogError } from './updateLog.ts'

export interface OpenFile {
  readonly db: Database.Database
  /** The database, its write-ahead file and its lock. */
  readonly places: FilePlaces
  /** Updates that were called stored once and are not there (SPEC L26). */
  readonly missing: number
  /** Notes how far everything is stored; 0 = no further than before. */
  noteStored(seq: number): void
  close(): void
}

/**
 * Opens the database, alone: a second process with the same file would serve rooms that drift
 * apart. The lock is a transaction held open in a file beside it, so `kill -9` releases it.
 *
 * @throws LogError which says what to do; nothing was changed then
 */
export function openSqliteFile(file: string): OpenFile {
  makeFolder(file)
  const isFirst = isFirstStart(file)
  const lock = takeLock(file)
  try {
    if (!isFirst) refuseNewer(schemaOf(file), file)
    const db = openDatabase(file)
    const mark = openMark(file)
    const lastSeq = db.prepare(`SELECT seq FROM sqlite_sequence WHERE name = 'updates'`).pluck()
    const stored = (): number => (lastSeq.get() as number | undefined) ?? 0
    const missing = isFirst ? 0 : Math.max(0, mark.read() - stored())
    if (missing > 0) takeNoteOfLoss(db, missing)
    mark.write(stored())
    return {
      db,
      places: watchPlaces([file, `${file}-wal`, `${file}.lock`]),
      missing,
      noteStored: mark.write,
      close() {
        db.close()
        mark.close()
        lock.close()
      },
    }
  } catch (cause) {
    lock.close()
    // What is left of a first start that failed must not look like a database that went away.
    if (isFirst && isEmpty(file)) {
      rmSync(`${file}.lock`, { force: true })
      if (existsSync(file)) rmSync(file)
    }
    throw asLogError(cause, file)
  }
}

function makeFolder(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause)
    throw new LogError(
      'unavailable',
      `the folder of ${file} cannot be made: make it, or name another one (${said})`,
      { cause },
    )
  }
}

/**
 * Whether nothing was ever stored here. A database that is missing where one has been is not begun
 * anew: an empty one tells everybody that their workshops were deleted (SPEC L19).
 */
function isFirstStart(file: string): boolean {
  if (!isEmpty(file)) return false
  const left = [`${file}-wal`, `${file}.lock`].filter((name) => existsSync(name))
  if (left.length === 0) return true
  throw new LogError(
    'unavailable',
    `${file} is missing or empty, but ${left.join(' and ')} shows that it was here; nothing was changed. Put it back or restore a backup; to begin with nothing, remove ${left.join(' and ')} too`,
  )
}

function isEmpty(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) === 0
}

function takeLock(file: string): Database.Database {
  let lock: Database.Database | null = null
  try {
    lock = new Database(`${file}.lock`, { timeout: 0 })
    lock.exec('BEGIN EXCLUSIVE')
    return lock
  } catch (cause) {
    lock?.close()
    if ((cause as { code?: string }).code !== 'SQLITE_BUSY') throw asLogError(cause, file)
    throw new LogError('unavailable', `${file} is in use by another process; stop that one first`, {
      cause,
    })
  }
}

function openDatabase(file: string): Database.Database {
  const db = new Database(file)
  try {
    db.function('row_crc', { varargs: true, deterministic: true }, rowCrc)
    db.pragma('journal_mode = WAL')
    db.pragma('synchronous = FULL')
    db.pragma('foreign_keys = ON')
    db.pragma('secure_delete = ON')
    db.pragma('cell_size_check = ON')
    migrate(db, file)
    refuseReadOnly(db)
    return db
  } catch (cause) {
    db.close()
    throw cause
  }
}

/**
 * Clients hold what is missing and bring it again, all but the record, which only the server writes:
 * theirs is ahead of it now and would never agree again, so it counts as made anew.
 */
function takeNoteOfLoss(db: Database.Database, missing: number): void {
  db.transaction(() => {
    db.prepare('INSERT INTO losses (at, missing) VALUES (?, ?)').run(Date.now(), missing)
    db.exec(`
      UPDATE documents SET epoch = (epoch + 1) % 4294967296 WHERE doc = 'record';
      UPDATE documents SET crc = row_crc(workshop, doc, epoch, head) WHERE doc = 'record';
    `)
  })()
}

/**
 * Data that may only be read would be served, and nothing ever saved. A disk that is full is another
 * thing: it may have room again, and until then everything can be read.
 */
function refuseReadOnly(db: Database.Database): void {
  try {
    db.exec('UPDATE probe SET count = count + 1')
  } catch (cause) {
    const code = String((cause as { code?: unknown }).code)
    if (/^SQLITE_(?:READONLY|CANTOPEN|PERM)/u.test(code)) throw cause
  }
}

/** Writes only when there is a step to take: a full disk is no reason not to be read. */
function migrate(db: Database.Database, file: string): void {
  const taken = db.pragma('user_version', { simple: true }) as number
  refuseNewer(taken, file)
  if (taken === migrations.length) return
  db.transaction(() => {
    for (const step of migrations.slice(taken)) db.exec(step)
    db.pragma(`user_version = ${migrations.length}`)
  })()
}

function refuseNewer(schema: number, file: string): void {
  if (schema <= migrations.length) return
  throw new LogError(
    'newer',
    `${file} was written by a newer Touchline (schema ${schema}, this program knows ${migrations.length}); nothing was changed. Start the newer program, or restore a backup made before it`,
  )
}

/** Where a SQLite file keeps `user_version`. */
const schemaOffset = 60

/**
 * The schema of a database without opening it for writing: that alone would move its write-ahead
 * file into it (SPEC L22).
 */
function schemaOf(file: string): number {
  if (existsSync(`${file}-wal`)) {
    const db = new Database(file, { readonly: true })
    try {
      return db.pragma('user_version', { simple: true }) as number
    } finally {
      db.close()
    }
  }
  const head = Buffer.alloc(schemaOffset + 4)
  const opened = openSync(file, 'r')
  try {
    const read = readSync(opened, head, 0, head.length, 0)
    return read === head.length ? head.readUInt32BE(schemaOffset) : 0
  } finally {
    closeSync(opened)
  }
}

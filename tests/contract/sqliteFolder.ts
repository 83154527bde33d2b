import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { createSqliteLog } from '../../server/log/sqliteLog.ts'
import type { Change, LoggedUpdate, ProbedLog } from '../../server/log/updateLog.ts'

export const keys = { facilitator: 'f', participant: 'p', customer: 'c', viewer: 'v' }

export const update = (doc: LoggedUpdate['doc'], ...bytes: number[]): LoggedUpdate => ({
  doc,
  bytes: Uint8Array.from(bytes),
  author: 'ana',
  newClients: [],
})
export const of = (...updates: LoggedUpdate[]): Change => ({ updates })

/** A folder with a database, opened and closed as the test says. */
export function sqliteFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'touchline-log-'))
  const file = join(folder, 'touchline.sqlite')
  const opened: ProbedLog[] = []
  const problems: string[] = []
  return {
    folder,
    file,
    problems,
    async open(): Promise<ProbedLog> {
      const log = await createSqliteLog({ file, report: (problem) => void problems.push(problem) })
      opened.push(log)
      return log
    },
    /** Closes the log and lets `change` at its rows, as a fault would. */
    async damage(log: ProbedLog, change: (db: Database.Database) => void): Promise<void> {
      await log.close()
      const db = new Database(file)
      try {
        change(db)
      } finally {
        db.close()
      }
    },
    async remove(): Promise<void> {
      for (const log of opened) await log.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

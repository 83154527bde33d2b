import type { UpdateLog } from './updateLog.ts'

export interface SqliteLogOptions {
  /** File of the database; its folder is made when missing. */
  readonly file: string
}

/**
 * A log in one SQLite file, written by a worker thread. Resolves when the schema is in place.
 *
 * @throws LogError `newer` when a later program wrote the file, `unavailable` when it cannot be opened
 */
export async function createSqliteLog(options: SqliteLogOptions): Promise<UpdateLog> {
  throw new Error(`not built yet: ${options.file}`)
}

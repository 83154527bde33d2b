import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createSqliteLog } from '../../server/log/sqliteLog.ts'
import type { UpdateLog } from '../../server/log/updateLog.ts'

const keys = { facilitator: 'f', participant: 'p', customer: 'c', viewer: 'v' }
const canary = new TextEncoder().encode('canary-in-the-bytes')
let folder: string
let file: string
let log: UpdateLog | null

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'touchline-log-'))
  file = join(folder, 'deep', 'touchline.db')
  log = await createSqliteLog({ file })
  const updates = [{ doc: 'board' as const, bytes: canary, author: 'ana', newClients: [1] }]
  await log.create({ id: 'w', createdAt: 1, epoch: 2, keys, change: { updates } })
})
afterEach(async () => {
  await log?.close()
  rmSync(folder, { recursive: true, force: true })
})

const reopen = async (change: (db: Database.Database) => void): Promise<void> => {
  await log?.close()
  log = null
  const db = new Database(file)
  change(db)
  db.close()
}

test('L10 what was committed is there after reopening', async () => {
  await reopen(() => {})
  log = await createSqliteLog({ file })
  expect((await log.load('w', 'board')).updates).toEqual([canary])
})

test('L11 a damaged update is an error of kind corrupt for its own document only', async () => {
  await reopen((db) => db.exec(`UPDATE updates SET bytes = x'00ff' WHERE doc = 'board'`))
  log = await createSqliteLog({ file })
  await expect(log.load('w', 'board')).rejects.toMatchObject({ kind: 'corrupt' })
  expect((await log.load('w', 'frame')).updates).toEqual([])
})

test('L12 a file of a newer program is refused and left alone', async () => {
  await reopen((db) => db.pragma('user_version = 999'))
  await expect(createSqliteLog({ file })).rejects.toMatchObject({
    kind: 'newer',
    message: expect.stringContaining('nothing was changed'),
  })
  const db = new Database(file)
  expect(db.pragma('user_version', { simple: true })).toBe(999)
  db.close()
})

test('L13 a second process cannot open the same file', async () => {
  await expect(createSqliteLog({ file })).rejects.toMatchObject({
    kind: 'unavailable',
    message: expect.stringContaining('in use'),
  })
})

test('L9 after erasing, the bytes are gone from every file', async () => {
  await log?.erase('w')
  for (const name of readdirSync(join(folder, 'deep'))) {
    expect(readFileSync(join(folder, 'deep', name)).includes('canary-in-the-bytes')).toBe(false)
  }
})

test('L14 closing twice is fine, and calls after it are refused', async () => {
  await log?.close()
  await log?.close()
  await expect(log?.find('w')).rejects.toMatchObject({ kind: 'unavailable' })
})

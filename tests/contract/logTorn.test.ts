/**
 * A write-ahead file that was cut or torn: whatever the place, the log opens, holds every commit
 * before the damage and none after it, and goes on.
 */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { StoreCall } from '../../server/log/sqliteBatch.ts'
import { openSqliteDatabase, type SqliteDatabase } from '../../server/log/sqliteDatabase.ts'
import type { StoredDocument } from '../../server/log/updateLog.ts'
import { keys, of, update } from './sqliteFolder.ts'

const commits = 40
const cuts = 60
const folder = mkdtempSync(join(tmpdir(), 'touchline-torn-'))
let source: SqliteDatabase
let wal: Buffer

function call<T>(database: SqliteDatabase, name: StoreCall['name'], ...args: unknown[]): T {
  const [outcome] = database.run([{ id: 1, name, args }])
  if (!outcome || 'error' in outcome) throw outcome?.error ?? new Error('no outcome')
  return outcome.value as T
}

beforeAll(() => {
  const file = join(folder, 'source.sqlite')
  source = openSqliteDatabase(file)
  const change = of(update('board', 0))
  call(source, 'create', { id: 'w', createdAt: 5, epoch: 77, keys, change })
  for (let i = 1; i <= commits; i++) call(source, 'commit', 'w', of(update('board', i)))
  copyFileSync(file, join(folder, 'killed.sqlite'))
  wal = readFileSync(`${file}-wal`)
})
afterAll(() => {
  source.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Opens what a kill left behind, with this write-ahead file; then writes on and opens again. */
function survivorsOf(torn: Buffer): number[] {
  const file = join(mkdtempSync(join(folder, 'cut-')), 'touchline.sqlite')
  copyFileSync(join(folder, 'killed.sqlite'), file)
  writeFileSync(`${file}-wal`, torn)
  const database = openSqliteDatabase(file)
  const exists = call(database, 'find', 'w') !== null
  const read = (from: SqliteDatabase): number[] =>
    call<StoredDocument>(from, 'load', 'w', 'board').updates.map(([byte]) => byte as number)
  const found = read(database)
  if (exists) call(database, 'commit', 'w', of(update('board', 255)))
  database.close()
  const again = openSqliteDatabase(file)
  expect(read(again)).toEqual(exists ? [...found, 255] : [])
  again.close()
  return found
}

test('L26 updates that were called stored and are gone are counted at the opening, and only then', () => {
  const missingAfter = (torn: Buffer | null, mark: string | null): number => {
    const file = join(mkdtempSync(join(folder, 'marked-')), 'touchline.sqlite')
    copyFileSync(join(folder, 'killed.sqlite'), file)
    if (torn) writeFileSync(`${file}-wal`, torn)
    if (mark !== null) writeFileSync(`${file}.mark`, mark)
    const database = openSqliteDatabase(file)
    const { missing } = database
    call(database, 'probe')
    database.close()
    const again = openSqliteDatabase(file)
    expect(again.missing).toBe(0)
    again.close()
    return missing
  }
  const mark = readFileSync(join(folder, 'source.sqlite.mark'), 'utf8')
  expect(Number(mark)).toBe(commits + 1)
  expect(missingAfter(wal, mark)).toBe(0)
  const half = wal.subarray(0, wal.length >> 1)
  const held = survivorsOf(half).length
  expect(missingAfter(half, mark)).toBe(commits + 1 - held)
  // Whatever happens to the mark itself is no loss.
  for (const other of [null, '', 'garbage', '0000000000000001\n', mark.slice(0, 9)])
    expect(missingAfter(half, other)).toBe(0)
})

test('L26 a document that may have lost something says since when, a workshop made later does not', () => {
  const file = join(mkdtempSync(join(folder, 'lost-')), 'touchline.sqlite')
  copyFileSync(join(folder, 'killed.sqlite'), file)
  writeFileSync(`${file}-wal`, wal.subarray(0, wal.length >> 1))
  copyFileSync(join(folder, 'source.sqlite.mark'), `${file}.mark`)
  const began = Date.now()
  const database = openSqliteDatabase(file)
  const lossOf = (id: string): number | null =>
    call<StoredDocument>(database, 'load', id, 'board').lossAt
  expect(lossOf('w')).toBeGreaterThanOrEqual(began)
  const change = of(update('board', 0))
  call(database, 'create', { id: 'new', createdAt: Date.now() + 1, epoch: 1, keys, change })
  expect(lossOf('new')).toBeNull()
  database.close()
})

const firstOf = (count: number): number[] => Array.from({ length: count }, (_, i) => i)

/** mulberry32: the same places for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

test('L21 the whole file holds every commit', () => {
  expect(survivorsOf(wal)).toEqual(firstOf(commits + 1))
})

test(`L21 cut at any of ${cuts} places it holds every commit before the cut`, () => {
  const random = randomOf(20_261)
  const places = Array.from({ length: cuts }, () => Math.floor(random() * wal.length)).sort(
    (a, b) => a - b,
  )
  let most = 0
  for (const place of places) {
    const found = survivorsOf(wal.subarray(0, place))
    expect(found, `cut at ${place}`).toEqual(firstOf(found.length))
    expect(found.length, `cut at ${place}`).toBeGreaterThanOrEqual(most)
    most = found.length
  }
  expect(most).toBeGreaterThan(commits / 2)
})

test('L21 with garbage after its end, or a flipped bit inside, it holds every commit before that', () => {
  const random = randomOf(7)
  const garbage = Buffer.from(Array.from({ length: 9000 }, () => Math.floor(random() * 256)))
  expect(survivorsOf(Buffer.concat([wal, garbage]))).toEqual(firstOf(commits + 1))
  for (let i = 0; i < 20; i++) {
    const torn = Buffer.from(wal)
    const place = Math.floor(random() * wal.length)
    torn[place] = (torn[place] as number) ^ (1 << Math.floor(random() * 8))
    const found = survivorsOf(torn)
    expect(found, `bit flipped in byte ${place}`).toEqual(firstOf(found.length))
  }
})

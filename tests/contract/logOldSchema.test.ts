/** A file of an older program: brought up to date once, and read as it was. */
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { crc32 } from '../../server/log/crc32.ts'
import { migrations } from '../../server/log/migrations.ts'
import { of, sqliteFolder, update } from './sqliteFolder.ts'

let at: ReturnType<typeof sqliteFolder>

beforeEach(() => {
  at = sqliteFolder()
})
afterEach(() => at.remove())

/** What the first program wrote: a board with a snapshot and two updates after it. */
function writeFirstSchema(): void {
  const db = new Database(at.file)
  db.pragma('journal_mode = WAL')
  db.exec(migrations[0] ?? '')
  db.pragma('user_version = 1')
  db.exec(`
    INSERT INTO workshops (id, created_at, epoch, deadline) VALUES ('w', 5, 77, 900);
    INSERT INTO members VALUES ('w', 'ana', 'customer', 'regular', 'aa');
    INSERT INTO documents VALUES ('w', 'board', 77), ('w', 'frame', 77);
    INSERT INTO owners VALUES ('w', 'board', 7, 'ana');
  `)
  for (const role of ['facilitator', 'participant', 'customer', 'viewer'])
    db.prepare('INSERT INTO keys VALUES (?, ?, ?)').run('w', role, `hash of ${role}`)
  const row = db.prepare('INSERT INTO updates VALUES (?, ?, ?, ?, ?, ?)')
  const add = (seq: number, doc: string, byte: number): void => {
    const bytes = Buffer.of(byte)
    row.run(seq, 'w', doc, 'ana', crc32(bytes), bytes)
  }
  add(4, 'frame', 1)
  add(5, 'board', 2)
  add(9, 'board', 3)
  const bytes = Buffer.of(8, 8)
  db.prepare('INSERT INTO snapshots VALUES (?, ?, ?, 1, ?, ?)').run(
    'w',
    'board',
    3,
    crc32(bytes),
    bytes,
  )
  db.close()
}

test('L22 a file of an older program is brought up to date once, and everything in it reads the same', async () => {
  writeFirstSchema()
  const log = await at.open()
  expect(await log.find('w')).toMatchObject({
    createdAt: 5,
    epoch: 77,
    members: [{ participantId: 'ana', role: 'customer', customerClass: 'regular' }],
  })
  const board = await log.load('w', 'board')
  expect([...(board.snapshot ?? [])]).toEqual([8, 8])
  expect(board.updates.map(([byte]) => byte)).toEqual([2, 3])
  expect(board).toMatchObject({ owners: [[7, 'ana']], lastSeq: 9 })
  expect((await log.load('w', 'frame')).updates).toHaveLength(1)
  expect(await log.withDeadline()).toEqual(['w'])
  await log.commit('w', of(update('board', 4), update('desk:ana', 5)))
  await log.close()
  const again = await at.open()
  expect((await again.load('w', 'board')).updates.map(([byte]) => byte)).toEqual([2, 3, 4])
  expect(await again.documents('w')).toEqual(['board', 'desk:ana', 'frame'])
})

test('L22 from then on a lost row of the old part is noticed too', async () => {
  writeFirstSchema()
  const log = await at.open()
  await at.damage(log, (db) => db.exec(`DELETE FROM updates WHERE seq = 5`))
  await expect((await at.open()).load('w', 'board')).rejects.toMatchObject({ kind: 'corrupt' })
})

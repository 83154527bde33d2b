/** Files that are removed, moved or replaced under a running log, or were before it began. */
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ProbedLog } from '../../server/log/updateLog.ts'
import { keys, of, sqliteFolder, update } from './sqliteFolder.ts'

let at: ReturnType<typeof sqliteFolder>
let log: ProbedLog

beforeEach(async () => {
  at = sqliteFolder()
  log = await at.open()
  await log.create({ id: 'w', createdAt: 5, epoch: 77, keys, change: of(update('board', 1)) })
})
afterEach(() => at.remove())

const bytesOf = async (from: ProbedLog): Promise<(number | undefined)[]> =>
  (await from.load('w', 'board')).updates.map(([byte]) => byte)

test('L18 a database moved away under the log stores nothing any more; put back, it goes on', async () => {
  const away = join(at.folder, 'elsewhere')
  renameSync(at.file, away)
  for (const byte of [2, 2, 2])
    await expect(log.commit('w', of(update('board', byte)))).rejects.toMatchObject({
      kind: 'unavailable',
      message: expect.stringContaining('was removed'),
    })
  expect((await log.find('w'))?.id).toBe('w')
  renameSync(away, at.file)
  await log.commit('w', of(update('board', 3)))
  await log.close()
  expect((await bytesOf(await at.open())).at(-1)).toBe(3)
})

test('L18 a whole folder moved away and back loses nothing', async () => {
  const away = `${at.folder}-away`
  renameSync(at.folder, away)
  await expect(log.commit('w', of(update('board', 2)))).rejects.toMatchObject({
    kind: 'unavailable',
  })
  renameSync(away, at.folder)
  await log.commit('w', of(update('board', 3)))
  await log.close()
  expect((await bytesOf(await at.open())).at(-1)).toBe(3)
})

test('L18 another database put in the place of the open one is neither read nor written', async () => {
  const other = join(at.folder, 'backup')
  await log.close()
  copyFileSync(at.file, other)
  log = await at.open()
  await log.commit('w', of(update('board', 2)))
  renameSync(other, at.file)
  const before = readFileSync(at.file)
  await expect(log.commit('w', of(update('board', 3)))).rejects.toMatchObject({
    message: expect.stringContaining('another file lies in the place'),
  })
  expect(readFileSync(at.file)).toEqual(before)
})

test.each(['-wal', '-shm', '.lock'])(
  'L18 a %s removed under the log is made anew, and what was stored is on the disk',
  async (end) => {
    await log.commit('w', of(update('board', 2)))
    rmSync(`${at.file}${end}`)
    await log.commit('w', of(update('board', 3)))
    await log.commit('w', of(update('board', 4)))
    // As after kill -9: a copy of what lies on the disk now, without any closing.
    const copy = sqliteFolder()
    for (const name of readdirSync(at.folder).filter((one) => !one.endsWith('.lock')))
      copyFileSync(join(at.folder, name), join(copy.folder, name))
    expect(await bytesOf(await copy.open())).toEqual([1, 2, 3, 4])
    await copy.remove()
  },
)

test('L13 whoever removed the lock still cannot open the same file twice', async () => {
  rmSync(`${at.file}.lock`)
  await log.commit('w', of(update('board', 2)))
  await expect(at.open()).rejects.toMatchObject({ message: expect.stringContaining('in use') })
})

test('L19 a database that is missing or empty where one has been is not begun anew', async () => {
  await log.close()
  const kept = readFileSync(at.file)
  rmSync(at.file)
  await expect(at.open()).rejects.toMatchObject({
    kind: 'unavailable',
    message: expect.stringMatching(/missing or empty.*restore a backup.*begin with nothing/u),
  })
  expect(readdirSync(at.folder)).not.toContain('touchline.sqlite')
  writeFileSync(at.file, '')
  await expect(at.open()).rejects.toMatchObject({ kind: 'unavailable' })
  writeFileSync(at.file, kept)
  expect(await bytesOf(await at.open())).toEqual([1])
})

test('L19 to begin with nothing, what is left is removed too', async () => {
  await log.close()
  for (const name of readdirSync(at.folder)) rmSync(join(at.folder, name))
  expect(await (await at.open()).find('w')).toBeNull()
})

test('L19 a first start that failed leaves nothing behind that looks like lost data', async () => {
  const fresh = sqliteFolder()
  // Something that can be locked beside a database that cannot be made.
  symlinkSync(join(fresh.folder, 'not', 'there'), fresh.file)
  await expect(fresh.open()).rejects.toMatchObject({ kind: 'unavailable' })
  expect(readdirSync(fresh.folder)).toEqual(['touchline.sqlite'])
  rmSync(fresh.file)
  await fresh.open()
  await fresh.remove()
})

test('L12 of a newer program no byte is touched, also while its last words are in the write-ahead file', async () => {
  await log.close()
  const db = new Database(at.file)
  db.pragma('journal_mode = WAL')
  db.pragma('user_version = 999')
  // The newer program was killed: its files lie there as they were.
  const copy = sqliteFolder()
  for (const name of readdirSync(at.folder))
    copyFileSync(join(at.folder, name), join(copy.folder, name))
  db.close()
  const before = fingerprint(copy.folder)
  expect(before.join()).toContain('touchline.sqlite-wal')
  await expect(copy.open()).rejects.toMatchObject({ kind: 'newer' })
  expect(fingerprint(copy.folder)).toEqual(before)
  await copy.remove()
})

/** Names and contents; the index of the write-ahead file holds nothing of its own. */
function fingerprint(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.endsWith('-shm'))
    .sort()
    .map((name) => {
      const hash = createHash('sha256').update(readFileSync(join(folder, name)))
      return `${name} ${hash.digest('hex')}`
    })
}

/** Files that are not there: removed under the server, before it starts, or left by a dead one. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { refusedStart, spawnServer, type ServerProcess } from '../serverProcess.ts'
import { ask, comeIn, expectThere, has, makeTeam, said, watch, type Team } from './team.ts'

let dataDir: string
let file: string
let server: ServerProcess
let team: Team

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'touchline-missing-'))
  file = join(dataDir, 'touchline.sqlite')
  server = await spawnServer(dataDir)
  team = await makeTeam(server)
})
afterEach(async () => {
  await server.kill()
  rmSync(dataDir, { recursive: true, force: true })
})

test.each([
  ['its database', () => file],
  ['its whole folder', () => dataDir],
])(
  'L18 a server that loses %s says so, calls nothing saved, and goes on when it is back',
  async (_, pathOf) => {
    const [ana, ben] = [await comeIn(server, team), await watch(server, team)]
    ana.write('before')
    await ana.allSaved()
    renameSync(pathOf(), `${pathOf()}-away`)
    ana.write('during')
    await ana.notSaving()
    expect(ana.client.saved()).toBe(1)
    expect(has(ben.doc, 'during')).toBe(false)
    expect((await ask(server, '/readyz')).status).toBe(503)
    expect(said(server, 'was removed while the server runs')).toHaveLength(1)
    renameSync(`${pathOf()}-away`, pathOf())
    await ana.allSaved()
    await ben.sees('during')
    await server.kill()
    server = await spawnServer(dataDir)
    await expectThere(server, team, ['before', 'during'])
    ana.client.close()
    ben.close()
  },
)

test('L18 a server that loses its write-ahead file keeps what it called saved through kill -9', async () => {
  const ana = await comeIn(server, team)
  ana.write('before')
  await ana.allSaved()
  rmSync(`${file}-wal`)
  ana.write('after')
  await ana.allSaved()
  await server.kill()
  server = await spawnServer(dataDir)
  await expectThere(server, team, ['before', 'after'])
})

test('L19 a server whose database is missing does not begin with an empty one', async () => {
  await server.stop()
  renameSync(file, `${file}-away`)
  const { code, output } = await refusedStart(dataDir)
  expect(code).toBe(1)
  expect(output).toMatch(
    /touchline\.sqlite is missing or empty.*nothing was changed.*restore a backup/u,
  )
  expect(existsSync(file)).toBe(false)
  renameSync(`${file}-away`, file)
  server = await spawnServer(dataDir)
  await expectThere(server, team, [])
})

test('L19 a folder that is not there is begun with a new store, and the log says so', async () => {
  await server.kill()
  const fresh = join(dataDir, 'deep', 'inside')
  server = await spawnServer(fresh)
  expect(said(server, 'a new store is begun')).toHaveLength(1)
  await makeTeam(server)
  await server.stop()
  server = await spawnServer(fresh)
  expect(said(server, 'a new store is begun')).toHaveLength(0)
})

test('L23 the lock of a server that was killed holds up nobody', async () => {
  const ana = await comeIn(server, team)
  ana.write('before')
  await ana.allSaved()
  await server.kill()
  expect(readdirSync(dataDir)).toContain('touchline.sqlite.lock')
  server = await spawnServer(dataDir)
  await expectThere(server, team, ['before'])
})

test('L13 a second server over the same folder is refused in plain words, and the first is not disturbed', async () => {
  const ana = await comeIn(server, team)
  const { code, output } = await refusedStart(dataDir)
  expect(code).toBe(1)
  expect(output).toMatch(/touchline\.sqlite is in use by another process; stop that one first/u)
  ana.write('after')
  await ana.allSaved()
})

test('L12 data of a newer program is refused in plain words, and no byte of it is touched', async () => {
  await server.stop()
  const db = new Database(file)
  db.pragma('user_version = 999')
  db.close()
  const before = readFileSync(file)
  const { code, output } = await refusedStart(dataDir)
  expect(code).toBe(1)
  expect(output).toMatch(/written by a newer Touchline \(schema 999.*nothing was changed/u)
  expect(readFileSync(file)).toEqual(before)
  expect(readdirSync(dataDir)).not.toContain('touchline.sqlite-wal')
})

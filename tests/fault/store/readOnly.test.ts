/** A data folder that may not be written: at the start, and while the server runs. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, chownSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { refusedStart, spawnServer, type ServerProcess } from '../serverProcess.ts'
import { canMount, mountTmpfs, remount, tellNotPossible, unmount } from './faults.ts'
import { ask, comeIn, expectThere, has, makeTeam, said, watch } from './team.ts'

/** Root may write everywhere, so the server runs as somebody who may not. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534 } : {}

let dataDir: string
let server: ServerProcess | null = null

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'touchline-read-only-'))
  if (nobody.uid !== undefined) chownSync(dataDir, nobody.uid, nobody.uid)
})
afterEach(async () => {
  await server?.kill()
  server = null
  chmodSync(dataDir, 0o700)
  rmSync(dataDir, { recursive: true, force: true })
})

function expectPlainWords({ code, output }: Awaited<ReturnType<typeof refusedStart>>): void {
  expect(code).toBe(1)
  expect(output).toMatch(/^Touchline could not start: .*touchline\.sqlite.*(?:writ|made)/u)
  expect(output).toContain(`Data is looked for in ${dataDir}`)
  expect(output).not.toMatch(/^\s+at /mu)
}

test('L20 a new folder that may not be written is told at the start, with what to do', async () => {
  chmodSync(dataDir, 0o500)
  expectPlainWords(await refusedStart(dataDir, nobody))
  expect(readdirSync(dataDir)).toEqual([])
})

test('L20 a folder that cannot be made is told at the start', async () => {
  chmodSync(dataDir, 0o500)
  expectPlainWords(await refusedStart(join(dataDir, 'inside'), nobody))
})

test('L20 data that may only be read is told at the start, and stays as it is', async () => {
  server = await spawnServer(dataDir, {}, nobody)
  const team = await makeTeam(server)
  await server.stop()
  setRights(0o400, 0o500)
  const before = fingerprint(dataDir)
  expectPlainWords(await refusedStart(dataDir, nobody))
  expect(fingerprint(dataDir)).toEqual(before)
  setRights(0o600, 0o700)
  server = await spawnServer(dataDir, {}, nobody)
  await expectThere(server, team, [])
})

test('L20 rights taken from the folder of a running server take nothing from what it says it saved', async () => {
  server = await spawnServer(dataDir, {}, nobody)
  const team = await makeTeam(server)
  const ana = await comeIn(server, team)
  setRights(0o400, 0o500)
  ana.write('one')
  ana.write('two')
  await ana.allSaved()
  await server.kill()
  expectPlainWords(await refusedStart(dataDir, nobody))
  setRights(0o600, 0o700)
  server = await spawnServer(dataDir, {}, nobody)
  await expectThere(server, team, ['one', 'two'])
})

function setRights(file: number, folder: number): void {
  for (const name of readdirSync(dataDir)) chmodSync(join(dataDir, name), file)
  chmodSync(dataDir, folder)
}

function fingerprint(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const hash = createHash('sha256').update(readFileSync(join(folder, name)))
      return `${name} ${hash.digest('hex')}`
    })
}

const mountPoint = mkdtempSync(join(tmpdir(), 'touchline-mount-'))
const mayMount = canMount(mountPoint)
const mayFreeze = canFreeze()
afterAll(() => rmSync(mountPoint, { recursive: true, force: true }))
if (!mayMount) tellNotPossible(1, 'nobody may mount a disk for reading only')
if (!mayFreeze) tellNotPossible(1, 'nobody may make files unchangeable')

test.runIf(mayMount)('L20 a disk mounted for reading only is told at the start', async () => {
  mountTmpfs(mountPoint, '8m')
  try {
    server = await spawnServer(mountPoint)
    const team = await makeTeam(server)
    await server.stop()
    remount(mountPoint, 'ro')
    const { code, output } = await refusedStart(mountPoint)
    expect({ code, output }).toMatchObject({ code: 1, output: expect.stringContaining('writable') })
    remount(mountPoint, 'rw')
    server = await spawnServer(mountPoint)
    await expectThere(server, team, [])
  } finally {
    await server?.kill()
    unmount(mountPoint)
  }
})

/** Whether files can be made unchangeable, also for those who hold them open. */
function canFreeze(): boolean {
  const file = mkdtempSync(join(tmpdir(), 'touchline-freeze-'))
  try {
    freeze(file, true)
    freeze(file, false)
    return true
  } catch {
    return false // reason: refused is the answer
  } finally {
    rmSync(file, { recursive: true, force: true })
  }
}

function freeze(file: string, isFrozen: boolean): void {
  execFileSync('chattr', [isFrozen ? '+i' : '-i', file], { stdio: 'pipe' })
}

test.runIf(mayFreeze)(
  'O8 a disk that becomes read-only while the server runs: no false saved, and it goes on by itself',
  async () => {
    server = await spawnServer(dataDir)
    const team = await makeTeam(server)
    const [ana, ben] = [await comeIn(server, team), await watch(server, team)]
    ana.write('before')
    await ana.allSaved()
    const files = ['touchline.sqlite', 'touchline.sqlite-wal'].map((name) => join(dataDir, name))
    for (const file of files) freeze(file, true)
    try {
      ana.write('during')
      await ana.notSaving()
      expect(ana.client.saved()).toBe(1)
      expect(has(ben.doc, 'during')).toBe(false)
      expect((await ask(server, '/readyz')).status).toBe(503)
      expect(said(server, 'the server is not saving')).toHaveLength(1)
    } finally {
      for (const file of files) freeze(file, false)
    }
    await ana.allSaved()
    await ben.sees('during')
    ana.client.close()
    ben.close()
  },
)

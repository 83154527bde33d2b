/** The thread of the database dies under load, and other programs hold the file. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pause, until } from '../../flow/client.ts'
import { spawnServer, type ServerProcess } from '../serverProcess.ts'
import { ask, comeIn, expectThere, makeTeam, said } from './team.ts'

let dataDir: string
let server: ServerProcess

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'touchline-thread-'))
  const preload = pathToFileURL(join(import.meta.dirname, 'endThread.mjs')).href
  server = await spawnServer(dataDir, {}, { preload })
})
afterEach(async () => {
  await server.kill()
  rmSync(dataDir, { recursive: true, force: true })
})

test('L25 a database thread that dies while people write costs nothing that was saved, and the server goes on', async () => {
  const teams = [await makeTeam(server), await makeTeam(server)]
  const writers = await Promise.all(teams.map((team) => comeIn(server, team)))
  let count = 0
  const typing = setInterval(() => {
    count++
    for (const writer of writers) writer.write(`note-${count}`)
  }, 20)
  for (let death = 1; death <= 3; death++) {
    await pause(700)
    process.kill(server.pid, 'SIGUSR2')
    await pause(1500)
  }
  clearInterval(typing)
  for (const writer of writers) await writer.allSaved()
  expect(said(server, 'the database thread ended')).not.toHaveLength(0)
  expect((await ask(server, '/readyz')).status).toBe(200)
  const all = Array.from({ length: count }, (_, i) => `note-${i + 1}`)
  for (const team of teams) await expectThere(server, team, all)
  await server.kill()
  server = await spawnServer(dataDir)
  for (const team of teams) await expectThere(server, team, all)
}, 90_000)

test('O8 another program that holds the database: said, waited for, and over by itself', async () => {
  const team = await makeTeam(server)
  const ana = await comeIn(server, team)
  ana.write('before')
  await ana.allSaved()
  const other = new Database(join(dataDir, 'touchline.sqlite'))
  other.exec('BEGIN IMMEDIATE')
  ana.write('during')
  await until(() => ana.client.extras.at(-1)?.type === 'notSaving', 'not saving', 20_000)
  expect(ana.client.saved()).toBe(1)
  expect(said(server, 'another program holds')).toHaveLength(1)
  other.exec('ROLLBACK')
  other.close()
  await ana.allSaved()
  await expectThere(server, team, ['before', 'during'])
})

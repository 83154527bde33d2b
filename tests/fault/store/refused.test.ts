/** The store refuses one workshop and works for all others. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pause } from '../../flow/client.ts'
import { spawnServer, type ServerProcess } from '../serverProcess.ts'
import { ask, comeIn, expectThere, makeTeam, said } from './team.ts'

let dataDir: string
let server: ServerProcess

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'touchline-refused-'))
  server = await spawnServer(dataDir)
})
afterEach(async () => {
  await server.kill()
  rmSync(dataDir, { recursive: true, force: true })
})

/** From now on no update of this workshop can be stored; the answer lets them be stored again. */
function refuseUpdatesOf(workshopId: string): () => void {
  const run = (sql: string): void => {
    const db = new Database(join(dataDir, 'touchline.sqlite'))
    db.exec(sql)
    db.close()
  }
  run(`CREATE TRIGGER refuse BEFORE INSERT ON updates WHEN NEW.workshop = '${workshopId}'
       BEGIN SELECT RAISE(ABORT, 'not this one'); END`)
  return () => run('DROP TRIGGER refuse')
}

test('O10 a workshop that the store refuses is told so alone: the server stays ready and counts it', async () => {
  const [hurt, well] = [await makeTeam(server), await makeTeam(server)]
  const writers = [await comeIn(server, hurt), await comeIn(server, well)] as const
  const mend = refuseUpdatesOf(hurt.workshop.id)
  for (const writer of writers) writer.write('t1')
  await writers[0].notSaving()
  await writers[1].allSaved()
  // Longer than a write speaks for the disk: the server has to ask the disk itself.
  await pause(5500)
  expect((await ask(server, '/readyz')).status).toBe(200)
  expect((await ask(server, '/healthz')).body.isSaving).toBe(true)
  const metrics = (await ask(server, '/metrics')).body.detail
  expect(metrics).toContain('touchline_saving 1')
  expect(metrics).toContain('touchline_rooms_refused 1')
  expect(said(server, `workshop ${hurt.workshop.id} alone is not saved`)).toHaveLength(1)
  expect(said(server, 'the server is not saving')).toEqual([])
  expect(writers[0].client.saved()).toBe(0)

  mend()
  await writers[0].allSaved()
  await expectThere(server, hurt, ['t1'])
  expect((await ask(server, '/metrics')).body.detail).toContain('touchline_rooms_refused 0')
}, 60_000)

/**
 * A disk that takes no more, while two workshops are at work. No false "saved", one line in the log,
 * and when there is room again everything goes on by itself (SPEC O6–O8).
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { versions } from '../../../shared/doc/record.ts'
import { pause, rawClient, until } from '../../flow/client.ts'
import { joinOver, spawnServer, type ServerProcess } from '../serverProcess.ts'
import {
  canMount,
  fillDisk,
  limitFileSize,
  mountTmpfs,
  stopGrowth,
  tellNotPossible,
  unmount,
} from './faults.ts'
import { ask, comeIn, command, expectThere, has, makeTeam, said, watch, type Team } from './team.ts'

const notSaving = 'the server is not saving'

let dataDir: string
let server: ServerProcess
let teams: Team[]

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'touchline-full-'))
})
afterEach(async () => {
  await server.kill()
  rmSync(dataDir, { recursive: true, force: true })
})

async function startWithTwoTeams(folder = dataDir): Promise<void> {
  server = await spawnServer(folder)
  teams = [await makeTeam(server), await makeTeam(server)]
}

/** Everything a full disk must and must not do; `fill` fills it, its answer frees it. */
async function fillAndFree(fill: () => () => void): Promise<string[]> {
  const pairs = await Promise.all(
    teams.map(async (team) => ({
      team,
      ana: await comeIn(server, team),
      ben: await watch(server, team),
    })),
  )
  for (const { ana, ben } of pairs) {
    ana.write('before')
    await ana.allSaved()
    await ben.sees('before')
  }

  const free = fill()
  for (const { ana } of pairs) ana.write('during-1')
  for (const { ana } of pairs) await ana.notSaving()
  for (const { ana, ben } of pairs) {
    ana.write('during-2')
    ben.write('stock')
  }
  await pause(3000)
  for (const { ana, ben } of pairs) {
    expect(ana.client.saved()).toBe(1)
    expect(has(ben.doc, 'during-1')).toBe(false)
    expect(ben.closes).toContain(4503)
  }
  expect(await ask(server, '/readyz')).toMatchObject({ status: 503, body: { code: 'unavailable' } })
  expect(await ask(server, '/healthz')).toMatchObject({ status: 200, body: { isSaving: false } })
  expect((await ask(server, '/metrics')).body.detail).toContain('touchline_saving 0')
  // Rooms try again every moment; the operator reads it once.
  expect(said(server, notSaving)).toHaveLength(1)
  expect(said(server, '').filter(({ level }) => level === 'error')).toHaveLength(1)

  free()
  for (const { ana, ben } of pairs) {
    await ana.allSaved()
    expect(ana.client.extras.at(-1)?.type).toBe('saved')
    for (const id of ['during-1', 'during-2']) await ben.sees(id)
    await until(() => has(ana.client.doc, 'stock'), 'what the stock client wrote arrives', 20_000)
  }
  await until(() => said(server, 'the server saves again').length === 1, 'the log says it is over')
  await untilReady()
  const all = ['before', 'during-1', 'during-2', 'stock']
  for (const { team, ana, ben } of pairs) {
    await expectThere(server, team, all)
    ana.client.close()
    ben.close()
  }
  return all
}

async function untilReady(): Promise<void> {
  let status = 0
  for (let tries = 0; status !== 200 && tries < 100; tries++) {
    status = (await ask(server, '/readyz')).status
    if (status !== 200) await pause(100)
  }
  expect(status).toBe(200)
}

test('O8 files that may not grow: nothing is called saved, everything comes after, nothing is lost or doubled', async () => {
  await startWithTwoTeams()
  const all = await fillAndFree(() => {
    stopGrowth(server.pid, dataDir)
    return () => limitFileSize(server.pid, null)
  })
  await server.kill()
  server = await spawnServer(dataDir)
  for (const team of teams) await expectThere(server, team, all)
})

const mountPoint = mkdtempSync(join(tmpdir(), 'touchline-mount-'))
const mayMount = canMount(mountPoint)
afterAll(() => rmSync(mountPoint, { recursive: true, force: true }))
if (!mayMount)
  tellNotPossible(2, 'nobody may mount a small disk; it is full by the size of files only')

test.runIf(mayMount)('O8 a disk that is full to the last byte: the same', async () => {
  mountTmpfs(mountPoint, '8m')
  try {
    await startWithTwoTeams(mountPoint)
    const all = await fillAndFree(() => fillDisk(mountPoint))
    expect(said(server, 'is full: free some space')).toHaveLength(1)
    await server.kill()
    server = await spawnServer(mountPoint)
    for (const team of teams) await expectThere(server, team, all)
  } finally {
    await server.kill()
    unmount(mountPoint)
  }
})

test.runIf(mayMount)(
  'O8 a server started again on a full disk shows everything, and saves when there is room',
  async () => {
    mountTmpfs(mountPoint, '8m')
    try {
      await startWithTwoTeams(mountPoint)
      const ana = await comeIn(server, teams[0] as Team)
      ana.write('before')
      await ana.allSaved()
      const free = fillDisk(mountPoint)
      await server.kill()
      server = await spawnServer(mountPoint)
      await expectThere(server, teams[0] as Team, ['before'])
      expect((await ask(server, '/readyz')).status).toBe(503)
      expect(said(server, notSaving)).toHaveLength(1)
      free()
      const again = await comeIn(server, teams[0] as Team)
      again.write('after')
      await again.allSaved()
      await untilReady()
    } finally {
      await server.kill()
      unmount(mountPoint)
    }
  },
)

test('O8 killed while the disk is full: nothing acknowledged is missing, and clients bring the rest', async () => {
  await startWithTwoTeams()
  const [team] = teams as [Team]
  const [ana, ben] = [await comeIn(server, team), await watch(server, team)]
  ana.write('acknowledged')
  await ana.allSaved()
  stopGrowth(server.pid, dataDir)
  ana.write('lost-with-ana')
  await ana.notSaving()
  ben.write('kept-by-ben')
  await pause(300)
  await server.kill()
  ana.client.close()
  server = await spawnServer(dataDir, { PORT: new URL(server.http).port })
  const watcher = await watch(server, { ...team, ben: team.chair })
  await watcher.sees('acknowledged')
  await watcher.sees('kept-by-ben')
  await expectThere(server, team, ['acknowledged', 'kept-by-ben'])
  ben.close()
  watcher.close()
})

test('O8 a server told to stop while the disk is full ends in order, and tells people to come back', async () => {
  await startWithTwoTeams()
  const [team] = teams as [Team]
  const ana = await comeIn(server, team)
  ana.write('before')
  await ana.allSaved()
  stopGrowth(server.pid, dataDir)
  ana.write('during')
  await ana.notSaving()
  expect(await server.stop()).toBe(0)
  await ana.client.ended()
  expect(ana.client.closed?.code).toBe(1012)
  expect(ana.client.saved()).toBe(1)
})

test('O8 with more unsaved than fits in memory people are sent away to come again, not refused', async () => {
  server = await spawnServer(dataDir, { LIMIT_UNSAVED_BYTES: '2000' })
  const team = await makeTeam(server)
  const ana = await comeIn(server, team)
  ana.write('before')
  await ana.allSaved()
  stopGrowth(server.pid, dataDir)
  ana.write('during')
  await ana.notSaving()
  for (let i = 0; i < 20 && !ana.client.closed; i++) {
    ana.write(`more-${i}`)
    await pause(20)
  }
  await ana.client.ended()
  expect(ana.client.closed?.code).toBe(4503)
  expect(ana.client.extras.some((extra) => extra.type === 'rejected')).toBe(false)
})

test('O7 while the store refuses, commands, joins and new workshops are refused at once and change nothing', async () => {
  await startWithTwoTeams()
  const [team] = teams as [Team]
  const ana = await comeIn(server, team)
  ana.write('before')
  await ana.allSaved()
  stopGrowth(server.pid, dataDir)
  ana.write('during')
  await ana.notSaving()
  const { id, keys } = team.workshop
  const answers = [
    await command(server, team, { type: 'saveVersion', name: 'Now' }),
    await ask(server, `/api/workshops/${id}/join`, {
      body: { key: keys.participant, name: 'Late' },
    }),
    await ask(server, '/api/workshops', { body: { title: 'Another' } }),
  ]
  for (const { status, body, ms } of answers) {
    expect({ status, code: body.code }).toEqual({ status: 503, code: 'unavailable' })
    expect(body.detail).toMatch(/[Nn]othing was (?:changed|made)/u)
    expect(ms).toBeLessThan(4000)
  }
  limitFileSize(server.pid, null)
  await ana.allSaved()
  expect(await versionsOf(team)).toEqual([])
  expect((await command(server, team, { type: 'saveVersion', name: 'Now' })).status).toBe(200)
  await joinOver(server, team.workshop, 'participant', 'Late')
})

test('O7 the command caught by a store that begins to refuse says that it is kept, and happens once', async () => {
  await startWithTwoTeams()
  const [team] = teams as [Team]
  stopGrowth(server.pid, dataDir)
  const caught = await command(server, team, { type: 'saveVersion', name: 'Caught' })
  expect(caught).toMatchObject({ status: 503, body: { code: 'notYet' } })
  expect(caught.body.detail).toMatch(/kept and takes effect by itself/u)
  const repeated = await command(server, team, { type: 'saveVersion', name: 'Caught' })
  expect(repeated).toMatchObject({ status: 503, body: { code: 'unavailable' } })
  limitFileSize(server.pid, null)
  await untilReady()
  let names: string[] = []
  for (let tries = 0; names.length === 0 && tries < 100; tries++) {
    names = await versionsOf(team)
    await pause(100)
  }
  expect(names).toEqual(['Caught'])
})

/** Names of the versions the record lists. */
async function versionsOf({ workshop, ben }: Team): Promise<string[]> {
  const reader = rawClient(server.ws, workshop.id, 'record', { token: ben.token })
  await reader.opened()
  reader.step1()
  await until(() => reader.frames.some((frame) => frame[0] === 0 && frame[1] === 1), 'answered')
  const names = Object.values(versions.all(reader.doc)).map(({ name }) => name)
  reader.close()
  return names
}

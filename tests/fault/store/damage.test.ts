/**
 * Bits that flipped on the disk while the server was stopped. The workshop concerned stays closed,
 * the operator reads what and where, nothing is overwritten, and everybody else works (SPEC O9).
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ratings } from '../../../shared/doc/desk.ts'
import { editOf, pause, rawClient, stockClient, until } from '../../flow/client.ts'
import { spawnServer, type ServerProcess } from '../serverProcess.ts'
import { ask, comeIn, command, expectThere, linesOf, makeTeam, said, type Team } from './team.ts'

let dataDir: string
let file: string
let server: ServerProcess
let hurt: Team
let well: Team
let versionId: string

/** So many updates that the board is compacted when its room closes. */
const enough = 60
const ids = Array.from({ length: enough }, (_, i) => `canary-${i}`)

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'touchline-damage-'))
  file = join(dataDir, 'touchline.sqlite')
  server = await spawnServer(dataDir)
  hurt = await makeTeam(server)
  well = await makeTeam(server)
  for (const team of [hurt, well]) {
    const ana = await comeIn(server, team)
    for (const id of ids) ana.write(id)
    await ana.allSaved()
    ana.client.close()
  }
  const { body } = await command(server, hurt, { type: 'saveVersion', name: 'Kept' })
  versionId = (body as { versionId: string }).versionId
  expect(await server.stop()).toBe(0)
})
afterEach(async () => {
  await server.kill()
  rmSync(dataDir, { recursive: true, force: true })
})

/** Flips one bit in the middle of a blob or text of the row `where` finds; the answer flips it back. */
function flipInRow(table: string, column: string, where: string): () => void {
  const flip = (): void => {
    const db = new Database(file)
    db.pragma('foreign_keys = OFF')
    const find = `SELECT ${column} AS field FROM ${table} WHERE workshop = ? AND ${where} LIMIT 1`
    const { field } = db.prepare(find).get(hurt.workshop.id) as { field: Buffer | string }
    const bytes = Buffer.from(field)
    const middle = bytes.length >> 1
    bytes[middle] = (bytes[middle] as number) ^ 1
    const flipped = typeof field === 'string' ? bytes.toString() : bytes
    const write = `UPDATE ${table} SET ${column} = ? WHERE workshop = ? AND ${column} = ?`
    expect(db.prepare(write).run(flipped, hurt.workshop.id, field).changes).toBe(1)
    db.close()
  }
  flip()
  return flip
}

const faults: [what: string, named: RegExp, flip: () => () => void][] = [
  [
    'a snapshot',
    /snapshot \d+ of [\w-]+\/board/u,
    () => flipInRow('snapshots', 'bytes', `doc = 'board'`),
  ],
  [
    'an update',
    /update \d+ of [\w-]+\/record/u,
    () => flipInRow('updates', 'bytes', `doc = 'record'`),
  ],
  ['a member', /member \S+ of/u, () => flipInRow('members', 'token_hash', `role = 'participant'`)],
  ['a key', /viewer key of/u, () => flipInRow('keys', 'hash', `role = 'viewer'`)],
]

test.each(faults)(
  'O9 %s with a flipped bit: its workshop stays closed and untouched, the others work',
  async (_, named, flip) => {
    const flipBack = flip()
    const before = rowsOf(hurt)
    server = await spawnServer(dataDir)
    await expectClosed()
    await expectTold(named)
    await expectOtherWorks()
    await server.stop()
    expect(rowsOf(hurt)).toEqual(before)
    // The cause goes away: a backup is put back.
    flipBack()
    server = await spawnServer(dataDir)
    await expectThere(server, hurt, ids)
  },
)

test('O9 a flipped bit in a page of the file, seen by nobody but the checksum', async () => {
  const bytes = readFileSync(file)
  const at = bytes.indexOf('canary-31')
  expect(at).toBeGreaterThan(0)
  bytes[at] = (bytes[at] as number) ^ 0x20
  writeFileSync(file, bytes)
  server = await spawnServer(dataDir)
  const outcomes = await Promise.all(
    [hurt, well].map((team) =>
      ask(server, `/api/workshops/${team.workshop.id}`, { token: team.ana.token }),
    ),
  )
  expect(outcomes.map(({ status }) => status).sort()).toEqual([200, 503])
  await expectTold(/snapshot \d+ of [\w-]+\/board/u)
})

test('O9 a workshop that is mended while the server runs opens again', async () => {
  const flipBack = flipInRow('snapshots', 'bytes', `doc = 'board'`)
  server = await spawnServer(dataDir)
  await expectClosed()
  const stock = stockClient(server.ws, hurt.workshop.id, 'board', hurt.ben.token)
  await until(() => stock.closes.length > 0, 'closed')
  flipBack()
  await until(() => stock.provider.synced, 'synced at last', 20_000)
  await expectThere(server, hurt, ids)
  stock.close()
})

test('O9 a damaged version can be neither seen nor brought back, and its workshop goes on', async () => {
  flipInRow('versions', 'bytes', `id = '${versionId}'`)
  server = await spawnServer(dataDir)
  const refused = await command(server, hurt, { type: 'restoreVersion', versionId })
  expect(refused).toMatchObject({ status: 503, body: { code: 'unavailable' } })
  expect(refused.body.detail).toMatch(/Nothing was changed/u)
  await expectTold(new RegExp(`version ${versionId} of`, 'u'))
  const ana = await comeIn(server, hurt)
  ana.write('goes-on')
  await ana.allSaved()
  await expectThere(server, hurt, [...ids, 'goes-on'])
})

test('O9 one damaged desk closes that desk alone; what needs all desks is refused and changes nothing', async () => {
  server = await spawnServer(dataDir)
  const desk = rawClient(server.ws, hurt.workshop.id, 'desk', {
    token: hurt.ana.token,
    extras: true,
  })
  await desk.opened()
  desk.step1()
  desk.update(
    editOf(desk.doc, (doc) =>
      ratings.set(doc, 'r1', 'canary-1', { expectation: 4, experience: 2, emotion: 0 }),
    ),
  )
  await until(() => desk.saved() === 1, 'the rating is saved')
  desk.close()
  await server.stop()
  flipInRow('updates', 'bytes', `doc = 'desk:${hurt.ana.participantId}'`)
  server = await spawnServer(dataDir)
  const again = rawClient(server.ws, hurt.workshop.id, 'desk', { token: hurt.ana.token })
  await again.ended()
  expect(again.closed?.code).toBe(4503)
  await expectThere(server, hurt, ids)
  const open = { type: 'setActivity', activity: 'rate', state: 'open' }
  expect(await command(server, hurt, open)).toMatchObject({
    status: 503,
    body: { code: 'damaged' },
  })
  await expectTold(/update \d+ of [\w-]+\/desk:/u)
})

async function expectClosed(): Promise<void> {
  const { workshop, ana } = hurt
  for (const extras of [true, false]) {
    const client = rawClient(server.ws, workshop.id, 'board', { token: ana.token, extras })
    await client.ended()
    expect(client.closed).toMatchObject({ code: 4503, reason: expect.stringContaining('damaged') })
    expect(client.frames).toEqual([])
  }
  const answer = await ask(server, `/api/workshops/${workshop.id}`, { token: ana.token })
  expect(answer).toMatchObject({ status: 503, body: { code: 'damaged' } })
  expect(answer.body.detail).toMatch(/damaged on the disk of the server/u)
  // Clients come back again and again; the operator reads it once.
  for (let i = 0; i < 20; i++)
    await ask(server, `/api/workshops/${workshop.id}`, { token: ana.token })
  await pause(200)
  expect(linesOf(server).filter(({ level }) => level === 'error')).toHaveLength(1)
}

async function expectTold(named: RegExp): Promise<void> {
  const [line] = said(server, 'restore a backup')
  expect(line?.err?.message).toMatch(named)
  expect(`${line?.msg} ${line?.err?.message}`).toMatch(
    new RegExp(`${hurt.workshop.id}|${well.workshop.id}`, 'u'),
  )
}

async function expectOtherWorks(): Promise<void> {
  const ana = await comeIn(server, well)
  ana.write('still-works')
  await ana.allSaved()
  await expectThere(server, well, [...ids, 'still-works'])
  ana.client.close()
}

/** Every row of a workshop, as it lies there. */
function rowsOf({ workshop: { id } }: Team): unknown {
  const db = new Database(file)
  const rows = ['keys', 'members', 'documents', 'updates', 'owners', 'snapshots', 'versions'].map(
    (table) => db.prepare(`SELECT * FROM ${table} WHERE workshop = ?`).all(id),
  )
  db.close()
  return rows
}

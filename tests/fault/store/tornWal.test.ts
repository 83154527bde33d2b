/**
 * A write-ahead file cut by a fault after kill -9: stored rows are gone. The server starts, says how
 * many, and whoever still has what was lost brings it again, also what others wrote (SPEC L26).
 */
import { mkdtempSync, renameSync, rmSync, statSync, truncateSync } from 'node:fs'
import { copyFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { touchpoints } from '../../../shared/doc/board.ts'
import { pause, rawClient, until } from '../../flow/client.ts'
import { aTouchpoint } from '../../flow/fixtures.ts'
import { joinOver, spawnServer, type ServerProcess } from '../serverProcess.ts'
import { comeIn, expectThere, has, makeTeam, said, watch, type Team } from './team.ts'

const lossIsTold = 'updates that were stored are gone'

let dataDir: string
let wal: string
let server: ServerProcess
let team: Team

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'touchline-torn-'))
  wal = join(dataDir, 'touchline.sqlite-wal')
  server = await spawnServer(dataDir)
  team = await makeTeam(server)
  // From here on the write-ahead file holds nothing but what people write.
  await server.stop()
  await startAgain()
})
afterEach(async () => {
  await server.kill()
  rmSync(dataDir, { recursive: true, force: true })
})

/** At the same address, so that clients find it by themselves. */
async function startAgain(): Promise<void> {
  server = await spawnServer(dataDir, { PORT: new URL(server.http).port })
}

/** Three people who type into one title in turn, so that each letter builds on another's. */
async function typeTogether(rounds: number) {
  const cleo = await joinOver(server, team.workshop, 'participant', 'Cleo')
  const people = [
    await watch(server, team),
    await watch(server, { ...team, ben: team.ana }),
    await watch(server, { ...team, ben: cleo }),
  ]
  const [first] = people as [Writer]
  touchpoints.put(first.doc, aTouchpoint('shared', { title: '#' }))
  for (const { sees } of people) await sees('shared')
  for (let round = 0; round < rounds; round++) {
    const text = titleIn((people[round % people.length] as Writer).doc)
    text.insert(text.length, String(round % 10))
    await until(() => people.every(({ doc }) => titleIn(doc).length === round + 2), 'all read it')
  }
  return { people, cleo }
}

type Writer = Awaited<ReturnType<typeof watch>>

function titleIn(doc: Y.Doc): Y.Text {
  const title = touchpoints.map(doc).get('shared')
  return (title as Y.Map<Y.Text>).get('title') as Y.Text
}

async function killAndCut(share: number): Promise<void> {
  await server.kill()
  truncateSync(wal, Math.floor(statSync(wal).size * share))
}

test('L26 what everybody has seen and the disk has lost comes back from whoever comes first, once', async () => {
  const { people } = await typeTogether(30)
  await killAndCut(0.4)
  await startAgain()
  expect(said(server, lossIsTold)).toHaveLength(1)
  await until(() => people.every(({ provider }) => provider.synced), 'all are back', 20_000)
  const expected = `#${Array.from({ length: 30 }, (_, i) => i % 10).join('')}`
  const reader = await watch(server, { ...team, ben: team.chair })
  await until(() => has(reader.doc, 'shared') && titleIn(reader.doc).length === 31, 'all is back')
  for (const { doc } of [...people, reader]) expect(String(titleIn(doc))).toBe(expected)

  // Everybody writes on, under the client id they had.
  for (const [i, one] of people.entries()) one.write(`after-${i}`)
  for (const i of people.keys()) await reader.sees(`after-${i}`)
  expect(people.flatMap(({ closes }) => closes).filter((code) => code >= 4400)).toEqual([])
  for (const one of [...people, reader]) one.close()
  await server.kill()
  await startAgain()
  expect(said(server, lossIsTold)).toHaveLength(0)
  const again = await watch(server, { ...team, ben: team.chair })
  expect(String(titleIn(again.doc))).toBe(expected)
  again.close()
})

test('L26 somebody with an offline copy brings back what they saw, and adds what they wrote meanwhile', async () => {
  const { people, cleo } = await typeTogether(12)
  const away = people[2] as Writer
  away.provider.disconnect()
  for (const one of people.slice(0, 2)) one.close()
  away.write('written-offline')
  await killAndCut(0.3)
  await startAgain()
  const ana = await comeIn(server, team)
  ana.write('written-meanwhile')
  await ana.allSaved()
  away.provider.connect()
  const reader = await watch(server, { ...team, ben: team.chair })
  for (const id of ['written-offline', 'written-meanwhile']) await reader.sees(id)
  await until(() => titleIn(reader.doc).length === 13, 'the title is back')
  expect(away.closes.filter((code) => code >= 4400)).toEqual([])
  for (const one of [away, reader]) one.close()
  expect(cleo.participantId).not.toBe(team.ben.participantId)
})

test('L26 the same for an older backup; the record, which only the server writes, counts as made anew', async () => {
  const before = await epochOf('record')
  const board = await epochOf('board')
  await server.stop()
  const backup = join(dataDir, 'backup')
  copyFileSync(join(dataDir, 'touchline.sqlite'), backup)
  await startAgain()
  const ben = await watch(server, team)
  ben.write('after-the-backup')
  const ana = await comeIn(server, team)
  await until(() => has(ana.client.doc, 'after-the-backup'), 'stored')
  await server.stop()
  renameSync(backup, join(dataDir, 'touchline.sqlite'))
  await startAgain()
  expect(said(server, lossIsTold)).toHaveLength(1)
  await until(() => ben.provider.synced, 'back', 20_000)
  await pause(300)
  await expectThere(server, team, ['after-the-backup'])
  expect(await epochOf('record')).not.toBe(before)
  expect(await epochOf('board')).toBe(board)
  ben.close()
})

async function epochOf(kind: string): Promise<number> {
  const client = rawClient(server.ws, team.workshop.id, kind, {
    token: team.chair.token,
    extras: true,
  })
  await until(() => client.extras.some(({ type }) => type === 'hello'), 'greeted')
  const hello = client.extras.find((extra) => extra.type === 'hello')
  client.close()
  return hello?.type === 'hello' ? hello.epoch : -1
}

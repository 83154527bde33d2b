/**
 * The mark that customers decide at a touchpoint, over the real wire: a secret like any answer, told as so
 * many of so many at the reveal, gone with whoever is erased before it, and carried by a file (SPEC R61, R63, R64).
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { touchpoints } from '../../shared/doc/board.ts'
import { ratings } from '../../shared/doc/desk.ts'
import { tallies } from '../../shared/doc/record.ts'
import type { CreatedWorkshop, Joined } from '../../shared/protocol/http.ts'
import {
  call,
  createOver,
  joinOver,
  spawnServer,
  type ServerProcess,
} from '../fault/serverProcess.ts'
import { editOf, pause, rawClient, until } from './client.ts'
import { aTouchpoint } from './fixtures.ts'

let dataDir: string
let server: ServerProcess
let workshop: CreatedWorkshop
let chair: Joined
const voters: Joined[] = []
const clients: ReturnType<typeof rawClient>[] = []
const heard: { readonly who: string; readonly bytes: Uint8Array }[] = []

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'touchline-decides-'))
  server = await spawnServer(dataDir)
  workshop = await createOver(server)
  chair = await joinOver(server, workshop, 'facilitator', 'Fay')
  for (const name of ['Ana', 'Ben', 'Cleo', 'Dan'])
    voters.push(await joinOver(server, workshop, 'participant', name))
  const viewer = await joinOver(server, workshop, 'viewer', 'Vera')
  const customer = await joinOver(server, workshop, 'customer', 'Kim')
  for (const [who, { token }] of Object.entries({ chair, viewer, customer }))
    for (const kind of ['frame', 'board', 'record', 'desk'])
      open(kind, token).socket.on('message', (data: Buffer) =>
        heard.push({ who: `${who} ${kind}`, bytes: new Uint8Array(data) }),
      )
}, 60_000)
afterAll(async () => {
  for (const client of clients) client.close()
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

function open(kind: string, token: string) {
  const client = rawClient(server.ws, workshop.id, kind, { token, extras: true })
  clients.push(client)
  client.socket.on('open', () => client.step1())
  return client
}

const command = (body: object): Promise<object> =>
  call(server, `/${workshop.id}/commands`, { body, token: chair.token })
const exported = async (): Promise<string> => {
  const response = await fetch(
    `${server.http}/api/workshops/${workshop.id}/exports/workshop.json`,
    { headers: { authorization: `Bearer ${chair.token}` } },
  )
  return response.text()
}
const record = () => {
  const client = clients.find(({ socket }) => socket.url.includes('record'))
  if (!client) throw new Error('nobody reads the record')
  return client.doc
}

test('R64 before the reveal nobody but its writer gets the mark, over no document and in no file', async () => {
  const board = open('board', chair.token)
  await until(() => board.frames.length > 2)
  board.update(editOf(board.doc, (doc) => touchpoints.put(doc, aTouchpoint('t1'))))
  await until(() => board.saved() > 0)
  await command({ type: 'setActivity', activity: 'rate', state: 'open' })
  const answers = { expectation: 5, experience: 2, emotion: -1 } as const
  for (const [at, { token }] of voters.entries()) {
    const desk = open('desk', token)
    await desk.opened()
    const marked = { ...answers, decides: at % 2 === 1 }
    desk.update(editOf(desk.doc, (doc) => ratings.set(doc, 'r1', 't1', marked)))
    await until(() => desk.saved() > 0)
  }
  await pause(1500) // progress is counted by now
  const traces = heard.filter(({ bytes }) => Buffer.from(bytes).includes('decides'))
  expect(traces.map(({ who }) => who)).toEqual([])
  expect(heard.length).toBeGreaterThan(3)
  expect(await exported()).not.toContain('"decides"')
})

test('R64 who is erased before the reveal takes the mark along', async () => {
  const { participantId } = voters[3]!
  const how = { removesName: false, removesPerson: false }
  const erased = await command({ type: 'eraseContributions', participantId, ...how })
  expect(erased).toEqual({ ok: true })
  await command({ type: 'setActivity', activity: 'rate', state: 'revealed' })
  await until(() => tallies.get(record(), 'r1', 't1') !== null)
  expect(tallies.get(record(), 'r1', 't1')).toMatchObject({
    n: 3,
    decides: { votes: 1, voters: 3 },
  })
})

test('R63 a file tells the vote, and a workshop made of it has it too', async () => {
  const file = JSON.parse(await exported()) as object
  expect(JSON.stringify(file)).toContain('"decides":{"votes":1,"voters":3}')
  const made = await call<CreatedWorkshop>(server, '', { body: { title: 'Again', import: file } })
  const again = await joinOver(server, made, 'facilitator', 'Fay')
  const copy = rawClient(server.ws, made.id, 'record', { token: again.token, extras: true })
  clients.push(copy)
  copy.socket.on('open', () => copy.step1())
  await until(() => tallies.get(copy.doc, 'r1', 't1') !== null)
  expect(tallies.get(copy.doc, 'r1', 't1')?.decides).toEqual({ votes: 1, voters: 3 })
})

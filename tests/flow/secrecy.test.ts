/**
 * Secret until the reveal, on the wire: every frame of every document and every HTTP answer that
 * anybody but the author gets is kept and searched for what the author wrote (SPEC P1).
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { drafts, ratings } from '../../shared/doc/desk.ts'
import { touchpoints } from '../../shared/doc/board.ts'
import type { CreatedWorkshop, Joined } from '../../shared/protocol/http.ts'
import {
  call,
  createOver,
  joinOver,
  spawnServer,
  type ServerProcess,
} from '../fault/serverProcess.ts'
import { editOf, pause, rawClient, until } from './client.ts'
import { aDraft, aTouchpoint } from './fixtures.ts'

let dataDir: string
let server: ServerProcess
let workshop: CreatedWorkshop
let people: Record<'chair' | 'author' | 'peer' | 'viewer' | 'customer', Joined>
const heard: { who: string; where: string; bytes: Uint8Array }[] = []
const clients: ReturnType<typeof rawClient>[] = []

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'touchline-secret-'))
  server = await spawnServer(dataDir)
  workshop = await createOver(server)
  const enter = (role: keyof CreatedWorkshop['keys'], name: string) =>
    joinOver(server, workshop, role, name)
  people = {
    chair: await enter('facilitator', 'Fay'),
    author: await enter('participant', 'Ana'),
    peer: await enter('participant', 'Ben'),
    viewer: await enter('viewer', 'Vera'),
    customer: await enter('customer', 'Kim'),
  }
  for (const [who, { token }] of Object.entries(people)) {
    if (who === 'author') continue
    for (const kind of ['frame', 'board', 'record', 'desk']) listen(who, kind, token)
  }
}, 60_000)
afterAll(async () => {
  for (const client of clients) client.close()
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

function listen(who: string, kind: string, token: string): void {
  const client = rawClient(server.ws, workshop.id, kind, { token, extras: true })
  clients.push(client)
  client.socket.on('message', (data: Buffer) =>
    heard.push({ who, where: kind, bytes: new Uint8Array(data) }),
  )
  client.socket.on('open', () => client.step1())
}

/** Every HTTP answer that everybody but the author can get now. */
async function askEverything(): Promise<void> {
  const paths = [
    '',
    '/panel',
    '/exports/workshop.json',
    '/exports/quick-wins.csv',
    '/exports/quick-wins.md',
    '/exports/touchpoints.csv',
    '/exports/findings.csv',
    '/exports/journey-map.svg',
    '/exports/decision-record.json',
  ]
  for (const [who, { token }] of Object.entries(people)) {
    if (who === 'author') continue
    for (const path of paths) {
      const response = await fetch(`${server.http}/api/workshops/${workshop.id}${path}`, {
        headers: { authorization: `Bearer ${token}` },
      })
      heard.push({ who, where: path, bytes: new Uint8Array(await response.arrayBuffer()) })
    }
  }
  for (const path of ['/metrics', '/healthz', '/readyz']) {
    const response = await fetch(server.http + path)
    heard.push({ who: 'anybody', where: path, bytes: new Uint8Array(await response.arrayBuffer()) })
  }
}

const holders = (canary: string): string[] =>
  heard
    .filter(({ bytes }) => Buffer.from(bytes).includes(canary))
    .map(({ who, where }) => `${who} ${where}`)

const command = (body: object): Promise<object> =>
  call(server, `/${workshop.id}/commands`, { body, token: people.chair.token })

test('P1 a private draft and a ballot reach nobody else before the reveal', async () => {
  await command({ type: 'setActivity', activity: 'collect', state: 'private' })
  const [board] = clients.filter((client) => client.socket.url.includes('board'))
  await until(() => board !== undefined && board.frames.length > 2)
  board?.update(editOf(board.doc, (doc) => touchpoints.put(doc, aTouchpoint('t1'))))
  await command({ type: 'setActivity', activity: 'rate', state: 'open' })

  const desk = rawClient(server.ws, workshop.id, 'desk', {
    token: people.author.token,
    extras: true,
  })
  clients.push(desk)
  await desk.opened()
  desk.step1()
  const draft = aDraft('CANARYID', { title: 'CANARYTITLE', note: 'CANARYNOTE' })
  desk.update(editOf(desk.doc, (doc) => drafts.put(doc, draft)))
  const rating = { expectation: 5, experience: 1, emotion: -2 } as const
  desk.update(editOf(desk.doc, (doc) => ratings.set(doc, 'r1', 't1', rating)))
  await until(() => desk.saved() === 2)
  await pause(1500) // progress is counted by now
  await askEverything()

  for (const canary of ['CANARYID', 'CANARYTITLE', 'CANARYNOTE', 'ratings:r1', 'tallies:r1'])
    expect(holders(canary), canary).toEqual([])
  // Not even the author's client id on the desk, by which a later publication could be recognised.

  const traces = heard.filter(({ bytes }) =>
    Buffer.from(bytes).includes(varUint(desk.doc.clientID)),
  )
  expect(traces.map(({ who, where }) => `${who} ${where}`)).toEqual([])
})

test('P5 progress tells how many are done, and nothing of what they answered', async () => {
  const record = clients.find((client) => client.socket.url.includes('record'))
  const progress = record?.doc.getMap('progress').get('rate')
  expect(progress).toMatchObject({ done: 1, started: 1, of: 2 })
  expect(Object.keys(progress as object).sort()).toEqual(['departments', 'done', 'of', 'started'])
})

test('P5 while drafts are private it is told how many people have one, and nothing else', async () => {
  const record = clients.find((client) => client.socket.url.includes('record'))
  const drafting = () => record?.doc.getMap('progress').get('collect')
  expect(drafting()).toEqual({ done: 0, started: 1, of: 2, departments: {} })
  const desk = clients.find(
    (client) => client.socket.url.includes('desk') && drafts.map(client.doc).has('CANARYID'),
  )
  desk?.update(editOf(desk.doc, (doc) => drafts.put(doc, aDraft('CANARYTWO'))))
  await pause(1500)
  expect(drafting()).toEqual({ done: 0, started: 1, of: 2, departments: {} })
})

test('P3 the reveal publishes tallies and drafts, still without the ballots', async () => {
  heard.length = 0
  await command({ type: 'setActivity', activity: 'rate', state: 'revealed' })
  await command({ type: 'setActivity', activity: 'collect', state: 'open' })
  await until(() => holders('CANARYTITLE').length > 0)
  await until(() => holders('tallies:r1').length > 0)
  const record = clients.find((client) => client.socket.url.includes('record'))
  await until(() => record?.doc.getMap('progress').has('collect') === false)
  await askEverything()
  expect(holders('ratings:r1')).toEqual([])
})

function varUint(value: number): Buffer {
  const bytes: number[] = []
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...bytes, rest])
    bytes.push((rest % 128) + 128)
  }
}

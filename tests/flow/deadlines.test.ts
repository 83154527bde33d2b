/** Deadlines and the timer through the built server: over HTTP and sockets, through a kill, for every role. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { touchpoints } from '../../shared/doc/board.ts'
import { ratings } from '../../shared/doc/desk.ts'
import { tallies } from '../../shared/doc/record.ts'
import { roles, type Role } from '../../shared/domain/participant.ts'
import type { CreatedWorkshop, Joined, WorkshopInfo } from '../../shared/protocol/http.ts'
import { startServer, type RunningServer } from '../startServer.ts'
import { pause, stockClient, until } from './client.ts'
import { aTouchpoint } from './fixtures.ts'
import { post } from './post.ts'

let dataDir: string
let server: RunningServer
let made: CreatedWorkshop
let chair: Joined

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'touchline-deadlines-'))
  server = await startServer({ DATA_DIR: dataDir })
  made = await post(`${server.url}/api/workshops`, { title: 'Phones' })
  chair = await joined('facilitator', 'Fay')
})
afterEach(async () => {
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const joined = (role: Role, name: string): Promise<Joined> =>
  post(`${server.url}/api/workshops/${made.id}/join`, { key: made.keys[role], name })
const call = (path: string, token: string, body?: object): Promise<Response> =>
  fetch(`${server.url}/api/workshops/${made.id}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
const command = async (body: object, { token } = chair): Promise<[number, string | undefined]> => {
  const answer = await call('/commands', token, body)
  const { code } = (await answer.json()) as { code?: string }
  return [answer.status, code]
}
const info = async ({ token } = chair): Promise<WorkshopInfo> =>
  (await (await call('', token)).json()) as WorkshopInfo
const open = (kind: string, { token }: Joined) =>
  stockClient(server.url.replace('http', 'ws'), made.id, kind, token)

test('S20 a vote is revealed at its deadline although the server was killed and nobody is there', async () => {
  const board = open('board', chair)
  await board.synced()
  touchpoints.put(board.doc, aTouchpoint('t1'))
  const people = await Promise.all(['Ana', 'Ben', 'Cid'].map((name) => joined('participant', name)))
  const vote = { type: 'setActivity', activity: 'rate', state: 'open', atDeadline: 'revealed' }
  const { now } = await info()
  expect(await command({ ...vote, until: new Date(now + 8000).toISOString() })).toEqual([
    200,
    undefined,
  ])
  const desks = people.map((person) => open('desk', person))
  for (const desk of desks) {
    await desk.synced()
    ratings.set(desk.doc, 'r1', 't1', { expectation: 5, experience: 2, emotion: -1 })
  }
  // Stock clients are told nothing of saving: the server counts what it has stored.
  const record = open('record', chair)
  await until(() => record.doc.getMap<{ done: number }>('progress').get('rate')?.done === 3)
  for (const client of [board, record, ...desks]) client.close()
  const gone = new Promise((end) => server.process.once('exit', end))
  server.process.kill('SIGKILL')
  await gone
  await pause(Math.max(0, now + 8500 - Date.now()))
  server = await startServer({ DATA_DIR: dataDir })
  let status = (await info()).activities.rate
  for (let tries = 0; status.state !== 'revealed' && tries < 100; tries++) {
    await pause(100)
    status = (await info()).activities.rate
  }
  expect(status).toEqual({ state: 'revealed', until: null })
  const again = open('record', chair)
  await again.synced()
  expect(tallies.get(again.doc, 'r1', 't1')).toMatchObject({ n: 3, experience: { mean: 2 } })
  again.close()
})

test('C32 every role but the facilitator is refused, and nothing changes', async () => {
  const { now } = await info()
  const wishes = [
    { type: 'startTimer', seconds: 60 },
    { type: 'pauseTimer' },
    { type: 'resumeTimer' },
    { type: 'addTime', seconds: 60 },
    { type: 'askReady' },
    { type: 'endReady' },
    {
      type: 'setActivity',
      activity: 'rate',
      state: 'open',
      until: now + 600_000,
      atDeadline: 'revealed',
    },
    {
      type: 'setActivity',
      activity: 'collect',
      state: 'private',
      until: now + 600_000,
      atDeadline: 'open',
    },
  ]
  for (const role of roles.filter((one) => one !== 'facilitator')) {
    const guest = await joined(role, role)
    for (const wish of wishes)
      expect(await command(wish, guest), `${role} ${wish.type}`).toEqual([403, 'notAllowed'])
  }
  expect((await info()).activities.rate).toEqual({ state: 'closed', until: null })
  for (const wish of wishes) expect(await command(wish), wish.type).toEqual([200, undefined])
  expect((await info()).activities.rate).toEqual({
    state: 'open',
    until: now + 600_000,
    atDeadline: 'revealed',
  })
})

test('S22 what cannot be a deadline is refused with a reason, and what stood stays', async () => {
  const { now } = await info()
  const vote = { type: 'setActivity', activity: 'rate', state: 'open' }
  await command({ ...vote, until: now + 600_000 })
  const before = (await info()).activities
  for (const [wish, code] of [
    [{ ...vote, until: now - 1000 }, 'doesNotFit'],
    [{ ...vote, atDeadline: 'revealed' }, 'doesNotFit'],
    [{ ...vote, until: now + 600_000, atDeadline: 'open' }, 'doesNotFit'],
    [{ ...vote, state: 'closed', until: now + 600_000 }, 'doesNotFit'],
    [{ ...vote, until: now + 600_000, atDeadline: 'private' }, 'badRequest'],
    [{ ...vote, until: 'tomorrow' }, 'badRequest'],
    [{ type: 'addTime', seconds: 0 }, 'badRequest'],
    [{ type: 'addTime', seconds: 60 }, 'doesNotFit'],
    [{ type: 'pauseTimer', seconds: 60 }, 'badRequest'],
  ] as const)
    expect((await command(wish))[1], JSON.stringify(wish)).toBe(code)
  expect((await info()).activities).toEqual(before)
})

test('FA20 whoever is in is told the server’s clock', async () => {
  for (const role of roles) {
    const guest = await joined(role, `${role} too`)
    const before = Date.now()
    const { now } = await info(guest)
    expect(now).toBeGreaterThanOrEqual(before)
    expect(now).toBeLessThanOrEqual(Date.now())
  }
})

/**
 * People without a device, over the real wire: who may take them in, and that nobody but the scribe
 * who holds the token receives what is entered for them (SPEC A35–A39).
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { touchpoints } from '../../shared/doc/board.ts'
import { ratings } from '../../shared/doc/desk.ts'
import { roles, type Role } from '../../shared/domain/participant.ts'
import type { CommandDone, CreatedWorkshop, Joined } from '../../shared/protocol/http.ts'
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
let people: Record<Role | 'other', Joined>
const clients: ReturnType<typeof rawClient>[] = []

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'touchline-scribe-'))
  server = await spawnServer(dataDir)
  workshop = await createOver(server)
  people = {
    facilitator: await joinOver(server, workshop, 'facilitator', 'Fay'),
    other: await joinOver(server, workshop, 'facilitator', 'Gus'),
    participant: await joinOver(server, workshop, 'participant', 'Ana'),
    customer: await joinOver(server, workshop, 'customer', 'Kim'),
    viewer: await joinOver(server, workshop, 'viewer', 'Vera'),
  }
}, 60_000)
afterAll(async () => {
  for (const client of clients) client.close()
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const command = (body: object, who: keyof typeof people = 'facilitator') =>
  call<CommandDone & { code?: string }>(server, `/${workshop.id}/commands`, {
    body,
    token: people[who].token,
  })

const open = (kind: string, token: string) => {
  const client = rawClient(server.ws, workshop.id, kind, { token, extras: true })
  clients.push(client)
  client.socket.on('open', () => client.step1())
  return client
}

test.each(roles)('A36 a scribe’s commands over HTTP: %s', async (role) => {
  const mine = await command({ type: 'addPerson', name: 'Ida' })
  const { participantId } = people.participant
  const commands = [
    { type: 'addPerson', name: 'Jan', department: 'Sales' },
    { type: 'takeOverPerson', participantId: mine.participantId },
    { type: 'setScribe', participantId, scribe: false },
  ]
  for (const body of commands) {
    const answer = await command(body, role)
    if (role === 'facilitator') expect(answer, body.type).toMatchObject({ ok: true })
    else expect(answer, body.type).toMatchObject({ status: 403, code: 'notAllowed' })
  }
})

test('A36 a participant who was let writes for others and steers nothing', async () => {
  const { participantId } = people.participant
  await command({ type: 'setScribe', participantId, scribe: true })
  const added = await command({ type: 'addPerson', name: 'Lea' }, 'participant')
  expect(added).toMatchObject({ ok: true, token: expect.any(String) })
  expect(await command({ type: 'lockBoard', locked: true }, 'participant')).toMatchObject({
    code: 'notAllowed',
  })
  await command({ type: 'setScribe', participantId, scribe: false })
  const late = open('desk', added.token!)
  await late.ended()
  expect(late.closed?.code).toBe(4401)
})

test('A35 a name too long, empty or with unknown fields takes nobody in', async () => {
  const bodies = [{ name: '' }, { name: 'x'.repeat(41) }, {}, { name: 'Ida', role: 'facilitator' }]
  for (const body of bodies)
    expect(await command({ type: 'addPerson', ...body })).toMatchObject({ code: 'badRequest' })
})

test('A39 what a scribe enters reaches no other facilitator, and the token nobody', async () => {
  const added = await command({ type: 'addPerson', name: 'Ida', department: 'Sales' })
  const others = [people.other, people.participant, people.viewer].flatMap(({ token }) =>
    ['frame', 'board', 'record', 'desk'].map((kind) => open(kind, token)),
  )
  const board = open('board', people.facilitator.token)
  await until(() => board.frames.length > 2)
  board.update(editOf(board.doc, (doc) => touchpoints.put(doc, aTouchpoint('CANARYITEM'))))
  await command({ type: 'setActivity', activity: 'rate', state: 'open' })

  const desk = open('desk', added.token!)
  await until(() => desk.frames.length > 1)
  const rating = { expectation: 5, experience: 1, emotion: -2 } as const
  desk.update(editOf(desk.doc, (doc) => ratings.set(doc, 'r1', 'CANARYITEM', rating)))
  await until(() => desk.saved() === 1)
  await pause(1500) // progress is counted by now

  const record = others.find(({ socket }) => socket.url.includes('record'))
  await until(() => record?.doc.getMap('progress').has('rate') === true)
  expect(record?.doc.getMap('progress').get('rate')).toMatchObject({ proxied: 1 })
  const heard = others.flatMap(({ frames }) => frames)
  const holders = (word: string) => heard.filter((frame) => Buffer.from(frame).includes(word))
  expect(holders('CANARYITEM').length).toBeGreaterThan(0) // the item itself is on the board
  for (const canary of ['ratings:r1', added.token!]) expect(holders(canary), canary).toEqual([])
})

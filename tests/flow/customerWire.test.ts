/**
 * What a customer is sent: every frame and every HTTP answer is kept and searched for what is inside the
 * house (SPEC PN6). The built server, real sockets.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { comments, evidence, touchpoints } from '../../shared/doc/board.ts'
import { ratings } from '../../shared/doc/desk.ts'
import { about, departments } from '../../shared/doc/frame.ts'
import { panelStatus, surveys } from '../../shared/doc/panel.ts'
import { tallies } from '../../shared/doc/record.ts'
import type { CreatedWorkshop, Joined } from '../../shared/protocol/http.ts'
import { closeCode } from '../../shared/protocol/closeCode.ts'
import { createOver, joinOver, spawnServer, type ServerProcess } from '../fault/serverProcess.ts'
import { editOf, pause, rawClient, until } from './client.ts'
import { aTouchpoint } from './fixtures.ts'

let dataDir: string
let server: ServerProcess
let workshop: CreatedWorkshop
let chair: Joined
let staff: Joined[]
let customer: Joined
const heard: { where: string; bytes: Buffer }[] = []
const clients: ReturnType<typeof rawClient>[] = []

const connect = async (kind: string, { token }: Joined) => {
  const client = rawClient(server.ws, workshop.id, kind, { token, extras: true })
  clients.push(client)
  await client.opened()
  client.step1()
  return client
}
const ask = async (who: Joined | null, method: string, path: string, body?: object) => {
  const response = await fetch(`${server.http}/api/workshops/${workshop.id}${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(who && { authorization: `Bearer ${who.token}` }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  return { status: response.status, text: await response.text() }
}
const command = async (body: object, who = chair) => ask(who, 'POST', '/commands', body)
/** As the customer, kept. */
const hear = async (method: string, path: string, body?: object) => {
  const answer = await ask(customer ?? null, method, path, body)
  heard.push({ where: `${method} ${path}`, bytes: Buffer.from(answer.text) })
  return answer
}

const score = (experience: 1 | 2 | 3 | 4 | 5) =>
  ({ expectation: 5, experience, emotion: 0 }) as const
const inside = [
  'CANARYGOAL',
  'CANARYDEPARTMENT',
  'CANARYINTERNAL',
  'CANARYNOTE',
  'CANARYCOMMENT',
  'CANARYEVIDENCE',
  'CANARYNAME',
  'CANARYSURVEY',
  'tallies:',
]

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'touchline-customer-'))
  server = await spawnServer(dataDir)
  workshop = await createOver(server)
  chair = await joinOver(server, workshop, 'facilitator', 'CANARYNAME Fay')
  const frame = await connect('frame', chair)
  const board = await connect('board', chair)
  await until(() => frame.frames.length > 1 && board.frames.length > 1)
  frame.update(
    editOf(frame.doc, (doc) => {
      about.patch(doc, { goal: 'CANARYGOAL' })
      departments.put(doc, {
        id: 'd1',
        name: 'CANARYDEPARTMENT',
        colour: 1,
        expected: null,
        position: 'a',
      })
    }),
  )
  board.update(
    editOf(board.doc, (doc) => {
      touchpoints.put(doc, { ...aTouchpoint('t1'), title: 'Shop window', department: 'd1' })
      touchpoints.put(doc, { ...aTouchpoint('t2'), title: 'CANARYINTERNAL', reach: 'internal' })
      comments.put(doc, {
        id: 'c1',
        target: 't1',
        text: 'CANARYCOMMENT',
        author: chair.participantId,
        at: 1,
      })
      evidence.put(doc, {
        id: 'e1',
        touchpoint: 't1',
        kind: 'crm',
        text: 'CANARYEVIDENCE',
        source: '',
        date: null,
        status: 'kept',
        author: null,
      })
    }),
  )
  staff = await Promise.all(
    ['Ana', 'Ben', 'Cyd'].map((name) =>
      joinOver(server, workshop, 'participant', `CANARYNAME ${name}`),
    ),
  )
  await until(() => board.saved() > 0 && frame.saved() > 0)
}, 60_000)
afterAll(async () => {
  for (const client of clients) client.close()
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const holders = (): string[] =>
  heard.flatMap(({ where, bytes }) =>
    inside.filter((canary) => bytes.includes(canary)).map((canary) => `${where}: ${canary}`),
  )

test('PN6 from the door to the end a customer is sent titles of what they are asked and nothing of the inside', async () => {
  customer = undefined as never
  const { text } = await hear('POST', '/invitation', { key: workshop.keys.customer })
  expect(JSON.parse(text)).toMatchObject({ role: 'customer', goal: '', departments: [] })
  const joined = await hear('POST', '/join', {
    key: workshop.keys.customer,
    name: 'Customer',
    customerClass: 'lost',
  })
  customer = JSON.parse(joined.text) as Joined
  const desk = rawClient(server.ws, workshop.id, 'desk', { token: customer.token, extras: true })
  clients.push(desk)
  desk.socket.on('message', (data: Buffer) => heard.push({ where: 'desk', bytes: data }))
  await desk.opened()
  desk.step1()

  const { text: early } = await hear('GET', '/panel')
  expect(JSON.parse(early)).toMatchObject({ state: 'waiting', open: false })
  expect((await command({ type: 'setActivity', activity: 'rate', state: 'open' })).status).toBe(200)
  for (const person of staff) {
    const own = await connect('desk', person)
    own.update(editOf(own.doc, (doc) => ratings.set(doc, 'r1', 't1', score(4))))
    await until(() => own.saved() > 0)
  }
  await hear('GET', '/panel')
  desk.update(editOf(desk.doc, (doc) => ratings.set(doc, 'r1', 't1', score(2))))
  await until(() => desk.saved() > 0)
  await command({ type: 'setActivity', activity: 'rate', state: 'revealed' })
  const answers = [1, 2, 3].map(() => ({ touchpoint: 't1', customerClass: null, ...score(2) }))
  const survey = { name: 'CANARYSURVEY', people: 3, answers }
  expect((await ask(chair, 'POST', '/surveys', survey)).status).toBe(201)
  await pause(1500) // whatever is counted and told is told by now

  const { text: asked } = await hear('GET', '/panel')
  expect(JSON.parse(asked)).toEqual({
    title: expect.any(String),
    language: 'en',
    round: 'r1',
    open: false,
    state: 'closed',
    stages: expect.any(Array),
    touchpoints: [{ id: 't1', title: 'Shop window', stage: expect.any(String) }],
  })
  await hear('GET', '')
  for (const path of [
    '/versions/v1',
    '/exports/workshop.json',
    '/exports/touchpoints.csv',
    '/removed',
  ])
    expect((await hear('GET', path)).status).toBe(403)
  expect(heard.filter(({ where }) => where === 'desk').length).toBeGreaterThan(1)
  expect(holders()).toEqual([])
  // That the canaries can be found at all: whoever is inside is sent them.
  const record = await connect('record', chair)
  await until(() => tallies.get(record.doc, 'r1', 't1') !== null)
  const [one] = surveys.list(record.doc)
  expect(one?.name).toBe('CANARYSURVEY')
})

test('H45 of the workshop a customer is told what stands in its address and no list of anything', async () => {
  const { status, text } = await hear('GET', '')
  expect(status).toBe(200)
  expect(JSON.parse(text)).toEqual({
    id: workshop.id,
    title: expect.any(String),
    role: 'customer',
    step: 'frame',
    activities: expect.any(Object),
    now: expect.any(Number),
    participants: expect.any(Number),
  })
  expect(holders()).toEqual([])
})

test('PN6 no other document is opened for a customer', async () => {
  for (const kind of ['frame', 'board', 'record']) {
    const client = rawClient(server.ws, workshop.id, kind, { token: customer.token })
    clients.push(client)
    await client.ended()
    expect(client.closed?.code).toBe(closeCode.notAllowed)
    expect(client.frames).toEqual([])
  }
})

test('H40 asking customers and bringing results in is for facilitators, others are told so and nothing changes', async () => {
  const answers = [{ touchpoint: 't1', customerClass: 'new', ...score(3) }]
  const survey = { name: 'November', people: 1, answers }
  const viewer = await joinOver(server, workshop, 'viewer', 'Vera')
  for (const who of [staff[0]!, viewer, customer]) {
    expect((await command({ type: 'setPanel', state: 'open' }, who)).status).toBe(403)
    expect((await command({ type: 'removeSurvey', surveyId: 's1' }, who)).status).toBe(403)
    expect((await ask(who, 'POST', '/surveys', survey)).status).toBe(403)
  }
  expect((await ask(null, 'POST', '/surveys', survey)).status).toBe(401)
  const record = await connect('record', chair)
  await until(() => surveys.list(record.doc).length > 0)
  expect(surveys.list(record.doc)).toHaveLength(1)
  expect(panelStatus.get(record.doc).round).toBeNull()
})

test('H41 survey results that do not fit are refused as a whole, in words', async () => {
  const good = { touchpoint: 't1', customerClass: 'new', ...score(3) }
  const bad: readonly object[] = [
    { name: 'x', people: 1, answers: [] },
    { name: '', people: 1, answers: [good] },
    { name: 'x', people: 0, answers: [good] },
    { name: 'x', people: 1, answers: [{ ...good, experience: 6 }] },
    { name: 'x', people: 1, answers: [{ ...good, emotion: 3 }] },
    { name: 'x', people: 1, answers: [{ ...good, customerClass: 'rich' }] },
    { name: 'x', people: 1, answers: [{ ...good, who: 'Ana' }] },
    { name: 'x', people: 1, answers: [good], more: true },
  ]
  for (const body of bad) {
    const { status, text } = await ask(chair, 'POST', '/surveys', body)
    expect(status, JSON.stringify(body)).toBe(400)
    expect(JSON.parse(text)).toMatchObject({ code: 'badRequest', detail: expect.any(String) })
  }
  const nowhere = { name: 'x', people: 1, answers: [{ ...good, touchpoint: 'gone' }] }
  expect((await ask(chair, 'POST', '/surveys', nowhere)).status).toBe(409)
  const again = await command({ type: 'setPanel', state: 'open' })
  expect(again.status).toBe(409)
})

test('PN62 facilitators ask until a deadline, others are refused; the customer reads it, and the server keeps it', async () => {
  await command({ type: 'setActivity', activity: 'rate', state: 'revealed' })
  expect((await command({ type: 'openRound', name: 'Spring' })).status).toBe(200)
  const wish = { type: 'setPanel', state: 'open', until: Date.now() + 1500 }
  const viewer = await joinOver(server, workshop, 'viewer', 'Vito')
  for (const who of [staff[0]!, viewer, customer])
    expect((await command(wish, who)).status).toBe(403)
  expect((await command({ ...wish, until: 1 })).status).toBe(409)
  expect((await command({ ...wish, state: 'closed' })).status).toBe(409)
  expect((await command({ ...wish, until: 'soon' })).status).toBe(400)
  const panelNow = async (): Promise<object> =>
    JSON.parse((await ask(customer, 'GET', '/panel')).text) as object
  expect(await panelNow()).toMatchObject({ open: false, state: 'waiting' })
  wish.until = Date.now() + 1500
  expect((await command(wish)).status).toBe(200)
  expect(await panelNow()).toMatchObject({ open: true, state: 'open', until: wish.until })
  const record = await connect('record', chair)
  const isClosed = (): boolean => {
    const { round, state } = panelStatus.get(record.doc)
    return round === 'r2' && state === 'closed'
  }
  await until(isClosed)
  const after = await panelNow()
  expect(after).toMatchObject({ open: false, state: 'closed' })
  expect(after).not.toHaveProperty('until')
})

test('PN70 over what customers answered and nobody was shown no round is opened: facilitators are told why, others may not ask', async () => {
  expect((await command({ type: 'setPanel', state: 'open' })).status).toBe(200)
  const desk = await connect('desk', customer)
  await until(() => desk.frames.length > 1)
  desk.update(editOf(desk.doc, (doc) => ratings.set(doc, 'r2', 't1', score(3))))
  await until(() => desk.saved() > 0)
  expect((await command({ type: 'setPanel', state: 'closed' })).status).toBe(200)
  const wish = { type: 'openRound', name: 'Too early' }
  const viewer = await joinOver(server, workshop, 'viewer', 'Vera')
  for (const who of [staff[0]!, viewer, customer])
    expect((await command(wish, who)).status).toBe(403)
  const refused = await command(wish)
  expect(refused.status).toBe(409)
  expect(refused.text).toMatch(/doesNotFit.*Nothing was changed/u)
  expect((await command({ type: 'setPanel', state: 'revealed' })).status).toBe(200)
  expect(JSON.parse((await command(wish)).text)).toMatchObject({ ok: true, round: 'r3' })
})

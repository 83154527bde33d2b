/** Somebody with a good token tries everything to learn a draft or ballot before the reveal (SPEC P1, P5). */
import * as encoding from 'lib0/encoding'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { noteOf, touchpoints } from '../../shared/doc/board.ts'
import { dots, drafts, estimates, ratings } from '../../shared/doc/desk.ts'
import { asProgress } from '../../shared/doc/record.ts'
import { messageType, syncKind } from '../../shared/protocol/message.ts'
import { exportNames } from '../../server/files/exportFiles.ts'
import { startTown, type Person, type Target, type Town } from './attackTools.ts'
import { pause, until } from './client.ts'
import { aDraft, aTouchpoint } from './fixtures.ts'

/** Ids and words that nothing but the ballots and the draft of one person holds. */
const canaries = ['CANARYtitle', 'CANARYnote', 'CANARYdraft', 'CANARYitem', 'CANARYround']

let target: Target
let town: Town
let author: Person
const open: { close(): void }[] = []

beforeAll(async () => {
  ;({ target, town } = await startTown())
  author = await town.join('participant', 'Author', { department: 'Alone' })
}, 60_000)
afterAll(async () => {
  for (const client of open) client.close()
  expect(await target.stop()).toBe(0)
})

const set = async (activity: string, state: string): Promise<void> => {
  const answer = await town.command({ type: 'setActivity', activity, state })
  expect(answer.status, await answer.text()).toBe(200)
}

/** Everything people other than the author are sent, on every document they may open. */
async function listen() {
  const { facilitator, participant, viewer, customer } = town.people
  const seats: [Person, string[]][] = [
    [facilitator, ['frame', 'board', 'record', 'desk']],
    [participant, ['frame', 'board', 'record', 'desk']],
    [viewer, ['frame', 'board', 'record']],
    [customer, ['desk']],
  ]
  const ears = seats.flatMap(([person, kinds]) =>
    kinds.map((kind) => town.raw(kind, person, { extras: true })),
  )
  open.push(...ears)
  await Promise.all(ears.map((ear) => ear.opened()))
  for (const ear of ears) ear.step1()
  return ears
}

async function write(): Promise<void> {
  const desk = town.stock('desk', author)
  open.push(desk)
  await desk.synced()
  desk.doc.transact(() => {
    drafts.put(desk.doc, aDraft('CANARYdraft', { title: 'CANARYtitle', note: 'CANARYnote' }))
    ratings.set(desk.doc, 'r1', 'CANARYitem', { expectation: 5, experience: 1, emotion: -2 })
    ratings.set(desk.doc, 'CANARYround', 't1', { expectation: 5, experience: 1, emotion: -2 })
    ratings.set(desk.doc, 'r1', 't1', { expectation: 5, experience: 1, emotion: -2 })
    estimates.set(desk.doc, 'r1', 'CANARYitem', { impact: 5, effort: 1 })
    dots.set(desk.doc, 'swot', 'CANARYitem', 3)
  })
}

test('P1 no frame and no answer to anybody else holds any of it, whatever they ask', async () => {
  await set('collect', 'private')
  const board = town.stock('board', town.people.facilitator)
  open.push(board)
  await board.synced()
  touchpoints.put(board.doc, aTouchpoint('t1'))
  for (const vote of ['rate', 'swot', 'prioritise']) await set(vote, 'open')
  const ears = await listen()
  await write()
  await pause(300)
  for (const ear of ears) {
    ear.send((e) => encoding.writeVarUint(e, messageType.queryAwareness))
    // State vectors that claim nothing, or more than there is.
    for (const vector of [[0], [1, 1, 0], [2, 7, 127, 9, 127]])
      ear.send((e) => {
        encoding.writeVarUint(e, messageType.sync)
        encoding.writeVarUint(e, syncKind.step1)
        encoding.writeVarUint8Array(e, Uint8Array.from(vector))
      })
  }
  // Progress is counted once a second.
  await until(() => asProgress(recordOf(ears).getMap('progress').get('rate'))?.started === 1)
  const answers = await Promise.all(everyCall().map(async (call) => (await call).text()))
  for (const ear of ears) expect(ear.closed).toBeNull()
  const heard = [
    ...ears.flatMap(({ frames }) => frames.map((frame) => Buffer.from(frame).toString('latin1'))),
    ...answers,
    target.output(),
  ]
  expect(heard.length).toBeGreaterThan(60)
  for (const canary of canaries) expect(heard.filter((text) => text.includes(canary))).toEqual([])
})

function recordOf(ears: Awaited<ReturnType<typeof listen>>) {
  const ear = ears[2]
  if (!ear) throw new RangeError('nobody listens')
  return ear.doc
}

/** Every call, by everybody, with what an answer may repeat. */
function everyCall(): Promise<Response>[] {
  const { facilitator, participant, viewer, customer } = town.people
  const get = (path: string, { token }: Person) =>
    target.call('GET', `${town.path}${path}`, { token })
  return [facilitator, participant, viewer, customer].flatMap((person) => [
    get('', person),
    get('/panel', person),
    ...exportNames.map((name) => get(`/exports/${name}`, person)),
    get(`/exports/desk:${author.participantId}.json`, person),
    get(`?participant=${author.participantId}`, person),
    town.command({ type: 'setActivity', activity: 'rate', state: 'private' }, person),
    target.call('GET', '/metrics'),
    target.call('POST', `${town.path}/invitation`, { body: { key: town.keys.viewer } }),
  ])
}

test('P5 progress says how many, overall and by department, and nothing else', async () => {
  const record = await town.fresh('record')
  const progress = asProgress(record.getMap('progress').get('rate'))
  expect(Object.keys(progress ?? {}).sort()).toEqual(['departments', 'done', 'of', 'started'])
  expect(JSON.stringify(progress)).not.toContain('"t1"')
  expect(
    [...record.share.keys()].filter((root) => /^(?:tallies|estimates|dots)/u.test(root)),
  ).toEqual([])
})

test('P1 nobody but a facilitator makes the server publish or reveal', async () => {
  for (const role of ['participant', 'customer', 'viewer'] as const)
    for (const [activity, state] of [
      ['collect', 'open'],
      ['rate', 'closed'],
      ['rate', 'revealed'],
    ]) {
      const answer = await town.command({ type: 'setActivity', activity, state }, town.people[role])
      expect(answer.status).toBe(403)
    }
  expect((await town.fresh('board')).getMap('touchpoints').has('CANARYdraft')).toBe(false)
})

test('P1 who comes late, and a server that restarted, still know nothing', async () => {
  await target.restart()
  const late = await town.join('facilitator', 'Late')
  for (const kind of ['frame', 'board', 'record', 'desk'] as const) {
    const text = JSON.stringify((await town.fresh(kind, late)).toJSON())
    for (const canary of canaries) expect(text).not.toContain(canary)
  }
})

test('P2 published with anonymity on, drafts name no author and share the server’s client id', async () => {
  const frame = town.stock('frame', town.people.facilitator)
  open.push(frame)
  await frame.synced()
  frame.doc.getMap('settings').set('anonymous', true)
  const desk = town.stock('desk', town.people.participant)
  open.push(desk)
  await desk.synced()
  drafts.put(desk.doc, aDraft('second', { title: 'Second', note: 'a note' }))
  await pause(200)
  await set('collect', 'revealed')
  const board = await town.fresh('board', town.people.viewer)
  expect(touchpoints.get(board, 'CANARYdraft')).toMatchObject({
    author: null,
    title: 'CANARYtitle',
  })
  expect(touchpoints.get(board, 'second')).toMatchObject({ author: null })
  const map = touchpoints.map(board)
  const writerOf = (id: string) => map._map.get(id)?.id.client
  expect(writerOf('second')).toBeDefined()
  expect(writerOf('second')).toBe(writerOf('CANARYdraft'))
  const noteWriters = ['second', 'CANARYdraft'].map((id) => noteOf(board, id)?._start?.id.client)
  expect(new Set(noteWriters)).toEqual(new Set([writerOf('second')]))
  const authors = [author.participantId, town.people.participant.participantId]
  for (const id of authors) expect(JSON.stringify(board.toJSON())).not.toContain(id)
})

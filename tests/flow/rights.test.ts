import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { touchpoints } from '../../shared/doc/board.ts'
import { stages } from '../../shared/doc/frame.ts'
import { roster } from '../../shared/doc/record.ts'
import { editOf, pause, until } from './client.ts'
import { aTouchpoint } from './fixtures.ts'
import { freshWorkshop } from './freshWorkshop.ts'
import { snapshotOf } from '../server/room/snapshotOf.ts'

const at = freshWorkshop()

const raw = (kind: string, token: string, extras = false) => at.raw(kind, { token, extras })
const denials = (client: ReturnType<typeof raw>) =>
  client.typesSeen().filter((type) => type === 2).length

test('A2 a viewer writes nothing, neither by update nor by step 2, and is told once', async () => {
  const viewer = await at.workshop.join('viewer', 'Vera')
  const reader = await at.workshop.join('participant', 'Ana')
  const client = raw('board', viewer.token, true)
  const other = at.stock('board', reader.token)
  await other.synced()
  await client.opened()
  client.step1()
  client.update(editOf(client.doc, (doc) => touchpoints.put(doc, aTouchpoint('sneaky'))))
  client.step2(Y.encodeStateAsUpdate(client.doc))
  client.update(editOf(client.doc, (doc) => touchpoints.put(doc, aTouchpoint('again'))))
  await until(() => denials(client) > 0)
  await pause(150)
  expect(denials(client)).toBe(1)
  expect(client.closed).toBeNull()
  expect(client.saved()).toBe(0)
  expect(touchpoints.list(other.doc)).toEqual([])
  expect((await at.server.log.load(at.workshop.id, 'board')).updates).toEqual([])
})

test('A2 nobody writes the record, and participants do not write the frame', async () => {
  const ana = await at.workshop.join('participant', 'Ana')
  const record = at.stock('record', ana.token)
  const frame = at.stock('frame', ana.token)
  await Promise.all([record.synced(), frame.synced()])
  roster.patch(record.doc, ana.participantId, { role: 'facilitator' })
  stages.patch(frame.doc, 'decision', { name: 'Hacked' })
  await pause(150)
  const room = await at.workshop.room()
  expect(snapshotOf(room).roster.find(({ id }) => id === ana.participantId)?.role).toBe(
    'participant',
  )
  expect(snapshotOf(room).stages.map(({ name }) => name)).not.toContain('Hacked')
})

test('A3 what was written while locked waits, and is merged on unlock', async () => {
  const ana = await at.workshop.join('participant', 'Ana')
  const ben = await at.workshop.join('participant', 'Ben')
  const [a, b] = [at.stock('board', ana.token), at.stock('board', ben.token)]
  await Promise.all([a.synced(), b.synced()])
  await at.workshop.command({ type: 'lockBoard', locked: true })
  touchpoints.put(a.doc, aTouchpoint('t1'))
  touchpoints.patch(a.doc, 't1', { title: 'Second thought' })
  await pause(150)
  expect(touchpoints.list(b.doc)).toEqual([])
  await at.workshop.command({ type: 'lockBoard', locked: false })
  await until(() => touchpoints.get(b.doc, 't1')?.title === 'Second thought')
})

test('A3 saved does not run past a denied change, and covers it after the unlock', async () => {
  const ana = await at.workshop.join('participant', 'Ana')
  const client = raw('board', ana.token, true)
  await client.opened()
  client.step1()
  await at.workshop.command({ type: 'lockBoard', locked: true })
  client.step2(Uint8Array.of(0, 0))
  client.update(editOf(client.doc, (doc) => touchpoints.put(doc, aTouchpoint('t1'))))
  await until(() => denials(client) === 1)
  await pause(50)
  expect(client.saved()).toBe(1)
  const stepsBefore = client.frames.filter((f) => f[0] === 0 && f[1] === 0).length
  await at.workshop.command({ type: 'lockBoard', locked: false })
  await until(() => client.frames.filter((f) => f[0] === 0 && f[1] === 0).length > stepsBefore)
  client.step2(Y.encodeStateAsUpdate(client.doc))
  await until(() => client.saved() === 3)
})

test('A9 a removed person is out everywhere, at once and for good', async () => {
  const ana = await at.workshop.join('participant', 'Ana')
  const clients = ['frame', 'board', 'record', 'desk'].map((kind) => at.stock(kind, ana.token))
  await Promise.all(clients.map((client) => client.synced()))
  await at.workshop.command({ type: 'removeParticipant', participantId: ana.participantId })
  await until(() => clients.every((client) => client.closes.includes(4403)))
  expect((await at.workshop.room()).actorOf(ana.token)).toBeNull()
  const again = raw('board', ana.token)
  await again.ended()
  expect(again.closed?.code).toBe(4401)
})

test('A9 a new role takes effect on live connections', async () => {
  const ana = await at.workshop.join('participant', 'Ana')
  const [frame, desk] = [at.stock('frame', ana.token), at.stock('desk', ana.token)]
  await Promise.all([frame.synced(), desk.synced()])
  const set = { type: 'setRole', participantId: ana.participantId } as const
  await at.workshop.command({ ...set, role: 'facilitator' })
  stages.patch(frame.doc, 'decision', { name: 'Choosing' })
  const room = await at.workshop.room()
  await until(() => snapshotOf(room).stages.some(({ name }) => name === 'Choosing'))
  await at.workshop.command({ ...set, role: 'viewer' })
  await until(() => desk.closes.includes(4403))
  expect(frame.closes).toEqual([])
})

test('H5 a deleted workshop ends every connection with 4404 and is gone', async () => {
  const ana = await at.workshop.join('participant', 'Ana')
  const client = at.stock('board', ana.token)
  await client.synced()
  await at.server.registry.erase(at.workshop.id)
  await until(() => client.closes.includes(4404))
  expect(await at.server.registry.open(at.workshop.id)).toBeNull()
})

test('A7 an old link key opens nothing after it was rotated', async () => {
  const answer = (await at.workshop.command({ type: 'rotateLink', role: 'participant' })) as {
    key: string
  }
  const room = await at.workshop.room()
  expect(room.invitation(at.workshop.keys.participant)).toBeNull()
  expect(room.invitation(answer.key)?.role).toBe('participant')
  expect(await room.join({ key: at.workshop.keys.participant, name: 'Late' })).toMatchObject({
    refused: 'badToken',
  })
})

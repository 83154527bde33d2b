import { afterEach, beforeEach, expect, test } from 'vitest'
import { touchpoints } from '../../shared/doc/board.ts'
import { departments, stages } from '../../shared/doc/frame.ts'
import { roster, session } from '../../shared/doc/record.ts'
import { stockClient, until } from './client.ts'
import { aTouchpoint } from './fixtures.ts'
import { makeWorkshop, startTestServer, type TestServer, type TestWorkshop } from './testServer.ts'

let server: TestServer
let workshop: TestWorkshop
const open: { close(): void }[] = []

beforeEach(async () => {
  server = await startTestServer()
  workshop = await makeWorkshop(server.registry)
})
afterEach(async () => {
  for (const client of open.splice(0)) client.close()
  await server.close()
})

const connect = (kind: string, token: string) => {
  const client = stockClient(server.url, workshop.id, kind, token)
  open.push(client)
  return client
}

test('W1 two stock clients share the board, in both directions', async () => {
  const ana = await workshop.join('participant', 'Ana', 'Sales')
  const ben = await workshop.join('participant', 'Ben', 'Support')
  const [a, b] = [connect('board', ana.token), connect('board', ben.token)]
  await Promise.all([a.synced(), b.synced()])
  touchpoints.put(a.doc, aTouchpoint('t1'))
  await until(() => touchpoints.get(b.doc, 't1') !== null)
  touchpoints.patch(b.doc, 't1', { title: 'Tracking' })
  await until(() => touchpoints.get(a.doc, 't1')?.title === 'Tracking')
  expect(server.problems).toEqual([])
})

test('S1 a new workshop has its stages, and those who join appear in the roster', async () => {
  const ana = await workshop.join('participant', 'Ana', 'Sales')
  const [frame, record] = [connect('frame', ana.token), connect('record', ana.token)]
  await Promise.all([frame.synced(), record.synced()])
  expect(stages.list(frame.doc).map(({ id }) => id)).toEqual([
    'awareness',
    'consideration',
    'decision',
    'retention',
    'advocacy',
  ])
  expect(session.get(record.doc).activities.collect.state).toBe('open')
  expect(departments.list(frame.doc).map(({ name }) => name)).toContain('Sales')
  await until(() => roster.get(record.doc, ana.participantId)?.present === true)
})

import { expect, test } from 'vitest'
import { touchpoints } from '../../shared/doc/board.ts'
import { departments, stages } from '../../shared/doc/frame.ts'
import { roster, session } from '../../shared/doc/record.ts'
import { until } from './client.ts'
import { aTouchpoint } from './fixtures.ts'
import { freshWorkshop } from './freshWorkshop.ts'

const at = freshWorkshop()

test('W1 two stock clients share the board, in both directions', async () => {
  const ana = await at.workshop.join('participant', 'Ana', 'Sales')
  const ben = await at.workshop.join('participant', 'Ben', 'Support')
  const [a, b] = [at.stock('board', ana.token), at.stock('board', ben.token)]
  await Promise.all([a.synced(), b.synced()])
  touchpoints.put(a.doc, aTouchpoint('t1'))
  await until(() => touchpoints.get(b.doc, 't1') !== null)
  touchpoints.patch(b.doc, 't1', { title: 'Tracking' })
  await until(() => touchpoints.get(a.doc, 't1')?.title === 'Tracking')
  expect(at.server.problems).toEqual([])
})

test('S1 a new workshop has its stages, and those who join appear in the roster', async () => {
  const ana = await at.workshop.join('participant', 'Ana', 'Sales')
  const [frame, record] = [at.stock('frame', ana.token), at.stock('record', ana.token)]
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

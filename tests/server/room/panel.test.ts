import { expect, test } from 'vitest'
import { touchpoints } from '../../../shared/doc/board.ts'
import { aTouchpoint } from '../../flow/fixtures.ts'
import { mergeTouchpoints, partTouchpoint } from '../../../shared/doc/merging.ts'
import { makeRoom } from './testRoom.ts'
import { snapshotOf } from './snapshotOf.ts'

test('H20 the panel follows the board, and is read from it at most once a second', async () => {
  const made = await makeRoom()
  const board = await made.chair.open('board')
  const room = await made.room()
  const titles = () => room.panel().touchpoints.map(({ title }) => title)
  const write = async (title: string) => {
    touchpoints.put(board.doc, aTouchpoint('t1', { title }))
    await board.saved()
  }
  await write('Search')
  expect(titles()).toEqual(['Search'])
  expect(room.panel().touchpoints).toBe(room.panel().touchpoints)
  await write('Payment')
  expect(titles()).toEqual(['Search'])
  made.time.skip(1001)
  expect(titles()).toEqual(['Payment'])
  await made.close()
})

test('H34 the panel lists what the board shows: a merged touchpoint stands in the one that was kept, and apart again when parted', async () => {
  const made = await makeRoom()
  const board = await made.chair.open('board')
  const room = await made.room()
  const listed = () => {
    made.time.skip(1001)
    return room.panel().touchpoints.map(({ id, title }) => `${id} ${title}`)
  }
  touchpoints.put(board.doc, aTouchpoint('t1', { title: 'Call the hotline', reach: 'internal' }))
  touchpoints.put(board.doc, aTouchpoint('t2', { title: 'Hotline', reach: 'external' }))
  touchpoints.put(board.doc, aTouchpoint('t3', { title: 'Shop' }))
  await board.saved()
  expect(listed()).toEqual(['t2 Hotline', 't3 Shop'])
  mergeTouchpoints(board.doc, 't3', 't2')
  await board.saved()
  expect(listed()).toEqual(['t3 Shop'])
  partTouchpoint(board.doc, 't2')
  await board.saved()
  expect(listed()).toEqual(['t2 Hotline', 't3 Shop'])
  await made.close()
})

test('PN31 only what is asked is told, and in every round anew whether it is asked yet', async () => {
  const made = await makeRoom()
  const board = await made.chair.open('board')
  const room = await made.room()
  touchpoints.put(board.doc, aTouchpoint('t1', { title: 'Shop' }))
  touchpoints.put(board.doc, aTouchpoint('t2', { title: 'Stock room', reach: 'internal' }))
  await board.saved()
  const told = () => {
    made.time.skip(1001)
    const { state, stages, touchpoints: asked } = room.panel()
    return { state, stages: stages.length, asked: asked.map(({ title }) => title) }
  }
  expect(told()).toEqual({ state: 'waiting', stages: 5, asked: ['Shop'] })
  await made.command({ type: 'setPanel', state: 'open' })
  expect(told()).toEqual({ state: 'open', stages: 5, asked: ['Shop'] })
  await made.command({ type: 'setPanel', state: 'closed' })
  expect(told()).toMatchObject({ state: 'closed', asked: ['Shop'] })
  await made.command({ type: 'openRound', name: 'Later' })
  expect(told()).toMatchObject({ state: 'waiting', asked: ['Shop'] })
  await made.command({ type: 'setActivity', activity: 'rate', state: 'open' })
  expect(told()).toMatchObject({ state: 'open', asked: ['Shop'] })
  await made.close()
})

test('PN31 the titles come in the order of the journey', async () => {
  const made = await makeRoom()
  const board = await made.chair.open('board')
  const room = await made.room()
  for (const [id, stage, position] of [
    ['t1', 'advocacy', 'a'],
    ['t2', 'awareness', 'c'],
    ['t3', 'gone', 'a'],
    ['t4', 'awareness', 'b'],
  ] as const)
    touchpoints.put(board.doc, aTouchpoint(id, { title: id, stage, position }))
  await board.saved()
  await made.command({ type: 'setPanel', state: 'open' })
  expect(room.panel().touchpoints.map(({ id }) => id)).toEqual(
    snapshotOf(room).touchpoints.map(({ id }) => id),
  )
  expect(room.panel().touchpoints.map(({ id }) => id)).toEqual(['t4', 't2', 't1', 't3'])
  await made.close()
})

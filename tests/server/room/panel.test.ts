import { expect, test } from 'vitest'
import { touchpoints } from '../../../shared/doc/board.ts'
import { aTouchpoint } from '../../flow/fixtures.ts'
import { mergeTouchpoints, partTouchpoint } from '../../../shared/doc/merging.ts'
import { makeRoom } from './testRoom.ts'

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

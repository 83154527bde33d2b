import { expect, test } from 'vitest'
import { touchpoints } from '../../../shared/doc/board.ts'
import { aTouchpoint } from '../../flow/fixtures.ts'
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

import { expect, test } from 'vitest'
import { drafts } from '../../../shared/doc/desk.ts'
import { touchpoints } from '../../../shared/doc/board.ts'
import { aDraft } from '../../flow/fixtures.ts'
import { eventually, makeRoom } from './testRoom.ts'

test('R7 the server writes a document under one client id, also after its copy was put to rest', async () => {
  const made = await makeRoom()
  const board = await made.chair.open('board')
  const desk = await made.chair.open('desk')
  for (const id of ['d1', 'd2', 'd3']) {
    drafts.put(desk.doc, aDraft(id))
    await desk.saved()
    await eventually(() => touchpoints.get(board.doc, id) !== null)
    // Twice as long as any copy nobody needs is kept.
    made.time.skip(61_000)
    await new Promise((resolve) => setTimeout(resolve, 20))
    made.time.skip(61_000)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const { owners } = await made.log.load(made.id, 'board')
  expect(owners.filter(([, owner]) => owner === 'server')).toHaveLength(1)
  await made.close()
  expect(made.problems).toEqual([])
})

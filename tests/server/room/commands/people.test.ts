import { expect, test } from 'vitest'
import { createFailingLog } from '../../log/failingLog.ts'
import { createMemoryLog } from '../../log/memoryLog.ts'
import { makeRoom } from '../testRoom.ts'

test('C3 while one facilitator is on the way out, the other can be neither removed nor demoted', async () => {
  const log = createFailingLog(createMemoryLog())
  const made = await makeRoom(log)
  const other = await made.join('facilitator', 'Gus')
  const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20))
  const board = await made.chair.open('board')
  await turn()
  const releaseEdit = log.hold()
  board.doc.getMap('touchpoints').set('t1', 'before it')
  await turn()
  const first = made.command({ type: 'removeParticipant', participantId: other.participantId })
  await turn()
  made.time.skip(4500)
  const release = log.hold()
  releaseEdit()
  await turn()
  made.time.skip(4500)
  // The disk took its time, twice, and never so long that it counts as refusing: this takes effect later.
  expect(await first).toMatchObject({ refused: 'notYet' })
  const { participantId } = made.chair
  expect(await made.command({ type: 'setRole', participantId, role: 'viewer' })).toMatchObject({
    refused: 'doesNotFit',
  })
  expect(await made.command({ type: 'removeParticipant', participantId })).toMatchObject({
    refused: 'doesNotFit',
  })
  release()
  await made.close()
  expect((await log.find(made.id))?.members.map(({ role }) => role)).toEqual(['facilitator'])
})

/** How much one person, one desk and one list may hold (SPEC G10, G13). */
import { expect, test } from 'vitest'
import { isRefusal } from '../../../server/room/contract.ts'
import { defaultRoomLimits } from '../../../server/room/limits.ts'
import { touchpoints } from '../../../shared/doc/board.ts'
import { departments } from '../../../shared/doc/frame.ts'
import { createMemoryLog } from '../log/memoryLog.ts'
import { eventually, makeRoom, type Attached } from './testRoom.ts'

const roomWith = (limits: Partial<typeof defaultRoomLimits>) =>
  makeRoom(createMemoryLog(), { ...defaultRoomLimits, ...limits })

const write = ({ doc }: Attached, id: string, bytes: number, root = 'touchpoints'): void =>
  void doc.getMap(root).set(id, 'x'.repeat(bytes))

/** Code of the refusal somebody was told. */
const refusalOf = async ({ extras }: Attached): Promise<number> => {
  await eventually(() => extras.some(({ type }) => type === 'rejected'))
  const told = extras.find(({ type }) => type === 'rejected')
  return told?.type === 'rejected' ? told.code : 0
}

test('G10 a desk is full long before a document is, and that of others is not', async () => {
  const { join, close } = await roomWith({ deskBytes: 20_000 })
  const [ana, ben] = [await join('participant', 'Ana'), await join('participant', 'Ben')]
  const desk = await ana.open('desk')
  write(desk, 'one', 15_000, 'drafts')
  await desk.saved()
  write(desk, 'two', 15_000, 'drafts')
  expect(await refusalOf(desk)).toBe(4413)
  const other = await ben.open('desk')
  write(other, 'one', 15_000, 'drafts')
  await other.saved()
  const board = await ana.open('board')
  write(board, 'large', 40_000)
  await board.saved()
  await close()
})

test('G10 one person fills no document: the others still write, and who deletes may write again', async () => {
  const { join, close } = await roomWith({ personBytes: 30_000 })
  const [ana, ben] = [await join('participant', 'Ana'), await join('participant', 'Ben')]
  const first = await ana.open('board')
  for (const id of ['a', 'b', 'c']) write(first, id, 9000)
  await first.saved()
  write(first, 'd', 9000)
  expect(await refusalOf(first)).toBe(4413)

  const bens = await ben.open('board')
  for (const id of ['e', 'f', 'g']) write(bens, id, 9000)
  await bens.saved()

  const again = await ana.open('board')
  write(again, 'd', 9000)
  expect(await refusalOf(again)).toBe(4413)
  const last = await ana.open('board')
  last.doc.getMap('touchpoints').delete('a')
  await last.saved()
  write(last, 'd', 9000)
  await last.saved()
  await close()
})

test('G10 what a person has is known again after a restart, and what the server wrote is nobody’s', async () => {
  const room = await roomWith({ personBytes: 30_000 })
  const [ana, ben] = [await room.join('participant', 'Ana'), await room.join('participant', 'Ben')]
  const board = await ana.open('board')
  for (const id of ['a', 'b', 'c']) write(board, id, 9000)
  await board.saved()
  await room.restart()
  const bens = await ben.open('board')
  for (const id of ['e', 'f', 'g']) write(bens, id, 9000)
  await bens.saved()
  const again = await ana.open('board')
  write(again, 'd', 9000)
  expect(await refusalOf(again)).toBe(4413)
  expect(touchpoints.map(bens.doc).has('d')).toBe(false)
  await room.close()
})

test('G10 letters written over and over again do not count twice', async () => {
  const { join, close } = await roomWith({ personBytes: 30_000 })
  const ana = await (await join('participant', 'Ana')).open('board')
  for (let i = 0; i < 20; i++) {
    write(ana, 'same', 9000 + i)
    await ana.saved()
  }
  expect(ana.extras.some(({ type }) => type === 'rejected')).toBe(false)
  await close()
})

test('G13 joining adds departments up to a limit, says so, and takes listed ones as ever', async () => {
  const { room, join, chair, keys, close } = await roomWith({ departments: 2 })
  await join('participant', 'Ana', { department: 'Sales' })
  await join('participant', 'Ben', { department: 'Support' })
  const body = { key: keys.participant, name: 'Cid' }
  const third = await (await room()).join({ ...body, department: 'Third' })
  if (!isRefusal(third)) throw new Error('a third department was taken')
  expect(third.refused).toBe('doesNotFit')
  expect(third.detail).toMatch(/list is full/)
  await join('participant', 'Dee', { department: 'sales' })
  await join('participant', 'Eve')
  const frame = await chair.open('frame')
  expect(departments.list(frame.doc).map(({ name }) => name)).toEqual(['Sales', 'Support'])
  await close()
})

test('G13 a workshop is full at a limit, also for many who come at once, and removing makes room', async () => {
  const { room, keys, chair, command, close } = await roomWith({ people: 5 })
  const open = await room()
  const knock = (i: number) => open.join({ key: keys.participant, name: `Person ${i}` })
  const answers = await Promise.all(Array.from({ length: 10 }, (_, i) => knock(i)))
  const joined = answers.filter((answer) => !isRefusal(answer))
  expect(joined).toHaveLength(4)
  expect(answers.filter(isRefusal).map(({ refused }) => refused)).toEqual(
    Array.from({ length: 6 }, () => 'doesNotFit'),
  )
  const gone = joined.flatMap((answer) => (isRefusal(answer) ? [] : [answer.participantId]))[0]
  await command({ type: 'removeParticipant', participantId: gone ?? '' }, chair)
  expect(isRefusal(await knock(11))).toBe(false)
  await close()
})

import { afterEach, beforeEach, expect, test } from 'vitest'
import { setReady } from '../../../shared/doc/desk.ts'
import {
  asProgress,
  progressRoot,
  readyProgress,
  roster,
  session,
} from '../../../shared/doc/record.ts'
import type { Progress } from '../../../shared/domain/workshop.ts'
import { eventually, makeRoom, type Attached, type Guest, type TestRoom } from './testRoom.ts'

let made: TestRoom
let ana: Guest
let ben: Guest

beforeEach(async () => {
  made = await makeRoom()
  ana = await made.join('participant', 'Ana', { department: 'Sales' })
  ben = await made.join('participant', 'Ben', { department: 'IT' })
})
afterEach(() => made.close())

/** Somebody with the record and the own desk open: present, and able to answer. */
async function come(guest: Guest): Promise<{ record: Attached; desk: Attached; board: Attached }> {
  const [record, desk, board] = await Promise.all([
    guest.open('record'),
    guest.open('desk'),
    guest.open('board'),
  ])
  return { record, desk, board }
}

const counts = ({ doc }: Attached): Progress | null =>
  asProgress(doc.getMap(progressRoot).get(readyProgress))
const checkIn = ({ doc }: Attached): string => session.get(doc).ready?.id ?? ''
/** The server gathers for a second. */
const until = async (record: Attached, done: number, of: number): Promise<void> => {
  const pulse = setInterval(() => made.time.skip(200), 5)
  try {
    await eventually(() => counts(record)?.done === done && counts(record)?.of === of)
  } finally {
    clearInterval(pulse)
  }
}

test('S30 who is asked answers on the own desk, and everybody sees how many by department', async () => {
  const a = await come(ana)
  const b = await come(ben)
  await made.command({ type: 'askReady' })
  await until(a.record, 0, 2)
  setReady(a.desk.doc, checkIn(a.record), true)
  await until(b.record, 1, 2)
  expect(JSON.stringify(counts(b.record))).not.toContain(ana.participantId)
  setReady(a.desk.doc, checkIn(a.record), false)
  await until(b.record, 0, 2)
})

/** So many more people of the departments of Ana and Ben. */
async function crowd(sales: number, it: number): Promise<void> {
  const names = [...Array(sales).fill('Sales'), ...Array(it).fill('IT')]
  for (const department of names)
    await come(await made.join('participant', `One of ${department}`, { department }))
}
const rows = (record: Attached) =>
  Object.values(counts(record)!.departments).map(({ done, of }) => [done, of])

test('S30 of departments of three and more everybody sees how many of each are done', async () => {
  const a = await come(ana)
  const b = await come(ben)
  await crowd(3, 2)
  await made.command({ type: 'askReady' })
  await until(a.record, 0, 7)
  setReady(a.desk.doc, checkIn(a.record), true)
  await until(b.record, 1, 7)
  expect(rows(b.record)).toEqual([
    [1, 4],
    [0, 3],
  ])
})

test('S49 no document tells of a department under three who is ready, nor by subtraction', async () => {
  const a = await come(ana)
  const b = await come(ben)
  await crowd(3, 0)
  await made.command({ type: 'askReady' })
  await until(a.record, 0, 5)
  setReady(b.desk.doc, checkIn(b.record), true)
  await until(a.record, 1, 5)
  // Four of Sales beside one would tell of the one; whoever steers reads the same document.
  expect(rows(a.record)).toEqual([])
  await crowd(0, 1)
  await until(a.record, 1, 6)
  expect(rows(a.record)).toEqual([])
  const nowhere = await come(await made.join('participant', 'Cyd'))
  await until(nowhere.record, 1, 7)
  expect(rows(nowhere.record)).toEqual([[0, 4]])
})

test('S31 an answer survives a lost connection and a restart, and nobody waits for who is away', async () => {
  const a = await come(ana)
  const b = await come(ben)
  await made.command({ type: 'askReady' })
  await eventually(() => checkIn(a.record) !== '')
  setReady(a.desk.doc, checkIn(a.record), true)
  await a.desk.saved()
  await until(b.record, 1, 2)
  for (const one of Object.values(a)) one.detach()
  for (const one of Object.values(b)) one.detach()
  await made.restart()
  const again = await come(ben)
  await until(again.record, 1, 2)
  for (const one of Object.values(again)) one.detach()
  await made.command({ type: 'askReady' })
  const chair = await made.chair.open('record')
  await until(chair, 0, 0)
})

/** What a spectator is told of counts while somebody leaves who has answered, or has not. */
async function toldWhile(
  leaving: 'answered' | 'unanswered',
  leave: (who: Guest, at: Awaited<ReturnType<typeof come>>) => Promise<void>,
): Promise<(Progress | null)[]> {
  const room = await makeRoom()
  made = room
  const [eve, fin] = [
    await room.join('participant', 'Eve', { department: 'Sales' }),
    await room.join('participant', 'Fin', { department: 'Sales' }),
  ]
  const [e, f] = [await come(eve), await come(fin)]
  const chair = await room.chair.open('record')
  await room.command({ type: 'askReady' })
  await until(chair, 0, 2)
  // Who stays is who makes the counts the same before the going.
  const said = leaving === 'answered' ? e : f
  setReady(said.desk.doc, checkIn(chair), true)
  await until(chair, 1, 2)
  const told: (Progress | null)[] = []
  chair.doc.on('update', () => told.push(counts(chair)))
  await leave(eve, e)
  await eventually(() => roster.get(chair.doc, eve.participantId)?.present !== true)
  for (let i = 0; i < 40; i++) {
    room.time.skip(200)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await room.close()
  return [...new Set(told.map((one) => JSON.stringify([one?.done, one?.of])))].map((one) =>
    JSON.parse(one),
  )
}

const goings: [how: string, leave: Parameters<typeof toldWhile>[1]][] = [
  [
    'goes away',
    async (_, at) => {
      for (const one of Object.values(at)) one.detach()
      for (let i = 0; i < 10; i++) {
        made.time.skip(200)
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    },
  ],
  [
    'is removed',
    async ({ participantId }) =>
      void (await made.command({ type: 'removeParticipant', participantId })),
  ],
]

test.each(goings)(
  'S38 of somebody who %s nobody learns whether they had answered',
  async (_, leave) => {
    await made.close()
    const [yes, no] = [await toldWhile('answered', leave), await toldWhile('unanswered', leave)]
    expect(yes).toEqual([[1, 2]])
    expect(no).toEqual(yes)
  },
)

test('S38 who was counted stays so over a restart, under the department they had', async () => {
  const a = await come(ana)
  const b = await come(ben)
  await made.command({ type: 'askReady' })
  await until(a.record, 0, 2)
  const { departments } = counts(a.record)!
  for (const one of [...Object.values(a), ...Object.values(b)]) one.detach()
  await made.restart()
  const chair = await made.chair.open('record')
  await until(chair, 0, 2)
  expect(counts(chair)?.departments).toEqual(departments)
})

test('S32 a new question starts at nobody, and the end of it leaves nothing behind', async () => {
  const a = await come(ana)
  await made.command({ type: 'askReady' })
  await eventually(() => checkIn(a.record) !== '')
  const first = checkIn(a.record)
  setReady(a.desk.doc, first, true)
  await until(a.record, 1, 1)
  await made.command({ type: 'askReady' })
  await until(a.record, 0, 1)
  expect(checkIn(a.record)).not.toBe(first)
  await made.command({ type: 'endReady' })
  await eventually(() => session.get(a.record.doc).ready === undefined)
  expect(counts(a.record)).toBeNull()
})

test('S37 the question ends where the group goes on, and not where it stays', async () => {
  const a = await come(ana)
  await made.command({ type: 'setStep', step: 'collect' })
  await made.command({ type: 'askReady' })
  await until(a.record, 0, 1)
  await made.command({ type: 'setStep', step: 'collect' })
  await made.command({ type: 'summon', step: 'collect' })
  await eventually(() => session.get(a.record.doc).summon !== null)
  expect(checkIn(a.record)).not.toBe('')
  await made.command({ type: 'summon', step: 'rate' })
  await eventually(() => checkIn(a.record) === '')
  expect(counts(a.record)).toBeNull()
  await made.command({ type: 'askReady' })
  await eventually(() => checkIn(a.record) !== '')
  await made.command({ type: 'setStep', step: 'swot' })
  await eventually(() => checkIn(a.record) === '')
})

import { afterEach, beforeEach, expect, test } from 'vitest'
import { setReady } from '../../../shared/doc/desk.ts'
import { asProgress, progressRoot, readyProgress, session } from '../../../shared/doc/record.ts'
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
  const { departments } = counts(b.record)!
  expect(Object.values(departments).map(({ done, of }) => [done, of])).toEqual([
    [1, 1],
    [0, 1],
  ])
  expect(JSON.stringify(counts(b.record))).not.toContain(ana.participantId)
  setReady(a.desk.doc, checkIn(a.record), false)
  await until(b.record, 0, 2)
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
  const chair = await made.chair.open('record')
  await until(chair, 1, 1)
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

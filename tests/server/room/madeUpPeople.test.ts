/** What somebody who comes in several times, under made-up names, can do, and what a facilitator can do about it. */
import { expect, test } from 'vitest'
import { touchpoints } from '../../../shared/doc/board.ts'
import { ratings } from '../../../shared/doc/desk.ts'
import { departments } from '../../../shared/doc/frame.ts'
import { tallies } from '../../../shared/doc/record.ts'
import type { Score } from '../../../shared/domain/rating/rating.ts'
import { aTouchpoint } from '../../flow/fixtures.ts'
import { eventually, makeRoom } from './testRoom.ts'

/** Somebody of Sales whose answer is looked for, with two made-up colleagues, and three of IT. */
async function revealed({ removes }: { readonly removes: boolean }) {
  const made = await makeRoom()
  const board = await made.chair.open('board')
  touchpoints.put(board.doc, aTouchpoint('t1'))
  await board.saved()
  await made.command({ type: 'setActivity', activity: 'rate', state: 'open' })
  const rate = async (name: string, department: string, experience: Score) => {
    const person = await made.join('participant', name, { department })
    const desk = await person.open('desk')
    ratings.set(desk.doc, 'r1', 't1', { expectation: 3, experience, emotion: 0 })
    await desk.saved()
    return person
  }
  await rate('Real', 'Sales', 2)
  const madeUp = [await rate('Made', 'Sales', 5), await rate('Up', 'Sales', 5)]
  for (const name of ['Ida', 'Ivo', 'Ian']) await rate(name, 'IT', 4)
  if (removes)
    for (const { participantId } of madeUp)
      await made.command({ type: 'removeParticipant', participantId })
  await made.command({ type: 'setActivity', activity: 'rate', state: 'revealed' })
  const record = await made.chair.open('record')
  await eventually(() => tallies.get(record.doc, 'r1', 't1') !== null)
  const frame = await made.chair.open('frame')
  const nameOf = (id: string) => departments.get(frame.doc, id)?.name
  const tally = tallies.get(record.doc, 'r1', 't1')!
  await made.close()
  const shown = tally.departments.filter(({ hidden }) => hidden === null)
  return { n: tally.n, shown: shown.map(({ department }) => nameOf(department)) }
}

test('S39 made-up people who are still in at the reveal count as people', async () => {
  const { n, shown } = await revealed({ removes: false })
  expect(n).toBe(6)
  expect(shown).toContain('Sales')
})

test('S39 made-up people who are removed before it count no more, and no row tells who is left', async () => {
  const { n, shown } = await revealed({ removes: true })
  expect(n).toBe(4)
  // Nor that of the others: what it leaves of the whole would be one answer.
  expect(shown).toEqual([])
})

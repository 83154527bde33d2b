import { expect, test } from 'vitest'
import { asProgress, progressRoot } from '../../../shared/doc/record.ts'
import { eventually, makeRoom } from './testRoom.ts'

/** What everybody's record says of a vote once nine people are counted, four of Sales, three of IT and two of Legal. */
async function told(vote: 'rate' | 'swot' | 'prioritise') {
  const made = await makeRoom()
  const record = await made.chair.open('record')
  const crowd = { Sales: 4, IT: 3, Legal: 2 }
  for (const [department, count] of Object.entries(crowd))
    for (let i = 0; i < count; i++)
      await made.join('participant', `${department} ${i}`, { department })
  await made.command({ type: 'setActivity', activity: vote, state: 'open' })
  const pulse = setInterval(() => made.time.skip(300), 5)
  const progress = () => asProgress(record.doc.getMap(progressRoot).get(vote))
  try {
    await eventually(() => progress()?.of === 9)
  } finally {
    clearInterval(pulse)
  }
  const rows = Object.values(progress()!.departments).map(({ of }) => of)
  await made.close()
  return rows.sort()
}

test('S49 of dots and estimates no department under three is told, nor by subtraction', async () => {
  // Two of Legal are told with the smallest other department, or they would be what is left.
  expect(await told('swot')).toEqual([4])
  expect(await told('prioritise')).toEqual([4])
})

test('S50 while people rate it is told of every department how many are done, however small', async () => {
  expect(await told('rate')).toEqual([2, 3, 4])
})

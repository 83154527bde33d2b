import { expect, test } from 'vitest'
import { isRefusal } from '../../../server/room/contract.ts'
import { defaultRoomLimits } from '../../../server/room/limits.ts'
import { createMemoryLog } from '../log/memoryLog.ts'
import { makeRoom } from './testRoom.ts'

test('S51 customers are counted apart: their link takes none of the seats of staff, nor staff theirs', async () => {
  const limits = { ...defaultRoomLimits, people: 3, customers: 2 }
  const made = await makeRoom(createMemoryLog(), limits)
  const room = await made.room()
  const knock = async (role: 'customer' | 'participant') => {
    const answer = await room.join({ key: made.keys[role], name: role })
    return isRefusal(answer) ? answer.refused : answer.role
  }
  const asked = await Promise.all([1, 2, 3, 4].map(() => knock('customer')))
  expect(asked).toEqual(['customer', 'customer', 'doesNotFit', 'doesNotFit'])
  // Whoever made the workshop is one of the three.
  const staff = await Promise.all([1, 2, 3].map(() => knock('participant')))
  expect(staff).toEqual(['participant', 'participant', 'doesNotFit'])
  await made.close()
})

test('S51 a limit of none lets every customer in', async () => {
  const made = await makeRoom(createMemoryLog(), { ...defaultRoomLimits, people: 1, customers: 0 })
  const room = await made.room()
  for (let i = 0; i < 4; i++)
    expect(isRefusal(await room.join({ key: made.keys.customer, name: `${i}` }))).toBe(false)
  await made.close()
})

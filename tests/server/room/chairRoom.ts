/** Rooms whose chair is at the board and the record, and what is done in them again and again. */
import { expect } from 'vitest'
import { touchpoints } from '../../../shared/doc/board.ts'
import type { CustomerClass } from '../../../shared/domain/participant.ts'
import type { Activity, ActivityState } from '../../../shared/domain/step.ts'
import { aTouchpoint } from '../../flow/fixtures.ts'
import { makeRoom, type Attached, type Guest, type TestRoom } from './testRoom.ts'

export interface ChairRoom {
  readonly made: TestRoom
  readonly board: Attached
  readonly record: Attached
}

/** @param ids touchpoints that are on the board */
export async function openRoom(...ids: readonly string[]): Promise<ChairRoom> {
  const made = await makeRoom()
  const board = await made.chair.open('board')
  const record = await made.chair.open('record')
  for (const id of ids) touchpoints.put(board.doc, aTouchpoint(id))
  if (ids.length > 0) await board.saved()
  return { made, board, record }
}

/** Closes it; a room in which something went wrong fails its test. */
export async function closeRoom(made: TestRoom): Promise<void> {
  await made.close()
  expect(made.problems).toEqual([])
}

export async function setActivity(
  made: TestRoom,
  activity: Activity,
  state: ActivityState,
): Promise<void> {
  expect(await made.command({ type: 'setActivity', activity, state })).toEqual({ ok: true })
}

/** Long enough for what came late to be counted. */
export async function untilCounted(made: TestRoom): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 30))
  made.time.skip(1100)
  await new Promise((resolve) => setTimeout(resolve, 50))
}

/** People who have just joined, each at a desk of their own. */
export function seatPeople(
  made: TestRoom,
  count: number,
  { customerClass, department }: { customerClass?: CustomerClass; department?: string } = {},
): Promise<[Guest, Attached][]> {
  return Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const guest = customerClass
        ? await made.join('customer', `Customer ${i}`, { customerClass })
        : await made.join('participant', `Person ${i}`, department ? { department } : {})
      return [guest, await guest.open('desk')] as [Guest, Attached]
    }),
  )
}

/** A facilitator takes back all that somebody gave; their name and place stay. */
export const eraseAll = (made: TestRoom, [{ participantId }]: [Guest, Attached]) =>
  made.command({
    type: 'eraseContributions',
    participantId,
    removesName: false,
    removesPerson: false,
  })

/** What the customers’ link tells before anybody joins. The built server. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { touchpoints } from '../../shared/doc/board.ts'
import type { Invitation } from '../../shared/protocol/http.ts'
import { startTown, type Target, type Town } from './attackTools.ts'
import { until } from './client.ts'
import { aTouchpoint } from './fixtures.ts'

let target: Target
let town: Town

const roles = ['facilitator', 'participant', 'viewer', 'customer'] as const
const invitation = async (role: (typeof roles)[number]): Promise<string> => {
  const answer = await target.call('POST', `${town.path}/invitation`, {
    body: { key: town.keys[role] },
  })
  expect([role, answer.status]).toEqual([role, 200])
  return answer.text()
}
const askedBy = async (role: (typeof roles)[number]) =>
  (JSON.parse(await invitation(role)) as Invitation).asked

beforeAll(async () => {
  ;({ target, town } = await startTown())
  const board = town.stock('board', town.people.facilitator)
  await board.synced()
  touchpoints.put(board.doc, aTouchpoint('t1', { title: 'Shop window' }))
  touchpoints.put(board.doc, aTouchpoint('t2', { title: 'Store room', reach: 'internal' }))
  const reader = town.stock('board', town.people.participant)
  await until(() => touchpoints.get(reader.doc, 't2') !== null, 'the touchpoints are stored')
  reader.close()
  board.close()
}, 60_000)
afterAll(() => target?.stop())

test('JN63 by the customers’ link alone the door says how many points are asked about, and no more of them', async () => {
  for (const role of roles) {
    // t2 is a thing of the inside: nobody asks customers about it.
    expect([role, await askedBy(role)]).toEqual([role, role === 'customer' ? 1 : undefined])
    expect(await invitation(role)).not.toContain('Shop window')
  }
})

test('JN64 where the form is closed the door promises no questions; asked again, it does', async () => {
  const panel = async (state: 'open' | 'closed') =>
    expect((await town.command({ type: 'setPanel', state })).status).toBe(200)
  await panel('open')
  expect(await askedBy('customer')).toBe(1)
  await panel('closed')
  expect(await askedBy('customer')).toBeUndefined()
  await panel('open')
  expect(await askedBy('customer')).toBe(1)
})

/** Comments where contributions carry no name: what the server does of a wish, and for whom. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { comments, touchpoints } from '../../shared/doc/board.ts'
import { deskWishes } from '../../shared/doc/wish.ts'
import type { ContributionKind } from '../../shared/domain/contribution.ts'
import { makeTown, startTarget, type Person, type Target, type Town } from './attackTools.ts'
import { pause, until } from './client.ts'
import { aTouchpoint } from './fixtures.ts'

let target: Target
let town: Town
let board: ReturnType<Town['stock']>
type Desk = ReturnType<Town['stock']>

beforeAll(async () => {
  target = await startTarget()
  town = await makeTown(target)
  const frame = town.stock('frame', town.people.facilitator)
  board = town.stock('board', town.people.facilitator)
  await Promise.all([frame.synced(), board.synced()])
  frame.doc.getMap('settings').set('anonymous', true)
  touchpoints.put(board.doc, aTouchpoint('t1'))
}, 150_000)
afterAll(async () => {
  board.close()
  expect(await target.stop()).toBe(0)
})

async function deskOf(person: Person): Promise<Desk> {
  const desk = town.stock('desk', person)
  await desk.synced()
  return desk
}
function wish(desk: Desk, id: string, what: 'add' | 'change' | 'remove', fields: object): void {
  const kind: ContributionKind = 'comment'
  deskWishes.put(desk.doc, { id, kind, wish: what, fields: { ...fields }, isMine: true })
}
const mentions = [{ person: 'p9', name: 'Ben' }]
const read = (id: string) => comments.get(board.doc, id)

test('CO77 without names comments, answers and names come from the server; words are their writer’s, settling is anybody’s', async () => {
  const people = [town.people.participant]
  for (const name of ['Two', 'Three']) people.push(await town.join('participant', name))
  const [ana, ben, cleo] = (await Promise.all(people.map(deskOf))) as [Desk, Desk, Desk]
  wish(ana, 'c1', 'add', { target: 't1', text: 'Ask @Ben', mentions, at: 1 })
  wish(ben, 'c2', 'add', { target: 't1', text: 'Yes', replyTo: 'c1', author: 'forged', at: 1 })
  wish(cleo, 'c3', 'add', {
    target: 't1',
    text: 'No',
    mentions: [{ person: 'bad id!', name: 'x' }],
  })
  await until(() => ['c1', 'c2', 'c3'].every((id) => read(id) !== null), 'published', 60_000)
  expect(read('c1')).toMatchObject({ text: 'Ask @Ben', mentions, author: null })
  expect(read('c2')).toMatchObject({ replyTo: 'c1', author: null })
  expect(read('c3')?.mentions).toBeUndefined()
  const at = ['c1', 'c2', 'c3'].map((id) => read(id)?.at)
  expect(new Set(at).size).toBe(1)

  // Everybody wishes something of Ana's comment: only settling it is theirs to do.
  wish(ana, 'c1', 'change', { text: 'Ask @Ben today', mentions, edited: true })
  wish(ben, 'c1', 'change', { resolved: true, text: 'Bad words', mentions: [], target: 't2' })
  wish(cleo, 'c1', 'remove', {})
  await until(() => read('c1')?.resolved === true && read('c1')?.edited === true, 'changed', 60_000)
  await pause(300)
  expect(read('c1')).toMatchObject({ text: 'Ask @Ben today', mentions, target: 't1', author: null })

  for (const desk of [ana, ben, cleo]) desk.close()
}, 150_000)

test('CO77 a facilitator’s wish changes any; a viewer has no desk and a customer’s is done nothing of', async () => {
  const chair = await deskOf(town.people.facilitator)
  wish(chair, 'f1', 'add', { target: 't1', text: 'By the chair', mentions, at: 1 })
  await until(() => read('f1') !== null, 'published', 45_000)
  wish(chair, 'c2', 'change', { text: 'In other words', resolved: true })
  await until(() => read('c2')?.text === 'In other words', 'changed by the chair', 45_000)

  const customer = await deskOf(town.people.customer)
  wish(customer, 'x1', 'add', { target: 't1', text: 'From outside', mentions, at: 1 })
  wish(customer, 'c2', 'change', { resolved: false })
  const viewer = town.raw('desk', town.people.viewer)
  await viewer.ended()
  expect(viewer.closed?.code ?? viewer.failure).toBeTruthy()
  // A later wish of the chair has been done by the time theirs would have been.
  wish(chair, 'f2', 'add', { target: 't1', text: 'Later', at: 1 })
  await until(() => read('f2') !== null, 'published later', 45_000)
  expect(read('x1')).toBeNull()
  expect(read('c2')?.resolved).toBe(true)
  chair.close()
  customer.close()
}, 150_000)

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  comments,
  evidence,
  findings,
  initiatives,
  touchpoints,
} from '../../../shared/doc/board.ts'
import { drafts } from '../../../shared/doc/desk.ts'
import { settings } from '../../../shared/doc/frame.ts'
import { deskWishes } from '../../../shared/doc/wish.ts'
import type { Wish } from '../../../shared/domain/contribution.ts'
import { aDraft, aTouchpoint } from '../../flow/fixtures.ts'
import { eventually, makeRoom, type Attached, type Guest, type TestRoom } from './testRoom.ts'

let made: TestRoom
let board: Attached
let ana: Guest
let desk: Attached

beforeEach(async () => {
  made = await makeRoom()
  board = await made.chair.open('board')
  touchpoints.put(board.doc, aTouchpoint('t1'))
  await board.saved()
  await setAnonymous(true)
  ana = await made.join('participant', 'Ana')
  desk = await ana.open('desk')
})
afterEach(async () => {
  await made.close()
  expect(made.problems).toEqual([])
})

async function setAnonymous(anonymous: boolean): Promise<void> {
  const frame = await made.chair.open('frame')
  settings.patch(frame.doc, { anonymous })
  await frame.saved()
  frame.detach()
}
const wish = async (on: Attached, one: Partial<Wish> & Pick<Wish, 'id' | 'kind'>) => {
  deskWishes.put(on.doc, { wish: 'add', fields: {}, isMine: false, ...one })
  await on.saved()
}
const aFinding = { text: 'The queue is long', quadrant: 'weakness', touchpoints: ['t1'] }
/** Time for what hides its writer to be published. */
const batch = async (): Promise<void> => {
  made.time.skip(1100)
  await new Promise((resolve) => setTimeout(resolve, 20))
  made.time.skip(20_000)
  await new Promise((resolve) => setTimeout(resolve, 20))
}
const writerOf = (root: string, id: string): number | undefined =>
  board.doc.getMap(root)._map.get(id)?.id.client
const published = async (id: string, kind: Wish['kind'] = 'finding', fields: object = aFinding) => {
  await wish(desk, { id, kind, fields: fields as Wish['fields'] })
  await batch()
  await eventually(() => deskWishes.get(desk.doc, id)?.wish === 'done')
}

describe('adding', () => {
  test('P20 every kind is published by the server, without an author and with its words', async () => {
    await wish(desk, { id: 'f1', kind: 'finding', fields: aFinding })
    await wish(desk, { id: 'i1', kind: 'initiative', fields: { title: 'A second till' } })
    await wish(desk, { id: 'c1', kind: 'comment', fields: { target: 't1', text: 'Very long' } })
    const found = { touchpoint: 't1', kind: 'crm', text: '12 min', source: 'CRM' }
    await wish(desk, { id: 'e1', kind: 'evidence', fields: found })
    drafts.put(desk.doc, aDraft('d1'))
    await desk.saved()
    await batch()
    await eventually(() => touchpoints.get(board.doc, 'd1') !== null)
    expect(findings.get(board.doc, 'f1')).toMatchObject({ ...aFinding, author: null })
    expect(initiatives.get(board.doc, 'i1')).toMatchObject({ title: 'A second till', author: null })
    expect(comments.get(board.doc, 'c1')).toMatchObject({ text: 'Very long', author: null })
    expect(evidence.get(board.doc, 'e1')).toMatchObject({ ...found, author: null })
    expect(touchpoints.get(board.doc, 'd1')).toMatchObject({ author: null })
    expect(board.doc.store.clients.has(desk.doc.clientID)).toBe(false)
    const places = [
      ['findings', 'f1'],
      ['initiatives', 'i1'],
      ['comments', 'c1'],
      ['evidence', 'e1'],
    ]
    const writers = places.map(([root = '', id = '']) => writerOf(root, id))
    expect(new Set(writers)).toEqual(new Set([writerOf('touchpoints', 'd1')]))
  })

  test('P20 a comment carries the time of its batch, not of its writer’s clock', async () => {
    await published('c1', 'comment', { target: 't1', text: 'Long', at: 5 })
    const at = comments.get(board.doc, 'c1')?.at ?? 0
    expect(Math.abs(at - made.time.now())).toBeLessThan(5000)
  })

  test('P21 what is added waits for its batch, a facilitator’s too, and comes by one hand', async () => {
    const chairDesk = await made.chair.open('desk')
    await wish(desk, { id: 'f1', kind: 'finding', fields: aFinding })
    await wish(chairDesk, { id: 'f2', kind: 'finding', fields: aFinding })
    await new Promise((resolve) => setTimeout(resolve, 250))
    for (const id of ['f1', 'f2']) expect(findings.get(board.doc, id)).toBeNull()
    await batch()
    for (const id of ['f1', 'f2']) await eventually(() => findings.get(board.doc, id) !== null)
    expect(writerOf('findings', 'f1')).toBe(writerOf('findings', 'f2'))
  })

  test('P22 what was promised to be nameless stays so when names are shown meanwhile', async () => {
    await made.command({ type: 'setActivity', activity: 'collect', state: 'private' })
    drafts.put(desk.doc, { ...aDraft('d1'), ...{ anonymous: true } })
    drafts.put(desk.doc, aDraft('d2'))
    await desk.saved()
    await setAnonymous(false)
    await made.command({ type: 'setActivity', activity: 'collect', state: 'open' })
    await eventually(() => touchpoints.get(board.doc, 'd2') !== null)
    expect(touchpoints.get(board.doc, 'd1')?.author).toBeNull()
    expect(touchpoints.get(board.doc, 'd2')?.author).toBe(ana.participantId)
  })

  test('P23 what does not fit adds nothing, and what is there already is not doubled', async () => {
    await published('f1')
    await wish(desk, { id: 'f2', kind: 'finding', fields: { text: 'No quadrant' } })
    await wish(desk, { id: 'f1', kind: 'finding', fields: { ...aFinding, text: 'Again' } })
    await wish(desk, { id: 'x1', kind: 'touchpoint', fields: { title: 'No', stage: 'decision' } })
    await batch()
    await eventually(() => deskWishes.get(desk.doc, 'f2') === null)
    expect(findings.list(board.doc).map(({ text }) => text)).toEqual(['The queue is long'])
    expect(touchpoints.get(board.doc, 'x1')).toBeNull()
  })

  test('A30 on a customer’s desk nothing waits to be published', async () => {
    const kim = await made.join('customer', 'Kim')
    const kims = await kim.open('desk')
    drafts.put(kims.doc, aDraft('d1'))
    await wish(kims, { id: 'f1', kind: 'finding', fields: aFinding })
    await published('f2')
    expect(findings.get(board.doc, 'f1')).toBeNull()
    expect(touchpoints.get(board.doc, 'd1')).toBeNull()
  })

  test('P20 while the board is locked wishes wait, and come true after it', async () => {
    await made.command({ type: 'lockBoard', locked: true })
    await wish(desk, { id: 'f1', kind: 'finding', fields: aFinding })
    await batch()
    expect(findings.get(board.doc, 'f1')).toBeNull()
    await made.command({ type: 'lockBoard', locked: false })
    await batch()
    await eventually(() => findings.get(board.doc, 'f1') !== null)
  })

  test('P20 what waited when the server stopped is published after it started', async () => {
    await wish(desk, { id: 'f1', kind: 'finding', fields: aFinding })
    await made.restart()
    const again = await made.chair.open('board')
    await batch()
    await eventually(() => findings.get(again.doc, 'f1') !== null)
  })
})

describe('changing and taking back', () => {
  test('P24 the author changes the words and takes them away, by the server’s hand', async () => {
    await published('f1')
    await wish(desk, { id: 'f1', kind: 'finding', wish: 'change', fields: { text: 'Shorter' } })
    await batch()
    await eventually(() => findings.get(board.doc, 'f1')?.text === 'Shorter')
    expect(board.doc.store.clients.has(desk.doc.clientID)).toBe(false)
    await eventually(() => deskWishes.get(desk.doc, 'f1')?.wish === 'done')
    await wish(desk, { id: 'f1', kind: 'finding', wish: 'remove' })
    await batch()
    await eventually(() => findings.get(board.doc, 'f1') === null)
    await eventually(() => deskWishes.get(desk.doc, 'f1') === null)
  })

  test('P24 others change no words over their desks and take nothing away, only what the group says', async () => {
    await published('f1')
    const ben = await made.join('participant', 'Ben')
    const bens = await ben.open('desk')
    const fields = { text: 'Mine now', quadrant: 'threat', author: ben.participantId }
    await wish(bens, { id: 'f1', kind: 'finding', wish: 'change', fields })
    await batch()
    await eventually(() => deskWishes.get(bens.doc, 'f1') === null)
    expect(findings.get(board.doc, 'f1')).toMatchObject({
      text: 'The queue is long',
      quadrant: 'threat',
      author: null,
    })
    await wish(bens, { id: 'f1', kind: 'finding', wish: 'remove' })
    await batch()
    await eventually(() => deskWishes.get(bens.doc, 'f1') === null)
    expect(findings.get(board.doc, 'f1')).not.toBeNull()
  })

  test('P24 a facilitator changes any words by the same hand', async () => {
    await published('f1')
    const chairDesk = await made.chair.open('desk')
    await wish(chairDesk, { id: 'f1', kind: 'finding', wish: 'change', fields: { text: 'Ours' } })
    await eventually(() => findings.get(board.doc, 'f1')?.text === 'Ours')
    expect(board.doc.store.clients.has(chairDesk.doc.clientID)).toBe(false)
  })

  test('P24 who adds something under the id of another’s does not become its author', async () => {
    await published('f1')
    const ben = await made.join('participant', 'Ben')
    const bens = await ben.open('desk')
    await wish(bens, { id: 'f1', kind: 'finding', fields: aFinding })
    await batch()
    await eventually(() => deskWishes.get(bens.doc, 'f1') === null)
    await wish(bens, { id: 'f1', kind: 'finding', wish: 'change', fields: { text: 'Mine now' } })
    await batch()
    expect(findings.get(board.doc, 'f1')?.text).toBe('The queue is long')
  })

  test('P23 a change that does not fit changes nothing, and order and author are nobody’s wish', async () => {
    await published('f1')
    const before = findings.get(board.doc, 'f1')
    const fields = { quadrant: 'nowhere' }
    await wish(desk, { id: 'f1', kind: 'finding', wish: 'change', fields })
    await batch()
    await eventually(() => deskWishes.get(desk.doc, 'f1')?.wish === 'done')
    const more = { position: 'zz', author: ana.participantId, origin: 'votes' }
    await wish(desk, { id: 'f1', kind: 'finding', wish: 'change', fields: more })
    await batch()
    await eventually(() => deskWishes.get(desk.doc, 'f1')?.wish === 'done')
    expect(findings.get(board.doc, 'f1')).toEqual(before)
  })

  test('P28 a move and a plan are anybody’s wish, and done by the server’s hand', async () => {
    await published('i1', 'initiative', { title: 'A second till', findings: [], touchpoints: [] })
    const ben = await made.join('participant', 'Ben')
    const bens = await ben.open('desk')
    const place = { stage: 'awareness', position: 'zz' }
    const plan = { owner: 'Ola', due: '2027-01-31', status: 'doing', measurable: true }
    await wish(bens, { id: 't1', kind: 'touchpoint', wish: 'change', fields: place })
    await wish(bens, { id: 'i1', kind: 'initiative', wish: 'change', fields: plan })
    await batch()
    await eventually(() => touchpoints.get(board.doc, 't1')?.stage === 'awareness')
    expect(touchpoints.get(board.doc, 't1')).toMatchObject(place)
    const shown = initiatives.get(board.doc, 'i1')
    expect(shown).toMatchObject({ ...plan, author: null })
    for (const one of [bens, desk])
      expect(board.doc.store.clients.has(one.doc.clientID)).toBe(false)
    await eventually(() => deskWishes.get(bens.doc, 't1') === null)
  })

  test('P29 where only authors rearrange, a wish moves and deletes one’s own nameless ones only', async () => {
    drafts.put(desk.doc, aDraft('mine'))
    await desk.saved()
    await batch()
    await eventually(() => deskWishes.get(desk.doc, 'mine')?.wish === 'done')
    const frame = await made.chair.open('frame')
    settings.patch(frame.doc, { authorsOnly: true })
    await frame.saved()
    const ben = await made.join('participant', 'Ben')
    const bens = await ben.open('desk')
    const fields = { stage: 'awareness', position: 'zz', tags: ['pain'] }
    for (const id of ['mine', 't1'])
      await wish(bens, { id, kind: 'touchpoint', wish: 'change', fields })
    await batch()
    await eventually(() => deskWishes.get(bens.doc, 't1') === null)
    for (const id of ['mine', 't1'])
      expect(touchpoints.get(board.doc, id)).toMatchObject({ stage: 'decision', tags: ['pain'] })
    await wish(desk, { id: 'mine', kind: 'touchpoint', wish: 'change', fields })
    await batch()
    await eventually(() => touchpoints.get(board.doc, 'mine')?.stage === 'awareness')
    // With another's merged into it, it is not the author's alone.
    touchpoints.patch(board.doc, 't1', { into: 'mine' })
    await board.saved()
    await wish(desk, { id: 'mine', kind: 'touchpoint', wish: 'remove' })
    await batch()
    expect(touchpoints.get(board.doc, 'mine')).not.toBeNull()
    const chairs = await made.chair.open('desk')
    await wish(chairs, { id: 'mine', kind: 'touchpoint', wish: 'remove' })
    await eventually(() => touchpoints.get(board.doc, 'mine') === null)
  })

  test('P26 the writer’s desk keeps a mark of what is theirs; with names it does not', async () => {
    await published('f1')
    expect(deskWishes.get(desk.doc, 'f1')).toEqual({
      id: 'f1',
      kind: 'finding',
      wish: 'done',
      fields: {},
      isMine: true,
    })
    drafts.put(desk.doc, aDraft('d1'))
    await desk.saved()
    await batch()
    await eventually(() => deskWishes.get(desk.doc, 'd1')?.wish === 'done')
    await setAnonymous(false)
    drafts.put(desk.doc, aDraft('d2'))
    await desk.saved()
    await eventually(() => touchpoints.get(board.doc, 'd2')?.author === ana.participantId)
    await eventually(() => !drafts.map(desk.doc).has('d2'))
  })
})

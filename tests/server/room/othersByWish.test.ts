/** What is wished of what others wrote without a name: words, long texts, putting together and apart, taking off and back. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  comments,
  findings,
  initiatives,
  listShown,
  noteOf,
  touchpoints,
} from '../../../shared/doc/board.ts'
import { settings } from '../../../shared/doc/frame.ts'
import { plainTextOf, richTextOf, writeRichText } from '../../../shared/doc/richText.ts'
import { deskWishes } from '../../../shared/doc/wish.ts'
import type { Settings } from '../../../shared/domain/workshop.ts'
import type { Wish } from '../../../shared/domain/contribution.ts'
import { aTouchpoint } from '../../flow/fixtures.ts'
import { eventually, makeRoom, type Attached, type Guest, type TestRoom } from './testRoom.ts'

let made: TestRoom
let board: Attached
let ana: Guest
let ben: Guest
let anas: Attached
let bens: Attached

beforeEach(async () => {
  made = await makeRoom()
  board = await made.chair.open('board')
  for (const id of ['a', 'b', 'c'])
    touchpoints.put(board.doc, aTouchpoint(id, { title: `Box ${id}` }))
  findings.put(board.doc, { ...aFinding, id: 'f', text: 'The queue is long' })
  comments.put(board.doc, { id: 'k', target: 'a', text: 'Mine', author: null, at: 1 })
  await board.saved()
  await set({ anonymous: true })
  ;[ana, ben] = [await made.join('participant', 'Ana'), await made.join('participant', 'Ben')]
  ;[anas, bens] = [await ana.open('desk'), await ben.open('desk')]
})
afterEach(async () => {
  await made.close()
  expect(made.problems).toEqual([])
})

const aFinding = {
  quadrant: 'weakness',
  touchpoints: [],
  origin: 'person',
  reason: '',
  position: 'a0',
  author: null,
} as const

async function set(changes: Partial<Settings>): Promise<void> {
  const frame = await made.chair.open('frame')
  settings.patch(frame.doc, changes)
  await frame.saved()
  frame.detach()
}
const wish = async (on: Attached, one: Partial<Wish> & Pick<Wish, 'id'>): Promise<void> => {
  const base = { kind: 'touchpoint', wish: 'change', fields: {}, isMine: false } as const
  deskWishes.put(on.doc, { ...base, ...one })
  await on.saved()
}
/** Time for what hides its writer to be done. */
const batch = async (): Promise<void> => {
  for (const ms of [1100, 20_000]) {
    made.time.skip(ms)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
const titleOf = (id: string) => touchpoints.get(board.doc, id)?.title
const shownIds = () => listShown(board.doc).map(({ id }) => id)
const isByServer = (): boolean =>
  [anas, bens].every(({ doc }) => !board.doc.store.clients.has(doc.clientID))
const paragraphs = (...lines: string[]) =>
  lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }))
const noteText = (id: string): string => plainTextOf(richTextOf(noteOf(board.doc, id)!))

test('P45 who names the words they read may have others, by the server’s hand', async () => {
  await wish(anas, { id: 'a', fields: { title: 'Till' }, from: { title: 'Box a' } })
  const text = { text: 'The queue is endless' }
  await wish(bens, {
    id: 'f',
    kind: 'finding',
    fields: text,
    from: { text: 'The queue is long' },
  })
  expect(titleOf('a')).toBe('Box a')
  await batch()
  await eventually(() => titleOf('a') === 'Till')
  await eventually(() => findings.get(board.doc, 'f')?.text === text.text)
  expect(isByServer()).toBe(true)
  expect(deskWishes.get(anas.doc, 'a')).toBeNull()
})

test('P45 where two changed them at once both changes are in it, and neither overwrites the other', async () => {
  const from = { title: 'Box a' }
  await wish(anas, { id: 'a', fields: { title: 'Big box a' }, from })
  await wish(bens, { id: 'a', fields: { title: 'Box a at the till' }, from })
  await batch()
  await eventually(() => titleOf('a') === 'Big box a at the till')
})

test('P45 who does not say what they read changes no words, and a comment’s are its writer’s', async () => {
  await wish(anas, { id: 'a', fields: { title: 'Blind' } })
  await wish(bens, {
    id: 'k',
    kind: 'comment',
    fields: { text: 'Not mine' },
    from: { text: 'Mine' },
  })
  await batch()
  await eventually(() => deskWishes.get(anas.doc, 'a') === null)
  expect(titleOf('a')).toBe('Box a')
  expect(comments.get(board.doc, 'k')?.text).toBe('Mine')
})

test('P45 no title goes, and none grows beyond what one may have', async () => {
  await wish(anas, { id: 'a', fields: { title: ' ' }, from: { title: 'Box a' } })
  await wish(bens, { id: 'b', fields: { title: 'x'.repeat(900) }, from: { title: 'Box b' } })
  await batch()
  await eventually(() => (titleOf('b') ?? '').startsWith('xx'))
  expect(titleOf('a')).toBe('Box a')
  expect(titleOf('b')?.length).toBeLessThanOrEqual(200)
})

describe('together and apart', () => {
  test('P46 touchpoints are merged, parted and put aside by the server’s hand', async () => {
    await wish(anas, { id: 'b', fields: { into: 'a' } })
    await wish(bens, { id: 'c', fields: { 'different:a': true } })
    await batch()
    await eventually(() => shownIds().join() === 'a,c')
    expect(listShown(board.doc)[0]?.merged?.map(({ id }) => id)).toEqual(['b'])
    expect(touchpoints.get(board.doc, 'c')?.different).toEqual(['a'])
    await wish(bens, { id: 'b', fields: { into: null } })
    await wish(anas, { id: 'c', fields: { 'different:a': null } })
    await batch()
    await eventually(() => shownIds().join() === 'a,b,c')
    expect(touchpoints.get(board.doc, 'c')?.different).toBeUndefined()
    expect(isByServer()).toBe(true)
  })

  test('P46 who merges two the other way round at once, or into what was merged meanwhile, makes no ring', async () => {
    await wish(anas, { id: 'a', fields: { into: 'b' } })
    await wish(bens, { id: 'b', fields: { into: 'a' } })
    await batch()
    await eventually(() => shownIds().length === 2)
    const [kept] = shownIds()
    const gone = kept === 'a' ? 'b' : 'a'
    await wish(anas, { id: 'c', fields: { into: gone } })
    await batch()
    await eventually(() => shownIds().join() === kept)
    expect(touchpoints.get(board.doc, 'c')?.into).toBe(kept)
    expect(touchpoints.get(board.doc, kept!)?.into).toBeUndefined()
  })

  test('P46 into itself, into nothing and what is no id change nothing', async () => {
    for (const into of ['a', 'nowhere', 7, '__proto__'])
      await wish(anas, { id: 'a', fields: { into, 'different:__proto__': true } })
    await wish(bens, { id: 'b', fields: { into: 'nowhere' } })
    await batch()
    expect(shownIds()).toEqual(['a', 'b', 'c'])
  })

  test('P46 where only authors may, nobody else merges away or parts, over the desk as little as by hand', async () => {
    await set({ authorsOnly: true })
    await wish(anas, { id: 'b', fields: { into: 'a' } })
    await batch()
    await eventually(() => deskWishes.get(anas.doc, 'b') === null)
    expect(shownIds()).toEqual(['a', 'b', 'c'])
  })
})

describe('long texts', () => {
  test('P47 a text is written by the server’s hand, also where there was none', async () => {
    await wish(anas, { id: 'a', fields: { note: paragraphs('First') }, from: { note: [] } })
    await batch()
    await eventually(() => noteText('a') === 'First')
    expect(isByServer()).toBe(true)
  })

  test('P47 what two wrote in one text, without seeing the other’s, is all in it', async () => {
    writeRichText(noteOf(board.doc, 'a')!, paragraphs('One', 'Two', 'Three'))
    await board.saved()
    const from = { note: paragraphs('One', 'Two', 'Three') }
    await wish(anas, { id: 'a', fields: { note: paragraphs('One more', 'Two', 'Three') }, from })
    await wish(bens, { id: 'a', fields: { note: paragraphs('One', 'Two', 'Three', 'Four') }, from })
    await batch()
    await eventually(() => noteText('a') === 'One more\nTwo\nThree\nFour')
    await wish(anas, { id: 'a', fields: { note: paragraphs('Ana') }, from: { note: [] } })
    await wish(bens, { id: 'a', fields: { note: paragraphs('Ben') }, from: { note: [] } })
    await batch()
    await eventually(() =>
      ['One more', 'Four', 'Ana', 'Ben'].every((one) => noteText('a').includes(one)),
    )
  })

  test('P47 who does not say what they read rewrites nobody’s text, and what is no text changes none', async () => {
    writeRichText(noteOf(board.doc, 'a')!, paragraphs('Keep'))
    await board.saved()
    await wish(anas, { id: 'a', fields: { note: [] } })
    await wish(bens, { id: 'a', fields: { note: 'plain' }, from: { note: paragraphs('Keep') } })
    await batch()
    await eventually(() => deskWishes.get(bens.doc, 'a') === null)
    expect(noteText('a')).toBe('Keep')
    const link = { type: 'link', attrs: { href: 'javascript:alert(1)' } }
    const evil = [
      { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [link] }, { type: '<b>' }] },
    ]
    await wish(anas, { id: 'a', fields: { note: evil }, from: { note: paragraphs('Keep') } })
    await batch()
    await eventually(() => noteText('a') === 'x')
    expect(JSON.stringify(noteOf(board.doc, 'a'))).not.toContain('javascript')
  })
})

test('P48 what a new initiative says of its plan is done apart from it, in another batch', async () => {
  const fields = { title: 'A second till', findings: ['f'], owner: 'Ana', due: '2031-02-03' }
  await wish(anas, { id: 'i', kind: 'initiative', wish: 'add', fields })
  const told: string[] = []
  board.doc.on('update', () => {
    const found = initiatives.get(board.doc, 'i')
    told.push(found ? `${found.title} ${found.findings.join()} ${found.owner}` : '')
  })
  await batch()
  await eventually(() => told.length > 0)
  expect(told.at(-1)).toBe('A second till f ')
  expect(deskWishes.get(anas.doc, 'i')).toMatchObject({ wish: 'change', isMine: true })
  await batch()
  await eventually(() => initiatives.get(board.doc, 'i')?.owner === 'Ana')
  expect(initiatives.get(board.doc, 'i')).toMatchObject({ due: '2031-02-03', author: null })
  await eventually(() => deskWishes.get(anas.doc, 'i')?.wish === 'done')
})

describe('off and back', () => {
  const takeOff = async (on: Attached, id: string, from?: object): Promise<void> => {
    await wish(on, { id, wish: 'remove', ...(from && { from: from as Wish['from'] }) })
    await batch()
    await eventually(() => deskWishes.get(on.doc, id) === null)
  }

  test('P45 others’ are taken off by who names what they read as, and stay where they read otherwise by now', async () => {
    await takeOff(anas, 'a')
    await takeOff(anas, 'b', { title: 'Something else' })
    expect(shownIds()).toEqual(['a', 'b', 'c'])
    await takeOff(anas, 'a', { title: 'Box a' })
    await eventually(() => shownIds().join() === 'b,c')
    await set({ authorsOnly: true })
    await takeOff(anas, 'b', { title: 'Box b' })
    expect(shownIds()).toEqual(['b', 'c'])
  })

  test('P49 it comes back as it was, long text, place and what was merged into it, for who took it off alone', async () => {
    writeRichText(noteOf(board.doc, 'a')!, paragraphs('Long', 'text'))
    await board.saved()
    await wish(bens, { id: 'b', fields: { into: 'a' } })
    await batch()
    await eventually(() => shownIds().join() === 'a,c')
    const before = [touchpoints.get(board.doc, 'a'), touchpoints.get(board.doc, 'b')]
    await takeOff(anas, 'a', { title: 'Box a' })
    await eventually(() => shownIds().join() === 'c')
    const forged = {
      id: 'a',
      wish: 'back',
      fields: { title: 'Forged', stage: 'decision' },
    } as const
    await wish(bens, forged)
    await batch()
    await eventually(() => deskWishes.get(bens.doc, 'a') === null)
    expect(shownIds()).toEqual(['c'])
    await wish(anas, { ...forged, fields: { title: 'Forged' } })
    await batch()
    await eventually(() => shownIds().join() === 'a,c')
    expect([touchpoints.get(board.doc, 'a'), touchpoints.get(board.doc, 'b')]).toEqual(before)
    expect(noteText('a')).toBe('Long\ntext')
    expect(isByServer()).toBe(true)
  })

  test('P49 its writer has it back too, and it is theirs as before', async () => {
    const draft = { ...aTouchpoint('n', { title: 'Ana’s' }), note: 'Mine', anonymous: true }
    const { position: _, decision: __, author: ___, ...fields } = draft
    anas.doc.transact(() => {
      const entry = new Y.Map<unknown>(Object.entries(fields))
      anas.doc.getMap('drafts').set('n', entry)
    })
    await anas.saved()
    await batch()
    await eventually(() => titleOf('n') === 'Ana’s')
    await takeOff(anas, 'n')
    await eventually(() => titleOf('n') === undefined)
    await wish(anas, { id: 'n', wish: 'back', isMine: true })
    await batch()
    await eventually(() => titleOf('n') === 'Ana’s')
    expect(noteText('n')).toBe('Mine')
    await eventually(() => deskWishes.get(anas.doc, 'n')?.wish === 'done')
    await wish(anas, { id: 'n', fields: { title: 'Ana’s still' }, isMine: true })
    await batch()
    await eventually(() => titleOf('n') === 'Ana’s still')
  })
})

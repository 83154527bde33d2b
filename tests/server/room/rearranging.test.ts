/** Only authors may: what a participant's client may not do to others' touchpoints, however it does it. */
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { listShown, touchpoints } from '../../../shared/doc/board.ts'
import { deskWishes } from '../../../shared/doc/wish.ts'
import { drafts } from '../../../shared/doc/desk.ts'
import { settings } from '../../../shared/doc/frame.ts'
import { mergeTouchpoints, partTouchpoint } from '../../../shared/doc/merging.ts'
import { removeShown } from '../../../shared/doc/shownEdits.ts'
import type { Settings } from '../../../shared/domain/workshop.ts'
import { aDraft, aTouchpoint } from '../../flow/fixtures.ts'
import { eventually, makeRoom, type Guest, type TestRoom } from './testRoom.ts'
import { snapshotOf } from './snapshotOf.ts'

async function set(made: TestRoom, changes: Partial<Settings>): Promise<void> {
  const frame = await made.chair.open('frame')
  settings.patch(frame.doc, changes)
  await frame.saved()
  frame.detach()
}

/** Puts touchpoints on the board as this person's client does. */
async function put(
  by: Guest,
  ...ids: (string | [string, Parameters<typeof aTouchpoint>[1]])[]
): Promise<void> {
  const board = await by.open('board')
  for (const one of ids) {
    const [id, more] = typeof one === 'string' ? [one, {}] : one
    touchpoints.put(board.doc, aTouchpoint(id, { author: by.participantId, ...more }))
  }
  await board.saved()
  board.detach()
}

/** What becomes of one edit: on a connection of its own, as a refused one is over. */
async function tryOut(by: Guest, edit: (doc: Y.Doc) => void): Promise<'taken' | number> {
  const board = await by.open('board')
  edit(board.doc)
  await eventually(() => board.extras.some(({ type }) => type === 'saved' || type === 'rejected'))
  const told = board.extras.find(({ type }) => type === 'rejected')
  board.detach()
  return told?.type === 'rejected' ? told.code : 'taken'
}

async function makeGuarded(changes: Partial<Settings> = {}) {
  const made = await makeRoom()
  const [ana, ben] = [await made.join('participant', 'Ana'), await made.join('participant', 'Ben')]
  await put(ana, ['a', {}], ['a2', { position: 'a1' }])
  await put(ben, ['b', { title: 'Queue' }], ['b2', { position: 'b1' }])
  await set(made, { authorsOnly: true, ...changes })
  return { made, ana, ben }
}

const entry = (doc: Y.Doc, id: string) => touchpoints.map(doc).get(id) as Y.Map<unknown>
const titleOf = (doc: Y.Doc, id: string) => entry(doc, id).get('title') as Y.Text

const forbidden: [what: string, edit: (doc: Y.Doc) => void][] = [
  ['moves it along', (doc) => touchpoints.patch(doc, 'b', { position: 'zz' })],
  ['moves it to another stage', (doc) => touchpoints.patch(doc, 'b', { stage: 'advocacy' })],
  ['takes its stage away', (doc) => entry(doc, 'b').delete('stage')],
  ['takes its place away', (doc) => entry(doc, 'b').delete('position')],
  ['deletes it', (doc) => touchpoints.remove(doc, 'b')],
  [
    'deletes it with one of their own',
    (doc) => doc.transact(() => ['a', 'b'].forEach((id) => removeShown(doc, id))),
  ],
  ['merges it away', (doc) => mergeTouchpoints(doc, 'a', 'b')],
  ['merges it into nothing', (doc) => touchpoints.patch(doc, 'b', { into: 'nowhere' })],
  ['puts another in its place', (doc) => touchpoints.put(doc, aTouchpoint('b'))],
  ['puts something plain in its place', (doc) => touchpoints.map(doc).set('b', 1)],
  ['takes its title away', (doc) => entry(doc, 'b').delete('title')],
  ['puts an empty title', (doc) => entry(doc, 'b').set('title', new Y.Text(''))],
  ['puts a title that is none', (doc) => entry(doc, 'b').set('title', 7)],
  ['deletes the letters of its title', (doc) => titleOf(doc, 'b').delete(0, 5)],
  [
    'leaves nothing to be read of its title',
    (doc) =>
      doc.transact(() => {
        titleOf(doc, 'b').delete(0, 5)
        titleOf(doc, 'b').insert(0, '\u202e')
      }),
  ],
  ['signs it', (doc) => entry(doc, 'b').set('author', 'me')],
  ['takes the name off it', (doc) => entry(doc, 'b').delete('author')],
]

test.each(forbidden)('G18 whoever %s though it is another’s is refused', async (_, edit) => {
  const { made, ana } = await makeGuarded()
  const before = snapshotOf(await made.room()).touchpoints
  expect(await tryOut(ana, edit)).toBe(4409)
  expect(snapshotOf(await made.room()).touchpoints).toEqual(before)
  expect(made.problems).toEqual([])
  await made.close()
})

test.each(forbidden)('G18 a facilitator %s', async (_, edit) => {
  const { made } = await makeGuarded()
  expect(await tryOut(made.chair, edit)).toBe('taken')
  await made.close()
})

/** What is nobody's to do, whatever is set: signing in another's name (G25). */
const allowedElsewhere = forbidden.filter(([what]) => what !== 'signs it')

test.each(allowedElsewhere)(
  'G18 whoever %s is left alone where nobody forbade it',
  async (_, edit) => {
    const { made, ana } = await makeGuarded({ authorsOnly: false })
    expect(await tryOut(ana, edit)).toBe('taken')
    await made.close()
  },
)

const allowed: [what: string, edit: (doc: Y.Doc) => void][] = [
  ['moves their own', (doc) => touchpoints.patch(doc, 'a', { position: 'zz', stage: 'advocacy' })],
  ['deletes their own', (doc) => removeShown(doc, 'a')],
  ['merges their own into another’s', (doc) => mergeTouchpoints(doc, 'b', 'a')],
  ['writes in another’s title', (doc) => touchpoints.patch(doc, 'b', { title: 'Long queue' })],
  ['retypes another’s title', (doc) => touchpoints.patch(doc, 'b', { title: 'Zzz' })],
  ['cuts another’s title short', (doc) => touchpoints.patch(doc, 'b', { title: 'Q' })],
  ['puts another’s title anew', (doc) => entry(doc, 'b').set('title', new Y.Text('Anew'))],
  [
    'says facts of another’s',
    (doc) => touchpoints.patch(doc, 'b', { tags: ['pain'], reach: 'b' as never }),
  ],
  [
    'writes in another’s note',
    (doc) =>
      (entry(doc, 'b').get('note') as Y.XmlFragment).insert(0, [new Y.XmlElement('paragraph')]),
  ],
  ['adds', (doc) => touchpoints.put(doc, aTouchpoint('new'))],
  ['says two are different', (doc) => entry(doc, 'b').set('different:a', true)],
]

test.each(allowed)('G19 whoever %s may, where only authors rearrange', async (_, edit) => {
  const { made, ana } = await makeGuarded()
  expect(await tryOut(ana, edit)).toBe('taken')
  await made.close()
})

test('G19 own ones are deleted, and brought back, by undo too; what a facilitator deleted comes back as one’s own only', async () => {
  const { made, ana, ben } = await makeGuarded()
  const board = await ana.open('board')
  const undo = new Y.UndoManager(board.doc.getMap('touchpoints'))
  removeShown(board.doc, 'a')
  undo.undo()
  await board.saved()
  expect(touchpoints.get(board.doc, 'a')?.author).toBe(ana.participantId)
  board.detach()
  await tryOut(made.chair, (doc) => touchpoints.remove(doc, 'b'))
  const again = aTouchpoint('b', { author: ana.participantId })
  expect(await tryOut(ana, (doc) => touchpoints.put(doc, again))).toBe('taken')
  expect(await tryOut(ben, (doc) => touchpoints.patch(doc, 'b', { position: 'q' }))).toBe(4409)
  await made.close()
})

test('G20 whose it is says the server: a name that somebody else wrote over it counts for nothing', async () => {
  const { made, ana, ben } = await makeGuarded({ authorsOnly: false })
  await tryOut(ana, (doc) => entry(doc, 'b').set('author', ana.participantId))
  await set(made, { authorsOnly: true })
  expect(await tryOut(ana, (doc) => touchpoints.patch(doc, 'b', { position: 'q' }))).toBe(4409)
  expect(await tryOut(ben, (doc) => touchpoints.patch(doc, 'b', { position: 'q' }))).toBe('taken')
  await made.close()
})

test('G20 of what was published from a desk the author may, with a name or without', async () => {
  const made = await makeRoom()
  const [ana, ben] = [await made.join('participant', 'Ana'), await made.join('participant', 'Ben')]
  for (const [id, anonymous] of [
    ['named', false],
    ['nameless', true],
  ] as const) {
    await set(made, { anonymous })
    const desk = await ana.open('desk')
    drafts.put(desk.doc, { ...aDraft(id), ...(anonymous && { anonymous }) })
    await desk.saved()
    desk.detach()
    const board = await made.chair.open('board')
    for (let turns = 0; touchpoints.get(board.doc, id) === null; turns++) {
      if (turns > 200) throw new Error(`${id} never came`)
      made.time.skip(1000)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    board.detach()
  }
  await set(made, { anonymous: false, authorsOnly: true })
  for (const id of ['named', 'nameless']) {
    const move = (doc: Y.Doc): void => touchpoints.patch(doc, id, { position: 'q' })
    expect(await tryOut(ben, move), id).toBe(4409)
    expect(await tryOut(ana, move), id).toBe('taken')
  }
  await made.close()
})

test('G20 of one that says no author, and nobody knows of, facilitators alone dispose', async () => {
  const { made, ana } = await makeGuarded({ authorsOnly: false })
  await put(ana, ['bare', { author: null }])
  await set(made, { authorsOnly: true })
  const move = (doc: Y.Doc): void => touchpoints.patch(doc, 'bare', { position: 'q' })
  expect(await tryOut(ana, move)).toBe(4409)
  expect(await tryOut(made.chair, move)).toBe('taken')
  await made.close()
})

test('G21 what was merged into one’s own counts: with another’s in it nobody but a facilitator moves, deletes or parts it', async () => {
  const { made, ana } = await makeGuarded()
  await tryOut(made.chair, (doc) => mergeTouchpoints(doc, 'a', 'b'))
  for (const edit of [
    (doc: Y.Doc) => touchpoints.patch(doc, 'a', { position: 'q' }),
    (doc: Y.Doc) => touchpoints.remove(doc, 'a'),
    (doc: Y.Doc) => mergeTouchpoints(doc, 'a2', 'a'),
    (doc: Y.Doc) => partTouchpoint(doc, 'b'),
  ])
    expect(await tryOut(ana, edit), String(edit)).toBe(4409)
  expect(await tryOut(made.chair, (doc) => partTouchpoint(doc, 'b'))).toBe('taken')
  expect(await tryOut(ana, (doc) => touchpoints.patch(doc, 'a', { position: 'q' }))).toBe('taken')
  await made.close()
})

test('G21 own ones are merged and parted, also over a field that says nothing any more', async () => {
  const { made, ana } = await makeGuarded({ authorsOnly: false })
  await tryOut(made.chair, (doc) => touchpoints.patch(doc, 'b', { into: 'gone' }))
  await set(made, { authorsOnly: true })
  expect(await tryOut(ana, (doc) => mergeTouchpoints(doc, 'b', 'a'))).toBe('taken')
  expect(await tryOut(ana, (doc) => mergeTouchpoints(doc, 'b', 'a2'))).toBe('taken')
  await made.close()
})

test('G21 nobody takes another’s in by adding what it says it is merged into', async () => {
  const { made, ana } = await makeGuarded({ authorsOnly: false })
  await tryOut(made.chair, (doc) => touchpoints.patch(doc, 'b', { into: 'trap' }))
  await set(made, { authorsOnly: true })
  const shown = () => touchpointIds(made)
  const before = await shown()
  const trap = aTouchpoint('trap', { author: ana.participantId })
  expect(await tryOut(ana, (doc) => touchpoints.put(doc, trap))).toBe(4409)
  expect(await shown()).toEqual(before)
  await made.close()
})

async function touchpointIds(made: TestRoom): Promise<string[]> {
  const board = await made.chair.open('board')
  const ids = listShown(board.doc).map(({ id }) => id)
  board.detach()
  return ids
}

test('G22 a title goes by halves as little as at once, also while the first half is on its way', async () => {
  const { made, ana } = await makeGuarded()
  const board = await ana.open('board')
  titleOf(board.doc, 'b').delete(0, 3)
  titleOf(board.doc, 'b').delete(0, 2)
  await eventually(() => board.extras.some(({ type }) => type === 'rejected'))
  expect(board.extras.find(({ type }) => type === 'rejected')).toMatchObject({ n: 2, code: 4409 })
  expect(snapshotOf(await made.room()).touchpoints.find(({ id }) => id === 'b')?.title).toBe('ue')
  await made.close()
})

test('G23 the rule of the moment counts: what was done before it holds, what comes after it is judged', async () => {
  const { made, ana } = await makeGuarded({ authorsOnly: false })
  const board = await ana.open('board')
  touchpoints.patch(board.doc, 'b', { position: 'before' })
  await board.saved()
  await set(made, { authorsOnly: true })
  touchpoints.patch(board.doc, 'b', { position: 'after' })
  await eventually(() => board.extras.some(({ type }) => type === 'rejected'))
  const b = snapshotOf(await made.room()).touchpoints.find(({ id }) => id === 'b')
  expect(b?.position).toBe('before')
  await made.close()
})

test('G23 whoever is made a facilitator may at once, and no more when they are none again', async () => {
  const { made, ana } = await makeGuarded()
  const { participantId } = ana
  await made.command({ type: 'setRole', participantId, role: 'facilitator' })
  expect(await tryOut(ana, (doc) => touchpoints.patch(doc, 'b', { position: 'q' }))).toBe('taken')
  await made.command({ type: 'setRole', participantId, role: 'participant' })
  expect(await tryOut(ana, (doc) => touchpoints.patch(doc, 'b', { position: 'r' }))).toBe(4409)
  await made.close()
})

test('G19 a wish over the desk rearranges one’s own, and nobody else’s', async () => {
  const { made, ana, ben } = await makeGuarded()
  for (const guest of [ana, ben]) {
    const desk = await guest.open('desk')
    const fields = { stage: guest === ana ? 'advocacy' : 'retention', position: 'q' }
    deskWishes.put(desk.doc, { id: 'b', kind: 'touchpoint', wish: 'change', fields, isMine: true })
    await desk.saved()
    desk.detach()
  }
  for (let turns = 0; turns < 40; turns++) {
    made.time.skip(1000)
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  const b = snapshotOf(await made.room()).touchpoints.find(({ id }) => id === 'b')
  expect(b?.stage).toBe('retention')
  await made.close()
})

/** Names under contributions: what a participant's client may not sign for others, however it does it. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  comments,
  evidence,
  findings,
  initiatives,
  touchpoints,
} from '../../../shared/doc/board.ts'
import { drafts } from '../../../shared/doc/desk.ts'
import { splitTouchpoint } from '../../../shared/doc/merging.ts'
import { versions } from '../../../shared/doc/record.ts'
import { aDraft, aTouchpoint } from '../../flow/fixtures.ts'
import { eventually, makeRoom, type Attached, type Guest, type TestRoom } from './testRoom.ts'

let made: TestRoom
let ana: Guest
let ben: Guest

beforeEach(async () => {
  made = await makeRoom()
  ana = await made.join('participant', 'Ana')
  ben = await made.join('participant', 'Ben')
  await did(ana, (doc) => touchpoints.put(doc, aTouchpoint('a', { author: ana.participantId })))
  await did(ben, (doc) => touchpoints.put(doc, aTouchpoint('b', { author: ben.participantId })))
})
afterEach(() => made.close())

/** What becomes of one edit: on a connection of its own, as a refused one is over. */
async function tryOut(by: Guest, edit: (doc: Y.Doc) => unknown): Promise<'taken' | number> {
  const board = await by.open('board')
  edit(board.doc)
  await eventually(() => board.extras.some(({ type }) => type === 'saved' || type === 'rejected'))
  const told = board.extras.find(({ type }) => type === 'rejected')
  board.detach()
  return told?.type === 'rejected' ? told.code : 'taken'
}

async function did(by: Guest, edit: (doc: Y.Doc) => unknown): Promise<void> {
  expect(await tryOut(by, edit)).toBe('taken')
}

const entry = (doc: Y.Doc, id: string) => touchpoints.map(doc).get(id) as Y.Map<unknown>
const onBoard = async (): Promise<Y.Doc> => (await made.chair.open('board')).doc

const base = { position: 'a0', touchpoints: [], findings: [] }
const kinds: [kind: string, put: (doc: Y.Doc, author: string | null) => void][] = [
  ['touchpoint', (doc, author) => touchpoints.put(doc, aTouchpoint('n', { author }))],
  [
    'finding',
    (doc, author) =>
      findings.put(doc, {
        ...base,
        id: 'n',
        text: 'Long',
        quadrant: 'weakness',
        origin: 'person',
        reason: '',
        author,
      }),
  ],
  [
    'initiative',
    (doc, author) => initiatives.put(doc, { ...base, id: 'n', title: 'A till', author } as never),
  ],
  [
    'piece of evidence',
    (doc, author) =>
      evidence.put(doc, { id: 'n', touchpoint: 'a', kind: 'crm', text: 'x', author } as never),
  ],
  [
    'comment',
    (doc, author) => comments.put(doc, { id: 'n', target: 'a', text: 'x', author, at: 1 }),
  ],
]

test.each(kinds)('G25 a new %s is signed by its writer or by nobody', async (_, put) => {
  expect(await tryOut(ben, (doc) => put(doc, ana.participantId))).toBe(4409)
  expect(await tryOut(ben, (doc) => put(doc, 'somebodyElse'))).toBe(4409)
  expect(await tryOut(ben, (doc) => put(doc, null))).toBe('taken')
  expect(await tryOut(ben, (doc) => put(doc, ben.participantId))).toBe('taken')
})

const forgeries: [what: string, edit: (doc: Y.Doc, by: string) => void][] = [
  [
    'writes something plain in place of a record',
    (doc, by) => touchpoints.map(doc).set('n', { title: 'x', stage: 'decision', author: by }),
  ],
  ['signs one’s own in another’s name', (doc, by) => entry(doc, 'b').set('author', by)],
  [
    'adds it first and signs it in the same step',
    (doc, by) =>
      doc.transact(() => {
        touchpoints.put(doc, aTouchpoint('n'))
        entry(doc, 'n').set('author', by)
      }),
  ],
  [
    'puts one’s own in the place of one’s own',
    (doc, by) => touchpoints.put(doc, aTouchpoint('b', { author: by })),
  ],
  [
    'hides it among what is one’s own',
    (doc, by) =>
      doc.transact(() => {
        for (let i = 0; i < 20; i++)
          touchpoints.put(doc, aTouchpoint(`n${i}`, { author: i === 13 ? by : null }))
      }),
  ],
  [
    'splits it off what is another’s',
    (doc) => {
      const part = { id: 'n', title: 'x', comments: [], evidence: [], withNote: false }
      splitTouchpoint(doc, 'a', { title: 'y', parts: [part] })
    },
  ],
]

test.each(forgeries)('G25 whoever %s is refused, and the board stays', async (_, edit) => {
  const before = touchpoints.all(await onBoard())
  expect(await tryOut(ben, (doc) => edit(doc, ana.participantId))).toBe(4409)
  expect(touchpoints.all(await onBoard())).toEqual(before)
})

test('G25 signing bit by bit, in updates of their own, is refused as well', async () => {
  const board = await ben.open('board')
  touchpoints.put(board.doc, aTouchpoint('n'))
  entry(board.doc, 'n').set('author', ana.participantId)
  await eventually(() => board.extras.some(({ type }) => type === 'rejected'))
  expect(touchpoints.get(await onBoard(), 'n')?.author).toBeNull()
})

test('G25 a scribe signs as everybody does; whoever steers signs for others, from then on and no longer', async () => {
  await made.command({
    type: 'setScribe',
    participantId: ben.participantId,
    isScribe: true,
  } as never)
  const put = kinds[0]![1]
  expect(await tryOut(ben, (doc) => put(doc, ana.participantId))).toBe(4409)
  expect(await tryOut(made.chair, (doc) => put(doc, ana.participantId))).toBe('taken')
  await made.command({ type: 'setRole', participantId: ben.participantId, role: 'facilitator' })
  const sign = (id: string) => (doc: Y.Doc) =>
    touchpoints.put(doc, aTouchpoint(id, { author: ana.participantId }))
  expect(await tryOut(ben, sign('m'))).toBe('taken')
  await made.command({ type: 'setRole', participantId: ben.participantId, role: 'participant' })
  expect(await tryOut(ben, sign('o'))).toBe(4409)
})

/** Takes a touchpoint off as our pages do, and brings it back by undo. */
async function removeAndUndo(by: Guest, id: string): Promise<Attached> {
  const board = await by.open('board')
  const undo = new Y.UndoManager([touchpoints.map(board.doc)])
  touchpoints.remove(board.doc, id)
  await board.saved()
  undo.undo()
  await eventually(() =>
    board.extras.some((one) => one.type === 'rejected' || (one.type === 'saved' && one.n >= 2)),
  )
  expect(board.extras.filter(({ type }) => type === 'rejected')).toEqual([])
  board.detach()
  return board
}

test('G26 what somebody took off comes back by undo under the name it bore', async () => {
  await removeAndUndo(ben, 'a')
  expect(touchpoints.get(await onBoard(), 'a')?.author).toBe(ana.participantId)
  // Once more, now that the one who brought it back made it.
  await removeAndUndo(ana, 'a')
  const cy = await made.join('participant', 'Cy')
  await removeAndUndo(cy, 'a')
  expect(touchpoints.get(await onBoard(), 'a')?.author).toBe(ana.participantId)
})

test('G26 so does what the server published under a name, and what a facilitator signed for somebody', async () => {
  await made.command({ type: 'setActivity', activity: 'collect', state: 'private' })
  const desk = await ana.open('desk')
  drafts.put(desk.doc, aDraft('d'))
  await desk.saved()
  await made.command({ type: 'setActivity', activity: 'collect', state: 'open' })
  const board = await onBoard()
  await eventually(() => touchpoints.get(board, 'd')?.author === ana.participantId)
  await did(made.chair, (doc) =>
    touchpoints.put(doc, aTouchpoint('f', { author: ana.participantId })),
  )
  for (const id of ['d', 'f']) {
    await removeAndUndo(ben, id)
    expect(touchpoints.get(board, id)?.author).toBe(ana.participantId)
  }
})

test('G26 so does what a version brought back, and no other name may take its place', async () => {
  await made.command({ type: 'saveVersion', name: 'v' })
  await did(ana, (doc) => touchpoints.remove(doc, 'a'))
  const record = await made.chair.open('record')
  const [kept] = versions.list(record.doc)
  await made.command({ type: 'restoreVersion', versionId: kept!.id })
  const board = await onBoard()
  await eventually(() => touchpoints.get(board, 'a') !== null)
  await removeAndUndo(ben, 'a')
  expect(touchpoints.get(board, 'a')?.author).toBe(ana.participantId)
  await did(ben, (doc) => touchpoints.remove(doc, 'a'))
  const cy = await made.join('participant', 'Cy')
  const forged = aTouchpoint('a', { author: cy.participantId })
  expect(await tryOut(ben, (doc) => touchpoints.put(doc, forged))).toBe(4409)
})

test('G27 what changes something under another’s name leaves that name alone', async () => {
  await did(ben, (doc) => touchpoints.patch(doc, 'a', { title: 'Other words', position: 'z' }))
  await did(ben, (doc) => {
    const fields = Object.fromEntries(entry(doc, 'a').entries())
    touchpoints.map(doc).set('a', { ...fields, title: 'Plain', note: '' })
  })
  expect(touchpoints.get(await onBoard(), 'a')).toMatchObject({
    title: 'Plain',
    author: ana.participantId,
  })
})

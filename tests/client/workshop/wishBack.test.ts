/** Undo after the server has done what was wished: the opposite is wished (SPEC B30, B31). */
import { createRoot } from 'solid-js'
import { beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createEditing, type Editing } from '../../../client/workshop/editing.ts'
import * as board from '../../../shared/doc/board.ts'
import { drafts } from '../../../shared/doc/desk.ts'
import { deskWishes } from '../../../shared/doc/wish.ts'
import { aTouchpoint } from '../../flow/fixtures.ts'

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
/** Longer than typing that counts as one step. */
const aStep = 450

let docs: { frame: Y.Doc; board: Y.Doc; record: Y.Doc; desk: Y.Doc }
let editing: Editing
let isAnonymous: boolean

beforeEach(() => {
  docs = { frame: new Y.Doc(), board: new Y.Doc(), record: new Y.Doc(), desk: new Y.Doc() }
  isAnonymous = true
  editing = createRoot(() =>
    createEditing({
      docs,
      me: 'ana',
      author: () => (isAnonymous ? null : 'ana'),
      isPrivate: () => true,
      mayRearrange: () => true,
      roadNow: {
        isAnonymous: () => isAnonymous,
        isFacilitator: () => false,
        isAuthorsOnly: () => false,
      },
    }),
  )
})

/** What the server does with all that waits on the desk: it comes from elsewhere. */
function publish(): void {
  for (const wish of deskWishes.list(docs.desk)) {
    const { id, kind, fields, isMine } = wish
    if (wish.wish === 'done') continue
    const of = kind === 'finding' ? board.findings : board.touchpoints
    docs.board.transact(() => {
      if (wish.wish === 'add' && kind === 'finding')
        board.findings.put(docs.board, {
          ...board.findings.parse(id, { ...fields, position: 'a0' })!,
          id,
        })
      if (wish.wish === 'change') of.patch(docs.board, id, fields)
      if (wish.wish === 'remove') of.remove(docs.board, id)
    }, 'server')
    docs.desk.transact(() => {
      if (isMine && wish.wish !== 'remove')
        deskWishes.put(docs.desk, { id, kind, wish: 'done', fields: {}, isMine: true })
      else deskWishes.remove(docs.desk, id)
    }, 'server')
  }
  for (const draft of drafts.list(docs.desk)) {
    docs.board.transact(() => {
      board.touchpoints.put(docs.board, { ...aTouchpoint(draft.id), title: draft.title })
    }, 'server')
    docs.desk.transact(
      () =>
        deskWishes.put(docs.desk, {
          id: draft.id,
          kind: 'touchpoint',
          wish: 'done',
          fields: {},
          isMine: true,
        }),
      'server',
    )
  }
}

const textOf = (id: string) => board.findings.get(docs.board, id)?.text
const addFinding = (text: string): string =>
  editing.board.findings.add({
    text,
    quadrant: 'weakness',
    touchpoints: [],
    origin: 'person',
    reason: '',
    author: null,
  })

test('B30 an edit that was published is undone by wishing it back, step by step', async () => {
  const id = addFinding('First')
  publish()
  await pause(aStep)
  editing.board.findings.patch(id, { text: 'Second' })
  await pause(aStep)
  editing.board.findings.patch(id, { text: 'Third' })
  publish()
  expect(textOf(id)).toBe('Third')
  expect(editing.undo.undo()).toBe(true)
  // Not published yet, and taken back once more.
  expect(editing.undo.undo()).toBe(true)
  publish()
  expect(textOf(id)).toBe('First')
  expect(editing.undo.undo()).toBe(true)
  publish()
  expect(board.findings.list(docs.board)).toEqual([])
  expect(editing.undo.canUndo()).toBe(false)
}, 20_000)

test('B31 what others have changed since is left, and that is said', async () => {
  const id = addFinding('First')
  publish()
  await pause(aStep)
  editing.board.findings.patch(id, { text: 'Second' })
  publish()
  board.findings.patch(docs.board, id, { text: 'Of somebody else' })
  expect(editing.undo.undo()).toBe(false)
  publish()
  expect(textOf(id)).toBe('Of somebody else')
})

test('B30 what was taken away comes back, as far as it can be wished', async () => {
  const id = addFinding('Mine')
  publish()
  await pause(aStep)
  editing.board.findings.remove(id)
  publish()
  expect(textOf(id)).toBeUndefined()
  expect(editing.undo.undo()).toBe(true)
  publish()
  expect(textOf(id)).toBe('Mine')
})

test('B30 a touchpoint that was published is taken off the board again, one of a pasted list with the others', async () => {
  editing.touchpointActions.addLines(['One', 'Two', 'Three'], { stage: 'awareness' })
  publish()
  expect(board.touchpoints.list(docs.board)).toHaveLength(3)
  expect(editing.undo.undo()).toBe(true)
  publish()
  expect(board.touchpoints.list(docs.board)).toEqual([])
})

test('B30 while a wish still waits, undo takes the wish back and wishes nothing', async () => {
  const id = addFinding('First')
  publish()
  await pause(aStep)
  editing.board.findings.patch(id, { text: 'Second' })
  expect(editing.undo.undo()).toBe(true)
  expect(deskWishes.get(docs.desk, id)?.wish).toBe('done')
  publish()
  expect(textOf(id)).toBe('First')
  expect(editing.undo.redo()).toBe(true)
  publish()
  expect(textOf(id)).toBe('Second')
})

test('B30 facts of another’s contribution are wished back too, and stay another’s', async () => {
  board.findings.put(docs.board, {
    id: 'f1',
    text: 'Theirs',
    quadrant: 'weakness',
    touchpoints: [],
    origin: 'person',
    reason: '',
    position: 'a0',
    author: null,
  })
  editing.board.findings.patch('f1', { quadrant: 'strength' })
  publish()
  expect(board.findings.get(docs.board, 'f1')?.quadrant).toBe('strength')
  expect(editing.undo.undo()).toBe(true)
  expect(deskWishes.get(docs.desk, 'f1')).toMatchObject({ wish: 'change', isMine: false })
  publish()
  expect(board.findings.get(docs.board, 'f1')?.quadrant).toBe('weakness')
})

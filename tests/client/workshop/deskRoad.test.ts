import { createRoot } from 'solid-js'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createDeskRoad } from '../../../client/workshop/deskRoad.ts'
import { createListActions, createSetActions } from '../../../client/workshop/listActions.ts'
import { createTouchpointActions } from '../../../client/workshop/touchpointActions.ts'
import { createViews } from '../../../client/workshop/views.ts'
import { createOwnReader } from '../../../client/workshop/ownReader.ts'
import { createUndo } from '../../../client/workshop/undo.ts'
import * as board from '../../../shared/doc/board.ts'
import { drafts, isPromised } from '../../../shared/doc/desk.ts'
import { deskWishes } from '../../../shared/doc/wish.ts'
import type { ContributionKind } from '../../../shared/domain/contribution.ts'
import type { Finding } from '../../../shared/domain/swot/finding.ts'
import { aPlan, aTouchpoint } from '../../flow/fixtures.ts'

const words: Omit<Finding, 'id' | 'position'> = {
  text: 'The queue is long',
  quadrant: 'weakness',
  touchpoints: [],
  origin: 'person',
  reason: '',
  author: null,
}

function make({ anonymous = true, facilitator = false } = {}) {
  const docs = { frame: new Y.Doc(), board: new Y.Doc(), record: new Y.Doc(), desk: new Y.Doc() }
  const now = { anonymous }
  const road = (kind: ContributionKind) =>
    createDeskRoad(docs, kind, {
      isAnonymous: () => now.anonymous,
      isFacilitator: () => facilitator,
      isAuthorsOnly: () => false,
    })
  return createRoot(() => ({
    docs,
    now,
    views: createViews(docs, () => createOwnReader(docs, 'ana')),
    undo: createUndo(docs),
    findings: createListActions(docs.board, board.findings, road('finding')),
    initiatives: createListActions(docs.board, board.initiatives, road('initiative')),
    comments: createSetActions(docs.board, board.comments, road('comment')),
    touchpoints: createTouchpointActions(
      docs,
      () => (now.anonymous ? null : 'ana'),
      () => now.anonymous,
      () => true,
      road('touchpoint'),
    ),
  }))
}
type Made = ReturnType<typeof make>

/** What the server does to it. */
function publish({ docs }: Made, id: string): void {
  board.findings.put(docs.board, { ...words, id, position: 'a0' })
  deskWishes.put(docs.desk, { id, kind: 'finding', wish: 'done', fields: {}, isMine: true })
}

describe('what is added', () => {
  test('B30 goes to the desk and not to the board, and is on one’s own screen at once', () => {
    const made = make()
    const id = made.findings.add(words)
    expect(board.findings.map(made.docs.board).size).toBe(0)
    expect(deskWishes.get(made.docs.desk, id)).toMatchObject({ kind: 'finding', wish: 'add' })
    expect(made.views.findings()).toMatchObject([{ id, text: words.text, author: 'ana' }])
    expect(made.views.isWaiting(id)).toBe(true)
    publish(made, id)
    expect(made.views.findings()).toMatchObject([{ id, author: 'ana' }])
    expect(made.views.isWaiting(id)).toBe(false)
    expect(made.views.hasWaiting()).toBe(false)
  })

  test('B30 can be changed, taken back and undone before it is published', () => {
    const made = make()
    const id = made.findings.add(words)
    made.findings.patch(id, { text: 'Shorter' })
    expect(made.views.findings()).toMatchObject([{ text: 'Shorter', quadrant: 'weakness' }])
    made.findings.remove(id)
    expect(made.views.findings()).toEqual([])
    expect(deskWishes.map(made.docs.desk).size).toBe(0)
    const again = made.comments.add({ target: 't1', text: 'Long', author: null, at: 5 })
    expect(made.views.comments()).toMatchObject([{ id: again, at: 5 }])
    expect(made.undo.undo()).toBe(true)
    expect(made.views.comments()).toEqual([])
  })

  test('B30 with names everything is written on the board directly, as ever', () => {
    const made = make({ anonymous: false })
    const id = made.findings.add({ ...words, author: 'ana' })
    made.findings.patch(id, { text: 'Shorter' })
    expect(board.findings.get(made.docs.board, id)?.text).toBe('Shorter')
    made.findings.remove(id)
    expect(made.docs.desk.share.size === 0 || deskWishes.map(made.docs.desk).size === 0).toBe(true)
  })

  test('P22 a draft written without names says that it was', () => {
    const made = make()
    const id = made.touchpoints.add({ title: 'Box', stage: 'decision' }) ?? ''
    expect(drafts.get(made.docs.desk, id)?.title).toBe('Box')
    expect(isPromised(made.docs.desk, id)).toBe(true)
    const named = make({ anonymous: false })
    drafts.put(named.docs.desk, {
      ...(drafts.get(made.docs.desk, id) ?? aTouchpoint('x')),
      id: 'n1',
    })
    expect(isPromised(named.docs.desk, 'n1')).toBe(false)
  })
})

describe('what was published without a name', () => {
  test('B31 its writer’s changes go over the desk, also when names are shown meanwhile', () => {
    const made = make()
    publish(made, 'f1')
    made.now.anonymous = false
    made.findings.patch('f1', { text: 'Shorter' })
    made.findings.patch('f1', { quadrant: 'threat' })
    expect(board.findings.get(made.docs.board, 'f1')?.text).toBe(words.text)
    expect(deskWishes.get(made.docs.desk, 'f1')).toMatchObject({
      wish: 'change',
      fields: { text: 'Shorter', quadrant: 'threat' },
      isMine: true,
    })
    expect(made.views.findings()).toMatchObject([
      { text: 'Shorter', quadrant: 'threat', author: 'ana' },
    ])
    made.findings.remove('f1')
    expect(board.findings.get(made.docs.board, 'f1')).not.toBeNull()
    expect(made.views.findings()).toEqual([])
  })

  test('B32 others’ words are changed and taken off over the desk with what was read of them', () => {
    const made = make()
    board.findings.put(made.docs.board, { ...words, id: 'f1', position: 'a0' })
    made.findings.patch('f1', { text: 'Longer' })
    expect(board.findings.get(made.docs.board, 'f1')?.text).toBe(words.text)
    expect(made.views.findings()).toMatchObject([{ text: 'Longer', author: null }])
    made.findings.patch('f1', { text: 'Longer still', quadrant: 'threat' })
    expect(deskWishes.get(made.docs.desk, 'f1')).toMatchObject({
      wish: 'change',
      fields: { text: 'Longer still', quadrant: 'threat' },
      from: { text: words.text },
      isMine: false,
    })
    made.findings.remove('f1')
    expect(board.findings.get(made.docs.board, 'f1')).not.toBeNull()
    expect(deskWishes.get(made.docs.desk, 'f1')).toMatchObject({
      wish: 'remove',
      from: { text: words.text },
    })
    expect(made.views.findings()).toEqual([])
  })

  test('B32 somebody else’s comment is nobody’s to reword or take off over the desk', () => {
    const made = make()
    const comment = { id: 'c1', target: 't1', text: 'Long', author: null, at: 1 }
    board.comments.put(made.docs.board, comment)
    made.comments.patch('c1', { resolved: true })
    expect(deskWishes.get(made.docs.desk, 'c1')).toMatchObject({ fields: { resolved: true } })
    made.comments.patch('c1', { text: 'Other' })
    expect(deskWishes.get(made.docs.desk, 'c1')?.fields).toEqual({ resolved: true })
  })

  test('B32 a facilitator’s changes of anonymous words go over the desk too', () => {
    const made = make({ facilitator: true })
    board.findings.put(made.docs.board, { ...words, id: 'f1', position: 'a0' })
    made.findings.patch('f1', { text: 'Ours' })
    expect(board.findings.get(made.docs.board, 'f1')?.text).toBe(words.text)
    made.findings.remove('f1')
    expect(board.findings.get(made.docs.board, 'f1')).not.toBeNull()
    expect(made.views.findings()).toEqual([])
  })

  test('P28 the plan of an initiative goes over the desk, one’s own and others’', () => {
    const made = make()
    const id = made.initiatives.add(aPlan)
    board.initiatives.put(made.docs.board, { ...made.views.initiativesById[id]!, author: null })
    deskWishes.put(made.docs.desk, {
      id,
      kind: 'initiative',
      wish: 'done',
      fields: {},
      isMine: true,
    })
    const others = { ...made.views.initiativesById[id]!, id: 'i2', author: null }
    board.initiatives.put(made.docs.board, others)
    for (const one of [id, 'i2']) {
      made.initiatives.patch(one, { owner: 'Ola' })
      made.initiatives.patch(one, { due: '2027-01-31', feasible: true })
      expect(board.initiatives.get(made.docs.board, one)?.owner).toBe('')
      expect(made.views.initiativesById[one]).toMatchObject({ owner: 'Ola', feasible: true })
    }
    const named = make({ anonymous: false })
    board.initiatives.put(named.docs.board, others)
    named.initiatives.patch('i2', { owner: 'Ola' })
    expect(board.initiatives.get(named.docs.board, 'i2')?.owner).toBe('Ola')
  })

  test('P28 a move goes over the desk, of one’s own and of others’ touchpoints', () => {
    for (const [isMine, anonymous] of [
      [true, true],
      [true, false],
      [false, true],
    ] as const) {
      const made = make({ anonymous })
      board.touchpoints.put(made.docs.board, aTouchpoint('t1'))
      const mark = { id: 't1', kind: 'touchpoint', wish: 'done', fields: {} } as const
      if (isMine) deskWishes.put(made.docs.desk, { ...mark, isMine })
      made.touchpoints.move('t1', 'awareness', null)
      expect(made.views.touchpointsById.t1?.stage).toBe('awareness')
      expect(board.touchpoints.get(made.docs.board, 't1')?.stage).toBe('decision')
    }
    const named = make({ anonymous: false })
    board.touchpoints.put(named.docs.board, aTouchpoint('t1'))
    named.touchpoints.move('t1', 'awareness', null)
    expect(board.touchpoints.get(named.docs.board, 't1')?.stage).toBe('awareness')
  })

  test('B31 a wish that does not fit the board any more shows the board', () => {
    const made = make()
    deskWishes.put(made.docs.desk, {
      id: 'gone',
      kind: 'finding',
      wish: 'change',
      fields: { text: 'Nothing' },
      isMine: true,
    })
    expect(made.views.findings()).toEqual([])
  })
})

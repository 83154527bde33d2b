import { createRoot } from 'solid-js'
import { beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Documents } from '../../../client/workshop/documents.ts'
import { createListActions } from '../../../client/workshop/listActions.ts'
import { createTouchpointActions } from '../../../client/workshop/touchpointActions.ts'
import { createUndo } from '../../../client/workshop/undo.ts'
import { findings, touchpoints } from '../../../shared/doc/board.ts'
import { drafts } from '../../../shared/doc/desk.ts'
import { stages } from '../../../shared/doc/frame.ts'

let docs: Documents
let isPrivate = false
const actions = () =>
  createTouchpointActions(
    docs,
    () => 'ana',
    () => isPrivate,
  )
const titles = (stage = 'awareness'): string[] =>
  touchpoints
    .list(docs.board)
    .filter((one) => one.stage === stage)
    .map((one) => one.title)

beforeEach(() => {
  docs = { frame: new Y.Doc(), board: new Y.Doc(), record: new Y.Doc(), desk: new Y.Doc() }
  isPrivate = false
})

describe('touchpoints', () => {
  test('B1 a list pasted line by line keeps its order and leaves empty lines out', () => {
    const added = actions().addLines(['Search', '  ', 'Ad\tseen', 'Shop'], { stage: 'awareness' })
    expect(added).toBe(3)
    expect(titles()).toEqual(['Search', 'Ad seen', 'Shop'])
  })

  test('B2 moving writes one position and puts the touchpoint where it was dropped', () => {
    const { addLines, move } = actions()
    addLines(['one', 'two', 'three'], { stage: 'awareness' })
    const [one, two, three] = touchpoints.list(docs.board)
    move(three!.id, 'awareness', two!.id)
    expect(titles()).toEqual(['one', 'three', 'two'])
    move(one!.id, 'decision', null)
    expect(titles()).toEqual(['three', 'two'])
    expect(titles('decision')).toEqual(['one'])
  })

  test('B2 two people who insert at the same place at once both keep their note', () => {
    actions().addLines(['one', 'two'], { stage: 'awareness' })
    const other = new Y.Doc()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(docs.board))
    const elsewhere = createTouchpointActions(
      { ...docs, board: other },
      () => 'ben',
      () => false,
    )
    const [, two] = touchpoints.list(docs.board)
    const mine = actions().add({ title: 'mine', stage: 'awareness' })!
    const theirs = elsewhere.add({ title: 'theirs', stage: 'awareness' })!
    actions().move(mine, 'awareness', two!.id)
    elsewhere.move(theirs, 'awareness', two!.id)
    Y.applyUpdate(docs.board, Y.encodeStateAsUpdate(other))
    Y.applyUpdate(other, Y.encodeStateAsUpdate(docs.board))
    expect(titles()).toHaveLength(4)
    expect(titles()[0]).toBe('one')
    expect(titles().at(-1)).toBe('two')
    const order = (doc: Y.Doc) => touchpoints.list(doc).map((one) => one.id)
    expect(order(other)).toEqual(order(docs.board))
    // Between the two that share a key there is no room; a third one still finds a place.
    const third = actions().add({ title: 'third', stage: 'awareness' })!
    actions().move(third, 'awareness', touchpoints.list(docs.board)[2]!.id)
    expect(titles()).toHaveLength(5)
  })

  test('P1 while contributions are private a new touchpoint is a draft on the own desk only', () => {
    isPrivate = true
    actions().add({ title: 'secret', stage: 'awareness' })
    expect(titles()).toEqual([])
    expect(drafts.list(docs.desk).map((draft) => draft.title)).toEqual(['secret'])
  })

  test('B3 an empty title is not added', () => {
    expect(actions().add({ title: ' \n ', stage: 'awareness' })).toBeNull()
    expect(titles()).toEqual([])
  })
})

describe('lists', () => {
  test('B2 a record moves before another one or to the end', () => {
    const list = createListActions(docs.frame, stages)
    const blank = { subtitle: '', customerGoal: '', ourGoal: '', volume: null }
    const ids = ['A', 'B', 'C'].map((name) => list.add({ name, ...blank }))
    list.move(ids[2]!, ids[0]!)
    list.move(ids[1]!, null)
    expect(stages.list(docs.frame).map((stage) => stage.name)).toEqual(['C', 'A', 'B'])
  })
})

describe('undo', () => {
  test('U1 undo takes back what this person did and leaves what others did', () => {
    createRoot((dispose) => {
      const undo = createUndo(docs)
      const list = createListActions(docs.board, findings)
      const finding = { quadrant: 'strength', touchpoints: [], origin: 'person' } as const
      list.add({ ...finding, text: 'mine', reason: '', author: 'ana' })
      const other = new Y.Doc()
      Y.applyUpdate(other, Y.encodeStateAsUpdate(docs.board))
      createListActions(other, findings).add({
        ...finding,
        text: 'theirs',
        reason: '',
        author: 'ben',
      })
      Y.applyUpdate(docs.board, Y.encodeStateAsUpdate(other))
      expect(undo.canUndo()).toBe(true)
      undo.undo()
      expect(findings.list(docs.board).map((one) => one.text)).toEqual(['theirs'])
      expect(undo.canUndo()).toBe(false)
      undo.redo()
      expect(findings.list(docs.board)).toHaveLength(2)
      dispose()
    })
  })

  test('U1 undo goes back across documents, latest first', () => {
    createRoot((dispose) => {
      const undo = createUndo(docs)
      actions().add({ title: 'on the board', stage: 'awareness' })
      const blank = { subtitle: '', customerGoal: '', ourGoal: '', volume: null }
      createListActions(docs.frame, stages).add({ name: 'New stage', ...blank })
      undo.undo()
      expect(stages.list(docs.frame)).toEqual([])
      expect(titles()).toEqual(['on the board'])
      undo.undo()
      expect(titles()).toEqual([])
      dispose()
    })
  })

  test('L34 undo goes back three hundred steps, and what lies further back is let go', () => {
    createRoot((dispose) => {
      const undo = createUndo(docs, 0)
      const blank = { subtitle: '', customerGoal: '', ourGoal: '', volume: null }
      for (let i = 0; i < 160; i++) {
        actions().add({ title: `t${i}`, stage: 'awareness' })
        createListActions(docs.frame, stages).add({ name: `s${i}`, ...blank })
      }
      let steps = 0
      for (; undo.canUndo() && steps < 1000; steps++) undo.undo()
      expect(steps).toBe(300)
      expect(titles()).toHaveLength(10)
      expect(stages.list(docs.frame)).toHaveLength(10)
      dispose()
    })
  })
})

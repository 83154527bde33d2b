import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { comments, evidence, listShown, touchpoints } from '../../../shared/doc/board.ts'
import { splitTouchpoint } from '../../../shared/doc/merging.ts'
import { board } from './mergingBoard.ts'

const shownOf = (doc: Y.Doc, id: string) => listShown(doc).find((one) => one.id === id)

describe('splitting', () => {
  const part = (id: string, title: string) => ({
    id,
    title,
    comments: [],
    evidence: [],
    withNote: false,
  })

  test('D65 the first keeps id, note and all that hangs on it; the others follow it with its facts', () => {
    const doc = board()
    const undo = new Y.UndoManager(touchpoints.map(doc), { captureTimeout: 0 })
    splitTouchpoint(doc, 'b', {
      title: 'Waiting for support',
      parts: [part('n1', 'Talking to support'), part('n2', 'Being called back')],
    })
    expect(listShown(doc).map(({ title }) => title)).toEqual([
      'Hotline',
      'Waiting for support',
      'Talking to support',
      'Being called back',
      'Invoice',
    ])
    expect(shownOf(doc, 'n1')).toMatchObject({ channels: ['b'], note: '', stage: 'decision' })
    expect(shownOf(doc, 'b')?.note).toBe('Note of b')
    expect(comments.get(doc, 'comment-b')?.target).toBe('b')
    undo.undo()
    expect(listShown(doc).map(({ title }) => title)).toEqual([
      'Hotline',
      'Calling support',
      'Invoice',
    ])
  })

  test('D65 what is ticked goes along; of the note a copy, because somebody may be writing in it', () => {
    const doc = board()
    splitTouchpoint(doc, 'b', {
      title: 'Waiting',
      parts: [
        { ...part('n1', 'Talking'), comments: ['comment-b'], evidence: ['proof'], withNote: true },
      ],
    })
    expect(comments.get(doc, 'comment-b')?.target).toBe('n1')
    expect(evidence.get(doc, 'proof')?.touchpoint).toBe('n1')
    expect(shownOf(doc, 'n1')?.note).toBe('Note of b')
    expect(shownOf(doc, 'b')?.note).toBe('Note of b')
  })

  test('D65 into nothing more, or of nothing, changes nothing', () => {
    const doc = board()
    const before = listShown(doc)
    splitTouchpoint(doc, 'b', { title: 'Other', parts: [] })
    splitTouchpoint(doc, 'gone', { title: 'Other', parts: [part('n1', 'Talking')] })
    expect(listShown(doc)).toEqual(before)
  })
})

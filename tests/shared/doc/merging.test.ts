import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  comments,
  findings,
  initiatives,
  listShown,
  noteOf,
  touchpoints,
} from '../../../shared/doc/board.ts'
import { archiveWorkshop, restoreArchive } from '../../../shared/doc/archive.ts'
import { mergeTouchpoints, partTouchpoint, setDifferent } from '../../../shared/doc/merging.ts'
import { asPlainText } from '../../../shared/doc/fields.ts'
import { writeRichText } from '../../../shared/doc/richText.ts'
import { patchShown, removeShown } from '../../../shared/doc/shownEdits.ts'
import { snapshotContent, snapshotWorkshop } from '../../../shared/doc/snapshot.ts'
import { rounds, session, tallies } from '../../../shared/doc/record.ts'
import { tallyTouchpoint } from '../../../shared/domain/rating/tallyTouchpoint.ts'
import { board, plant } from './mergingBoard.ts'
import { meet, twoReplicas } from './twoPeople.ts'
import { anInitiative } from '../../flow/fixtures.ts'

const docsOf = (doc: Y.Doc) => ({ board: doc, frame: new Y.Doc(), record: new Y.Doc() })
const shownIds = (doc: Y.Doc) => listShown(doc).map(({ id }) => id)
const shownOf = (doc: Y.Doc, id: string) => listShown(doc).find((one) => one.id === id)

describe('merging', () => {
  test('D60 comments, evidence, findings and initiatives of the merged one are those of the kept one', () => {
    const doc = board()
    const finding = { quadrant: 'weakness', origin: 'person', reason: '', author: null } as const
    findings.put(doc, { ...finding, id: 'f', text: 'Slow', touchpoints: ['b', 'a'], position: 'a' })
    const plan = { title: 'More people', touchpoints: ['b'], position: 'a' }
    initiatives.put(doc, anInitiative('i', plan))
    mergeTouchpoints(doc, 'a', 'b')
    const content = snapshotContent(docsOf(doc))
    expect(content.touchpoints.map(({ id }) => id)).toEqual(['a', 'c'])
    expect(content.touchpoints[0]?.note).toBe('Note of a\nCalling support: Note of b')
    expect(content.comments.map(({ target }) => target)).toEqual(['a', 'a', 'c'])
    expect(content.evidence[0]?.touchpoint).toBe('a')
    expect(content.findings[0]?.touchpoints).toEqual(['a'])
    expect(content.initiatives[0]?.touchpoints).toEqual(['a'])
  })

  test('D60 merging is one change; undone or parted, both are as they were', () => {
    const doc = board()
    const before = JSON.stringify(snapshotContent(docsOf(doc)))
    const undo = new Y.UndoManager(touchpoints.map(doc), { captureTimeout: 0 })
    let changes = 0
    doc.on('update', () => changes++)
    mergeTouchpoints(doc, 'a', 'b')
    expect(changes).toBe(1)
    expect(shownIds(doc)).toEqual(['a', 'c'])
    undo.undo()
    expect(JSON.stringify(snapshotContent(docsOf(doc)))).toBe(before)
    mergeTouchpoints(doc, 'a', 'b')
    partTouchpoint(doc, 'b')
    expect(JSON.stringify(snapshotContent(docsOf(doc)))).toBe(before)
    mergeTouchpoints(doc, 'a', 'a')
    mergeTouchpoints(doc, 'nothing', 'b')
    expect(JSON.stringify(snapshotContent(docsOf(doc)))).toBe(before)
  })

  test('D61 two people who merge two touchpoints into each other at once keep one, with all of both', () => {
    const { ana, ben } = twoReplicas(plant)
    mergeTouchpoints(ana, 'a', 'b')
    mergeTouchpoints(ben, 'b', 'a')
    meet(ana, ben)
    expect(shownIds(ana)).toEqual(['a', 'c'])
    expect(listShown(ben)).toEqual(listShown(ana))
    expect(shownOf(ana, 'a')?.note).toContain('Note of b')
    mergeTouchpoints(ana, 'c', 'a')
    expect(shownIds(ana)).toEqual(['c'])
    partTouchpoint(ana, 'a')
    partTouchpoint(ana, 'b')
    expect(shownIds(ana).toSorted()).toEqual(['a', 'b', 'c'])
  })

  test('D61 what somebody writes into a touchpoint while another merges it away is not lost', () => {
    const { ana, ben } = twoReplicas(plant)
    mergeTouchpoints(ana, 'a', 'b')
    touchpoints.patch(ben, 'b', { title: 'Calling the support line' })
    writeRichText(noteOf(ben, 'b')!, 'Offline words')
    comments.put(ben, { id: 'late', target: 'b', text: 'Late', author: null, at: 2 })
    meet(ana, ben)
    expect(shownOf(ana, 'a')?.note).toBe(
      'Note of a\nCalling the support line: Offline words\nNote of b',
    )
    expect(snapshotContent(docsOf(ana)).comments.at(-1)).toMatchObject({ id: 'late', target: 'a' })
  })

  test('D61 one that is deleted while something is merged into it takes nothing along', () => {
    const { ana, ben } = twoReplicas(plant)
    mergeTouchpoints(ana, 'a', 'b')
    removeShown(ben, 'a')
    meet(ana, ben)
    expect(shownIds(ana)).toEqual(['b', 'c'])
    mergeTouchpoints(ana, 'b', 'c')
    removeShown(ana, 'b')
    expect(shownIds(ana)).toEqual([])
  })

  test('D60 a channel, a tag or an owner that is taken away stays away', () => {
    const doc = board()
    touchpoints.patch(doc, 'b', { tags: ['pain'], department: 'support', reach: 'internal' })
    mergeTouchpoints(doc, 'a', 'b')
    expect(shownOf(doc, 'a')).toMatchObject({ channels: ['a', 'b'], department: 'support' })
    patchShown(doc, 'a', { channels: ['a'], tags: [], department: null })
    expect(shownOf(doc, 'a')).toMatchObject({ channels: ['a'], tags: [], department: null })
    expect(shownOf(doc, 'a')?.reach).toBe('internal')
  })

  test('D60 a file holds what was merged, and brings it back apart', () => {
    const docs = docsOf(board())
    mergeTouchpoints(docs.board, 'a', 'b')
    const copy = docsOf(new Y.Doc())
    restoreArchive(copy, JSON.parse(JSON.stringify(archiveWorkshop(docs))))
    expect(listShown(copy.board)).toEqual(listShown(docs.board))
    partTouchpoint(copy.board, 'b')
    expect(asPlainText(noteOf(copy.board, 'b'), 100)).toBe('Note of b')
    expect(shownIds(copy.board)).toEqual(['a', 'b', 'c'])
  })

  test('D63 after the reveal a kept touchpoint has its own figures, or else those most people gave', () => {
    const docs = docsOf(board())
    const of = (n: number, experience: 1 | 5) =>
      tallyTouchpoint(
        Array.from({ length: n }, () => ({
          department: null,
          rating: { expectation: 3, experience, emotion: 0 } as const,
        })),
        [],
      )
    tallies.set(docs.record, 'r1', 'b', of(4, 5))
    tallies.set(docs.record, 'r1', 'c', of(5, 1))
    mergeTouchpoints(docs.board, 'a', 'b')
    mergeTouchpoints(docs.board, 'a', 'c')
    expect(snapshotWorkshop(docs).tallies).toEqual({ a: of(5, 1) })
    tallies.set(docs.record, 'r1', 'a', of(3, 5))
    expect(snapshotWorkshop(docs).tallies).toEqual({ a: of(3, 5) })
  })

  test('X88 after a merge late figures are those of the kept one or of most people, never added up', () => {
    const docs = docsOf(board())
    const of = (n: number) =>
      tallyTouchpoint(
        Array.from({ length: n }, () => ({
          department: null,
          rating: { expectation: 4, experience: 2, emotion: 0 } as const,
        })),
        [],
      )
    tallies.set(docs.record, 'r1-late', 'b', of(3))
    tallies.set(docs.record, 'r1-late', 'c', of(4))
    mergeTouchpoints(docs.board, 'a', 'b')
    mergeTouchpoints(docs.board, 'a', 'c')
    const late = () => snapshotWorkshop(docs).late?.map(({ tallies: told }) => told)
    expect(late()).toEqual([{ a: of(4) }])
    tallies.set(docs.record, 'r1-late', 'a', of(3))
    expect(late()).toEqual([{ a: of(3) }])
  })

  test('X89 a round’s figures say what it asked about alone; those of a round about all do not', () => {
    const docs = docsOf(board())
    const one = tallyTouchpoint([], [])
    const opened = { name: '', revealedAt: 5 }
    rounds.put(docs.record, { ...opened, id: 'r1', openedAt: 1 })
    rounds.put(docs.record, { ...opened, id: 'r2', openedAt: 2, touchpoints: ['b'] })
    session.patch(docs.record, { round: 'r2' })
    tallies.set(docs.record, 'r1', 'a', one)
    tallies.set(docs.record, 'r2', 'b', one)
    const asked = snapshotWorkshop(docs).byRound?.map(({ id, touchpoints: ids }) => [id, ids])
    expect(asked).toEqual([
      ['r1', undefined],
      ['r2', ['b']],
    ])
  })
})

describe('putting pairs aside', () => {
  test('D64 two people who each put a pair aside at once lose neither; merged ones keep theirs', () => {
    const { ana, ben } = twoReplicas(plant)
    setDifferent(ana, 'a', 'b')
    setDifferent(ben, 'a', 'c')
    meet(ana, ben)
    expect(touchpoints.get(ana, 'a')?.different?.toSorted()).toEqual(['b', 'c'])
    expect(touchpoints.get(ben, 'a')).toEqual(touchpoints.get(ana, 'a'))
    setDifferent(ana, 'nothing', 'a')
    expect(touchpoints.map(ana).has('nothing')).toBe(false)
    mergeTouchpoints(ana, 'b', 'a')
    expect(shownOf(ana, 'b')?.different?.toSorted()).toEqual(['b', 'c'])
  })

  test('D64 a file takes along which pairs were put aside', () => {
    const docs = docsOf(board())
    setDifferent(docs.board, 'a', 'c')
    const copy = docsOf(new Y.Doc())
    restoreArchive(copy, JSON.parse(JSON.stringify(archiveWorkshop(docs))))
    expect(touchpoints.get(copy.board, 'a')?.different).toEqual(['c'])
  })
})

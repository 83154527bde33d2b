import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { restoreInto } from '../../../server/versions/restore.ts'
import { digestOf, packVersion, unpackVersion } from '../../../server/versions/packVersion.ts'
import { noteOf, touchpoints } from '../../../shared/doc/board.ts'
import { briefOf, stages } from '../../../shared/doc/frame.ts'
import { richTextOf, writeRichText, type RichNode } from '../../../shared/doc/richText.ts'
import { aTouchpoint } from '../../flow/fixtures.ts'
import { meet, twoReplicas } from '../../shared/doc/twoPeople.ts'

const nothingStays = { stays: () => false }
const paragraph = (...content: RichNode[]): RichNode => ({ type: 'paragraph', content })
const words = (text: string, ...marks: string[]): RichNode => ({
  type: 'text',
  text,
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
})

/** The version as the server keeps it: packed, stored, unpacked. */
function kept(board: Y.Doc, frame = new Y.Doc()): { frame: Y.Doc; board: Y.Doc } {
  return unpackVersion(packVersion({ frame, board }))
}

function restore(doc: Y.Doc, version: Y.Doc): Uint8Array[] {
  const updates: Uint8Array[] = []
  const keep = (update: Uint8Array): void => void updates.push(update)
  doc.on('update', keep)
  doc.transact(() => restoreInto(doc, version, nothingStays))
  doc.off('update', keep)
  return updates
}

/** Marks of a run have no order, and neighbours with the same marks are one run. */
function asSeen(nodes: readonly RichNode[]): RichNode[] {
  const seen: RichNode[] = []
  for (const node of nodes) {
    const { content, marks } = node
    const one = {
      ...node,
      ...(content && { content: asSeen(content) }),
      ...(marks && { marks: [...marks].sort((x, y) => (x.type < y.type ? -1 : 1)) }),
    }
    const last = seen.at(-1)
    const isMore = last?.type === 'text' && one.type === 'text'
    if (last && isMore && JSON.stringify(last.marks) === JSON.stringify(one.marks))
      seen[seen.length - 1] = { ...last, text: `${last.text}${one.text}` }
    else seen.push(one)
  }
  return seen
}
const noteIn = (doc: Y.Doc, id: string): Y.XmlFragment => noteOf(doc, id) ?? new Y.XmlFragment()
const titleOf = (doc: Y.Doc, id: string): Y.Text =>
  (touchpoints.map(doc).get(id) as Y.Map<unknown>).get('title') as Y.Text

describe('what a restore touches', () => {
  test('C9 what is the same is not touched at all', () => {
    const doc = new Y.Doc()
    touchpoints.put(doc, aTouchpoint('t1', { channels: ['web', 'shop'], tags: ['pain'] }))
    writeRichText(noteIn(doc, 't1'), [paragraph(words('Long '), words('queue', 'bold'))])
    const { board } = kept(doc)
    expect(restore(doc, board)).toEqual([])
  })

  test('C9 a changed title is the same text with one splice, and carets in it stay', () => {
    const doc = new Y.Doc()
    touchpoints.put(doc, aTouchpoint('t1', { title: 'Queue at the till' }))
    const { board } = kept(doc)
    const title = titleOf(doc, 't1')
    const atTill = Y.createRelativePositionFromTypeIndex(title, 'Queue at the '.length)
    touchpoints.patch(doc, 't1', { title: 'Endless queue at the till', stage: 'advocacy' })
    expect(restore(doc, board)).toHaveLength(1)
    expect(titleOf(doc, 't1')).toBe(title)
    expect(title.toString()).toBe('Queue at the till')
    const found = Y.createAbsolutePositionFromRelativePosition(atTill, doc)
    expect(found).toMatchObject({ type: title, index: 'Queue at the '.length })
    expect(touchpoints.get(doc, 't1')?.stage).toBe('decision')
  })

  test('C9 a note changes node by node: paragraphs that stay keep their text and its carets', () => {
    const doc = new Y.Doc()
    touchpoints.put(doc, aTouchpoint('t1'))
    const note = noteIn(doc, 't1')
    writeRichText(note, [
      { type: 'heading', attrs: { level: 2 }, content: [words('Why')] },
      paragraph(words('People wait '), words('too long', 'bold'), words('.')),
      paragraph(words('Every Friday.')),
    ])
    const before = richTextOf(note)
    const { board } = kept(doc)
    const [heading, middle, last] = note.toArray() as Y.XmlElement[]
    const run = middle?.get(0) as Y.XmlText
    heading?.setAttribute('level', 3 as never)
    run.insert(7, 'always ')
    run.format(0, 6, { italic: {} })
    note.insert(3, [new Y.XmlElement('horizontalRule')])
    note.insert(0, [new Y.XmlElement('paragraph')])
    restore(doc, board)
    expect(richTextOf(note)).toEqual(before)
    expect(note.toArray()).toEqual([heading, middle, last])
    expect(middle?.get(0)).toBe(run)
  })

  test('C9 a version made before by an older program is read as well', () => {
    const doc = new Y.Doc()
    touchpoints.put(doc, aTouchpoint('t1', { title: 'Old' }))
    const copy = new Y.Doc()
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
    touchpoints.patch(doc, 't1', { title: 'New' })
    restore(doc, copy)
    expect(touchpoints.get(doc, 't1')?.title).toBe('Old')
  })

  test('C9 any two boards: afterwards it reads as the version, in one update, and a second time changes nothing', () => {
    const node = fc.record({
      type: fc.constantFrom('paragraph', 'heading', 'blockquote'),
      attrs: fc.record({ level: fc.integer({ min: 1, max: 3 }) }),
      content: fc.array(
        fc.record({
          type: fc.constant('text'),
          text: fc.constantFrom('a', 'ab', 'ż', '😀', 'the same words', '<bold>x</bold>'),
          marks: fc.subarray([{ type: 'bold' }, { type: 'italic' }]),
        }),
        { maxLength: 4 },
      ),
    })
    const record = fc.record({
      id: fc.constantFrom('t1', 't2', 't3', 't4'),
      title: fc.constantFrom('a', 'abc', 'axc', 'Żółw 😀', '😀😀', 'a <b>'),
      stage: fc.constantFrom('decision', 'retention'),
      channels: fc.subarray(['web', 'shop', 'phone']),
      note: fc.array(node, { maxLength: 4 }),
    })
    const fill = (records: readonly { id: string; note: RichNode[] }[]): Y.Doc => {
      const doc = new Y.Doc()
      for (const { note, ...fields } of records) {
        touchpoints.put(doc, aTouchpoint(fields.id, fields))
        writeRichText(noteIn(doc, fields.id), note)
      }
      return doc
    }
    const shown = (doc: Y.Doc) =>
      Object.keys(touchpoints.all(doc))
        .sort()
        .map((id) => [touchpoints.get(doc, id), asSeen(richTextOf(noteIn(doc, id)))])
    fc.assert(
      fc.property(
        fc.array(record, { maxLength: 5 }),
        fc.array(record, { maxLength: 5 }),
        (a, b) => {
          const doc = fill(a as never)
          const then = fill(b as never)
          const { board } = kept(then)
          expect(restore(doc, board).length).toBeLessThanOrEqual(1)
          expect(shown(doc)).toEqual(shown(then))
          expect(restore(doc, board)).toEqual([])
          expect(digestOf({ frame: new Y.Doc(), board: doc })).toBe(
            digestOf({ frame: new Y.Doc(), board: then }),
          )
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('what others write meanwhile', () => {
  test('C9 offline edits of other fields and other words survive a restore, none is doubled', () => {
    const { ana, ben } = twoReplicas((doc) => {
      for (const id of ['t1', 't2', 't3']) touchpoints.put(doc, aTouchpoint(id))
      writeRichText(noteIn(doc, 't1'), [paragraph(words('First line')), paragraph(words('Last'))])
    })
    const { board } = kept(ana)
    touchpoints.patch(ana, 't1', { title: 'Another title', department: 'it' })
    touchpoints.remove(ana, 't3')
    touchpoints.put(ana, aTouchpoint('t4'))
    meet(ana, ben)
    // Ben is offline from here on.
    titleOf(ben, 't1').insert('Another title'.length, '!')
    touchpoints.patch(ben, 't1', { tags: ['pain'] })
    const lastLine = noteIn(ben, 't1').get(1) as Y.XmlElement
    ;(lastLine.get(0) as Y.XmlText).insert(4, ' of all')
    touchpoints.patch(ben, 't2', { title: 'Ben was here' })
    touchpoints.put(ben, aTouchpoint('t5'))
    touchpoints.patch(ben, 't4', { title: 'Gone with its touchpoint' })
    restore(ana, board)
    meet(ana, ben)
    for (const doc of [ana, ben]) {
      expect(Object.keys(touchpoints.all(doc)).sort()).toEqual(['t1', 't2', 't3', 't5'])
      expect(touchpoints.get(doc, 't1')).toMatchObject({
        title: 'Touchpoint t1!',
        tags: ['pain'],
        department: null,
        note: 'First line\nLast of all',
      })
      expect(touchpoints.get(doc, 't2')?.title).toBe('Ben was here')
    }
    expect(ana.store.pendingStructs).toBeNull()
    expect(ben.store.pendingStructs).toBeNull()
  })
})

describe('keeping small', () => {
  test('C12 what was deleted and who wrote what takes no room, and equal content has one digest', () => {
    const doc = new Y.Doc()
    for (let i = 0; i < 300; i++) {
      const writer = new Y.Doc()
      Y.applyUpdate(writer, Y.encodeStateAsUpdate(doc))
      touchpoints.put(writer, aTouchpoint(`t${i}`, { title: `Thought number ${i}` }))
      if (i >= 10) touchpoints.remove(writer, `t${i - 10}`)
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(writer, Y.encodeStateVector(doc)))
    }
    const fresh = new Y.Doc()
    for (const record of touchpoints.list(doc).reverse()) touchpoints.put(fresh, record)
    const frame = new Y.Doc()
    stages.put(frame, {
      id: 's1',
      name: 'Start',
      subtitle: '',
      customerGoal: '',
      ourGoal: '',
      volume: null,
      position: 'a0',
    })
    writeRichText(briefOf(frame), 'Read this first')
    const packed = packVersion({ frame, board: doc })
    expect(digestOf({ frame, board: doc })).toBe(digestOf({ frame, board: fresh }))
    touchpoints.patch(fresh, 't299', { tags: ['pain'] })
    expect(digestOf({ frame, board: doc })).not.toBe(digestOf({ frame, board: fresh }))
    expect(packed.length).toBeLessThan(Y.encodeStateAsUpdate(doc).length / 5)
    const read = unpackVersion(packed)
    expect(touchpoints.all(read.board)).toEqual(touchpoints.all(doc))
    expect(richTextOf(briefOf(read.frame))).toEqual(richTextOf(briefOf(frame)))
    expect(Y.decodeStateVector(Y.encodeStateVector(read.board)).size).toBe(1)
  })
})

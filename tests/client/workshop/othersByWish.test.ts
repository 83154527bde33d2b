/** What a page wishes of touchpoints where contributions carry no name: together, apart, long texts, and back. */
import { createRoot, createSignal, type Accessor } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { createEditing, type Editing } from '../../../client/workshop/editing.ts'
import { merge, part, putAside } from '../../../client/workshop/mergeActions.ts'
import type { NoteDraft } from '../../../client/workshop/noteDraft.ts'
import { createViews, type Views } from '../../../client/workshop/views.ts'
import { noteOf, touchpoints } from '../../../shared/doc/board.ts'
import { plainTextOf, richTextOf, writeRichText } from '../../../shared/doc/richText.ts'
import { deskWishes } from '../../../shared/doc/wish.ts'
import { aTouchpoint } from '../../flow/fixtures.ts'

interface Page {
  readonly docs: Record<'frame' | 'board' | 'record' | 'desk', Y.Doc>
  readonly editing: Editing
  readonly views: Views
  readonly shown: () => readonly string[]
}

let page: Page
let dispose = (): void => {}

function open(isAnonymous: Accessor<boolean> = () => true): Page {
  const docs = { frame: new Y.Doc(), board: new Y.Doc(), record: new Y.Doc(), desk: new Y.Doc() }
  for (const id of ['a', 'b', 'c']) touchpoints.put(docs.board, aTouchpoint(id))
  return createRoot((end) => {
    dispose = end
    const editing = createEditing({
      docs,
      me: 'ana',
      author: () => null,
      isPrivate: () => true,
      mayRearrange: () => true,
      roadNow: { isAnonymous, isFacilitator: () => false, isAuthorsOnly: () => false },
    })
    const views = createViews(docs, () => editing.ownReader)
    return { docs, editing, views, shown: () => Object.keys(views.touchpointsById).sort() }
  })
}

beforeEach(() => {
  vi.useFakeTimers()
  page = open()
})
afterEach(() => {
  dispose()
  vi.useRealTimers()
})

const wished = (id: string) => deskWishes.get(page.docs.desk, id)
const onBoard = (id: string) => touchpoints.get(page.docs.board, id)

test('B33 merging, parting and putting aside go over the desk, and are on one’s own screen at once', () => {
  merge(page.editing, 'a', 'b')
  expect(onBoard('b')?.into).toBeUndefined()
  expect(wished('b')).toMatchObject({ wish: 'change', fields: { into: 'a' }, isMine: false })
  expect(page.shown()).toEqual(['a', 'c'])
  putAside(page.editing, 'a', 'c')
  expect(page.views.touchpointsById.a?.different).toEqual(['c'])
  expect(onBoard('a')?.different).toBeUndefined()
  // The server has done it.
  touchpoints.patch(page.docs.board, 'b', { into: 'a' })
  deskWishes.remove(page.docs.desk, 'b')
  part(page.editing, 'b')
  expect(page.shown()).toEqual(['a', 'b', 'c'])
  expect(onBoard('b')?.into).toBe('a')
})

test('B33 with names all of it is written on the board, as ever', () => {
  dispose()
  page = open(() => false)
  merge(page.editing, 'a', 'b')
  expect(onBoard('b')?.into).toBe('a')
  expect(wished('b')).toBeNull()
})

test('B34 undo wishes the opposite of what was put together, apart or aside and is done by now', () => {
  merge(page.editing, 'a', 'b')
  touchpoints.patch(page.docs.board, 'b', { into: 'a' })
  deskWishes.remove(page.docs.desk, 'b')
  expect(page.editing.undo.undo()).toBe(true)
  expect(wished('b')).toMatchObject({ wish: 'change', fields: { into: null } })
  expect(page.shown()).toEqual(['a', 'b', 'c'])
})

test('B34 undo of others’ words says what they read as now', () => {
  page.editing.touchpointActions.patch('a', { title: 'Till' })
  touchpoints.patch(page.docs.board, 'a', { title: 'Till' })
  deskWishes.remove(page.docs.desk, 'a')
  page.editing.undo.undo()
  expect(wished('a')).toMatchObject({ fields: { title: 'Touchpoint a' }, from: { title: 'Till' } })
})

test('B35 a touchpoint that is off the board by now is wished back, and shown in its place at once', () => {
  const before = onBoard('a')
  page.editing.touchpointActions.remove('a')
  expect(wished('a')).toMatchObject({ wish: 'remove', from: { title: before?.title } })
  touchpoints.remove(page.docs.board, 'a')
  deskWishes.remove(page.docs.desk, 'a')
  expect(page.shown()).toEqual(['b', 'c'])
  expect(page.editing.undo.undo()).toBe(true)
  expect(wished('a')).toMatchObject({ wish: 'back' })
  expect(page.views.touchpointsById.a).toMatchObject({
    title: before?.title,
    position: before?.position,
  })
  expect(page.views.isWaiting('a')).toBe(true)
  page.editing.touchpointActions.remove('a')
  expect(wished('a')).toBeNull()
})

const paragraphs = (text: string) => [{ type: 'paragraph', content: [{ type: 'text', text }] }]
const textOf = ({ fragment }: NoteDraft): string => plainTextOf(richTextOf(fragment))

/** As the editor does. */
function type({ fragment }: NoteDraft, text: string): void {
  fragment.doc?.transact(() => {
    fragment.delete(0, fragment.length)
    writeRichText(fragment, paragraphs(text))
  }, 'editor')
}

test('B36 a long text is typed in a text of the page’s own and wished when its writer rests', () => {
  const [isWriting] = createSignal(true)
  createRoot((end) => {
    const note = page.editing.touchpointActions.noteDraft('a', isWriting)
    const before = Y.encodeStateVector(page.docs.board)
    type(note, 'Mine')
    expect(wished('a')).toBeNull()
    vi.advanceTimersByTime(1500)
    expect(wished('a')).toMatchObject({ fields: { note: paragraphs('Mine') }, from: { note: [] } })
    expect(Y.encodeStateVector(page.docs.board)).toEqual(before)
    expect(page.views.touchpointsById.a?.note).toBe('Mine')
    type(note, 'Mine, longer')
    note.settle()
    expect(wished('a')).toMatchObject({
      fields: { note: paragraphs('Mine, longer') },
      from: { note: [] },
    })
    // Undo is the editor's in there.
    expect(page.editing.undo.canUndo()).toBe(false)
    end()
  })
})

test('B36 what follows a published text is told apart from that, and others’ changes come in when nobody is in it', async () => {
  const [isWriting, setWriting] = createSignal(true)
  const note = createRoot((end) => {
    const dispose0 = dispose
    dispose = () => (end(), dispose0())
    return page.editing.touchpointActions.noteDraft('a', isWriting)
  })
  type(note, 'One')
  vi.advanceTimersByTime(1500)
  writeRichText(noteOf(page.docs.board, 'a')!, paragraphs('One'))
  deskWishes.remove(page.docs.desk, 'a')
  type(note, 'One and two')
  vi.advanceTimersByTime(1500)
  expect(wished('a')).toMatchObject({ from: { note: paragraphs('One') } })
  deskWishes.remove(page.docs.desk, 'a')
  const fragment = noteOf(page.docs.board, 'a')!
  page.docs.board.transact(() => {
    fragment.delete(0, fragment.length)
    writeRichText(fragment, paragraphs('By another'))
  })
  await Promise.resolve()
  expect(textOf(note)).toBe('One and two')
  setWriting(false)
  writeRichText(fragment, [])
  fragment.insert(1, [new Y.XmlElement('paragraph')])
  await Promise.resolve()
  expect(textOf(note)).toBe('By another')
})

test('B36 what was typed right before the note is left is wished all the same', () => {
  createRoot((end) => {
    const note = page.editing.touchpointActions.noteDraft('a', () => true)
    type(note, 'Last words')
    end()
  })
  expect(wished('a')).toMatchObject({ fields: { note: paragraphs('Last words') } })
})

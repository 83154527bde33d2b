/** Undo of what the server has published without a name, against the real server (SPEC B30). */
import { createRoot } from 'solid-js'
import { expect, test } from 'vitest'
import { createEditing } from '../../client/workshop/editing.ts'
import * as board from '../../shared/doc/board.ts'
import { settings } from '../../shared/doc/frame.ts'
import { deskWishes } from '../../shared/doc/wish.ts'
import { until } from './client.ts'
import { freshWorkshop } from './freshWorkshop.ts'

const at = freshWorkshop()
/** What is added without a name waits for company, up to a quarter of a minute, facilitators' too. */
const addedWithinMs = 40_000

test('B30 what was wished, done by the server and undone is wished back and done', async () => {
  const fay = await at.workshop.join('facilitator', 'Fia')
  const [frame, onBoard, record, desk] = ['frame', 'board', 'record', 'desk'].map((kind) =>
    at.stock(kind, fay.token),
  )
  await Promise.all([frame!, onBoard!, record!, desk!].map((one) => one.synced()))
  settings.patch(frame!.doc, { anonymous: true })
  await until(() => settings.get(frame!.doc).anonymous)
  const docs = { frame: frame!.doc, board: onBoard!.doc, record: record!.doc, desk: desk!.doc }
  const editing = createRoot(() =>
    createEditing({
      docs,
      me: fay.participantId,
      author: () => null,
      isPrivate: () => true,
      mayRearrange: () => true,
      roadNow: { isAnonymous: () => true, isFacilitator: () => true, isAuthorsOnly: () => false },
    }),
  )
  const id = editing.board.findings.add({
    text: 'First',
    quadrant: 'weakness',
    touchpoints: [],
    origin: 'person',
    reason: '',
    author: null,
  })
  const textIs = (text: string | undefined) =>
    until(() => board.findings.get(docs.board, id)?.text === text, String(text), addedWithinMs)
  const isDone = () =>
    until(() => (deskWishes.get(docs.desk, id)?.wish ?? 'done') === 'done', 'done')
  await textIs('First')
  await isDone()
  await new Promise((resolve) => setTimeout(resolve, 450))
  editing.board.findings.patch(id, { text: 'Second' })
  await textIs('Second')
  await isDone()
  expect(editing.undo.undo()).toBe(true)
  await textIs('First')
  await isDone()
  expect(editing.undo.undo()).toBe(true)
  await textIs(undefined)
  expect(editing.undo.canUndo()).toBe(false)
  // And what was taken away by hand.
  const other = editing.touchpointActions.add({ title: 'Search', stage: 'awareness' }) ?? ''
  await until(() => board.touchpoints.get(docs.board, other) !== null, 'published', addedWithinMs)
  expect(editing.undo.undo()).toBe(true)
  await until(
    () => board.touchpoints.get(docs.board, other) === null,
    'taken off again',
    addedWithinMs,
  )
}, 120_000)

/** What happens while a version is packed or brought back elsewhere. */
import { afterEach, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { isRefusal } from '../../../server/room/contract.ts'
import { WorkError } from '../../../server/threads/workError.ts'
import { unpackVersion } from '../../../server/versions/packVersion.ts'
import { noteOf, touchpoints } from '../../../shared/doc/board.ts'
import { drafts } from '../../../shared/doc/desk.ts'
import { stages } from '../../../shared/doc/frame.ts'
import { writeRichText } from '../../../shared/doc/richText.ts'
import { aDraft, aTouchpoint } from '../../flow/fixtures.ts'
import { createWorkHere } from '../versions/workHere.ts'
import { eventually } from './testRoom.ts'
import { makeVersionRoom, type VersionRoom } from './versionRoom.ts'

let made: VersionRoom

afterEach(() => made.close())

/** A room in which `meanwhile` runs while the next piece of work on a version is done, and those after it. */
async function makeSlowRoom() {
  const meanwhile = { run: async (): Promise<void> => {} }
  made = await makeVersionRoom(
    {},
    createWorkHere(() => meanwhile.run()),
  )
  return meanwhile
}

const ids = (doc: Y.Doc): string[] => Object.keys(touchpoints.all(doc)).sort()
const titleIn = (doc: Y.Doc, id: string): Y.Text =>
  (touchpoints.map(doc).get(id) as Y.Map<unknown>).get('title') as Y.Text

test('C18 what people write while a version is brought back merges with it', async () => {
  const meanwhile = await makeSlowRoom()
  const { board, frame } = made
  await made.write(() => {
    for (const id of ['t1', 't2', 't3']) touchpoints.put(board.doc, aTouchpoint(id))
    const note = noteOf(board.doc, 't1')
    if (note) writeRichText(note, 'First line\nLast line')
  })
  const saved = await made.save('Begun')
  await made.write(
    () => {
      touchpoints.patch(board.doc, 't1', { title: 'Another title' })
      touchpoints.remove(board.doc, 't2')
      touchpoints.put(board.doc, aTouchpoint('t4'))
      stages.patch(frame.doc, 'decision', { name: 'Choosing' })
    },
    board,
    frame,
  )
  await made.command({ type: 'setActivity', activity: 'collect', state: 'open' })
  const desk = await (await made.join('participant', 'Ana')).open('desk')
  let runs = 0
  meanwhile.run = async () => {
    runs++
    // Published by the server when the restore is through, in its turn.
    drafts.put(desk.doc, aDraft('d1'))
    await desk.saved()
    await made.write(() => {
      titleIn(board.doc, 't1').insert('Another title'.length, '!')
      titleIn(board.doc, 't3').insert(0, 'Ben: ')
      touchpoints.put(board.doc, aTouchpoint('t5'))
      touchpoints.remove(board.doc, 't4')
    })
  }
  const undo = await made.restore(saved)
  expect(runs).toBe(1)
  await eventually(() => ids(board.doc).includes('t2') && ids(board.doc).includes('d1'))
  expect(ids(board.doc)).toEqual(['d1', 't1', 't2', 't3', 't5'])
  expect(touchpoints.get(board.doc, 't1')).toMatchObject({
    title: 'Touchpoint t1!',
    note: 'First line\nLast line',
  })
  expect(touchpoints.get(board.doc, 't3')?.title).toBe('Ben: Touchpoint t3')
  expect(stages.get(frame.doc, 'decision')?.name).toBe('Decision')
  meanwhile.run = async () => {}
  await made.restore(undo)
  await eventually(() => stages.get(frame.doc, 'decision')?.name === 'Choosing')
  expect(ids(board.doc)).toEqual(['t1', 't3', 't4'])
  await made.restart()
  expect((await made.titles()).sort()).toEqual(['Another title', 'Touchpoint t3', 'Touchpoint t4'])
  const { owners } = await made.log.load(made.id, 'board')
  // One client for all it wrote before the restart: what it brought back and what it published.
  expect(owners.filter(([, owner]) => owner === 'server')).toHaveLength(1)
  expect(made.problems).toEqual([])
})

test('C18 the version that undoes a restore holds what was there when it was asked for', async () => {
  const meanwhile = await makeSlowRoom()
  const { board } = made
  const saved = await made.save('Empty')
  await made.write(() => touchpoints.put(board.doc, aTouchpoint('t1')))
  meanwhile.run = () => made.write(() => touchpoints.put(board.doc, aTouchpoint('t2')))
  const undo = await made.restore(saved)
  await eventually(() => ids(board.doc).join() === 't2')
  expect(made.listed(undo)?.holds?.touchpoints).toBe(1)
})

/** Which touchpoints the version before the one reveal holds. */
async function heldBeforeReveal(): Promise<string[]> {
  await made.command({ type: 'setActivity', activity: 'swot', state: 'open' })
  await made.command({ type: 'setActivity', activity: 'swot', state: 'revealed' })
  await eventually(() => made.list().length === 1)
  const [version] = made.list()
  const packed = await made.log.version(made.id, version?.id ?? '')
  if (!packed) throw new Error('nothing was kept')
  return ids(unpackVersion(packed).board)
}

test('C20 what is written while a version before a reveal is packed is in it', async () => {
  const meanwhile = await makeSlowRoom()
  let rounds = 0
  meanwhile.run = async () => {
    if (++rounds > 1) return
    await made.write(() => touchpoints.put(made.board.doc, aTouchpoint('late')))
  }
  expect(await heldBeforeReveal()).toEqual(['late'])
  expect(rounds).toBe(2)
})

test('C20 also where people write without pause', async () => {
  const meanwhile = await makeSlowRoom()
  let rounds = 0
  meanwhile.run = () => {
    const id = `t${++rounds}`
    return made.write(() => touchpoints.put(made.board.doc, aTouchpoint(id)))
  }
  expect(await heldBeforeReveal()).toEqual(ids(made.board.doc))
  expect(rounds).toBeGreaterThan(1)
  expect(ids(made.board.doc)).toHaveLength(rounds)
})

test('C20 drafts that a reveal shows are not in the version before it, whatever comes meanwhile', async () => {
  const meanwhile = await makeSlowRoom()
  await made.command({ type: 'setActivity', activity: 'collect', state: 'private' })
  const desk = await (await made.join('participant', 'Ana')).open('desk')
  drafts.put(desk.doc, aDraft('d1'))
  await desk.saved()
  let rounds = 0
  meanwhile.run = async () => {
    if (++rounds > 1) return
    drafts.put(desk.doc, aDraft('d2'))
    await desk.saved()
    await made.write(() => touchpoints.put(made.board.doc, aTouchpoint('t1')))
  }
  await made.command({ type: 'setActivity', activity: 'collect', state: 'open' })
  await eventually(() => ids(made.board.doc).join() === 'd1,d2,t1')
  const [version] = made.list()
  const packed = await made.log.version(made.id, version?.id ?? '')
  expect(packed && ids(unpackVersion(packed).board)).toEqual(['t1'])
})

test('C19 without the thread a reveal keeps its version, and everything else is refused in words', async () => {
  const meanwhile = await makeSlowRoom()
  const saved = await made.save('Empty')
  await made.write(() => touchpoints.put(made.board.doc, aTouchpoint('t1')))
  meanwhile.run = () => Promise.reject(new WorkError('ended', 'the thread ended'))
  const refused = {
    refused: 'unavailable',
    detail: expect.stringMatching(/broke off.*Nothing was changed.*ask again/u),
  }
  expect(await made.command({ type: 'restoreVersion', versionId: saved })).toMatchObject(refused)
  expect(await made.command({ type: 'saveVersion', name: 'Now' })).toMatchObject(refused)
  expect(await (await made.room()).version(saved)).toMatchObject(refused)
  expect(made.list()).toHaveLength(1)
  expect(await made.titles()).toEqual(['Touchpoint t1'])
  await made.command({ type: 'setActivity', activity: 'swot', state: 'open' })
  const revealed = await made.command({
    type: 'setActivity',
    activity: 'swot',
    state: 'revealed',
  })
  expect(isRefusal(revealed)).toBe(false)
  await eventually(() => made.list().some(({ reason }) => reason === 'reveal'))
  expect(made.list().find(({ reason }) => reason === 'reveal')?.holds?.touchpoints).toBe(1)
  expect(made.problems).toHaveLength(1)
})

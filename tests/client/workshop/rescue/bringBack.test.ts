import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { bringBack, isThere } from '../../../../client/workshop/rescue/bringBack.ts'
import { captureChanges } from '../../../../client/workshop/rescue/capture.ts'
import { parseRescued, type Rescued } from '../../../../client/workshop/rescue/rescued.ts'
import * as board from '../../../../shared/doc/board.ts'
import * as desk from '../../../../shared/doc/desk.ts'
import * as frame from '../../../../shared/doc/frame.ts'
import { mergeTouchpoints, partTouchpoint, setDifferent } from '../../../../shared/doc/merging.ts'
import { deskWishes } from '../../../../shared/doc/wish.ts'
import { differentPrefix } from '../../../../shared/domain/contribution.ts'
import { writeRichText } from '../../../../shared/doc/richText.ts'
import { aDraft, aTouchpoint } from '../../../flow/fixtures.ts'

const now = { author: 'ana', isPrivate: false }

function documents() {
  const docs = { frame: new Y.Doc(), board: new Y.Doc(), record: new Y.Doc(), desk: new Y.Doc() }
  for (const [at, id] of ['awareness', 'decision'].entries())
    frame.stages.put(docs.frame, {
      id,
      name: id,
      subtitle: '',
      customerGoal: '',
      ourGoal: '',
      volume: null,
      position: `a${at}`,
    })
  return docs
}

/** As it comes back out of the browser's storage. */
function stored(changes: readonly Rescued[]): Rescued[] {
  return (JSON.parse(JSON.stringify(changes)) as unknown[])
    .map(parseRescued)
    .filter((change) => change !== null)
}

test('U7 every kind of change survives storage and comes back as it was', () => {
  const mine = documents()
  frame.about.patch(mine.frame, { goal: 'Fewer calls' })
  writeRichText(frame.briefOf(mine.frame), 'Bring a letter.')
  board.touchpoints.put(mine.board, aTouchpoint('t1', { title: 'Search', channels: ['web'] }))
  writeRichText(board.noteOf(mine.board, 't1') as Y.XmlFragment, 'First line\nSecond')
  board.comments.put(mine.board, { id: 'c1', target: 't1', text: 'Why?', author: 'ana', at: 5 })
  desk.drafts.put(mine.desk, aDraft('d1', { title: 'Draft' }))
  desk.ratings.set(mine.desk, 'r1', 't1', { expectation: 5, experience: 2, emotion: -2 })
  desk.dots.set(mine.desk, 'swot', 'f1', 3)
  const places = [
    'about/goal',
    'brief',
    'touchpoints/t1',
    'comments/c1',
    'drafts/d1',
    'ratings:r1/t1',
    'dots:swot/f1',
  ]
  const changes = stored(captureChanges(mine, places))
  expect(changes.map(({ kind }) => kind)).toEqual(places.map((place) => place.split(/[:/]/u)[0]))
  expect(changes.map(({ title }) => title)).toEqual([
    '',
    '',
    'Search',
    'Search',
    'Draft',
    'Search',
    '',
  ])

  const fresh = documents()
  for (const change of changes) {
    expect(isThere(fresh, change), change.kind).toBe(false)
    bringBack(fresh, change, now)
    expect(isThere(fresh, change), change.kind).toBe(true)
  }
  expect(frame.about.get(fresh.frame).goal).toBe('Fewer calls')
  expect(frame.briefOf(fresh.frame).toJSON()).toContain('Bring a letter.')
  expect(board.touchpoints.get(fresh.board, 't1')).toMatchObject({
    title: 'Search',
    note: 'First line\nSecond',
    channels: ['web'],
  })
  expect(board.comments.get(fresh.board, 'c1')?.text).toBe('Why?')
  expect(desk.drafts.get(fresh.desk, 'd1')?.title).toBe('Draft')
  expect(desk.ratings.get(fresh.desk, 'r1', 't1')?.emotion).toBe(-2)
  expect(desk.dots.get(fresh.desk, 'swot', 'f1')).toBe(3)
})

test('U7 of a record that is there only the fields come back that the person had changed', () => {
  const mine = documents()
  board.touchpoints.put(mine.board, aTouchpoint('t1', { title: 'Mine', tags: ['pain'] }))
  const [change] = captureChanges(mine, ['touchpoints/t1/title'])
  const fresh = documents()
  board.touchpoints.put(fresh.board, aTouchpoint('t1', { title: 'Theirs', tags: ['good'] }))
  bringBack(fresh, change!, now)
  expect(board.touchpoints.get(fresh.board, 't1')).toMatchObject({ title: 'Mine', tags: ['good'] })
})

test('U7 a merge comes back as one, and a touchpoint brought back is not parted by it', () => {
  const [mine, theirs] = [documents(), documents()]
  for (const { board: doc } of [mine, theirs])
    for (const id of ['t1', 't2']) board.touchpoints.put(doc, aTouchpoint(id))
  const whole = stored(captureChanges(mine, ['touchpoints/t2']))
  board.touchpoints.patch(mine.board, 't2', { into: 't1' })
  const merge = stored(captureChanges(mine, ['touchpoints/t2/into']))
  board.touchpoints.patch(mine.board, 't2', { into: undefined })
  const parting = stored(captureChanges(mine, ['touchpoints/t2/into']))
  const shown = () => board.listShown(theirs.board).map(({ id }) => id)
  for (const change of merge) bringBack(theirs, change, now)
  expect(shown()).toEqual(['t1'])
  for (const change of whole) bringBack(theirs, change, now)
  expect(shown()).toEqual(['t1'])
  for (const change of parting) bringBack(theirs, change, now)
  expect(shown()).toEqual(['t1', 't2'])
})

test('U7 a record that is gone meanwhile is made again, in a stage that exists, under the name of today', () => {
  const mine = documents()
  board.touchpoints.put(mine.board, aTouchpoint('t1', { stage: 'gone', author: 'ana' }))
  const [change] = captureChanges(mine, ['touchpoints/t1/title'])
  const fresh = documents()
  bringBack(fresh, change!, { author: null, isPrivate: false })
  expect(board.touchpoints.get(fresh.board, 't1')).toMatchObject({
    stage: 'awareness',
    author: null,
  })
})

test('U7 while contributions are private a touchpoint comes back as a draft', () => {
  const mine = documents()
  board.touchpoints.put(mine.board, aTouchpoint('t1', { title: 'Search' }))
  const [change] = captureChanges(mine, ['touchpoints/t1'])
  const fresh = documents()
  bringBack(fresh, change!, { ...now, isPrivate: true })
  expect(board.touchpoints.get(fresh.board, 't1')).toBeNull()
  expect(desk.drafts.get(fresh.desk, 't1')?.title).toBe('Search')
  expect(isThere(fresh, change!)).toBe(true)
})

test('U7 a deletion is a change too, and a title not written yet is none', () => {
  const mine = documents()
  board.findings.map(mine.board).set('f0', new Y.Map([['text', new Y.Text('')]]))
  const changes = captureChanges(mine, ['touchpoints/t1', 'findings/f0', 'session/step'])
  expect(changes).toHaveLength(1)
  const fresh = documents()
  board.touchpoints.put(fresh.board, aTouchpoint('t1'))
  expect(isThere(fresh, changes[0]!)).toBe(false)
  bringBack(fresh, changes[0]!, now)
  expect(board.touchpoints.get(fresh.board, 't1')).toBeNull()
})

test('U7 what somebody else put into the storage is no change', () => {
  const strange = [
    null,
    7,
    {},
    { kind: 'roster', part: '', id: 'x' },
    { kind: 'touchpoints', id: 'a b', part: '' },
  ]
  expect(strange.map(parseRescued)).toEqual(strange.map(() => null))
  const fresh = documents()
  const change = parseRescued({ kind: 'touchpoints', part: '', id: 't1', value: { title: 7 } })
  bringBack(fresh, change!, now)
  expect(board.touchpoints.all(fresh.board)).toEqual({})
})

test('U7 what was wished on the desk comes back as a wish, and a draft keeps its promise', () => {
  const mine = documents()
  const fields = { target: 't1', text: 'Two tills only' }
  deskWishes.put(mine.desk, { id: 'c1', kind: 'comment', wish: 'add', fields, isMine: true })
  desk.drafts.put(mine.desk, { ...aDraft('d1', { title: 'Box' }), ...{ anonymous: true } })
  const changes = stored(captureChanges(mine, ['drafts/c1', 'drafts/d1']))
  expect(changes.map(({ title }) => title)).toEqual(['Two tills only', 'Box'])
  const anew = documents()
  for (const change of changes) {
    expect(isThere(anew, change)).toBe(false)
    bringBack(anew, change, { author: null, isPrivate: true })
    expect(isThere(anew, change)).toBe(true)
  }
  expect(deskWishes.get(anew.desk, 'c1')).toEqual(deskWishes.get(mine.desk, 'c1'))
  expect(desk.isPromised(anew.desk, 'd1')).toBe(true)
})

test('U7 two touchpoints kept apart are a change of their own: it survives storage, and comes back beside what others said', () => {
  const mine = documents()
  for (const id of ['t1', 't2', 't3']) board.touchpoints.put(mine.board, aTouchpoint(id))
  setDifferent(mine.board, 't1', 't2')
  const [change] = stored(captureChanges(mine, [`touchpoints/t1/${differentPrefix}t2`]))
  expect(change).toMatchObject({ kind: 'touchpoints', id: 't1' })
  const others = documents()
  for (const id of ['t1', 't2', 't3']) board.touchpoints.put(others.board, aTouchpoint(id))
  board.touchpoints.patch(others.board, 't1', { title: 'Said by somebody else' })
  setDifferent(others.board, 't1', 't3')
  expect(isThere(others, change!)).toBe(false)
  bringBack(others, change!, now)
  expect(isThere(others, change!)).toBe(true)
  expect(board.touchpoints.get(others.board, 't1')).toMatchObject({
    title: 'Said by somebody else',
    different: ['t2', 't3'],
  })
})

test('U7 taking apart what was merged is kept too, and comes back', () => {
  const mine = documents()
  for (const id of ['t1', 't2']) board.touchpoints.put(mine.board, aTouchpoint(id))
  const others = documents()
  for (const id of ['t1', 't2']) board.touchpoints.put(others.board, aTouchpoint(id))
  for (const { board: on } of [mine, others]) mergeTouchpoints(on, 't1', 't2')
  partTouchpoint(mine.board, 't2')
  const [change] = stored(captureChanges(mine, ['touchpoints/t2/into']))
  expect(isThere(others, change!)).toBe(false)
  bringBack(others, change!, now)
  expect(board.listShown(others.board).map(({ id }) => id)).toEqual(['t1', 't2'])
  expect(isThere(others, change!)).toBe(true)
})

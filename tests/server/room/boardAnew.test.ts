/** What becomes of a board that holds more traces of what was deleted than words. */
import { beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { comments, noteOf, touchpoints } from '../../../shared/doc/board.ts'
import { about, settings } from '../../../shared/doc/frame.ts'
import { drafts } from '../../../shared/doc/desk.ts'
import type { UpdateLog } from '../../../server/log/updateLog.ts'
import { readingOfDoc } from '../../../server/versions/reading.ts'
import { richRoot } from '../../../server/versions/packVersion.ts'
import { aDraft, aTouchpoint } from '../../flow/fixtures.ts'
import { editStored, growBoard, leaveTraces } from '../log/growBoard.ts'
import { createMemoryLog } from '../log/memoryLog.ts'
import { eventually, makeRoom, type Guest, type TestRoom } from './testRoom.ts'

let log: UpdateLog
let made: TestRoom
let ana: Guest
let ben: Guest

beforeEach(async () => {
  log = createMemoryLog()
  made = await makeRoom(log)
  ana = await made.join('participant', 'Ana')
  ben = await made.join('participant', 'Ben')
  await put(ana, 'a')
  await put(ben, 'b')
})

async function put(by: Guest, id: string): Promise<void> {
  const { doc, saved, detach } = await by.open('board')
  touchpoints.put(doc, aTouchpoint(id, { author: by.participantId, title: `Title ${id}` }))
  const words = new Y.XmlText('heavy')
  const paragraph = new Y.XmlElement('paragraph')
  noteOf(doc, id)?.insert(0, [paragraph])
  paragraph.insert(0, [words])
  words.format(0, 5, { bold: true })
  comments.put(doc, { id: `c-${id}`, target: id, text: 'so slow', author: by.participantId, at: 1 })
  await saved()
  detach()
}

const stored = async () => {
  const { epoch, snapshot, updates, owners } = await log.load(made.id, 'board')
  const parts = [...(snapshot ? [snapshot] : []), ...updates]
  const doc = new Y.Doc()
  for (const part of parts) Y.applyUpdate(doc, part)
  return { epoch, doc, owners, bytes: parts.reduce((sum, { length }) => sum + length, 0) }
}
const reading = async (): Promise<string> => readingOfDoc((await stored()).doc, richRoot)
const whose = async (id: string): Promise<string | undefined> => {
  const { doc, owners } = await stored()
  const client = touchpoints.map(doc)._map.get(id)?.id.client
  return new Map(owners).get(client ?? -1)
}
/** What becomes of an edit by this person: taken, or the code of the refusal. */
async function tryOut(by: Guest, edit: (doc: Y.Doc) => void): Promise<'taken' | number> {
  const board = await by.open('board')
  edit(board.doc)
  await eventually(() => board.extras.some(({ type }) => type === 'saved' || type === 'rejected'))
  const told = board.extras.find(({ type }) => type === 'rejected')
  board.detach()
  return told?.type === 'rejected' ? told.code : 'taken'
}
async function grow(): Promise<void> {
  await made.restart(() => growBoard(log, made.id, ben.participantId))
}
/** The room opens and closes with nobody connected. */
async function passBy(): Promise<void> {
  await made.room()
  await made.restart()
}

test('L42 a board that is mostly traces of what was deleted is made anew when nobody is connected, and says the same of the same people', async () => {
  const said = await reading()
  expect(said).toContain('bold')
  await grow()
  const before = await stored()
  expect(before.bytes).toBeGreaterThan(1024 * 1024)
  await passBy()
  const after = await stored()
  expect(after.bytes).toBeLessThan(4000)
  expect(after.epoch).not.toBe(before.epoch)
  expect(await reading()).toBe(said)
  expect(await whose('a')).toBe(ana.participantId)
  expect(await whose('b')).toBe(ben.participantId)
  expect(made.problems).toEqual([])

  const frame = await made.chair.open('frame')
  settings.patch(frame.doc, { authorsOnly: true })
  await frame.saved()
  frame.detach()
  expect(await tryOut(ben, (doc) => touchpoints.remove(doc, 'a'))).not.toBe('taken')
  expect(await tryOut(ben, (doc) => touchpoints.patch(doc, 'b', { stage: 'loyalty' }))).toBe(
    'taken',
  )
  await made.restart()
  expect((await stored()).epoch).toBe(after.epoch)
})

test('L42 nobody who is connected has the board taken from under them', async () => {
  await grow()
  const before = await stored()
  await ana.open('board')
  await made.restart()
  expect((await stored()).epoch).toBe(before.epoch)
})

test('L42 a large board with much on it keeps its epoch, however much of it was deleted', async () => {
  await made.restart(async () => {
    await editStored(
      log,
      { workshopId: made.id, name: 'board', author: ana.participantId },
      (doc) => {
        for (let i = 0; i < 400; i++)
          touchpoints.put(doc, aTouchpoint(`t${i}`, { title: 'x'.repeat(4000) }))
      },
    )
    await growBoard(log, made.id, ben.participantId, 30_000)
  })
  const before = await stored()
  await passBy()
  expect((await stored()).epoch).toBe(before.epoch)
})

test('L42 what others wrote into a record stays theirs: a forged name counts no more than before, and no room is used up', async () => {
  await made.restart(() =>
    editStored(log, { workshopId: made.id, name: 'board', author: ben.participantId }, (doc) => {
      touchpoints.patch(doc, 'a', { author: ben.participantId })
      const record = touchpoints.map(doc).get('a') as Y.Map<unknown>
      record.set('junk', 'x'.repeat(5000))
      noteOf(doc, 'a')?.insert(0, [new Y.XmlText('y'.repeat(5000))])
    }),
  )
  await grow()
  await passBy()
  const { doc, owners } = await stored()
  const ownerOf = new Map(owners)
  const bytes = new Map<string, number>()
  for (const client of doc.store.clients.keys()) {
    const owner = ownerOf.get(client) ?? ''
    const others = new Map(
      [...doc.store.clients.keys()].map((id) => [id, Y.getState(doc.store, id)]),
    )
    others.delete(client)
    const update = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(others))
    bytes.set(owner, (bytes.get(owner) ?? 0) + update.length)
  }
  expect(bytes.get(ben.participantId)).toBeGreaterThan(10_000)
  expect(bytes.get(ana.participantId)).toBeLessThan(2000)
  const frame = await made.chair.open('frame')
  settings.patch(frame.doc, { authorsOnly: true })
  await frame.saved()
  frame.detach()
  expect(await tryOut(ben, (doc) => touchpoints.remove(doc, 'a'))).not.toBe('taken')
  expect(await tryOut(ana, (doc) => touchpoints.remove(doc, 'a'))).toBe('taken')
})

test('L42 what was published without a name stays without one, and its author can still take it back', async () => {
  const frame = await made.chair.open('frame')
  settings.patch(frame.doc, { anonymous: true })
  await frame.saved()
  frame.detach()
  const desk = await ana.open('desk')
  drafts.put(desk.doc, aDraft('hidden'))
  await desk.saved()
  const board = await ben.open('board')
  await eventually(() => touchpoints.get(board.doc, 'hidden') !== null, 60_000)
  desk.detach()
  board.detach()
  await grow()
  await passBy()
  const { doc } = await stored()
  expect(touchpoints.get(doc, 'hidden')?.author ?? null).toBe(null)
  expect(await whose('hidden')).toBe('server')
})

test('L42 the frame, too: it keeps its brief', async () => {
  const frame = await made.chair.open('frame')
  about.patch(frame.doc, { title: 'Kept' })
  const paragraph = new Y.XmlElement('paragraph')
  paragraph.insert(0, [new Y.XmlText('why we are here')])
  frame.doc.getXmlFragment('brief').insert(0, [paragraph])
  await frame.saved()
  frame.detach()
  const author = made.chair.participantId
  await made.restart(() =>
    editStored(log, { workshopId: made.id, name: 'frame', author }, (doc) =>
      leaveTraces(doc.getMap('channels')),
    ),
  )
  const before = await log.load(made.id, 'frame')
  await passBy()
  const after = await log.load(made.id, 'frame')
  expect(after.epoch).not.toBe(before.epoch)
  const again = await made.chair.open('frame')
  expect(about.get(again.doc).title).toBe('Kept')
  expect(again.doc.getXmlFragment('brief').toString()).toContain('why we are here')
})

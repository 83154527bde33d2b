import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as Y from 'yjs'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { bringBack, isThere } from '../../client/workshop/rescue/bringBack.ts'
import { captureChanges } from '../../client/workshop/rescue/capture.ts'
import type { Rescued } from '../../client/workshop/rescue/rescued.ts'
import * as board from '../../shared/doc/board.ts'
import * as desk from '../../shared/doc/desk.ts'
import type { CreatedWorkshop, Joined } from '../../shared/protocol/http.ts'
import { openSqliteFile } from '../../server/log/sqliteFile.ts'
import { createSqliteStore } from '../../server/log/sqliteStore.ts'
import { leaveTraces } from '../server/log/growBoard.ts'
import { createFailingLog } from '../server/log/failingLog.ts'
import { createMemoryLog } from '../server/log/memoryLog.ts'
import { startServer, type RunningServer } from '../startServer.ts'
import { pause, stockClient, until } from './client.ts'
import { createNetwork, installBrowser, openPage, type Page } from './ownPage.ts'
import { post } from './post.ts'
import { setUpAnew } from './setUpAnew.ts'
import { makeWorkshop, startTestServer } from './testServer.ts'

const limits = { LIMIT_DOCUMENT_BYTES: '60000' }
const network = createNetwork()
let dataDir = ''
let server: RunningServer
let made: CreatedWorkshop
let ana: Joined
let ben: Joined

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'touchline-rescue-'))
  server = await startServer({ DATA_DIR: dataDir, ...limits })
})
afterAll(async () => {
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
})
beforeEach(async () => {
  installBrowser()
  made = await post<CreatedWorkshop>(`${server.url}/api/workshops`, { title: 'Rescue' })
  const path = `${server.url}/api/workshops/${made.id}/join`
  ana = await post(path, { key: made.keys.participant, name: 'Ana' })
  ben = await post(path, { key: made.keys.participant, name: 'Ben' })
})

async function page(): Promise<Page> {
  const opened = openPage({ server: server.url, workshopId: made.id, person: ana, network })
  await until(() => opened.isLoaded(), 'the page is there')
  return opened
}
const colleague = () => stockClient(server.url.replace('http', 'ws'), made.id, 'board', ben.token)
const places = (of: Page): string[] =>
  Object.values(of.replicas).flatMap((one) => [...one.unsavedPlaces()])
const titles = (doc: Page['docs']['board']): string[] =>
  board.touchpoints.list(doc).map(({ title }) => title)
const now = {
  get author() {
    return ana.participantId
  },
  isPrivate: false,
}

/** The server comes back with a workshop that was set up anew under the same address. */
async function beginAgain(): Promise<void> {
  const PORT = new URL(server.url).port
  await server.stop()
  setUpAnew(dataDir, made.id)
  server = await startServer({ DATA_DIR: dataDir, PORT, ...limits })
}

/** Years go by: the server comes back with a board that is mostly traces, and closes its room again. */
async function growOld(): Promise<void> {
  const PORT = new URL(server.url).port
  await server.stop()
  const file = openSqliteFile(join(dataDir, 'touchline.sqlite'))
  const store = createSqliteStore(file.db)
  const { epoch, snapshot, updates } = store.load(made.id, 'board')
  const doc = new Y.Doc()
  for (const part of [...(snapshot ? [snapshot] : []), ...updates]) Y.applyUpdate(doc, part)
  const known = Y.encodeStateVector(doc)
  doc.transact(() => leaveTraces(doc.getMap('comments')))
  const bytes = Y.encodeStateAsUpdate(doc, known)
  const author = ben.participantId
  const newClients = [doc.clientID]
  store.commit(made.id, { updates: [{ doc: 'board', bytes, author, newClients }] })
  file.close()
  server = await startServer({ DATA_DIR: dataDir, PORT })
  await post(`${server.url}/api/workshops/${made.id}/join`, {
    ...{ key: made.keys.participant, name: 'Kim' },
  })
  await server.stop()
  const after = openSqliteFile(join(dataDir, 'touchline.sqlite'))
  expect(createSqliteStore(after.db).load(made.id, 'board').epoch).not.toBe(epoch)
  after.close()
  server = await startServer({ DATA_DIR: dataDir, PORT, ...limits })
}

test('U9 a workshop made anew is met with an empty copy, and what was not sent can be brought back once', async () => {
  const before = await page()
  before.touchpoints.add({ title: 'From before', stage: 'awareness' })
  await until(() => before.saveState().kind === 'saved', 'saved')
  network.unplug()
  await until(() => before.saveState().kind === 'offline', 'offline')
  const id = before.touchpoints.add({ title: 'On the train', stage: 'awareness' }) ?? ''
  before.ballot.rate(id, { expectation: 4, experience: 2, emotion: -1 })
  await pause(100)
  before.close()
  await beginAgain()
  network.plugIn()

  const stale = await page()
  const { board: onBoard, frame, desk: onDesk } = stale.replicas
  await until(() => [onBoard, frame, onDesk].every((one) => one.state().isStale), 'all know')
  expect(stale.saveState().kind).not.toBe('saved')
  // Exactly what a page does then: keep, set aside, load again.
  const rescued = JSON.parse(JSON.stringify(captureChanges(stale.docs, places(stale)))) as Rescued[]
  expect(rescued.map(({ kind, title }) => `${kind}: ${title}`).sort()).toEqual([
    'ratings: On the train',
    'touchpoints: On the train',
  ])
  for (const one of Object.values(stale.replicas)) one.setAside()
  stale.close()

  const fresh = await page()
  await until(() => fresh.saveState().kind === 'saved', 'the new one is there')
  expect(titles(fresh.docs.board)).toEqual([])
  const other = colleague()
  await other.synced()
  expect(titles(other.doc)).toEqual([])
  for (const change of rescued) expect(isThere(fresh.docs, change)).toBe(false)
  for (const change of rescued) bringBack(fresh.docs, change, now)
  // Twice does not double anything: the record keeps its id.
  for (const change of rescued) bringBack(fresh.docs, change, now)
  await until(() => titles(other.doc).join() === 'On the train', 'the others have it')
  await until(() => fresh.saveState().kind === 'saved', 'saved')
  expect(desk.ratings.get(fresh.docs.desk, fresh.round(), id)?.expectation).toBe(4)
  fresh.close()
  other.close()
})

test('U9 a page that stood open while the workshop was made anew notices it too, and sends nothing into it', async () => {
  const open = await page()
  open.touchpoints.add({ title: 'From before', stage: 'awareness' })
  await until(() => open.saveState().kind === 'saved', 'saved')
  network.unplug()
  await beginAgain()
  network.plugIn()
  open.replicas.board.reconnect()
  await until(() => open.replicas.board.state().isStale, 'it knows')
  open.touchpoints.add({ title: 'Typed afterwards', stage: 'awareness' })
  await pause(300)
  const other = colleague()
  await other.synced()
  expect(titles(other.doc)).toEqual([])
  expect(captureChanges(open.docs, places(open)).map(({ title }) => title)).toEqual([
    'Typed afterwards',
  ])
  open.close()
  other.close()
})

test('U15 a board that was made anew from what it says is met with that, and what was not sent can be brought back', async () => {
  const before = await page()
  before.touchpoints.add({ title: 'From before', stage: 'awareness' })
  await until(() => before.saveState().kind === 'saved', 'saved')
  network.unplug()
  await until(() => before.saveState().kind === 'offline', 'offline')
  const id = before.touchpoints.add({ title: 'On the train', stage: 'awareness' }) ?? ''
  before.ballot.rate(id, { expectation: 4, experience: 2, emotion: -1 })
  await pause(100)
  before.close()
  await growOld()
  network.plugIn()

  const stale = await page()
  await until(() => stale.replicas.board.state().isStale, 'the board knows')
  await until(() => stale.replicas.desk.state().isGreeted, 'the desk is asked')
  expect(stale.replicas.desk.state().isStale).toBe(false)
  const lost = [...stale.replicas.board.unsavedPlaces()]
  const rescued = captureChanges(stale.docs, lost)
  expect(rescued.map(({ kind, title }) => `${kind}: ${title}`)).toEqual([
    'touchpoints: On the train',
  ])
  stale.replicas.board.setAside()
  stale.close()

  const fresh = await page()
  await until(() => fresh.saveState().kind === 'saved', 'all that the desk had is saved')
  expect(titles(fresh.docs.board)).toEqual(['From before'])
  for (const change of rescued) bringBack(fresh.docs, change, now)
  const other = colleague()
  await until(() => titles(other.doc).join() === 'From before,On the train', 'the others have it')
  expect(desk.ratings.get(fresh.docs.desk, fresh.round(), id)?.expectation).toBe(4)
  fresh.close()
  other.close()
})

test('U7 what is refused is kept over page loads, and a fresh copy takes it again field by field', async () => {
  const first = await page()
  const id = first.touchpoints.add({ title: 'Search', stage: 'awareness' }) ?? ''
  await until(() => first.saveState().kind === 'saved', 'saved')
  const long = 'far too long '.repeat(8000)
  first.comments.add({ target: id, text: long, author: null, at: 1 })
  await until(() => first.saveState().kind === 'rejected', 'it is refused')
  expect(first.replicas.board.state().rejected?.code).toBe(4413)
  first.touchpoints.patch(id, { title: 'Search engine', reach: 'external' })
  await pause(100)
  first.close()

  // Loading the page again changes nothing about it.
  const second = await page()
  await until(
    () => second.saveState().kind === 'offline' || second.saveState().kind === 'rejected',
    'again',
  )
  const other = colleague()
  await other.synced()
  expect(titles(other.doc)).toEqual(['Search'])
  other.provider.disconnect()
  const rescued = captureChanges(second.docs, places(second))
  expect(rescued.map(({ kind, fields }) => [kind, fields])).toEqual([
    ['comments', null],
    ['touchpoints', ['title', 'reach']],
  ])
  second.replicas.board.setAside()
  second.close()

  const fresh = await page()
  await until(() => fresh.saveState().kind === 'saved', 'a fresh copy')
  expect(titles(fresh.docs.board)).toEqual(['Search'])
  const [, renamed] = rescued
  fresh.touchpoints.patch(id, { tags: ['pain'] })
  bringBack(fresh.docs, renamed!, now)
  await until(() => fresh.saveState().kind === 'saved', 'taken now')
  expect(board.touchpoints.get(fresh.docs.board, id)).toMatchObject({
    title: 'Search engine',
    reach: 'external',
    tags: ['pain'],
  })
  fresh.undo.undo()
  expect(titles(fresh.docs.board)).toEqual(['Search'])
  fresh.close()
  other.close()
})

test('U7 what a store that refuses has no room for is offered again, and nobody is asked to give it up', async () => {
  const log = createFailingLog(createMemoryLog())
  const refusing = await startTestServer({ log, limits: { unsavedBytes: 500 } })
  const workshop = await makeWorkshop(refusing.registry)
  const person = await workshop.join('participant', 'Ana')
  const own = openPage({ server: refusing.url, workshopId: workshop.id, person })
  await until(() => own.saveState().kind === 'saved', 'the page is there')
  log.refuse(true)
  own.touchpoints.add({ title: 'One', stage: 'awareness' })
  await until(() => own.saveState().kind === 'notSaving', 'it is told')
  for (const title of ['Two', 'Three', 'Four']) own.touchpoints.add({ title, stage: 'awareness' })
  await until(() => own.replicas.board.state().connection === 'offline', 'too much to wait for')
  expect(own.saveState().kind).toBe('notSaving')
  expect(own.replicas.board.state().rejected).toBeNull()
  log.refuse(false)
  await until(() => own.saveState().kind === 'saved', 'it is taken after all', 20_000)
  const colleague = stockClient(
    refusing.url,
    workshop.id,
    'board',
    (await workshop.join('viewer', 'Vera')).token,
  )
  await colleague.synced()
  expect(titles(colleague.doc).sort()).toEqual(['Four', 'One', 'Three', 'Two'])
  own.close()
  colleague.close()
  await refusing.close()
})

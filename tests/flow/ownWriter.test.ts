import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import * as board from '../../shared/doc/board.ts'
import { ratings } from '../../shared/doc/desk.ts'
import type { CreatedWorkshop, Joined } from '../../shared/protocol/http.ts'
import { startServer, type RunningServer } from '../startServer.ts'
import { pause, stockClient, until } from './client.ts'
import { createNetwork, installBrowser, openPage, type Page } from './ownPage.ts'
import { post } from './post.ts'

let server: RunningServer
let id = ''
let ana: Joined
let ben: Joined
const opened: { close(): void }[] = []

beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())
beforeEach(async () => {
  for (const one of opened.splice(0)) one.close()
  installBrowser()
  const made = await post<CreatedWorkshop>(`${server.url}/api/workshops`, { title: 'Page loads' })
  id = made.id
  const path = `${server.url}/api/workshops/${id}/join`
  ana = await post(path, { key: made.keys.participant, name: 'Ana' })
  ben = await post(path, { key: made.keys.participant, name: 'Ben' })
})

const network = createNetwork()

async function load(): Promise<Page> {
  const page = openPage({ server: server.url, workshopId: id, person: ana, network })
  opened.push(page)
  await until(() => page.isLoaded(), 'the page is there')
  return page
}
const saved = (page: Page): Promise<void> =>
  until(() => page.saveState().kind === 'saved', 'all is saved')
/** The page has had the time to go on under an older id. */
const atRest = async (page: Page): Promise<void> => {
  await saved(page)
  await pause(50)
}
/** Client ids of the board beside those that made the workshop. */
async function writers(before: ReadonlySet<number>): Promise<number[]> {
  const colleague = stockClient(server.url.replace('http', 'ws'), id, 'board', ben.token)
  opened.push(colleague)
  await colleague.synced()
  return [...colleague.doc.store.clients.keys()].filter((client) => !before.has(client))
}

test('L32 six page loads that write leave one client id on the board and one on the desk', async () => {
  const first = await load()
  await atRest(first)
  const before = new Set(first.docs.board.store.clients.keys())
  const deskBefore = first.docs.desk.store.clients.size
  let touchpoint = ''
  for (let round = 1; round <= 6; round++) {
    const page = round === 1 ? first : await load()
    await atRest(page)
    touchpoint = page.touchpoints.add({ title: `Round ${round}`, stage: 'awareness' }) ?? ''
    page.ballot.rate(touchpoint, { expectation: 4, experience: 2, emotion: -1 })
    await saved(page)
    page.close()
  }
  expect(await writers(before)).toHaveLength(1)
  const last = await load()
  await saved(last)
  expect(last.docs.desk.store.clients.size).toBe(deskBefore + 1)
  expect(board.touchpoints.list(last.docs.board)).toHaveLength(6)
  expect(ratings.get(last.docs.desk, last.round(), touchpoint)).not.toBeNull()
})

test('L37 two tabs at once write under two ids, and the next two under the same two', async () => {
  const first = await load()
  await atRest(first)
  const before = new Set(first.docs.board.store.clients.keys())
  for (let round = 1; round <= 3; round++) {
    const tabs = round === 1 ? [first, await load()] : [await load(), await load()]
    for (const tab of tabs) await atRest(tab)
    for (const [at, tab] of tabs.entries())
      tab.touchpoints.add({ title: `Round ${round}, tab ${at}`, stage: 'awareness' })
    for (const tab of tabs) await saved(tab)
    for (const tab of tabs) tab.close()
  }
  expect(await writers(before)).toHaveLength(2)
})

test('L37 a page loaded without a network writes under an id of its own, and nothing is lost', async () => {
  const first = await load()
  await atRest(first)
  const before = new Set(first.docs.board.store.clients.keys())
  first.touchpoints.add({ title: 'With a network', stage: 'awareness' })
  await saved(first)
  first.close()
  network.unplug()
  const offline = await load()
  await until(() => offline.saveState().kind === 'offline', 'the page knows')
  offline.touchpoints.add({ title: 'Without', stage: 'awareness' })
  await pause(100)
  offline.close()
  network.plugIn()
  const next = await load()
  await atRest(next)
  next.touchpoints.add({ title: 'Again', stage: 'awareness' })
  await saved(next)
  expect(await writers(before)).toHaveLength(2)
  expect(board.touchpoints.list(next.docs.board)).toHaveLength(3)
})

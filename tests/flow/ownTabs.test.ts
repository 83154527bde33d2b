import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import * as board from '../../shared/doc/board.ts'
import * as desk from '../../shared/doc/desk.ts'
import { roster } from '../../shared/doc/record.ts'
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
  const made = await post<CreatedWorkshop>(`${server.url}/api/workshops`, { title: 'Two tabs' })
  id = made.id
  const path = `${server.url}/api/workshops/${id}/join`
  ana = await post(path, { key: made.keys.participant, name: 'Ana' })
  ben = await post(path, { key: made.keys.participant, name: 'Ben' })
})

const network = createNetwork()

async function tab(): Promise<Page> {
  const page = openPage({ server: server.url, workshopId: id, person: ana, network })
  opened.push(page)
  await until(() => page.isLoaded(), 'a tab is there')
  return page
}
const titles = (page: Page): string[] =>
  board.touchpoints
    .list(page.docs.board)
    .map(({ title }) => title)
    .sort()
const isSaved = (page: Page) => (): boolean => page.saveState().kind === 'saved'

test('U5 two tabs of one person show the same board and the same ballots', async () => {
  const [left, right] = [await tab(), await tab()]
  const touchpoint = left.touchpoints.add({ title: 'Search', stage: 'awareness' }) ?? ''
  await until(() => titles(right).includes('Search'), 'the other tab shows it')
  left.ballot.rate(touchpoint, { expectation: 4, experience: 2, emotion: -1 })
  const rated = (page: Page) => desk.ratings.get(page.docs.desk, page.round(), touchpoint)
  await until(() => rated(right) !== null, 'the other tab shows the rating')
  right.ballot.rate(touchpoint, { expectation: 5, experience: 2, emotion: -1 })
  await until(() => rated(left)?.expectation === 5, 'and the first one its change')
  await until(isSaved(left), 'one is saved')
  await until(isSaved(right), 'the other is saved')
})

test('U5 a person with two tabs is one person to the others', async () => {
  const [left, right] = [await tab(), await tab()]
  const colleague = stockClient(server.url.replace('http', 'ws'), id, 'board', ben.token)
  opened.push(colleague)
  for (const page of [left, right])
    page.replicas.board.awareness.setLocalStateField('participantId', ana.participantId)
  const seen = (): unknown[] =>
    [...colleague.provider.awareness.getStates().values()].map((state) => state.participantId)
  await until(() => seen().filter((one) => one === ana.participantId).length === 2, 'both tabs')
  const people = (): string[] =>
    roster
      .list(left.docs.record)
      .filter(({ present }) => present)
      .map(({ name }) => name)
  await until(() => people().join() === 'Ana,Ben' || people().join() === 'Ben,Ana', 'one Ana')
  right.close()
  await until(() => seen().filter((one) => one === ana.participantId).length === 1, 'one tab left')
  expect(people()).toContain('Ana')
})

test('U5 undo takes back what was done in its own tab', async () => {
  const [left, right] = [await tab(), await tab()]
  left.touchpoints.add({ title: 'From the left', stage: 'awareness' })
  await until(() => titles(right).length === 1, 'it arrives')
  right.touchpoints.add({ title: 'From the right', stage: 'awareness' })
  await until(() => titles(left).length === 2, 'both are there')
  left.undo.undo()
  await until(() => titles(right).join() === 'From the right', 'only the own one is gone')
  right.undo.undo()
  await until(() => titles(left).length === 0, 'then the other')
})

test('U5 two tabs without a network show each other’s changes, and both arrive once', async () => {
  const [left, right] = [await tab(), await tab()]
  await until(isSaved(left), 'saved')
  await until(isSaved(right), 'saved')
  network.unplug()
  await until(() => left.saveState().kind === 'offline', 'left knows')
  await until(() => right.saveState().kind === 'offline', 'right knows')
  left.touchpoints.add({ title: 'Left 1', stage: 'awareness' })
  await until(() => titles(right).join() === 'Left 1', 'right has it from left')
  right.touchpoints.add({ title: 'Right 1', stage: 'awareness' })
  await until(() => titles(left).join() === 'Left 1,Right 1', 'left has it from right')
  left.touchpoints.add({ title: 'Left 2', stage: 'decision' })
  expect(left.saveState()).toEqual({ kind: 'offline', count: 2 })
  expect(right.saveState()).toEqual({ kind: 'offline', count: 1 })

  network.plugIn()
  await until(isSaved(left), 'left is saved')
  await until(isSaved(right), 'right is saved')
  for (const page of [left, right])
    await until(() => titles(page).join() === 'Left 1,Left 2,Right 1', 'the same in both')
  const colleague = stockClient(server.url.replace('http', 'ws'), id, 'board', ben.token)
  opened.push(colleague)
  await colleague.synced()
  expect(board.touchpoints.list(colleague.doc)).toHaveLength(3)
})

test('U8 what a closed tab left unsaved is told by the next page, and is not called saved before it is', async () => {
  const [left, right] = [await tab(), await tab()]
  await until(isSaved(left), 'saved')
  await until(isSaved(right), 'saved')
  network.unplug()
  await until(() => left.saveState().kind === 'offline', 'left knows')
  left.touchpoints.add({ title: 'Left', stage: 'awareness' })
  right.touchpoints.add({ title: 'Right', stage: 'awareness' })
  await pause(100)
  left.close()
  right.close()
  const next = await tab()
  await until(() => next.saveState().kind === 'offline', 'without a network')
  expect(next.saveState()).toEqual({ kind: 'offline', count: 2 })
  expect(next.replicas.board.unsavedPlaces().length).toBe(2)
  next.touchpoints.add({ title: 'Next', stage: 'awareness' })
  expect(next.saveState()).toEqual({ kind: 'offline', count: 3 })
  network.plugIn()
  await until(isSaved(next), 'saved')
  expect(next.replicas.board.unsavedPlaces()).toEqual([])
  expect(titles(next)).toEqual(['Left', 'Next', 'Right'])
  next.close()
  const last = await tab()
  expect(last.saveState()).not.toMatchObject({ count: expect.any(Number) as number })
})

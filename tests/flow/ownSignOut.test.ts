/** Our own client under another token: what is open and unsaved goes on (SPEC A48). */
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import * as board from '../../shared/doc/board.ts'
import { ratings } from '../../shared/doc/desk.ts'
import type { CommandDone, CreatedWorkshop, Joined } from '../../shared/protocol/http.ts'
import { startServer, type RunningServer } from '../startServer.ts'
import { stockClient, until } from './client.ts'
import { createNetwork, installBrowser, openPage, type Page } from './ownPage.ts'

let server: RunningServer
let made: CreatedWorkshop
let ana: Joined
let ben: Joined

beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

const call = async <T>(path: string, body: object, token?: string): Promise<T> => {
  const answer = await fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  })
  expect(answer.status).toBeLessThan(300)
  return (await answer.json()) as T
}

beforeEach(async () => {
  installBrowser()
  made = await call('/api/workshops', { title: 'Two devices' })
  const path = `/api/workshops/${made.id}/join`
  ana = await call(path, { key: made.keys.participant, name: 'Ana' })
  ben = await call(path, { key: made.keys.participant, name: 'Ben' })
})

const open = async (person: Joined, network = createNetwork()): Promise<Page> => {
  const page = openPage({ server: server.url, workshopId: made.id, person, network })
  await until(() => page.isLoaded(), 'the page is there')
  return page
}
const endings = (page: Page) => Object.values(page.replicas).map((one) => one.state().endedBy)
const renew = (page: Page, token: string) =>
  Object.values(page.replicas).forEach((one) => one.renew(token))

test('A48 the page that asked goes on under the new token, with what it had not sent', async () => {
  const network = createNetwork()
  const page = await open(ana, network)
  const other = await open(ana)
  const token = randomBytes(24).toString('base64url')
  page.touchpoints.add({ title: 'Before', stage: 'awareness' })
  await until(() => page.saveState().kind === 'saved', 'saved')
  await call<CommandDone>(
    `/api/workshops/${made.id}/commands`,
    { type: 'signOutElsewhere', token },
    ana.token,
  )
  await until(() => endings(other).every((code) => code === 4401), 'the other is out')
  await until(() => endings(page).every((code) => code === 4401), 'so is this one, for a moment')
  const id = page.touchpoints.add({ title: 'In that moment', stage: 'awareness' }) ?? ''
  page.ballot.rate(id, { expectation: 4, experience: 2, emotion: -1 })
  other.touchpoints.add({ title: 'On the other page', stage: 'awareness' })
  renew(page, token)
  expect(endings(page)).toEqual([null, null, null, null])
  await until(() => page.saveState().kind === 'saved', 'all is saved')
  expect(endings(page)).toEqual([null, null, null, null])
  const reader = stockClient(server.url.replace('http', 'ws'), made.id, 'board', ben.token)
  await until(
    () => board.touchpoints.list(reader.doc).some(({ title }) => title === 'In that moment'),
    'others see it',
  )
  reader.close()
  // A new page of this browser finds the rating too: nothing of the moment was this page's alone.
  const desk = stockClient(server.url.replace('http', 'ws'), made.id, 'desk', token)
  await until(() => ratings.get(desk.doc, 'r1', id) !== null, 'the rating is there')
  desk.close()
  // Another page comes back as the same person too, with what it had written while it was out.
  renew(other, token)
  await until(() => other.saveState().kind === 'saved', 'it sends what it had')
  await until(
    () =>
      board.touchpoints.list(page.docs.board).some(({ title }) => title === 'On the other page'),
    'nothing is lost',
  )
  page.close()
  other.close()
}, 30_000)

test('A48 a page that is connected changes its token without losing a word', async () => {
  const page = await open(ana)
  const token = randomBytes(24).toString('base64url')
  const asked = call<CommandDone>(
    `/api/workshops/${made.id}/commands`,
    { type: 'signOutElsewhere', token },
    ana.token,
  )
  for (let i = 0; i < 5; i++) page.touchpoints.add({ title: `Word ${i}`, stage: 'awareness' })
  await asked
  renew(page, token)
  for (let i = 5; i < 10; i++) page.touchpoints.add({ title: `Word ${i}`, stage: 'awareness' })
  await until(() => page.saveState().kind === 'saved', 'all is saved')
  const reader = stockClient(server.url.replace('http', 'ws'), made.id, 'board', ben.token)
  await until(() => board.touchpoints.list(reader.doc).length === 10, 'all ten are there')
  reader.close()
  page.close()
}, 30_000)

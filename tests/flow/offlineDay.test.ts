import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import * as board from '../../shared/doc/board.ts'
import * as desk from '../../shared/doc/desk.ts'
import type { CreatedWorkshop, Joined } from '../../shared/protocol/http.ts'
import { startServer, type RunningServer } from '../startServer.ts'
import { pause, stockClient, until } from './client.ts'
import { createOfflineDay, randomNumbers } from './offlineDayEdits.ts'
import { createNetwork, installBrowser, openPage, type Page } from './ownPage.ts'
import { post } from './post.ts'

let server: RunningServer
let dataDir = ''

beforeAll(async () => {
  installBrowser()
  dataDir = mkdtempSync(join(tmpdir(), 'touchline-day-'))
  server = await startServer({ DATA_DIR: dataDir })
})
afterAll(async () => {
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

/** The same server again: same address, same data. */
async function startAgain(): Promise<void> {
  await server.stop()
  server = await startServer({ DATA_DIR: dataDir, PORT: new URL(server.url).port })
}

/** A map and everything in it, in an order that does not depend on who wrote first. */
function plain(doc: Y.Doc, roots: readonly string[]): unknown {
  const sorted = (value: unknown): unknown =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, inner]) => [key, sorted(inner)]),
        )
      : value
  return roots.map((root) => sorted(doc.getMap(root).toJSON()))
}

const boardRoots = ['touchpoints', 'evidence', 'findings', 'initiatives', 'comments']
const boardOf = (doc: Y.Doc): string => JSON.stringify(plain(doc, boardRoots))
const deskOf = (page: Page): string =>
  JSON.stringify(
    plain(page.docs.desk, [
      'drafts',
      `ratings:${page.round()}`,
      `estimates:${page.round()}`,
      'dots:swot',
    ]),
  )

/** What two of these texts do not have in common, in a form one can read. */
function differences(one: string, other: string): string[] {
  const [a, b] = [one, other].map((text) => JSON.parse(text) as Record<string, unknown>[])
  return (a ?? []).flatMap((map, at) =>
    [...new Set([...Object.keys(map), ...Object.keys(b?.[at] ?? {})])]
      .map((key) => [key, JSON.stringify(map[key]), JSON.stringify(b?.[at]?.[key])])
      .filter(([, mine, theirs]) => mine !== theirs)
      .map((parts) => parts.join(' | ')),
  )
}

for (const seed of [5, 17])
  test(`U2 500 edits of all kinds offline, two page loads, others at the same things: all there, each once (seed ${seed})`, async () => {
    const { id, keys } = await post<CreatedWorkshop>(`${server.url}/api/workshops`, {
      title: 'A day on the train',
    })
    const join = (name: string): Promise<Joined> =>
      post(`${server.url}/api/workshops/${id}/join`, { key: keys.participant, name })
    // Drafts stay where they are written while contributions are private.
    const lead: Joined = await post(`${server.url}/api/workshops/${id}/join`, {
      key: keys.facilitator,
      name: 'Fay',
    })
    await fetch(`${server.url}/api/workshops/${id}/commands`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${lead.token}` },
      body: JSON.stringify({ type: 'setActivity', activity: 'collect', state: 'private' }),
    })
    const [ana, ben, cleo] = [await join('Ana'), await join('Ben'), await join('Cleo')]
    const at = { server: server.url, workshopId: id }
    const network = createNetwork()
    let page = openPage({ ...at, person: ana, network })
    const others = openPage({ ...at, person: ben })
    const stock = stockClient(server.url.replace('http', 'ws'), id, 'board', cleo.token)
    await until(() => page.isLoaded() && others.isLoaded(), 'all are there')

    const day = createOfflineDay(randomNumbers(seed))
    day.prepare(page)
    await until(() => boardOf(page.docs.board) === boardOf(stock.doc), 'all have what is shared')
    await until(() => page.saveState().kind === 'saved', 'it is saved')

    network.unplug()
    await until(() => page.saveState().kind === 'offline', 'the page knows')
    for (const until500 of [170, 340, 500]) {
      day.editUntil(page, until500)
      day.disturb(others, stock.doc)
      expect(page.saveState()).toMatchObject({ kind: 'offline' })
      if (until500 === 500) break
      const before = { board: boardOf(page.docs.board), desk: deskOf(page) }
      await pause(150)
      page.close()
      page = openPage({ ...at, person: ana, network })
      await until(() => page.isLoaded(), 'the copy is read without a server')
      await until(() => page.saveState().kind === 'offline', 'it is said to be here only')
      expect((page.saveState() as { count: number }).count).toBeGreaterThanOrEqual(until500 * 0.9)
      expect(differences(before.board, boardOf(page.docs.board))).toEqual([])
      expect(differences(before.desk, deskOf(page))).toEqual([])
    }
    expect(day.made()).toBe(500)

    network.plugIn()
    await until(() => page.saveState().kind === 'saved', 'everything is saved', 20_000)
    await until(
      () =>
        boardOf(page.docs.board) === boardOf(stock.doc) &&
        boardOf(stock.doc) === boardOf(others.docs.board),
      'all agree',
    )
    const merged = { board: boardOf(page.docs.board), desk: deskOf(page) }
    day.check(page.docs, page.round())
    page.close()
    others.close()
    stock.close()

    await startAgain()
    const newcomer = stockClient(server.url.replace('http', 'ws'), id, 'board', cleo.token)
    await newcomer.synced()
    expect(differences(merged.board, boardOf(newcomer.doc))).toEqual([])
    // Somebody with an empty browser, so that only the server can have told it.
    installBrowser()
    const fresh = openPage({ server: server.url, workshopId: id, person: ana })
    await until(() => fresh.isLoaded() && fresh.saveState().kind === 'saved', 'the desk comes back')
    expect(differences(merged.board, boardOf(fresh.docs.board))).toEqual([])
    expect(differences(merged.desk, deskOf(fresh))).toEqual([])
    day.check(fresh.docs, fresh.round())
    expect(board.touchpoints.list(fresh.docs.board).length).toBeGreaterThan(20)
    expect(desk.drafts.list(fresh.docs.desk).length).toBeGreaterThan(5)
    newcomer.close()
    fresh.close()
  })

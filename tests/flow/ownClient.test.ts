import { createRoot } from 'solid-js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { here } from '../../client/sync/here.ts'
import { createReplica, type Replica } from '../../client/sync/replica.ts'
import { touchpoints } from '../../shared/doc/board.ts'
import type { Touchpoint } from '../../shared/domain/touchpoint/touchpoint.ts'
import type { CreatedWorkshop, Joined } from '../../shared/protocol/http.ts'
import { startServer, type RunningServer } from '../startServer.ts'
import { stockClient, until } from './client.ts'
import { aTouchpoint } from './fixtures.ts'
import { installBrowser } from './ownPage.ts'
import { post } from './post.ts'

let server: RunningServer

beforeAll(async () => {
  installBrowser()
  server = await startServer()
})
afterAll(() => server.stop())

async function workshopOf(...names: string[]): Promise<{ id: string; people: Joined[] }> {
  const { id, keys } = await post<CreatedWorkshop>(`${server.url}/api/workshops`, {
    title: 'Two clients',
  })
  const people: Joined[] = []
  for (const name of names)
    people.push(
      await post<Joined>(`${server.url}/api/workshops/${id}/join`, { key: keys.participant, name }),
    )
  return { id, people }
}

function ownReplica(workshopId: string, person: Joined): Replica {
  return createRoot(() =>
    createReplica({
      server: server.url.replace('http', 'ws'),
      workshopId,
      kind: 'board',
      token: person.token,
      participantId: person.participantId,
      clientId: new Y.Doc().clientID,
    }),
  )
}

const note = (id: string, title: string): Touchpoint =>
  aTouchpoint(id, { title, stage: 'awareness' })

test('W1 a stock y-websocket client and our own client write the same board', async () => {
  const { id, people } = await workshopOf('Ana', 'Ben')
  const ours = ownReplica(id, people[0]!)
  const stock = stockClient(server.url.replace('http', 'ws'), id, 'board', people[1]!.token)
  await until(() => ours.state().connection === 'connected' && ours.isLoaded(), 'our client loads')

  ours.doc.transact(() => touchpoints.put(ours.doc, note('from-ours', 'Search')), here)
  await until(() => touchpoints.get(stock.doc, 'from-ours') !== null, 'the stock client sees ours')
  touchpoints.put(stock.doc, note('from-stock', 'Shop'))
  await until(
    () => touchpoints.get(ours.doc, 'from-stock') !== null,
    'our client sees the stock one',
  )
  await until(() => ours.state().unsaved === 0, 'the server acknowledges')

  expect(touchpoints.list(ours.doc)).toEqual(touchpoints.list(stock.doc))
  ours.close()
  stock.close()
})

test('W5 changes made while the page was offline survive a reload and arrive later', async () => {
  const { id, people } = await workshopOf('Ana', 'Ben')
  const first = ownReplica(id, people[0]!)
  await until(
    () => first.state().connection === 'connected' && first.isLoaded(),
    'the first visit loads',
  )
  await until(() => first.state().unsaved === 0, 'nothing waits')
  first.disconnect()
  await until(() => first.state().connection === 'offline', 'the client notices')
  first.doc.transact(
    () => touchpoints.put(first.doc, note('offline', 'Written on the train')),
    here,
  )
  expect(first.state().unsaved).toBeGreaterThan(0)
  await new Promise((next) => setTimeout(next, 100))
  first.close()

  const second = ownReplica(id, people[0]!)
  expect(second.state().unsaved).toBeGreaterThan(0)
  await until(() => touchpoints.get(second.doc, 'offline') !== null, 'the copy is read')
  const other = ownReplica(id, people[1]!)
  await until(() => touchpoints.get(other.doc, 'offline') !== null, 'a colleague receives it')
  await until(() => second.state().unsaved === 0, 'the server acknowledges')
  second.close()
  other.close()
})

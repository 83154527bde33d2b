import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { CreatedWorkshop, Joined } from '../../shared/protocol/http.ts'
import { startServer, type RunningServer } from '../startServer.ts'
import { stockClient, until } from './client.ts'
import { post } from './post.ts'

type Writer = ReturnType<typeof stockClient> & { readonly name: string }

let server: RunningServer

beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

/** mulberry32: the same numbers for the same seed. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

/** What a busy day on a train looks like: typing all over one text, adding, moving, deleting. */
function editALot(doc: Y.Doc, name: string, below: (n: number) => number, edits: number): void {
  const touchpoints = doc.getMap<Y.Map<unknown>>('touchpoints')
  for (let edit = 0; edit < edits; edit++) {
    const text = touchpoints.get('shared')?.get('title') as Y.Text
    const kind = below(10)
    if (kind < 5) text.insert(below(text.length + 1), `${name}${edit} `)
    else if (kind < 6 && text.length > 20) text.delete(below(text.length - 5), 1 + below(4))
    else if (kind < 8) {
      const entry = new Y.Map<unknown>()
      entry.set('title', new Y.Text(`${name} ${edit}`))
      entry.set('stage', 'awareness')
      touchpoints.set(`${name}-${edit}`, entry)
    } else {
      const keys = [...touchpoints.keys()].filter((key) => key !== 'shared')
      const key = keys[below(keys.length || 1)]
      const entry = key === undefined ? undefined : touchpoints.get(key)
      if (kind === 8) entry?.set('position', `a${below(1000)}`)
      else if (key !== undefined && key.startsWith(name)) touchpoints.delete(key)
    }
  }
}

for (const seed of [11, 23, 47])
  test(`W5 three people who edit the same text offline for a day merge, nothing refused (seed ${seed})`, async () => {
    const { id, keys } = await post<CreatedWorkshop>(`${server.url}/api/workshops`, {
      title: 'Offline',
    })
    const below = numbers(seed)
    const people: Writer[] = []
    for (const name of ['ana', 'ben', 'cleo']) {
      const path = `${server.url}/api/workshops/${id}/join`
      const { token } = await post<Joined>(path, { key: keys.participant, name })
      people.push({ name, ...stockClient(server.url.replace('http', 'ws'), id, 'board', token) })
    }
    const closed = () => people.flatMap(({ closes }) => closes)
    await until(() => people.every(({ provider }) => provider.synced), 'all are synced')
    const first = people[0]!.doc
    first.transact(() => {
      const entry = new Y.Map<unknown>()
      first.getMap('touchpoints').set('shared', entry)
      entry.set('title', new Y.Text('What everybody writes in. '))
      entry.set('stage', 'awareness')
    })
    const hasShared = ({ doc }: { doc: Y.Doc }) => doc.getMap('touchpoints').has('shared')
    await until(() => people.every(hasShared), 'all have the text')

    for (const { provider } of people) provider.disconnect()
    for (const { doc, name } of people) editALot(doc, name, below, 500)
    for (const { provider } of people) provider.connect()

    const state = ({ doc }: { doc: Y.Doc }) => {
      const all = doc.getMap('touchpoints').toJSON() as Record<string, object>
      return JSON.stringify(
        Object.keys(all)
          .sort()
          .map((key) => [key, all[key]]),
      )
    }
    await until(
      () =>
        people.every((one) => state(one) === state(people[0]!)) &&
        people.every((p) => p.provider.synced),
      `all agree (closed with ${closed().join()})`,
    )
    expect(closed()).toEqual([])
    const title = String((first.getMap('touchpoints').get('shared') as Y.Map<unknown>).get('title'))
    for (const { name } of people) expect(title).toContain(name)
    for (const one of people) one.close()
  })

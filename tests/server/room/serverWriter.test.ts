import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Entry } from '../../../server/room/batches.ts'
import type { Heartbeat } from '../../../server/room/heartbeat.ts'
import { restoreDocument } from '../../../server/room/roomDocument.ts'
import { createServerWriter } from '../../../server/room/serverWriter.ts'
import { drafts } from '../../../shared/doc/desk.ts'
import { touchpoints } from '../../../shared/doc/board.ts'
import { aDraft } from '../../flow/fixtures.ts'
import { eventually, makeRoom } from './testRoom.ts'

test('R7 the server writes a document under one client id, also after its copy was put to rest', async () => {
  const made = await makeRoom()
  const board = await made.chair.open('board')
  const desk = await made.chair.open('desk')
  for (const id of ['d1', 'd2', 'd3']) {
    drafts.put(desk.doc, aDraft(id))
    await desk.saved()
    await eventually(() => touchpoints.get(board.doc, id) !== null)
    // Twice as long as any copy nobody needs is kept.
    made.time.skip(61_000)
    await new Promise((resolve) => setTimeout(resolve, 20))
    made.time.skip(61_000)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const { owners } = await made.log.load(made.id, 'board')
  expect(owners.filter(([, owner]) => owner === 'server')).toHaveLength(1)
  await made.close()
  expect(made.problems).toEqual([])
})

/** A writer over one document, and what it put in line. */
function aWriter(name: 'record' | 'frame') {
  const stored = {
    snapshot: null,
    updates: [],
    owners: [],
    epoch: 1,
    lastSeq: 0,
    seqs: [],
    setAside: 0,
    lossAt: null,
  }
  const document = restoreDocument(name, stored, 7)
  const lined: Entry[] = []
  const heartbeat = {
    isIdle: false,
    add(entry: Entry) {
      document.frontier.admit(entry.structs, 'server')
      document.linedBytes += entry.update.bytes.length
      lined.push(entry)
    },
    underway: () => lined.map(({ update }) => update.bytes),
  } as unknown as Heartbeat
  return { writer: createServerWriter({ documentOf: () => document, heartbeat }), lined }
}

test.each(['record', 'frame'] as const)(
  'R15 an edit of the %s that throws writes nothing, and the next one fits',
  (name) => {
    const { writer, lined } = aWriter(name)
    const root = name === 'record' ? 'session' : 'settings'
    const set = (key: string) => writer.edit(name, (doc) => void doc.getMap(root).set(key, 1))
    set('before')
    expect(() =>
      writer.edit(name, (doc) => {
        doc.getMap(root).set('half', 1)
        throw new Error('on the way')
      }),
    ).toThrow('on the way')
    set('after')
    set('once more')
    expect(lined).toHaveLength(3)
    const copy = new Y.Doc()
    for (const { update } of lined) Y.applyUpdate(copy, update.bytes)
    expect(copy.getMap(root).toJSON()).toEqual({ before: 1, after: 1, 'once more': 1 })
    expect([...copy.store.clients.keys()]).toEqual([7])
  },
)

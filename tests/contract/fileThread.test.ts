import { afterEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { ExportName } from '../../server/files/exportFiles.ts'
import { createFileThread, type FileThread } from '../../server/files/fileThread.ts'
import type { Reading, Writing } from '../../server/files/fileWork.ts'
import { isRefusal } from '../../server/room/contract.ts'
import { about } from '../../shared/doc/frame.ts'
import { snapshotWorkshop } from '../../shared/doc/snapshot.ts'
import { createFilesHere } from '../server/files/filesHere.ts'
import { finishedDocs, freshDocs } from '../shared/doc/finishedDocs.ts'

const problems: string[] = []
let thread: FileThread

afterEach(async () => {
  await thread.close()
  problems.length = 0
})

function start(options: { idleMs?: number; longestMs?: number } = {}): FileThread {
  thread = createFileThread({ report: (problem) => void problems.push(problem), ...options })
  return thread
}

const finished = finishedDocs()
const bytesOf = (doc: Y.Doc) => [Y.encodeStateAsUpdate(doc)]
const docs = {
  frame: bytesOf(finished.frame),
  board: bytesOf(finished.board),
  record: bytesOf(finished.record),
}
const writing = (file: ExportName): Writing => ({ file, docs, now: 1_800_000_000_000 })
const reading = (body: unknown, mostRecords = 0): Reading => ({
  body: new TextEncoder().encode(JSON.stringify(body)),
  now: 1,
  mostRecords,
})

test('X15 the thread writes every kind of file as it is written anywhere, the map with its typefaces', async () => {
  const { write } = start()
  const here = createFilesHere()
  for (const file of ['findings.csv', 'journey-map.svg', 'workshop.json'] as const) {
    const there = await write(() => writing(file))
    const same = await here.write(() => writing(file))
    expect(new TextDecoder().decode(there.bytes), file).toBe(new TextDecoder().decode(same.bytes))
    expect(there.problems).toEqual([])
    if (file === 'journey-map.svg')
      expect(new TextDecoder().decode(there.bytes)).toContain('data:font/woff2;base64,')
  }
  expect((await write(() => writing('workshop.xlsx'))).bytes.slice(0, 2)).toEqual(
    new TextEncoder().encode('PK'),
  )
  expect(problems).toEqual([])
})

test('X1 the thread makes documents of a file, or says why it does not', async () => {
  const { write, read } = start()
  const { bytes } = await write(() => writing('workshop.json'))
  const file = JSON.parse(new TextDecoder().decode(bytes)) as object
  const made = await read(() => reading({ title: 'Again', language: 'pl', import: file }))
  if (isRefusal(made)) throw new Error(made.detail)
  const again = freshDocs()
  for (const { doc, bytes: update, clients } of made.docs) {
    Y.applyUpdate(again[doc], update)
    expect([...again[doc].store.clients.keys()]).toEqual(clients)
  }
  expect(about.get(again.frame)).toMatchObject({ title: 'Again', language: 'pl' })
  const touchpointsOf = (all: typeof again) => snapshotWorkshop(all).touchpoints
  expect(touchpointsOf(again)).toEqual(touchpointsOf(finished))
  expect(await read(() => reading({ title: 'T', import: {} }))).toMatchObject({
    refused: 'badRequest',
  })
  expect(await read(() => reading({ title: 'T', import: file }, 2))).toMatchObject({
    refused: 'tooLarge',
  })
})

test('X16 files are read one at a time and before others are written, and few may wait', async () => {
  const { write, read } = start()
  const order: string[] = []
  const ask = (name: string) => read(() => (order.push(name), reading({ title: name })))
  const asked = [
    write(() => (order.push('first'), writing('findings.csv'))),
    write(() => (order.push('second'), writing('findings.csv'))),
    ...Array.from({ length: 10 }, (_, i) => ask(`read ${i}`)),
  ]
  expect(order).toEqual(['first'])
  const ends = await Promise.allSettled(asked)
  expect(order).toEqual(['first', ...Array.from({ length: 8 }, (_, i) => `read ${i}`), 'second'])
  const refused = ends.filter(({ status }) => status === 'rejected')
  expect(refused).toHaveLength(2)
  for (const end of refused) expect(end).toMatchObject({ reason: { kind: 'busy' } })
})

test('X17 work that takes too long is given up, said, and harms none after it', async () => {
  const { write } = start({ longestMs: 1 })
  await expect(write(() => writing('findings.csv'))).rejects.toMatchObject({ kind: 'ended' })
  expect(problems).toEqual(['the thread of the files ended; another one is started'])
  await thread.close()
  const again = start()
  expect((await again.write(() => writing('findings.csv'))).bytes.length).toBeGreaterThan(10)
})

test('X17 what cannot be read fails alone, and the thread goes on', async () => {
  const { write } = start()
  const broken = { ...writing('findings.csv'), docs: { ...docs, board: [Uint8Array.of(1, 2, 3)] } }
  await expect(write(() => broken)).rejects.toMatchObject({ kind: 'unreadable' })
  expect((await write(() => writing('findings.csv'))).bytes.length).toBeGreaterThan(10)
  expect(problems).toEqual([])
})

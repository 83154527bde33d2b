import { expect, test } from 'vitest'
import type { Change } from '../../../server/log/updateLog.ts'
import { LogError } from '../../../server/log/updateLog.ts'
import { mostEntries, type Batch, type Entry } from '../../../server/room/batches.ts'
import { createHeartbeat } from '../../../server/room/heartbeat.ts'
import { createSkippingTime } from './skippingTime.ts'

/** A heartbeat over a log that commits when the test says so. */
function makeHeartbeat(tick = 0) {
  const events: string[] = []
  const waiting: { resolve(): void; reject(error: Error): void }[] = []
  const committed: Change[] = []
  const time = createSkippingTime()
  const heartbeat = createHeartbeat({
    time,
    tick: { ms: () => tick, late: () => {} },
    commit(change) {
      committed.push(change)
      events.push(`commit ${rolesOf(change)}`)
      return new Promise<number>((resolve, reject) =>
        waiting.push({ resolve: () => resolve(1), reject }),
      )
    },
    apply: (batch: Batch) => void events.push(`apply ${batch.changes.length}`),
    onRefused: () => void events.push('refused'),
    onSavingAgain: () => void events.push('saving again'),
  })
  return { heartbeat, events, waiting, committed, time }
}

const rolesOf = (change: Change): string =>
  (change.setRoles ?? []).map(({ participantId }) => participantId).join(',')
const of = (participantId: string) => ({ setRoles: [{ participantId, role: 'viewer' }] }) as const
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))

test('R1 what comes in together is committed together, and the next batch gathers meanwhile', async () => {
  const { heartbeat, events, waiting } = makeHeartbeat()
  heartbeat.addChange(of('a'))
  heartbeat.addChange(of('b'))
  await turn()
  heartbeat.addChange(of('c'))
  heartbeat.addChange(of('d'))
  await turn()
  expect(events).toEqual(['commit a,b'])
  waiting[0]?.resolve()
  await turn()
  expect(events).toEqual(['commit a,b', 'apply 2', 'commit c,d'])
  waiting[1]?.resolve()
  await heartbeat.settled()
})

test('R1 callbacks wait for what was added before them, and for nothing later', async () => {
  const { heartbeat, waiting } = makeHeartbeat()
  const called: string[] = []
  heartbeat.afterAll(() => called.push('nothing waits'))
  expect(called).toEqual(['nothing waits'])
  heartbeat.addChange(of('a'))
  heartbeat.afterAll(() => called.push('a'))
  await turn()
  heartbeat.afterAll(() => called.push('still a'))
  heartbeat.addChange(of('b'))
  heartbeat.afterAll(() => called.push('b'))
  waiting[0]?.resolve()
  await turn()
  expect(called).toEqual(['nothing waits', 'a', 'still a'])
  waiting[1]?.resolve()
  await turn()
  expect(called.at(-1)).toBe('b')
})

test('R2 a refused batch is neither applied nor overtaken, and tried again', async () => {
  const { heartbeat, events, waiting } = makeHeartbeat()
  heartbeat.addChange(of('a'))
  await turn()
  heartbeat.addChange(of('b'))
  waiting[0]?.reject(new LogError('unavailable', 'disk full'))
  await turn()
  expect(events).toEqual(['commit a', 'refused'])
  expect(heartbeat.isRefused).toBe(true)
  await new Promise((resolve) => setTimeout(resolve, 130))
  expect(events.at(-1)).toBe('commit a')
  waiting[1]?.resolve()
  await turn()
  expect(events.slice(2)).toEqual(['commit a', 'saving again', 'apply 1', 'commit b'])
  waiting[2]?.resolve()
  await heartbeat.settled()
  expect(heartbeat.isRefused).toBe(false)
})

test('W3 after a batch the next one waits for the tick, the first after a quiet time does not', async () => {
  const { heartbeat, events, waiting } = makeHeartbeat(60)
  heartbeat.addChange(of('a'))
  await turn()
  expect(events).toEqual(['commit a'])
  waiting[0]?.resolve()
  await turn()
  heartbeat.addChange(of('b'))
  await turn()
  heartbeat.addChange(of('c'))
  expect(events).toEqual(['commit a', 'apply 1'])
  await new Promise((resolve) => setTimeout(resolve, 80))
  expect(events.at(-1)).toBe('commit b,c')
})

/** Updates of a document that only counts. */
function anEntry(size = 10): Entry {
  const document = { frontier: { admit() {} }, linedBytes: 0, appliedBytes: 0, lined: 0 }
  const update = { doc: 'board', bytes: new Uint8Array(size), author: 'p1', newClients: [] }
  return { document, update, structs: [], from: null } as unknown as Entry
}

test('R13 what gathered behind a refused batch leaves in pieces, in order and without a pause', async () => {
  const { heartbeat, events, waiting, committed } = makeHeartbeat(60_000)
  heartbeat.addChange(of('first'))
  await turn()
  waiting[0]?.reject(new LogError('unavailable', 'disk full'))
  await turn()
  const called: number[] = []
  for (let i = 0; i < 5 * mostEntries; i++) {
    heartbeat.add(anEntry())
    if (i % mostEntries === 0) heartbeat.afterAll(() => called.push(committed.length))
    await Promise.resolve()
  }
  await new Promise((resolve) => setTimeout(resolve, 130))
  for (let i = 1; i <= 6; i++) {
    waiting[i]?.resolve()
    await turn()
  }
  const sizes = committed.map(({ updates }) => updates.length)
  expect(sizes).toEqual([0, 0, ...Array.from({ length: 5 }, () => mostEntries)])
  // Each piece calls back as soon as it is applied.
  expect(called).toEqual([3, 4, 5, 6, 7])
  expect(events.filter((event) => event.startsWith('apply'))).toHaveLength(6)
  expect(heartbeat.isIdle).toBe(true)
  expect(heartbeat.waitingBytes).toBe(0)
})

test('R13 large updates fill a batch, too', async () => {
  const { heartbeat, waiting, committed } = makeHeartbeat(60_000)
  heartbeat.addChange(of('first'))
  await turn()
  for (let i = 0; i < 8; i++) {
    heartbeat.add(anEntry(512 * 1024))
    await Promise.resolve()
  }
  for (let i = 0; i < 6; i++) {
    waiting[i]?.resolve()
    await turn()
  }
  expect(committed.map(({ updates }) => updates.length)).toEqual([0, 2, 2, 2, 2])
})

test('C1 what one turn adds is one change, also where it does not fit into the batch any more', async () => {
  const { heartbeat, waiting, committed } = makeHeartbeat(60_000)
  heartbeat.addChange(of('first'))
  await turn()
  for (let i = 0; i < mostEntries - 1; i++) heartbeat.add(anEntry())
  await Promise.resolve()
  for (let i = 0; i < 10; i++) heartbeat.add(anEntry())
  heartbeat.addChange(of('with them'))
  await Promise.resolve()
  heartbeat.addChange(of('later'))
  for (let i = 0; i < 2; i++) {
    waiting[i]?.resolve()
    await turn()
  }
  expect(committed.map(({ updates }) => updates.length)).toEqual([0, mostEntries + 9])
  expect(committed.map(rolesOf)).toEqual(['first', 'with them'])
  expect(heartbeat.isIdle).toBe(false)
})

test('R13 what is on its way into a document is told whole, or only what came since', async () => {
  const { heartbeat } = makeHeartbeat(60_000)
  const entry = (document: Entry['document'], size: number): Entry => ({
    ...anEntry(size),
    document,
  })
  const [one, two] = [anEntry().document, anEntry().document]
  heartbeat.add(entry(one, 1))
  await turn()
  for (let size = 2; size <= 4; size++) {
    heartbeat.add(entry(one, size))
    heartbeat.add(entry(two, 100))
  }
  const sizes = (document: Entry['document'], seen?: number): number[] =>
    heartbeat.underway(document, seen).map(({ length }) => length)
  expect(sizes(one)).toEqual([1, 2, 3, 4])
  expect(sizes(one, 3)).toEqual([3, 4])
  expect(sizes(one, 10)).toEqual([])
  expect(sizes(two)).toEqual([100, 100, 100])
  one.appliedBytes = 1
  expect(sizes(one)).toEqual([2, 3, 4])
})

test('R14 a commit that is not answered counts as refused after five seconds, and is not asked twice', async () => {
  const { heartbeat, events, waiting, committed, time } = makeHeartbeat()
  heartbeat.addChange(of('a'))
  await turn()
  time.skip(4900)
  expect(heartbeat.isRefused).toBe(false)
  time.skip(200)
  expect(heartbeat.isRefused).toBe(true)
  expect(events).toEqual(['commit a', 'refused'])
  time.skip(60_000)
  await turn()
  expect(committed).toHaveLength(1)
  waiting[0]?.resolve()
  await turn()
  expect(events.slice(2)).toEqual(['saving again', 'apply 1'])
  expect(heartbeat.isRefused).toBe(false)
})

test('R14 a commit that fails after a long silence is tried again', async () => {
  const { heartbeat, events, waiting, time } = makeHeartbeat()
  heartbeat.addChange(of('a'))
  await turn()
  time.skip(5100)
  waiting[0]?.reject(new LogError('unavailable', 'disk gone'))
  await turn()
  time.skip(200)
  await turn()
  waiting[1]?.resolve()
  await turn()
  expect(events).toEqual(['commit a', 'refused', 'refused', 'commit a', 'saving again', 'apply 1'])
  expect(heartbeat.isRefused).toBe(false)
})

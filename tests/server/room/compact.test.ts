import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createCompactor } from '../../../server/room/compact.ts'
import type { RoomCore } from '../../../server/room/core.ts'
import type { DocName } from '../../../shared/access/docName.ts'
import type { Settling } from '../../../server/log/updateLog.ts'
import { restoreDocument, type RoomDocument } from '../../../server/room/roomDocument.ts'
import { createSkippingTime } from './skippingTime.ts'

/** A compactor over one board, whose store only notes what it is given. */
function aCompactor(after: Parameters<typeof createCompactor>[1], name: DocName = 'board') {
  const stored = {
    snapshot: null,
    updates: [],
    seqs: [],
    setAside: 0,
    owners: [],
    epoch: 1,
    lastSeq: 0,
    lossAt: null,
  }
  const board = restoreDocument(name, stored, 1)
  const time = createSkippingTime()
  const snapshots: Uint8Array[] = []
  const problems: string[] = []
  const settled: (Settling | undefined)[] = []
  const heartbeat = { isRefused: false, isIdle: true }
  let fails = false
  const core = {
    workshopId: 'w1',
    time,
    documents: { all: () => [board] },
    heartbeat,
    randomBytes: (count: number) => new Uint8Array(count),
    report: (problem: string) => void problems.push(problem),
    log: {
      putSnapshot: (_id: string, _doc: string, _seq: number, bytes: Uint8Array) =>
        Promise.resolve(void snapshots.push(bytes)),
      readSnapshot: () => Promise.resolve(snapshots.at(-1)),
      settleSnapshot(_id: string, _doc: string, _seq: number, how?: Settling) {
        if (fails) return Promise.reject(new Error('away'))
        return Promise.resolve(void settled.push(how))
      },
    },
  } as unknown as RoomCore
  return {
    compactor: createCompactor(core, after),
    board,
    time,
    snapshots,
    problems,
    settled,
    heartbeat,
    fail: (is: boolean) => void (fails = is),
  }
}

function change(board: RoomDocument, times: number): void {
  for (let i = 0; i < times; i++) {
    board.doc.getMap('touchpoints').set('t', i)
    board.looseUpdates++
    board.lastSeq++
    board.bytes += 30
    board.appliedBytes += 30
  }
  board.changed()
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))

test('L35 a busy document gets a snapshot at most once a pause', async () => {
  const { compactor, board, time, snapshots, problems } = aCompactor({
    inUse: 10,
    atClose: 5,
    pauseMs: 10_000,
  })
  for (let second = 0; second < 30; second++) {
    change(board, 20)
    compactor.changed(board)
    await settled()
    time.skip(1000)
  }
  expect(snapshots).toHaveLength(3)
  expect(board.looseUpdates).toBe(9 * 20)
  expect(problems).toEqual([])
})

test('R17 what is in memory when a room broke is not stored, now or at close', async () => {
  const { compactor, board, snapshots } = aCompactor({ inUse: 10, atClose: 5, pauseMs: 10_000 })
  change(board, 20)
  compactor.changed(board)
  compactor.stop()
  await compactor.close({ isEmpty: true })
  change(board, 20)
  compactor.changed(board)
  await compactor.close({ isEmpty: true })
  expect(snapshots).toEqual([])
})

test('L35 closing does not wait for the pause', async () => {
  const { compactor, board, snapshots } = aCompactor({ inUse: 10, atClose: 5, pauseMs: 10_000 })
  change(board, 10)
  compactor.changed(board)
  await settled()
  change(board, 5)
  compactor.changed(board)
  await compactor.close({ isEmpty: true })
  expect(snapshots).toHaveLength(2)
  const read = new Y.Doc()
  Y.applyUpdate(read, snapshots[1] as Uint8Array)
  expect(read.getMap('touchpoints').toJSON()).toEqual({ t: 4 })
})

test('G10 what is applied while a snapshot is on its way counts in the size of the document', async () => {
  const { compactor, board } = aCompactor({ inUse: 10, atClose: 5, pauseMs: 10_000 })
  change(board, 10)
  compactor.changed(board)
  const large = 'x'.repeat(50_000)
  board.doc.getMap('touchpoints').set('large', large)
  board.bytes += 50_030
  board.appliedBytes += 50_030
  board.lastSeq++
  board.changed()
  await settled()
  const size = Y.encodeStateAsUpdate(board.doc).length
  expect(board.bytes).toBeGreaterThanOrEqual(size)
  expect(board.bytes).toBeLessThan(size + 200)
})

test.each([true, false])(
  'L38 while a commit is still out nothing is made anew, because it would stand behind it (idle: %s)',
  async (isIdle) => {
    const { compactor, board, heartbeat, settled } = aCompactor(undefined, 'record')
    for (let i = 0; i < 3000; i++)
      for (const key of ['a', 'b']) board.doc.getMap('session').set(key, i)
    change(board, 1)
    board.bytes = board.whole().length
    heartbeat.isIdle = isIdle
    await compactor.close({ isEmpty: true })
    expect(settled.map((how) => how?.anew !== undefined)).toEqual(isIdle ? [true] : [])
  },
)

test('C40 what is erased while a snapshot is on its way gets one of its own that leaves no trace', async () => {
  const { compactor, board, settled: how } = aCompactor({ inUse: 10, atClose: 5, pauseMs: 10_000 })
  change(board, 20)
  compactor.changed(board)
  change(board, 1)
  compactor.soon(board)
  await settled()
  expect(how).toEqual([undefined, { leavesNoTrace: true }])
})

test('C40 a trace that the store did not let go of goes at the next chance, and at close at the latest', async () => {
  const { compactor, board, settled: how, fail } = aCompactor(undefined)
  change(board, 3)
  fail(true)
  compactor.soon(board)
  await settled()
  expect(how).toEqual([])
  fail(false)
  await compactor.close({ isEmpty: false })
  expect(how).toEqual([{ leavesNoTrace: true }])
})

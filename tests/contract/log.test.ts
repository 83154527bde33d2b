import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createSqliteLog } from '../../server/log/sqliteLog.ts'
import type { Change, LoggedUpdate, UpdateLog } from '../../server/log/updateLog.ts'
import { createMemoryLog } from '../server/log/memoryLog.ts'

const keys = { facilitator: 'f', participant: 'p', customer: 'c', viewer: 'v' }
const update = (doc: LoggedUpdate['doc'], ...bytes: number[]): LoggedUpdate => ({
  doc,
  bytes: Uint8Array.from(bytes),
  author: 'ana',
  newClients: [],
})
const of = (...updates: LoggedUpdate[]): Change => ({ updates })
const member = {
  participantId: 'ana',
  role: 'participant',
  customerClass: null,
  tokenHash: 'aa',
} as const

const implementations: Record<string, () => Promise<{ log: UpdateLog; drop: () => void }>> = {
  memory: async () => ({ log: createMemoryLog(), drop: () => {} }),
  SQLite: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'touchline-log-'))
    const log = await createSqliteLog({ file: join(folder, 'touchline.db') })
    return { log, drop: () => rmSync(folder, { recursive: true, force: true }) }
  },
}

describe.each(Object.entries(implementations))('log: %s', (_, make) => {
  let log: UpdateLog
  let drop: () => void

  beforeEach(async () => {
    ;({ log, drop } = await make())
    await log.create({ id: 'w', createdAt: 5, epoch: 77, keys, change: of(update('frame', 1)) })
  })
  afterEach(async () => {
    await log.close()
    drop()
  })

  test('L1 a workshop is found as it was made, and an unknown one is null', async () => {
    expect(await log.find('w')).toEqual({ id: 'w', createdAt: 5, epoch: 77, keys, members: [] })
    expect(await log.find('nobody')).toBeNull()
  })

  test('L2 updates come back in the order of their commits, per document', async () => {
    const first = await log.commit('w', of(update('board', 1), update('desk:ana', 9)))
    const second = await log.commit('w', of(update('board', 2), update('board', 3)))
    expect(second).toBeGreaterThan(first)
    const board = await log.load('w', 'board')
    expect(board.updates.map((bytes) => [...bytes])).toEqual([[1], [2], [3]])
    expect(board).toMatchObject({ epoch: 77, snapshot: null, lastSeq: second })
    expect((await log.load('w', 'desk:ana')).updates).toHaveLength(1)
  })

  test('L2 commits asked at the same time are all kept, in the order asked', async () => {
    const numbers = Array.from({ length: 200 }, (_, i) => i)
    await Promise.all(numbers.map((n) => log.commit('w', of(update('board', n)))))
    const { updates } = await log.load('w', 'board')
    expect(updates.map((bytes) => bytes[0])).toEqual(numbers)
  })

  test('L3 a commit to an erased workshop is refused and harms no other commit beside it', async () => {
    const lost = log.commit('gone', of(update('board', 1)))
    const kept = log.commit('w', of(update('board', 2)))
    await expect(lost).rejects.toMatchObject({ kind: 'refused' })
    await kept
    expect((await log.load('w', 'board')).updates).toHaveLength(1)
    expect((await log.load('gone', 'board')).updates).toHaveLength(0)
  })

  test('L4 a client id belongs to whoever used it first', async () => {
    await log.commit('w', of({ ...update('board', 1), newClients: [7, 4294967295] }))
    await log.commit('w', of({ ...update('board', 2), author: 'ben', newClients: [7] }))
    expect((await log.load('w', 'board')).owners).toEqual([
      [7, 'ana'],
      [4294967295, 'ana'],
    ])
  })

  test('L5 members, roles and keys change together with the updates', async () => {
    await log.commit('w', { ...of(update('record', 1)), addMembers: [member] })
    expect((await log.find('w'))?.members).toEqual([member])
    await log.commit('w', {
      updates: [],
      setRoles: [{ participantId: 'ana', role: 'viewer' }],
      setKeys: [{ role: 'participant', hash: 'new' }],
    })
    const changed = await log.find('w')
    expect(changed?.members).toEqual([{ ...member, role: 'viewer' }])
    expect(changed?.keys).toEqual({ ...keys, participant: 'new' })
    await log.commit('w', {
      updates: [],
      setTokens: [{ participantId: 'ana', tokenHash: 'another' }],
    })
    expect((await log.find('w'))?.members).toEqual([
      { ...member, role: 'viewer', tokenHash: 'another' },
    ])
    await log.commit('w', { updates: [], removeMembers: ['ana'] })
    expect((await log.find('w'))?.members).toEqual([])
  })

  test('L6 a snapshot replaces nothing until it is settled, then exactly what it covers', async () => {
    const seq = await log.commit('w', of(update('board', 1), update('board', 2)))
    await log.commit('w', of(update('board', 3)))
    await log.putSnapshot('w', 'board', seq, Uint8Array.of(12))
    expect((await log.load('w', 'board')).updates).toHaveLength(3)
    expect([...(await log.readSnapshot('w', 'board', seq))]).toEqual([12])
    await log.settleSnapshot('w', 'board', seq)
    const { snapshot, updates } = await log.load('w', 'board')
    expect([...(snapshot ?? [])]).toEqual([12])
    expect(updates.map((bytes) => [...bytes])).toEqual([[3]])
    expect((await log.load('w', 'frame')).updates).toHaveLength(1)
  })

  test('L36 what is set aside is not loaded, moves no number, and outlives a snapshot', async () => {
    const first = await log.commit('w', of(update('board', 1)))
    const bad = await log.commit('w', of(update('board', 2)))
    await log.setAside('w', 'board', [bad])
    await log.setAside('w', 'board', [bad])
    expect(await log.load('w', 'board')).toMatchObject({ seqs: [first], setAside: 1, lastSeq: bad })
    const last = await log.commit('w', of(update('board', 3)))
    const before = await log.load('w', 'board')
    expect(before).toMatchObject({ seqs: [first, last], setAside: 1, lastSeq: last })
    expect(before.updates.map((bytes) => [...bytes])).toEqual([[1], [3]])
    await log.putSnapshot('w', 'board', last, Uint8Array.of(13))
    await log.settleSnapshot('w', 'board', last)
    const after = await log.load('w', 'board')
    expect(after).toMatchObject({ updates: [], seqs: [], setAside: 1, lastSeq: last })
    expect((await log.load('w', 'frame')).setAside).toBe(0)
  })

  test('L38 a document made anew has another epoch and other owners, and goes on from there', async () => {
    const seq = await log.commit('w', of(update('board', 1), update('board', 2)))
    const before = await log.load('w', 'board')
    await log.putSnapshot('w', 'board', seq, Uint8Array.of(9))
    const anew = { epoch: before.epoch + 1, owners: [[77, 'server']] } as const
    await log.settleSnapshot('w', 'board', seq, { anew })
    // As when its first answer was lost.
    await log.settleSnapshot('w', 'board', seq, { anew })
    const last = await log.commit('w', of(update('board', 3)))
    const after = await log.load('w', 'board')
    expect(after).toMatchObject({
      epoch: before.epoch + 1,
      lastSeq: last,
      owners: [[77, 'server']],
    })
    expect([...(after.snapshot ?? [])]).toEqual([9])
    expect(after.updates.map((bytes) => [...bytes])).toEqual([[3]])
    expect((await log.load('w', 'frame')).epoch).toBe(before.epoch)
  })

  test('L40 one document can be erased; the others and the workshop stay, and it begins again', async () => {
    const { documents } = log
    const seq = await log.commit('w', of(update('desk:ana', 1), update('board', 2)))
    await log.putSnapshot('w', 'desk:ana', seq - 1, Uint8Array.of(1))
    await log.settleSnapshot('w', 'desk:ana', seq - 1)
    const before = await documents('w')
    await log.erase('w', 'desk:ana')
    await log.erase('w', 'desk:ana')
    await log.erase('w', 'desk:nobody')
    expect(await documents('w')).toEqual(before.filter((name) => name !== 'desk:ana'))
    expect(await log.load('w', 'desk:ana')).toMatchObject({
      snapshot: null,
      updates: [],
      lastSeq: 0,
    })
    expect((await log.load('w', 'board')).updates.length).toBeGreaterThan(0)
    expect(await log.find('w')).not.toBeNull()
    const last = await log.commit('w', of(update('desk:ana', 7)))
    expect(await log.load('w', 'desk:ana')).toMatchObject({ lastSeq: last, seqs: [last] })
  })

  test('L6 a snapshot nobody put cannot be settled', async () => {
    const seq = await log.commit('w', of(update('board', 1)))
    await expect(log.settleSnapshot('w', 'board', seq)).rejects.toMatchObject({ kind: 'corrupt' })
    expect((await log.load('w', 'board')).updates).toHaveLength(1)
  })

  test('L24 a snapshot put again where one was settled, because that answer was lost, changes nothing', async () => {
    const seq = await log.commit('w', of(update('board', 1), update('board', 2)))
    await log.putSnapshot('w', 'board', seq, Uint8Array.of(12))
    await log.settleSnapshot('w', 'board', seq)
    await log.putSnapshot('w', 'board', seq, Uint8Array.of(99))
    expect([...(await log.readSnapshot('w', 'board', seq))]).toEqual([12])
    expect([...((await log.load('w', 'board')).snapshot ?? [])]).toEqual([12])
    await log.settleSnapshot('w', 'board', seq)
    expect([...((await log.load('w', 'board')).snapshot ?? [])]).toEqual([12])
  })

  test('L24 a snapshot put again before it was settled is the newer one', async () => {
    const seq = await log.commit('w', of(update('board', 1)))
    await log.putSnapshot('w', 'board', seq, Uint8Array.of(11))
    await log.putSnapshot('w', 'board', seq, Uint8Array.of(1))
    await log.settleSnapshot('w', 'board', seq)
    expect([...((await log.load('w', 'board')).snapshot ?? [])]).toEqual([1])
  })

  test('L7 versions are kept as they are', async () => {
    await log.commit('w', { updates: [], versions: [{ id: 'v1', bytes: Uint8Array.of(4, 2) }] })
    expect([...((await log.version('w', 'v1')) ?? [])]).toEqual([4, 2])
    expect(await log.version('w', 'v2')).toBeNull()
  })

  test('L7 a version that is removed is gone, and no other', async () => {
    const version = (id: string) => ({ id, bytes: Uint8Array.of(7) })
    await log.commit('w', { updates: [], versions: [version('v1'), version('v2')] })
    await log.create({
      id: 'x',
      createdAt: 5,
      epoch: 1,
      keys,
      change: { updates: [], versions: [version('v1')] },
    })
    await log.commit('w', {
      updates: [],
      versions: [version('v3')],
      removeVersions: ['v1', 'v3', 'never'],
    })
    expect(await log.version('w', 'v1')).toBeNull()
    expect(await log.version('w', 'v3')).toBeNull()
    expect([...((await log.version('w', 'v2')) ?? [])]).toEqual([7])
    expect([...((await log.version('x', 'v1')) ?? [])]).toEqual([7])
  })

  test('L8 workshops with a deadline are listed, earliest first, until it is withdrawn', async () => {
    const change = of()
    await log.create({ id: 'x', createdAt: 5, epoch: 1, keys, change: { ...change, deadline: 50 } })
    await log.commit('w', { ...change, deadline: 90 })
    expect(await log.withDeadline()).toEqual(['x', 'w'])
    await log.commit('x', { ...change, deadline: null })
    await log.commit('w', change)
    expect(await log.withDeadline()).toEqual(['w'])
  })

  test('L9 erasing removes every trace of the workshop and nothing of another', async () => {
    await log.create({ id: 'x', createdAt: 5, epoch: 1, keys, change: of(update('board', 8)) })
    await log.commit('w', { ...of(update('desk:ana', 1)), addMembers: [member] })
    await log.erase('w')
    await log.erase('w')
    expect(await log.find('w')).toBeNull()
    expect(await log.documents('w')).toEqual([])
    expect((await log.load('w', 'desk:ana')).updates).toEqual([])
    expect((await log.load('x', 'board')).updates).toHaveLength(1)
  })
})

/** What lies on the disk and is not what was written: noticed, named, kept to itself. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Change, ProbedLog } from '../../server/log/updateLog.ts'
import { keys, of, sqliteFolder, update } from './sqliteFolder.ts'

let at: ReturnType<typeof sqliteFolder>

const ana = {
  participantId: 'ana',
  role: 'participant',
  customerClass: null,
  tokenHash: 'aa',
} as const
const full: Change = {
  updates: [
    { ...update('board', 1), newClients: [7] },
    update('board', 2),
    update('board', 3),
    update('record', 4),
  ],
  addMembers: [ana, { ...ana, participantId: 'ben', tokenHash: 'bb' }],
  versions: [{ id: 'v1', bytes: Uint8Array.of(4, 2) }],
  deadline: 5000,
}

beforeEach(async () => {
  at = sqliteFolder()
  const log = await at.open()
  for (const id of ['hurt', 'well'])
    await log.create({ id, createdAt: 5, epoch: 77, keys, change: full })
  await log.close()
})
afterEach(() => at.remove())

/** Everything the room of a workshop reads. */
async function readAll(log: ProbedLog, id: string): Promise<void> {
  await log.find(id)
  for (const doc of await log.documents(id)) await log.load(id, doc)
  await log.version(id, 'v1')
}

async function afterDamage(sql: string): Promise<ProbedLog> {
  const before = await at.open()
  await at.damage(before, (db) => {
    db.pragma('foreign_keys = OFF')
    expect(db.prepare(sql).run().changes).toBe(1)
  })
  return at.open()
}

test.each([
  [
    'an update',
    `UPDATE updates SET bytes = x'03' WHERE workshop = 'hurt' AND seq = 1`,
    'update 1 of hurt/board',
  ],
  [
    'a version',
    `UPDATE versions SET bytes = x'0402ff' WHERE workshop = 'hurt'`,
    'version v1 of hurt',
  ],
  [
    'a role',
    `UPDATE members SET role = 'facilitator' WHERE workshop = 'hurt' AND participant = 'ben'`,
    'member ben of hurt',
  ],
  [
    'a token',
    `UPDATE members SET token_hash = 'ba' WHERE workshop = 'hurt' AND participant = 'ben'`,
    'member ben of hurt',
  ],
  [
    'a key',
    `UPDATE keys SET hash = 'q' WHERE workshop = 'hurt' AND role = 'viewer'`,
    'the viewer key of hurt',
  ],
  [
    'an epoch',
    `UPDATE documents SET epoch = 78 WHERE workshop = 'hurt' AND doc = 'board'`,
    'the row of hurt/board',
  ],
  [
    'a deadline',
    `UPDATE workshops SET deadline = 5001 WHERE id = 'hurt'`,
    'the row of workshop hurt',
  ],
  [
    'an owner',
    `UPDATE owners SET owner = 'ben' WHERE workshop = 'hurt'`,
    'the owner of client 7 in hurt/board',
  ],
])(
  'L15 %s that was changed on the disk is noticed, named, and harms no other workshop',
  async (_, sql, named) => {
    const log = await afterDamage(sql)
    await expect(readAll(log, 'hurt')).rejects.toMatchObject({
      kind: 'corrupt',
      message: expect.stringContaining(named),
    })
    await readAll(log, 'well')
  },
)

test.each([
  ['the first update', `DELETE FROM updates WHERE workshop = 'hurt' AND seq = 1`],
  ['one in the middle', `DELETE FROM updates WHERE workshop = 'hurt' AND seq = 2`],
  ['the last one', `DELETE FROM updates WHERE workshop = 'hurt' AND seq = 3`],
  [
    'one that went to another document',
    `UPDATE updates SET doc = 'frame' WHERE workshop = 'hurt' AND seq = 3`,
  ],
  ['a member', `DELETE FROM members WHERE workshop = 'hurt' AND participant = 'ben'`],
  [
    'a member that went to another workshop',
    `UPDATE members SET workshop = 'hurs' WHERE workshop = 'hurt' AND participant = 'ben'`,
  ],
  ['a key', `DELETE FROM keys WHERE workshop = 'hurt' AND role = 'viewer'`],
  ['a document', `DELETE FROM documents WHERE workshop = 'hurt' AND doc = 'record'`],
])('L16 %s that is gone is noticed, and harms no other workshop', async (_, sql) => {
  const log = await afterDamage(sql)
  await expect(readAll(log, 'hurt')).rejects.toMatchObject({
    kind: 'corrupt',
    message: expect.stringContaining('hurt'),
  })
  await readAll(log, 'well')
})

test('L36 the bytes of an update that was set aside stay on the disk, and a changed note on it is noticed', async () => {
  const before = await at.open()
  await before.setAside('hurt', 'board', [2])
  await before.putSnapshot('hurt', 'board', 3, Uint8Array.of(13))
  await before.settleSnapshot('hurt', 'board', 3)
  await at.damage(before, (db) => {
    const left = db.prepare(`SELECT seq FROM updates WHERE workshop = 'hurt' AND doc = 'board'`)
    expect(left.pluck().all()).toEqual([2])
    db.exec(`UPDATE aside SET seq = 3 WHERE workshop = 'hurt'`)
  })
  const log = await at.open()
  await expect(log.load('hurt', 'board')).rejects.toMatchObject({
    kind: 'corrupt',
    message: expect.stringContaining('hurt/board'),
  })
  await readAll(log, 'well')
})

test('L16 a snapshot that is gone or changed is noticed, with and without updates after it', async () => {
  const log = await at.open()
  const { lastSeq } = await log.load('hurt', 'board')
  await log.putSnapshot('hurt', 'board', lastSeq, Uint8Array.of(1, 2, 3))
  await log.settleSnapshot('hurt', 'board', lastSeq)
  await readAll(log, 'hurt')
  await log.commit('hurt', of(update('board', 8), update('board', 9)))
  expect((await log.load('hurt', 'board')).updates).toHaveLength(2)
  const changed = await afterDamageOf(log, `UPDATE snapshots SET bytes = x'010204'`)
  await expect(changed.load('hurt', 'board')).rejects.toMatchObject({ kind: 'corrupt' })
  const gone = await afterDamageOf(changed, `DELETE FROM snapshots`)
  await expect(gone.load('hurt', 'board')).rejects.toMatchObject({ kind: 'corrupt' })
  const bare = await afterDamageOf(
    gone,
    `DELETE FROM updates WHERE workshop = 'hurt' AND doc = 'board'`,
  )
  await expect(bare.load('hurt', 'board')).rejects.toMatchObject({ kind: 'corrupt' })
})

async function afterDamageOf(log: ProbedLog, sql: string): Promise<ProbedLog> {
  await at.damage(log, (db) => db.exec(sql))
  return at.open()
}

test('L16 what was changed in order is never taken for damage', async () => {
  const log = await at.open()
  await log.commit('hurt', { updates: [], setRoles: [{ participantId: 'ana', role: 'viewer' }] })
  await log.commit('hurt', { updates: [], removeMembers: ['ben', 'nobody'], deadline: null })
  await log.commit('hurt', {
    ...of(update('desk:ana', 1)),
    setKeys: [{ role: 'viewer', hash: 'w' }],
  })
  await log.commit('hurt', { ...of(update('desk:ana', 2), update('board', 5)), addMembers: [ana] })
  await readAll(log, 'hurt')
  await log.erase('well')
  await log.close()
  const again = await at.open()
  await readAll(again, 'hurt')
  expect(await again.find('well')).toBeNull()
})

test('L17 a change that breaks a rule of the store is refused alone, whoever is beside it', async () => {
  const log = await at.open()
  const wrong = { ...update('board', 1), author: null as unknown as string }
  const before = log.commit('well', of(update('board', 5)))
  const refused = log.commit('hurt', of(update('board', 6), wrong))
  const after = log.commit('well', of(update('board', 7)))
  await expect(refused).rejects.toMatchObject({ kind: 'refused' })
  await Promise.all([before, after])
  expect((await log.load('well', 'board')).updates.map(([byte]) => byte)).toEqual([1, 2, 3, 5, 7])
  expect((await log.load('hurt', 'board')).updates).toHaveLength(3)
})

test('L24 a change asked twice, because its first answer was lost, counts once', async () => {
  const log = await at.open()
  const change: Change = {
    updates: [update('board', 5)],
    addMembers: [{ ...ana, participantId: 'cleo' }],
    removeMembers: ['ben'],
    versions: [{ id: 'v2', bytes: Uint8Array.of(9) }],
    setKeys: [{ role: 'viewer', hash: 'w' }],
    deadline: 6000,
  }
  await log.commit('hurt', change)
  await log.commit('hurt', change)
  expect((await log.find('hurt'))?.members.map((m) => m.participantId)).toEqual(['ana', 'cleo'])
  await readAll(log, 'hurt')
})

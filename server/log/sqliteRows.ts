import type Database from 'better-sqlite3'
import type { DocName } from '../../shared/access/docName.ts'
import { crc32 } from './crc32.ts'
import type { Change } from './updateLog.ts'

/**
 * Writes of one change, inside a transaction of the caller. Answers the last sequence number.
 * A change may come twice: when the answer to the first time was lost, its room asks again. The
 * second time must change nothing (SPEC L24); an update that is there twice is known to Yjs.
 */
export function createChangeWriter(db: Database.Database) {
  const addUpdate = db.prepare(
    'INSERT INTO updates (workshop, doc, author, crc, bytes, prev) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const addOwner = db.prepare(
    'INSERT INTO owners (workshop, doc, client, owner, crc) VALUES (:id, :doc, :client, :author, row_crc(:id, :doc, :client, :author)) ON CONFLICT DO NOTHING',
  )
  const setKey = db.prepare(
    'INSERT INTO keys (workshop, role, hash, crc) VALUES (:id, :role, :hash, row_crc(:id, :role, :hash)) ON CONFLICT DO UPDATE SET hash = excluded.hash, crc = excluded.crc',
  )
  const addVersion = db.prepare(
    'INSERT INTO versions (workshop, id, crc, bytes) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  )
  const removeVersion = db.prepare('DELETE FROM versions WHERE workshop = ? AND id = ?')
  const setDeadline = db.prepare(
    'UPDATE workshops SET deadline = :deadline, crc = row_crc(id, created_at, epoch, :deadline, members, documents) WHERE id = :id',
  )
  const heads = createHeads(db)
  const writeMembers = createMemberWriter(db)

  return (id: string, change: Change): number => {
    let seq = 0
    const last = new Map<DocName, number>()
    for (const { doc, author, bytes, newClients } of change.updates) {
      const prev = last.get(doc) ?? heads.of(id, doc)
      seq = Number(addUpdate.run(id, doc, author, crc32(bytes), bytes, prev).lastInsertRowid)
      last.set(doc, seq)
      for (const client of newClients) addOwner.run({ id, doc, client, author })
    }
    for (const [doc, head] of last) heads.set(id, doc, head)
    writeMembers(id, change)
    for (const { role, hash } of change.setKeys ?? []) setKey.run({ id, role, hash })
    for (const v of change.versions ?? []) addVersion.run(id, v.id, crc32(v.bytes), v.bytes)
    for (const versionId of change.removeVersions ?? []) removeVersion.run(id, versionId)
    if (change.deadline !== undefined) setDeadline.run({ id, deadline: change.deadline })
    return seq
  }
}

/** The last update of each document, and how many documents there are. */
function createHeads(db: Database.Database) {
  const read = db.prepare('SELECT head FROM documents WHERE workshop = ? AND doc = ?')
  const move = db.prepare(
    'UPDATE documents SET head = :head, crc = row_crc(workshop, doc, epoch, :head) WHERE workshop = :id AND doc = :doc',
  )
  const add = db.prepare(
    'INSERT INTO documents (workshop, doc, epoch, head, crc) SELECT id, :doc, epoch, :head, row_crc(id, :doc, epoch, :head) FROM workshops WHERE id = :id',
  )
  const count = db.prepare(
    'UPDATE workshops SET documents = documents + 1, crc = row_crc(id, created_at, epoch, deadline, members, documents + 1) WHERE id = ?',
  )
  return {
    /** 0 = the document holds nothing yet. */
    of: (id: string, doc: DocName): number =>
      (read.get(id, doc) as { head: number } | undefined)?.head ?? 0,
    set(id: string, doc: DocName, head: number): void {
      if (move.run({ id, doc, head }).changes > 0) return
      add.run({ id, doc, head })
      count.run(id)
    },
  }
}

/** Who may enter, and how many they are. */
function createMemberWriter(db: Database.Database) {
  const add = db.prepare(
    'INSERT INTO members (workshop, participant, role, customer_class, token_hash, crc) VALUES (:id, :participantId, :role, :customerClass, :tokenHash, row_crc(:id, :participantId, :role, :customerClass, :tokenHash)) ON CONFLICT DO NOTHING',
  )
  const setRole = db.prepare(
    'UPDATE members SET role = :role, crc = row_crc(workshop, participant, :role, customer_class, token_hash) WHERE workshop = :id AND participant = :participantId',
  )
  const setToken = db.prepare(
    'UPDATE members SET token_hash = :tokenHash, crc = row_crc(workshop, participant, role, customer_class, :tokenHash) WHERE workshop = :id AND participant = :participantId',
  )
  const remove = db.prepare('DELETE FROM members WHERE workshop = ? AND participant = ?')
  const count = db.prepare(
    'UPDATE workshops SET members = members + :more, crc = row_crc(id, created_at, epoch, deadline, members + :more, documents) WHERE id = :id',
  )
  return (id: string, change: Change): void => {
    let more = 0
    for (const member of change.addMembers ?? []) more += add.run({ id, ...member }).changes
    for (const member of change.setRoles ?? []) setRole.run({ id, ...member })
    for (const member of change.setTokens ?? []) setToken.run({ id, ...member })
    for (const participantId of change.removeMembers ?? [])
      more -= remove.run(id, participantId).changes
    if (more !== 0) count.run({ id, more })
  }
}

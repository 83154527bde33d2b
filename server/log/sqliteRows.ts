import type Database from 'better-sqlite3'
import type { DocName } from '../../shared/access/docName.ts'
import type { CustomerClass, Role } from '../../shared/domain/participant.ts'
import { crc32 } from './crc32.ts'
import {
  LogError,
  type Change,
  type Member,
  type StoredDocument,
  type StoredWorkshop,
} from './updateLog.ts'

interface Checked {
  readonly crc: number
  readonly bytes: Buffer
}

/** The bytes of a row if they are the ones once written. */
function intact(row: Checked, what: string): Uint8Array {
  if (crc32(row.bytes) !== row.crc) {
    throw new LogError('corrupt', `${what} does not match its checksum; restore a backup`)
  }
  return new Uint8Array(row.bytes)
}

/** Reads of the SQLite log, synchronous. */
export function createReader(db: Database.Database) {
  const workshop = db.prepare('SELECT id, created_at, epoch FROM workshops WHERE id = ?')
  const keys = db.prepare('SELECT role, hash FROM keys WHERE workshop = ?')
  const members = db.prepare(
    'SELECT participant, role, customer_class, token_hash FROM members WHERE workshop = ?',
  )
  const deadlines = db.prepare(
    'SELECT id FROM workshops WHERE deadline IS NOT NULL ORDER BY deadline',
  )
  const epoch = db.prepare('SELECT epoch FROM documents WHERE workshop = ? AND doc = ?')
  const snapshot = db.prepare(
    'SELECT seq, crc, bytes FROM snapshots WHERE workshop = ? AND doc = ? AND settled = 1 ORDER BY seq DESC LIMIT 1',
  )
  const unsettled = db.prepare(
    'SELECT crc, bytes FROM snapshots WHERE workshop = ? AND doc = ? AND seq = ?',
  )
  const updates = db.prepare(
    'SELECT seq, crc, bytes FROM updates WHERE workshop = ? AND doc = ? AND seq > ? ORDER BY seq',
  )
  const owners = db.prepare('SELECT client, owner FROM owners WHERE workshop = ? AND doc = ?')
  const documents = db.prepare('SELECT doc FROM documents WHERE workshop = ? ORDER BY doc')
  const version = db.prepare('SELECT crc, bytes FROM versions WHERE workshop = ? AND id = ?')

  return {
    find(id: string): StoredWorkshop | null {
      const row = workshop.get(id) as { created_at: number; epoch: number } | undefined
      if (!row) return null
      const hashes = keys.all(id) as { role: Role; hash: string }[]
      return {
        id,
        createdAt: row.created_at,
        epoch: row.epoch,
        keys: Object.fromEntries(hashes.map((k) => [k.role, k.hash])) as Record<Role, string>,
        members: (members.all(id) as MemberRow[]).map(asMember),
      }
    },
    withDeadline: (): string[] => (deadlines.all() as { id: string }[]).map((row) => row.id),
    load(id: string, doc: DocName): StoredDocument {
      const base = snapshot.get(id, doc) as (Checked & { seq: number }) | undefined
      const rows = updates.all(id, doc, base?.seq ?? 0) as (Checked & { seq: number })[]
      const known = owners.all(id, doc) as { client: number; owner: string }[]
      const stored = (epoch.get(id, doc) ?? workshop.get(id)) as { epoch: number } | undefined
      return {
        epoch: stored?.epoch ?? 0,
        snapshot: base ? intact(base, `snapshot ${base.seq} of ${id}/${doc}`) : null,
        updates: rows.map((row) => intact(row, `update ${row.seq} of ${id}/${doc}`)),
        owners: known.map(({ client, owner }) => [client, owner]),
        lastSeq: rows.at(-1)?.seq ?? base?.seq ?? 0,
      }
    },
    documents: (id: string): DocName[] =>
      (documents.all(id) as { doc: DocName }[]).map((row) => row.doc),
    version(id: string, versionId: string): Uint8Array | null {
      const row = version.get(id, versionId) as Checked | undefined
      return row ? intact(row, `version ${versionId} of ${id}`) : null
    },
    readSnapshot(id: string, doc: DocName, seq: number): Uint8Array {
      const row = unsettled.get(id, doc, seq) as Checked | undefined
      if (!row) throw new LogError('corrupt', `snapshot ${seq} of ${id}/${doc} is missing`)
      return intact(row, `snapshot ${seq} of ${id}/${doc}`)
    },
  }
}

interface MemberRow {
  readonly participant: string
  readonly role: Role
  readonly customer_class: CustomerClass | null
  readonly token_hash: string
}

const asMember = (row: MemberRow): Member => ({
  participantId: row.participant,
  role: row.role,
  customerClass: row.customer_class,
  tokenHash: row.token_hash,
})

/** Writes of one change, inside a transaction of the caller. Answers the last sequence number. */
export function createChangeWriter(db: Database.Database) {
  const addUpdate = db.prepare(
    'INSERT INTO updates (workshop, doc, author, crc, bytes) VALUES (?, ?, ?, ?, ?)',
  )
  const addDocument = db.prepare(
    'INSERT INTO documents (workshop, doc, epoch) SELECT id, ?, epoch FROM workshops WHERE id = ? ON CONFLICT DO NOTHING',
  )
  const addOwner = db.prepare(
    'INSERT INTO owners (workshop, doc, client, owner) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  )
  const addMember = db.prepare(
    'INSERT INTO members (workshop, participant, role, customer_class, token_hash) VALUES (?, ?, ?, ?, ?)',
  )
  const setRole = db.prepare('UPDATE members SET role = ? WHERE workshop = ? AND participant = ?')
  const removeMember = db.prepare('DELETE FROM members WHERE workshop = ? AND participant = ?')
  const setKey = db.prepare(
    'INSERT INTO keys (workshop, role, hash) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET hash = excluded.hash',
  )
  const addVersion = db.prepare(
    'INSERT INTO versions (workshop, id, crc, bytes) VALUES (?, ?, ?, ?)',
  )
  const removeVersion = db.prepare('DELETE FROM versions WHERE workshop = ? AND id = ?')
  const setDeadline = db.prepare('UPDATE workshops SET deadline = ? WHERE id = ?')

  return (id: string, change: Change): number => {
    let seq = 0
    for (const { doc, author, bytes, newClients } of change.updates) {
      addDocument.run(doc, id)
      seq = Number(addUpdate.run(id, doc, author, crc32(bytes), bytes).lastInsertRowid)
      for (const client of newClients) addOwner.run(id, doc, client, author)
    }
    for (const m of change.addMembers ?? [])
      addMember.run(id, m.participantId, m.role, m.customerClass, m.tokenHash)
    for (const m of change.setRoles ?? []) setRole.run(m.role, id, m.participantId)
    for (const participantId of change.removeMembers ?? []) removeMember.run(id, participantId)
    for (const key of change.setKeys ?? []) setKey.run(id, key.role, key.hash)
    for (const v of change.versions ?? []) addVersion.run(id, v.id, crc32(v.bytes), v.bytes)
    for (const versionId of change.removeVersions ?? []) removeVersion.run(id, versionId)
    if (change.deadline !== undefined) setDeadline.run(change.deadline, id)
    return seq
  }
}

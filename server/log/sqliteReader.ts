/**
 * Reads of the SQLite log, synchronous. Nothing is answered that was not checked: each row against
 * its checksum, each list against its length, each document's updates against the chain they form
 * (SPEC L11, L15–L17). Whatever does not fit is `corrupt`, named so that it can be found.
 */
import type Database from 'better-sqlite3'
import type { DocName } from '../../shared/access/docName.ts'
import { roles, type CustomerClass, type Role } from '../../shared/domain/participant.ts'
import { crc32 } from './crc32.ts'
import { LogError, type Member, type StoredDocument, type StoredWorkshop } from './updateLog.ts'

interface Checked {
  readonly crc: number
  readonly bytes: Buffer
}

interface UpdateRow extends Checked {
  readonly seq: number
  readonly prev: number
}

const fields = {
  workshop:
    'id, created_at, epoch, members, documents, crc = row_crc(id, created_at, epoch, deadline, members, documents) AS intact',
  key: 'role, hash, crc = row_crc(workshop, role, hash) AS intact',
  member:
    'participant, role, customer_class, token_hash, crc = row_crc(workshop, participant, role, customer_class, token_hash) AS intact',
  document: 'doc, epoch, head, crc = row_crc(workshop, doc, epoch, head) AS intact',
  aside: 'seq, crc = row_crc(workshop, doc, seq) AS intact',
  owner: 'client, owner, crc = row_crc(workshop, doc, client, owner) AS intact',
}

/** Readers over an open database whose tables stand and which knows `row_crc`. */
export function createReader(db: Database.Database) {
  const workshop = db.prepare(`SELECT ${fields.workshop} FROM workshops WHERE id = ?`)
  const keys = db.prepare(`SELECT ${fields.key} FROM keys WHERE workshop = ?`)
  const members = db.prepare(`SELECT ${fields.member} FROM members WHERE workshop = ?`)
  const deadlines = db.prepare('SELECT id FROM workshops WHERE deadline <= ? ORDER BY deadline')
  const documents = db.prepare(
    `SELECT ${fields.document} FROM documents WHERE workshop = ? ORDER BY doc`,
  )
  const document = db.prepare(
    `SELECT ${fields.document} FROM documents WHERE workshop = ? AND doc = ?`,
  )
  const snapshot = db.prepare(
    'SELECT seq, crc, bytes FROM snapshots WHERE workshop = ? AND doc = ? AND settled = 1 ORDER BY seq DESC LIMIT 1',
  )
  const unsettled = db.prepare(
    'SELECT crc, bytes FROM snapshots WHERE workshop = ? AND doc = ? AND seq = ?',
  )
  const updates = db.prepare(
    'SELECT seq, prev, crc, bytes FROM updates WHERE workshop = ? AND doc = ? AND seq > ? ORDER BY seq',
  )
  const aside = db.prepare(`SELECT ${fields.aside} FROM aside WHERE workshop = ? AND doc = ?`)
  const owners = db.prepare(`SELECT ${fields.owner} FROM owners WHERE workshop = ? AND doc = ?`)
  const loss = db
    .prepare(
      'SELECT max(at) FROM losses WHERE at > (SELECT created_at FROM workshops WHERE id = ?)',
    )
    .pluck()
  const version = db.prepare('SELECT crc, bytes FROM versions WHERE workshop = ? AND id = ?')

  const workshopRow = (id: string): WorkshopRow | null => {
    const row = workshop.get(id) as WorkshopRow | undefined
    if (row) mustBeIntact(row, `the row of workshop ${id}`)
    return row ?? null
  }
  const documentRows = (id: string, expected: number): DocumentRow[] => {
    const rows = documents.all(id) as DocumentRow[]
    for (const row of rows) mustBeIntact(row, `the row of ${id}/${row.doc}`)
    mustCount(rows, expected, `documents of ${id}`)
    return rows
  }

  return {
    find(id: string): StoredWorkshop | null {
      const row = workshopRow(id)
      if (!row) return null
      const links = keys.all(id) as (Intact & { role: Role; hash: string })[]
      for (const link of links) mustBeIntact(link, `the ${link.role} key of ${id}`)
      mustCount(links, roles.length, `keys of ${id}`)
      const people = members.all(id) as MemberRow[]
      for (const one of people) mustBeIntact(one, `member ${one.participant} of ${id}`)
      mustCount(people, row.members, `members of ${id}`)
      documentRows(id, row.documents)
      return {
        id,
        createdAt: row.created_at,
        epoch: row.epoch,
        keys: Object.fromEntries(links.map((k) => [k.role, k.hash])) as Record<Role, string>,
        members: people.map(asMember),
      }
    },
    withDeadline: (until = Number.MAX_SAFE_INTEGER): string[] =>
      (deadlines.all(until) as { id: string }[]).map((row) => row.id),
    load(id: string, doc: DocName): StoredDocument {
      const about = document.get(id, doc) as DocumentRow | undefined
      if (about) mustBeIntact(about, `the row of ${id}/${doc}`)
      const base = snapshot.get(id, doc) as (Checked & { seq: number }) | undefined
      const rows = updates.all(id, doc, base?.seq ?? 0) as UpdateRow[]
      mustBeWhole(rows, { from: base?.seq ?? 0, head: about?.head ?? 0, what: `${id}/${doc}` })
      const apart = aside.all(id, doc) as (Intact & { seq: number })[]
      for (const one of apart) mustBeIntact(one, `the note on update ${one.seq} of ${id}/${doc}`)
      const left = new Set(apart.map(({ seq }) => seq))
      const good = rows.filter((row) => !left.has(row.seq))
      const known = owners.all(id, doc) as OwnerRow[]
      for (const one of known)
        mustBeIntact(one, `the owner of client ${one.client} in ${id}/${doc}`)
      return {
        epoch: about?.epoch ?? workshopRow(id)?.epoch ?? 0,
        snapshot: base ? intact(base, `snapshot ${base.seq} of ${id}/${doc}`) : null,
        updates: good.map((row) => intact(row, `update ${row.seq} of ${id}/${doc}`)),
        seqs: good.map(({ seq }) => seq),
        setAside: apart.length,
        owners: known.map(({ client, owner }) => [client, owner]),
        lastSeq: rows.at(-1)?.seq ?? base?.seq ?? 0,
        lossAt: loss.get(id) as number | null,
      }
    },
    documents: (id: string): DocName[] =>
      documentRows(id, workshopRow(id)?.documents ?? 0).map((row) => row.doc),
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

interface Intact {
  readonly intact: 0 | 1
}
interface WorkshopRow extends Intact {
  readonly created_at: number
  readonly epoch: number
  readonly members: number
  readonly documents: number
}
interface DocumentRow extends Intact {
  readonly doc: DocName
  readonly epoch: number
  /** Sequence number of the last update ever stored; 0 = none. */
  readonly head: number
}
interface OwnerRow extends Intact {
  readonly client: number
  readonly owner: string
}
interface MemberRow extends Intact {
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

function damaged(what: string): LogError {
  return new LogError(
    'corrupt',
    `${what}; nothing was changed. Stop the server, keep a copy of its data folder, restore a backup`,
  )
}

/** The bytes of a row if they are the ones once written. */
function intact(row: Checked, what: string): Uint8Array {
  if (crc32(row.bytes) !== row.crc) throw damaged(`${what} does not match its checksum`)
  return new Uint8Array(row.bytes)
}

function mustBeIntact(row: Intact, what: string): void {
  if (row.intact !== 1) throw damaged(`${what} does not match its checksum`)
}

function mustCount(rows: readonly unknown[], expected: number, what: string): void {
  if (rows.length !== expected)
    throw damaged(`${expected} ${what} were stored, ${rows.length} are there`)
}

/** Each update names the one before it, and the document names the last: a row that is gone leaves a gap. */
function mustBeWhole(
  rows: readonly UpdateRow[],
  { from, head, what }: { from: number; head: number; what: string },
): void {
  let at = from
  for (const [index, { seq, prev }] of rows.entries()) {
    // The first one after a snapshot follows something the snapshot holds.
    if (index === 0 ? prev > at : prev !== at)
      throw damaged(`update ${prev} of ${what} is missing before update ${seq}`)
    at = seq
  }
  if (rows.length === 0 ? head > at : head !== at)
    throw damaged(`${what} should end with update ${head}, but ends with ${at}`)
}

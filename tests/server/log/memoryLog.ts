import type { DocName } from '../../../shared/access/docName.ts'
import {
  LogError,
  type Change,
  type Member,
  type StoredWorkshop,
  type UpdateLog,
} from '../../../server/log/updateLog.ts'

interface Row {
  readonly seq: number
  readonly doc: DocName
  readonly bytes: Uint8Array
}

interface Shelf {
  stored: StoredWorkshop
  rows: Row[]
  setAside: Set<number>
  owners: Map<DocName, Map<number, string>>
  epochs: Map<DocName, number>
  snapshots: Map<DocName, { seq: number; bytes: Uint8Array; settled: boolean }[]>
  versions: Map<string, Uint8Array>
  deadline: number | null
}

/** A log in memory, for tests of what stands on a log. Keeps the whole contract but survives nothing. */
export function createMemoryLog(): UpdateLog {
  const shelves = new Map<string, Shelf>()
  let lastSeq = 0

  const shelfOf = (id: string): Shelf => {
    const shelf = shelves.get(id)
    if (!shelf) throw new LogError('refused', `workshop ${id} was erased`)
    return shelf
  }
  const write = (shelf: Shelf, change: Change): number => {
    let seq = 0
    for (const { doc, bytes, author, newClients } of change.updates) {
      seq = ++lastSeq
      shelf.rows.push({ seq, doc, bytes: new Uint8Array(bytes) })
      const owners = shelf.owners.get(doc) ?? new Map<number, string>()
      shelf.owners.set(doc, owners)
      for (const client of newClients) if (!owners.has(client)) owners.set(client, author)
    }
    for (const version of change.versions ?? []) shelf.versions.set(version.id, version.bytes)
    for (const id of change.removeVersions ?? []) shelf.versions.delete(id)
    if (change.deadline !== undefined) shelf.deadline = change.deadline
    shelf.stored = changeAccess(shelf.stored, change)
    return seq
  }

  return {
    async create({ change, ...workshop }) {
      if (shelves.has(workshop.id)) throw new LogError('unavailable', 'exists already')
      const shelf: Shelf = {
        stored: { ...workshop, members: [] },
        rows: [],
        setAside: new Set(),
        owners: new Map(),
        epochs: new Map(),
        snapshots: new Map(),
        versions: new Map(),
        deadline: null,
      }
      shelves.set(workshop.id, shelf)
      write(shelf, change)
    },
    find: async (id) => structuredClone(shelves.get(id)?.stored ?? null),
    withDeadline: async (until = Infinity) =>
      [...shelves]
        .filter(([, shelf]) => shelf.deadline !== null && shelf.deadline <= until)
        .sort(([, a], [, b]) => (a.deadline ?? 0) - (b.deadline ?? 0))
        .map(([id]) => id),
    commit: async (id, change) => write(shelfOf(id), change),
    async load(id, doc) {
      const shelf = shelves.get(id)
      const base = shelf?.snapshots.get(doc)?.findLast((s) => s.settled)
      const all = (shelf?.rows ?? []).filter((r) => r.doc === doc)
      const isLoose = (r: Row): boolean => r.seq > (base?.seq ?? 0)
      const isAside = (r: Row): boolean => shelf?.setAside.has(r.seq) ?? false
      const rows = all.filter((r) => isLoose(r) && !isAside(r))
      return {
        epoch: shelf?.epochs.get(doc) ?? shelf?.stored.epoch ?? 0,
        snapshot: base?.bytes ?? null,
        updates: rows.map((row) => row.bytes),
        seqs: rows.map((row) => row.seq),
        setAside: all.filter(isAside).length,
        owners: [...(shelf?.owners.get(doc) ?? [])],
        lastSeq: all.findLast(isLoose)?.seq ?? base?.seq ?? 0,
        lossAt: null,
      }
    },
    documents: async (id) => [...(shelves.get(id)?.owners.keys() ?? [])].sort(),
    version: async (id, versionId) => shelves.get(id)?.versions.get(versionId) ?? null,
    async putSnapshot(id, doc, seq, bytes) {
      const shelf = shelfOf(id)
      const there = shelf.snapshots.get(doc) ?? []
      if (there.some((s) => s.seq === seq && s.settled)) return
      const others = there.filter((s) => s.seq !== seq)
      shelf.snapshots.set(doc, [...others, { seq, bytes, settled: false }])
    },
    async readSnapshot(id, doc, seq) {
      const found = shelfOf(id)
        .snapshots.get(doc)
        ?.find((s) => s.seq === seq)
      if (!found) throw new LogError('corrupt', 'no such snapshot')
      return found.bytes
    },
    async settleSnapshot(id, doc, seq, { anew } = {}) {
      const shelf = shelfOf(id)
      const found = shelf.snapshots.get(doc)?.find((s) => s.seq === seq)
      if (!found) throw new LogError('corrupt', 'no such snapshot')
      shelf.snapshots.set(doc, [{ ...found, settled: true }])
      shelf.rows = shelf.rows.filter(
        (row) => row.doc !== doc || row.seq > seq || shelf.setAside.has(row.seq),
      )
      if (!anew) return
      shelf.epochs.set(doc, anew.epoch)
      shelf.owners.set(doc, new Map(anew.owners))
    },
    async setAside(id, _doc, seqs) {
      for (const seq of seqs) shelfOf(id).setAside.add(seq)
    },
    async erase(id, doc) {
      const shelf = shelves.get(id)
      if (doc === undefined) shelves.delete(id)
      if (doc === undefined || !shelf) return
      shelf.rows = shelf.rows.filter((row) => row.doc !== doc)
      for (const byDoc of [shelf.snapshots, shelf.owners, shelf.epochs]) byDoc.delete(doc)
    },
    close: async () => {},
  }
}

function changeAccess(stored: StoredWorkshop, change: Change): StoredWorkshop {
  const roles = new Map(change.setRoles?.map((r) => [r.participantId, r.role]))
  const tokens = new Map(change.setTokens?.map((t) => [t.participantId, t.tokenHash]))
  const members: Member[] = [...stored.members, ...(change.addMembers ?? [])]
    .filter((m) => !change.removeMembers?.includes(m.participantId))
    .map((m) => ({
      ...m,
      role: roles.get(m.participantId) ?? m.role,
      tokenHash: tokens.get(m.participantId) ?? m.tokenHash,
    }))
  const keys = { ...stored.keys }
  for (const { role, hash } of change.setKeys ?? []) keys[role] = hash
  return { ...stored, keys, members }
}

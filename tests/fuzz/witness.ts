/**
 * Watches what the server does and knows nothing of how: what is durable, who may do what (the table
 * of docs/spec.md in words of its own), what each connection was told. The server would catch what is
 * thrown at it, so whatever is wrong is kept in `broken`.
 */
import * as Y from 'yjs'
import type { DocName, ServedDocKind } from '../../shared/access/docName.ts'
import { kindOf } from '../../shared/access/docName.ts'
import { session } from '../../shared/doc/record.ts'
import type { Role } from '../../shared/domain/participant.ts'
import type { Change } from '../../server/log/updateLog.ts'
import type { StoreCalls } from '../../server/log/sqliteStore.ts'
import { contains, difference } from './contains.ts'

export interface Witness {
  /** The first thing that must never happen and did; `null` = all is well. */
  readonly broken: string | null
  complain(what: string): void
  /** How often what was met, so that a run that meets nothing is noticed. */
  readonly met: ReadonlyMap<string, number>
  meet(what: string): void
  /** Documents as the log has promised them. */
  readonly durable: ReadonlyMap<DocName, Y.Doc>
  /** Role of a person as the log has it; `null` = nobody, or removed. */
  roleOf(participantId: string): Role | null
  readonly isLocked: boolean
  mayRead(participantId: string, kind: ServedDocKind): boolean
  mayWrite(participantId: string, kind: ServedDocKind): boolean
  /** As things stood when the turn began: within one turn nobody can say what came first. */
  readonly before: Pick<Witness, 'mayRead' | 'mayWrite'>
  /** Whether the person's role changed in this turn, perhaps there and back. */
  hasNewRole(participantId: string): boolean
  /** Something new begins. */
  turn(): void
  /** A change was promised. */
  promised(change: Change): void
  /** An update reached the server from somebody who may write it now. */
  offered(name: DocName, update: Uint8Array): void
  /** The server shows an update to somebody. */
  shown(name: DocName, update: Uint8Array): void
  /** The server says these updates are saved. */
  saved(name: DocName, updates: readonly Uint8Array[]): void
  /** After a crash: the log must hold all that was promised; from now on it is what it holds. */
  reread(store: StoreCalls, workshopId: string): void
  /** The log must hold exactly what was promised. */
  compare(store: StoreCalls, workshopId: string): void
}

const readers: Readonly<Record<Role, readonly ServedDocKind[]>> = {
  facilitator: ['frame', 'board', 'record', 'desk'],
  participant: ['frame', 'board', 'record', 'desk'],
  customer: ['desk'],
  viewer: ['frame', 'board', 'record'],
}
const writers: Readonly<Record<Role, readonly ServedDocKind[]>> = {
  facilitator: ['frame', 'board', 'desk'],
  participant: ['board', 'desk'],
  customer: ['desk'],
  viewer: [],
}

export function createWitness(): Witness {
  const durable = new Map<DocName, Y.Doc>()
  let before = rightsOf(new Map(), false)
  /** What the server may have: its own edits, and what people offered while they might. */
  const rightful = new Map<DocName, Y.Doc>()
  let roles = new Map<string, Role>()
  const newRoles = new Set<string>()
  const met = new Map<string, number>()
  let broken: string | null = null

  const complain = (what: string): void => void (broken ??= what)
  const isLocked = (): boolean => session.get(docIn(durable, 'record')).boardLocked
  const checkRight = (name: DocName, bytes: Uint8Array, author: string): void => {
    if (author === 'server') Y.applyUpdate(docIn(rightful, name), bytes)
    else if (kindOf(name) === 'record' || kindOf(name) === 'vault')
      complain(`${name}: the log took an edit of ${author}`)
    else if (!contains(docIn(rightful, name), bytes))
      complain(`${name}: the log took of ${author} what nobody could rightly write`)
  }
  const mustHold = (name: DocName, updates: readonly Uint8Array[], what: string): void => {
    for (const update of updates)
      if (!contains(docIn(durable, name), update))
        complain(`${name}: ${what} before it was durable`)
  }

  return {
    get broken() {
      return broken
    },
    complain,
    met,
    meet: (what) => void met.set(what, (met.get(what) ?? 0) + 1),
    durable,
    roleOf: (participantId) => roles.get(participantId) ?? null,
    get isLocked() {
      return isLocked()
    },
    mayRead: (participantId, kind) => rightsOf(roles, isLocked()).mayRead(participantId, kind),
    mayWrite: (participantId, kind) => rightsOf(roles, isLocked()).mayWrite(participantId, kind),
    get before() {
      return before
    },
    hasNewRole: (participantId) => newRoles.has(participantId),
    turn() {
      before = rightsOf(new Map(roles), isLocked())
      newRoles.clear()
    },
    promised(change) {
      for (const { doc, bytes, author } of change.updates) {
        checkRight(doc, bytes, author)
        Y.applyUpdate(docIn(durable, doc), bytes)
      }
      for (const { participantId, role } of change.addMembers ?? []) roles.set(participantId, role)
      for (const { participantId, role } of change.setRoles ?? []) {
        roles.set(participantId, role)
        newRoles.add(participantId)
      }
      for (const participantId of change.removeMembers ?? []) roles.delete(participantId)
    },
    offered: (name, update) => Y.applyUpdate(docIn(rightful, name), update),
    shown: (name, update) => mustHold(name, [update], 'shown'),
    saved: (name, updates) => mustHold(name, updates, 'called saved'),
    reread(store, workshopId) {
      const found = readAll(store, workshopId)
      for (const [name, doc] of durable)
        if (!contains(docIn(found, name), Y.encodeStateAsUpdate(doc)))
          complain(`${name}: the crash lost what was promised`)
      for (const [name, doc] of found) {
        durable.set(name, doc)
        Y.applyUpdate(docIn(rightful, name), Y.encodeStateAsUpdate(doc))
      }
      const members = store.find(workshopId)?.members ?? []
      roles = new Map(members.map(({ participantId, role }) => [participantId, role]))
    },
    compare(store, workshopId) {
      const found = readAll(store, workshopId)
      for (const [name, doc] of durable) {
        const differs = difference(doc, docIn(found, name))
        if (differs !== null) complain(`${name}: the log is not what it promised: ${differs}`)
      }
    },
  }
}

function rightsOf(roles: ReadonlyMap<string, Role>, isLocked: boolean): Witness['before'] {
  return {
    mayRead(participantId, kind) {
      const role = roles.get(participantId)
      return role !== undefined && readers[role].includes(kind)
    },
    mayWrite(participantId, kind) {
      const role = roles.get(participantId)
      if (role === undefined || !writers[role].includes(kind)) return false
      return !(kind === 'board' && role === 'participant' && isLocked)
    },
  }
}

function docIn(docs: Map<DocName, Y.Doc>, name: DocName): Y.Doc {
  const doc = docs.get(name) ?? new Y.Doc()
  docs.set(name, doc)
  return doc
}

/** Every document of a workshop as it would be loaded. */
export function readAll(store: StoreCalls, workshopId: string): Map<DocName, Y.Doc> {
  const docs = new Map<DocName, Y.Doc>()
  for (const name of store.documents(workshopId)) {
    const doc = new Y.Doc()
    const { snapshot, updates } = store.load(workshopId, name)
    for (const part of snapshot ? [snapshot, ...updates] : updates) Y.applyUpdate(doc, part)
    docs.set(name, doc)
  }
  return docs
}

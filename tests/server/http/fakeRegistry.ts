/** A registry with one workshop, `w1`, that has a token for every role: what the routes need, no more. */
import * as Y from 'yjs'
import type { Role } from '../../../shared/domain/participant.ts'
import { initialActivities } from '../../../shared/domain/step.ts'
import type { Workshop } from '../../../shared/domain/workshop.ts'
import { compareWorkshops } from '../../../shared/domain/version/compareWorkshops.ts'
import type { Command, VersionPreview } from '../../../shared/protocol/http.ts'
import type {
  ImportSurvey,
  NewWorkshop,
  Refusal,
  Registry,
  Room,
} from '../../../server/room/contract.ts'
import { docsOf } from '../../shared/doc/finishedDocs.ts'
import { aWorkshop } from '../../shared/domain/report/aWorkshop.ts'

export const keys: Readonly<Record<Role, string>> = {
  facilitator: 'key-of-the-facilitator-0001',
  participant: 'key-of-the-participant-0002',
  customer: 'key-of-the-customer-0003',
  viewer: 'key-of-the-viewer-0004',
}

export const tokenOf = (role: Role): string => `token-of-the-${role}-0123456789`

export interface FakeRegistry extends Registry {
  readonly made: NewWorkshop[]
  readonly commands: (Command | ImportSurvey)[]
  readonly erased: string[]
  /** What the next call of this kind answers instead. */
  refuseNext: Refusal | null
  failOpen: Error | null
  failJoin: Error | null
  isSaving: boolean
  /** What the room says its contents are like. */
  mark: string
}

export function createFakeRegistry(workshop: Workshop = aWorkshop()): FakeRegistry {
  const registry: FakeRegistry = {
    made: [],
    commands: [],
    erased: [],
    refuseNext: null,
    failOpen: null,
    failJoin: null,
    isSaving: true,
    mark: '1',
    async create(wanted) {
      registry.made.push(wanted)
      return takeRefusal(registry) ?? { id: 'w2', keys }
    },
    async open(id) {
      if (registry.failOpen) throw registry.failOpen
      return id === 'w1' ? room : null
    },
    async erase(id) {
      registry.erased.push(id)
      return null
    },
    health: () => ({ rooms: 1, sessions: 3, refusedRooms: 2, updatesSetAside: 3 }),
    async close() {},
  }
  const room = createFakeRoom(registry, workshop)
  return registry
}

function createFakeRoom(registry: FakeRegistry, workshop: Workshop): Room {
  const roles = Object.keys(keys) as Role[]
  const roleOfKey = (key: string): Role | null => roles.find((role) => keys[role] === key) ?? null
  const docs = docsOf(workshop)
  const bytesOf = (doc: Y.Doc) => [Y.encodeStateAsUpdate(doc)]
  const contents = {
    frame: bytesOf(docs.frame),
    board: bytesOf(docs.board),
    record: bytesOf(docs.record),
  }
  return {
    id: 'w1',
    actorOf(token) {
      const role = roles.find((one) => tokenOf(one) === token)
      return role ? { participantId: `p-${role}`, role } : null
    },
    invitation(key) {
      const role = roleOfKey(key)
      if (!role) return null
      const { title, goal, language } = workshop.about
      return { id: 'w1', title, goal, language, role, departments: [], departmentsClosed: false }
    },
    async join({ key }) {
      if (registry.failJoin) throw registry.failJoin
      const role = roleOfKey(key)
      if (!role) return { refused: 'badToken', detail: 'The key fits no link.' }
      return takeRefusal(registry) ?? { participantId: 'p9', role, token: tokenOf(role) }
    },
    doorInvitation() {
      const { title, goal, language } = workshop.about
      const role = 'participant'
      return { id: 'w1', title, goal, language, role, departments: [], departmentsClosed: false }
    },
    async claim(_, key) {
      return roleOfKey(key) ?? { refused: 'badToken', detail: 'The key fits no link.' }
    },
    joinByDoor: async () =>
      takeRefusal(registry) ?? {
        participantId: 'p8',
        role: 'participant',
        token: tokenOf('participant'),
      },
    nameOf: (participantId) => participantId,
    info: ({ role }) => ({
      id: 'w1',
      title: workshop.about.title,
      role,
      step: 'frame',
      activities: initialActivities,
      now: 0,
      participants: 4,
    }),
    async command(_, command) {
      registry.commands.push(command)
      const refused = takeRefusal(registry)
      if (refused) return refused
      return command.type === 'rotateLink'
        ? { ok: true, key: 'a-new-key-000000000005' }
        : { ok: true }
    },
    contents: () => contents,
    mark: () => registry.mark,
    panel: () => ({
      title: workshop.about.title,
      round: 'r1',
      open: true,
      stages: [],
      touchpoints: [],
    }),
    removedPeople: async () => [{ participantId: 'p7', name: 'Gone', at: 1 }],
    async version(versionId) {
      return versionId === 'v1'
        ? { json: new TextEncoder().encode(JSON.stringify(aPreview(workshop))) }
        : { refused: 'notFound', detail: 'There is no such version.' }
    },
    attach() {
      throw new Error('no sockets here')
    },
  }
}

function aPreview(workshop: Workshop): VersionPreview {
  const compared = { content: workshop, looks: { brief: '', notes: {} } }
  return {
    version: {
      id: 'v1',
      name: 'Before lunch',
      at: 1,
      reason: 'person',
      by: 'p-facilitator',
      restored: null,
      holds: null,
      bytes: 12,
      content: null,
      digest: 'd',
    },
    workshop,
    differences: compareWorkshops(compared, compared),
  }
}

function takeRefusal(registry: FakeRegistry): Refusal | null {
  const refused = registry.refuseNext
  registry.refuseNext = null
  return refused
}

import type * as Y from 'yjs'
import { fieldsOf } from '../../shared/doc/fields.ts'
import { departments, settings } from '../../shared/doc/frame.ts'
import { positionBetween } from '../../shared/doc/position.ts'
import { roster } from '../../shared/doc/record.ts'
import type { Role } from '../../shared/domain/participant.ts'
import type { DoorJoinBody, JoinBody, Joined } from '../../shared/protocol/http.ts'
import { hashSecret, newSecret } from '../auth/secret.ts'
import type { Refusal } from './contract.ts'
import { storeAway, type RoomCore } from './core.ts'
import { randomId } from './randomId.ts'
import { badKey } from './refusals.ts'

const workshopFull: Refusal = {
  refused: 'doesNotFit',
  detail:
    'This workshop has as many people as it may have. Ask the facilitator to remove some who will not come.',
}
const customersFull: Refusal = {
  refused: 'doesNotFit',
  detail:
    'As many customers are in as may be asked here. Ask whoever sent you the link; nothing of it is lost.',
}
const departmentsFull: Refusal = {
  refused: 'doesNotFit',
  detail:
    'This department is not on the list, and the list is full. Choose one of the list, or ask the facilitator to make room.',
}
const departmentsClosed: Refusal = {
  refused: 'doesNotFit',
  detail:
    'This department is not on the list, and the facilitator has closed it. Choose one of the list.',
}

/** Lets the holder of a link in. In turn, because two may bring the same new department (SPEC A8). */
export function join(core: RoomCore, body: JoinBody): Promise<Joined | Refusal> {
  return admit(core, body, () => core.members.byKey(body.key))
}

/** Lets somebody in by the open door; its code makes participants of people and nothing else (SPEC A20). */
export function joinByDoor(
  core: RoomCore,
  body: DoorJoinBody,
  isOpen: () => boolean,
): Promise<Joined | Refusal> {
  return admit(core, body, () => (isOpen() ? 'participant' : null))
}

type Answers = Pick<JoinBody, 'name' | 'department' | 'customerClass'>

function admit(
  core: RoomCore,
  body: Answers,
  roleNow: () => Role | null,
): Promise<Joined | Refusal> {
  if (core.heartbeat.isRefused && roleNow()) return Promise.resolve(storeAway)
  return core
    .inTurn(async () => {
      const role = roleNow()
      if (!role) return badKey
      if (core.heartbeat.isRefused) return storeAway
      const full = whyFull(core, role)
      if (full) return full
      const department = takesDepartment(role) ? placeIn(core, body.department ?? null) : null
      if (department !== null && typeof department !== 'string') return department
      const joined = admitPerson(core, body, role, department)
      // Durability is waited for outside the turn: a room full of people joins at once.
      return { joined }
    })
    .then(async (answer) => {
      if (!('joined' in answer)) return answer
      return (await core.durable()) ?? answer.joined
    })
}

function takesDepartment(role: Role): boolean {
  return role === 'participant' || role === 'facilitator'
}

function admitPerson(core: RoomCore, body: Answers, role: Role, department: string | null): Joined {
  const token = newSecret(core.randomBytes)
  const participantId = `p${randomId(core.randomBytes, 15)}`
  const customerClass = role === 'customer' ? (body.customerClass ?? null) : null
  const member = { participantId, role, customerClass, tokenHash: hashSecret(token) }
  core.heartbeat.addChange({ addMembers: [member] })
  core.writer.edit('record', (record) =>
    roster.put(record, { id: participantId, name: body.name, department, role, present: false }),
  )
  core.heartbeat.afterAll(() => core.members.add(member))
  return { participantId, role, token }
}

/**
 * A refusal when as many people are in as may be, those on their way too. Customers are counted apart: their
 * link goes to people the group does not know, and must not take the group's seats (SPEC S51).
 */
export function whyFull({ limits, writer }: RoomCore, role: Role): Refusal | null {
  const limit = role === 'customer' ? limits.customers : limits.people
  const everybody = roster.map(writer.ahead('record'))
  if (limit === 0 || everybody.size < limit) return null
  const customers = [...everybody.values()].filter((one) => fieldsOf(one)?.role === 'customer')
  const count = role === 'customer' ? customers.length : everybody.size - customers.length
  if (count < limit) return null
  return role === 'customer' ? customersFull : workshopFull
}

/** The id of a department given by id or name; a new name joins the list while that is open. */
export function placeIn(core: RoomCore, given: string | null): string | null | Refusal {
  if (given === null) return null
  const listed = findDepartment(core.docs.frame, given)
  if (listed !== null) return listed
  const frame = core.writer.ahead('frame')
  const underway = findDepartment(frame, given)
  if (underway !== null) return underway
  if (settings.get(frame).departmentsClosed) return departmentsClosed
  if (isFull(core.limits.departments, departments.list(frame).length)) return departmentsFull
  const id = `d${randomId(core.randomBytes, 9)}`
  core.writer.edit('frame', (doc) => addDepartment(doc, id, given))
  return id
}

function isFull(limit: number, count: number): boolean {
  return limit > 0 && count >= limit
}

function findDepartment(frame: Y.Doc, given: string): string | null {
  const asSaid = given.toLocaleLowerCase()
  const known = departments
    .list(frame)
    .find(({ id, name }) => id === given || name.toLocaleLowerCase() === asSaid)
  return known?.id ?? null
}

function addDepartment(frame: Y.Doc, id: string, name: string): void {
  const list = departments.list(frame)
  const used = new Set(list.map(({ colour }) => colour))
  const free = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].find((colour) => !used.has(colour))
  departments.put(frame, {
    id,
    name,
    colour: free ?? (list.length % 10) + 1,
    expected: null,
    position: positionBetween(list.at(-1)?.position ?? null, null),
  })
}

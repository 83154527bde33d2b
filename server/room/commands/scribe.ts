/**
 * People without a device. Each is a real person of the roster, marked as such, whose desk one scribe
 * opens: the token is told to nobody else and dies when another scribe takes the person over (SPEC A35–A39).
 */
import { roster } from '../../../shared/doc/record.ts'
import type { Participant } from '../../../shared/domain/participant.ts'
import type { Command, CommandDone } from '../../../shared/protocol/http.ts'
import { hashSecret, newSecret } from '../../auth/secret.ts'
import type { Refusal } from '../contract.ts'
import type { RoomCore } from '../core.ts'
import { placeIn, whyFull } from '../join.ts'
import { randomId } from '../randomId.ts'
import { keepWriter } from '../writers.ts'
import { replaceToken } from './devices.ts'
import { doesNotFit } from '../refusals.ts'

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>
type Answer = CommandDone | Refusal

/** Whether this person may write for others: a facilitator, or whom a facilitator let. */
export function isScribe(core: RoomCore, participantId: string): boolean {
  const role = core.members.get(participantId)?.role
  if (role === 'facilitator') return true
  return role === 'participant' && entryOf(core, participantId)?.scribe === true
}

/** Takes somebody without a device in; the scribe who asks holds their token. */
export function addPerson(core: RoomCore, command: Of<'addPerson'>, by: string): Answer {
  const full = whyFull(core, 'participant')
  if (full) return full
  const department = placeIn(core, command.department ?? null)
  if (department !== null && typeof department !== 'string') return department
  const token = newSecret(core.randomBytes)
  const id = `p${randomId(core.randomBytes, 15)}`
  const role = 'participant'
  const tokenHash = hashSecret(token)
  const member = { participantId: id, role, customerClass: null, tokenHash } as const
  core.heartbeat.addChange({ addMembers: [member] })
  const { name } = command
  const entry = {
    id,
    name,
    department,
    role,
    present: false,
    proxied: true,
    writtenBy: by,
  } as const
  core.writer.edit('record', (record) => roster.put(record, entry))
  core.writer.edit('vault', (vault) => keepWriter(vault, id, by))
  core.heartbeat.afterAll(() => core.members.add(member))
  return { ok: true, participantId: id, token }
}

/**
 * Gives the scribe who asks a new token for a person without a device. From another scribe's hands
 * only while that one is away: what was entered for the person can be read by whoever holds the token.
 */
export function takeOverPerson(
  core: RoomCore,
  { participantId }: Of<'takeOverPerson'>,
  by: string,
): Answer {
  const person = entryOf(core, participantId)
  if (!person || !core.members.get(participantId)) return nobody
  if (person.proxied !== true)
    return doesNotFit('This person has a device of their own; nobody writes for them.')
  const holder = person.writtenBy ?? null
  if (holder !== null && holder !== by && core.sessions.present().has(holder))
    return doesNotFit('Somebody else who is here writes for this person. Let them go on.')
  const token = newSecret(core.randomBytes)
  giveToken(core, participantId, hashSecret(token), by)
  return { ok: true, participantId, token }
}

/** Lets a participant write for people without a device, or no longer. */
export function setScribe(core: RoomCore, { participantId, scribe }: Of<'setScribe'>): Answer {
  const person = entryOf(core, participantId)
  if (!person || !core.members.get(participantId)) return nobody
  if (person.role !== 'participant' || person.proxied === true)
    return doesNotFit('Only a participant with a device can be let to write for others.')
  core.writer.edit('record', (record) => roster.patch(record, participantId, { scribe }))
  if (!scribe) releasePeopleOf(core, participantId)
  return { ok: true }
}

/** Ends the tokens that somebody holds of people without a device; others may take these over. */
export function releasePeopleOf(core: RoomCore, scribe: string): void {
  for (const person of roster.list(core.writer.ahead('record')))
    if (person.proxied === true && person.writtenBy === scribe)
      // A token that nobody was told.
      giveToken(core, person.id, hashSecret(newSecret(core.randomBytes)), null)
}

const nobody = doesNotFit('There is nobody with this id; they may have been removed already.')

/** As it will be once everything on its way is durable. */
function entryOf(core: RoomCore, participantId: string): Participant | null {
  return roster.get(core.writer.ahead('record'), participantId)
}

function giveToken(core: RoomCore, participantId: string, tokenHash: string, to: string | null) {
  core.writer.edit('record', (record) => roster.patch(record, participantId, { writtenBy: to }))
  if (to !== null) core.writer.edit('vault', (vault) => keepWriter(vault, participantId, to))
  replaceToken(core, participantId, {
    tokenHash,
    goodbye: 'somebody else writes for this person now',
  })
}

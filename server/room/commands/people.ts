import { roster } from '../../../shared/doc/record.ts'
import type { Command, CommandDone } from '../../../shared/protocol/http.ts'
import { hashSecret, newSecret } from '../../auth/secret.ts'
import type { Refusal } from '../contract.ts'
import type { RoomCore } from '../core.ts'
import { keepWrittenEarlier } from '../nameless.ts'
import { keepRemoved } from '../removedPeople.ts'
import { releasePeopleOf } from './scribe.ts'
import { doesNotFit } from '../refusals.ts'

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>
type Answer = CommandDone | Refusal

/** Takes a person out for good: the token is dead as soon as this is durable. */
export function removeParticipant(
  core: RoomCore,
  { participantId }: Of<'removeParticipant'>,
): Answer {
  const refusal = whyNotChange(core, participantId, 'removed')
  if (refusal) return refusal
  const name = roster.get(core.writer.ahead('record'), participantId)?.name ?? ''
  const person = { participantId, name, at: core.time.now() }
  core.writer.edit('vault', (vault) => keepRemoved(vault, person))
  releasePeopleOf(core, participantId)
  core.heartbeat.addChange({ removeMembers: [participantId] })
  core.writer.edit('record', (record) => roster.remove(record, participantId))
  core.heartbeat.afterAll(() => {
    core.members.remove(participantId)
    core.accessChanged()
  })
  return { ok: true }
}

/** What waits on the desk of a participant stays one's (SPEC P38). */
export async function setRole(
  core: RoomCore,
  { participantId, role }: Of<'setRole'>,
): Promise<Answer> {
  const known = core.members.get(participantId)
  const refusal =
    role === 'facilitator' && known ? null : whyNotChange(core, participantId, 'given another role')
  if (refusal) return refusal
  const person = roster.get(core.writer.ahead('record'), participantId)
  if (person?.proxied === true)
    return doesNotFit('Somebody else writes for this person, who stays a participant.')
  const stays = role === 'facilitator' || (role === 'participant' && person?.scribe === true)
  if (role === 'facilitator' && known?.role !== role) await keepWrittenEarlier(core, participantId)
  if (!stays) releasePeopleOf(core, participantId)
  core.heartbeat.addChange({ setRoles: [{ participantId, role }] })
  core.writer.edit('record', (record) => roster.patch(record, participantId, { role }))
  core.heartbeat.afterAll(() => {
    core.members.setRole(participantId, role)
    core.accessChanged()
  })
  return { ok: true }
}

/** A new key for a role's link; the old one opens nothing any more, tokens already given stay. */
export function rotateLink(core: RoomCore, { role }: Of<'rotateLink'>): Answer {
  const key = newSecret(core.randomBytes)
  const hash = hashSecret(key)
  core.heartbeat.addChange({ setKeys: [{ role, hash }] })
  core.heartbeat.afterAll(() => core.members.setKey(role, hash))
  return { ok: true, key }
}

function whyNotChange(core: RoomCore, participantId: string, what: string): Refusal | null {
  const member = core.members.get(participantId)
  if (!member)
    return doesNotFit('There is nobody with this id; they may have been removed already.')
  // As it will be: what an earlier command changed may still be on its way to the disk.
  const facilitators = roster
    .list(core.writer.ahead('record'))
    .filter(({ role }) => role === 'facilitator')
  return facilitators.length === 1 && facilitators[0]?.id === participantId
    ? doesNotFit(`The only facilitator cannot be ${what}; make somebody else one first.`)
    : null
}

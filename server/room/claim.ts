/**
 * Somebody who is in opens the facilitators' link: the same person steers (again). Nobody becomes a second
 * person, and nothing they wrote, rated or are changes (SPEC A49, A50).
 */
import { roster } from '../../shared/doc/record.ts'
import type { Role } from '../../shared/domain/participant.ts'
import { carryOut } from './carryOut.ts'
import { isRefusal, type Actor, type Refusal } from './contract.ts'
import { setRole } from './commands/people.ts'
import { storeAway, type RoomCore } from './core.ts'
import { badKey, doesNotFit } from './refusals.ts'

const badToken: Refusal = {
  refused: 'badToken',
  detail: 'The token was replaced or taken back meanwhile. Nothing was changed.',
}

/** Gives `actor` the rights of the facilitators' link whose key they hold; answers their role then. */
export function claim(core: RoomCore, actor: Actor, key: string): Promise<Role | Refusal> {
  if (core.heartbeat.isRefused) return Promise.resolve(storeAway)
  return core.inTurn(async () => {
    const { participantId } = actor
    const refusal = whyNot(core, actor, key)
    if (refusal) return refusal
    const done = await carryOut(core, 'claim', async () =>
      core.members.get(participantId)?.role === 'facilitator'
        ? { ok: true }
        : setRole(core, { type: 'setRole', participantId, role: 'facilitator' }),
    )
    return isRefusal(done) ? done : 'facilitator'
  })
}

function whyNot(core: RoomCore, actor: Actor, key: string): Refusal | null {
  if (core.heartbeat.isRefused) return storeAway
  const member = core.members.get(actor.participantId)
  if (!member || core.members.isSuperseded(actor)) return badToken
  const role = core.members.byKey(key)
  if (role === null) return badKey
  if (role !== 'facilitator')
    return doesNotFit('Only the facilitators’ link gives other rights to somebody who is in.')
  if (member.role === 'customer')
    return doesNotFit('A customer stays one; join by the link as somebody else.')
  // Their answers are another person's, who writes them in (SPEC A35).
  return roster.get(core.writer.ahead('record'), actor.participantId)?.proxied === true
    ? doesNotFit('Somebody else writes for this person, who stays a participant.')
    : null
}

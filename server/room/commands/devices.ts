/**
 * A person's devices all hold one token (decision 20). So one of them is shown out by giving the person
 * another token, which the device that asks has made and kept before it asked: whether or not it hears
 * the answer, it is still in (SPEC A45).
 */
import { roster } from '../../../shared/doc/record.ts'
import { closeCode } from '../../../shared/protocol/closeCode.ts'
import type { Command, CommandDone } from '../../../shared/protocol/http.ts'
import { hashSecret } from '../../auth/secret.ts'
import type { SecretHash } from '../../log/updateLog.ts'
import type { Refusal } from '../contract.ts'
import type { RoomCore } from '../core.ts'
import { doesNotFit } from '../refusals.ts'

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>

/** Ends every connection and token of the person who asks, but for the token they bring. */
export function signOutElsewhere(
  core: RoomCore,
  { token }: Of<'signOutElsewhere'>,
  by: string,
): CommandDone | Refusal {
  if (roster.get(core.writer.ahead('record'), by)?.proxied === true)
    return doesNotFit('Somebody else writes for this person, who has no device to sign out.')
  if (core.members.byToken(token) !== null)
    return doesNotFit('This token is known already. Make another one by chance and ask again.')
  replaceToken(core, by, {
    tokenHash: hashSecret(token),
    goodbye: 'you were signed out from another device',
  })
  return { ok: true }
}

interface NewToken {
  readonly tokenHash: SecretHash
  /** What connections under the token of before are told. */
  readonly goodbye: string
}

/** The token of before opens nothing any more as soon as the new one is durable. */
export function replaceToken(
  core: RoomCore,
  participantId: string,
  { tokenHash, goodbye }: NewToken,
): void {
  core.heartbeat.addChange({ setTokens: [{ participantId, tokenHash }] })
  core.heartbeat.afterAll(() => {
    core.members.setToken(participantId, tokenHash)
    for (const session of core.sessions.ofParticipant(participantId))
      session.close(closeCode.badToken, goodbye)
  })
}
